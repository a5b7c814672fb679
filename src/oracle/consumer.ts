import type { ScoringPointer } from '../tasks/object.ts';
import { delegate } from './delegate.ts';
import { judge as judgeAssignment } from './judge.ts';
import type { Assignment, Verdict } from './oracle.ts';
import { JUDGING_LIMIT_MS } from './patience.ts';

/** Whoever judges an assignment; throws when it cannot. */
export type Judge = (assignment: Assignment, env: Env, signal: AbortSignal) => Promise<Verdict>;

/** Judges a batch of pointers side by side; each is acknowledged or retried on its own. */
export async function judgeBatch(
  batch: MessageBatch<ScoringPointer>,
  env: Env,
  oracle: Judge = judgeAssignment,
): Promise<void> {
  await Promise.all(batch.messages.map((message) => settle(message, () => judge(message.body, env, oracle))));
}

/** Tells the tasks of pointers that the queue gave up; each task decides what becomes of its own. */
export async function reportDeadLetters(batch: MessageBatch<ScoringPointer>, env: Env): Promise<void> {
  await Promise.all(
    batch.messages.map((message) =>
      settle(message, ({ task, n }) => env.TASKS.getByName(task).deadLetter(n)),
    ),
  );
}

async function settle(
  message: Message<ScoringPointer>,
  work: (pointer: ScoringPointer) => Promise<void>,
): Promise<void> {
  try {
    await work(message.body);
    message.ack();
  } catch (error) {
    console.error({ message: 'a pointer was not handled', pointer: message.body, error: String(error) });
    message.retry();
  }
}

/**
 * Begins the judging, judges and reports. When the process dies on the way, or a report is lost, the lease runs
 * out and the task sends another pointer; a report that arrives all the same is fenced by its token.
 */
async function judge({ task, n }: ScoringPointer, env: Env, oracle: Judge): Promise<void> {
  const object = env.TASKS.getByName(task);
  const begun = await object.begin(n);
  if (begun === 'busy' || begun === 'done') return;
  const { token, assignment, delegation } = begun;
  if (delegation) {
    await delegate({ task, n }, token, delegation, env).catch(async (error) => {
      console.warn({ message: 'a judging was not delegated', task, n, error: String(error) });
      await object.fault(n, token);
    });
    return;
  }
  const verdict = await ask(oracle, assignment, env);
  if (verdict) await object.verdict(n, token, verdict);
  else await object.fault(n, token);
}

/** The judge's verdict; null when it fails or takes too long. */
async function ask(oracle: Judge, assignment: Assignment, env: Env): Promise<Verdict | null> {
  const signal = AbortSignal.timeout(JUDGING_LIMIT_MS);
  const tooLate = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('the oracle took too long')), { once: true });
  });
  try {
    return await Promise.race([oracle(assignment, env, signal), tooLate]);
  } catch (error) {
    console.warn({ message: 'the oracle failed', error: String(error) });
    return null;
  }
}
