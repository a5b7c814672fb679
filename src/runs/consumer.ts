import { configOf } from '../config.ts';
import { isRefusal } from '../http/problem.ts';
import { AGENT_RUN } from '../jobs/job.ts';
import type { JobsObject, RunsPointer } from '../jobs/object.ts';
import { BY_PLATFORM } from '../jobs/state.ts';
import { settledWithin } from '../log/time-limit.ts';
import type { Held } from './carry-out.ts';

/** Agent runs that one consumer does side by side: their calls stay within a Worker's outgoing connections. */
const AT_ONCE = 5;
/** For how long it claims. With what a run may take after that, it ends within the quarter of an hour it is given. */
const CLAIMS_FOR_MS = 120_000;
/** While it works it looks for more this often: the next message may have to wait until this one is done. */
const LOOKS_EVERY_MS = 2_000;

/** Who the platform is as a worker; no agent's id, so that no agent is taken for it. */
const WORKER = '@platform';

/** Does the agent runs that wait in the objects that a batch of messages points to. */
export async function workOffRuns(batch: MessageBatch<RunsPointer>, env: Env): Promise<void> {
  const byShard = Map.groupBy(batch.messages, ({ body }) => body.shard);
  await Promise.all(
    [...byShard].map(async ([shard, messages]) => {
      try {
        await workOff(shard, env);
        for (const message of messages) message.ack();
      } catch (error) {
        console.error({ message: 'no agent runs were claimed', shard, error: String(error) });
        for (const message of messages) message.retry();
      }
    }),
  );
}

/**
 * Claims agent runs and does them, until there are none or its time is up; what it may leave behind it hands on to
 * another consumer. When the process dies, the leases of what it held run out, and their object sends a message again.
 */
async function workOff(shard: string, env: Env): Promise<void> {
  // Loaded by the first run, so that no start pays for it.
  const { carryOut } = await import('./carry-out.ts');
  const stopAt = Date.now() + CLAIMS_FOR_MS;
  const jobs = env.JOBS.getByName(shard);
  const leaseMs = configOf(env).RUN_LEASE_SECONDS * 1_000;
  const running = new Set<Promise<void>>();
  let isHandedOn = false;
  /** Whether there may be more to claim at once. */
  const look = async (): Promise<boolean> => {
    if (running.size < AT_ONCE && Date.now() < stopAt) {
      const held = await claim(jobs, leaseMs);
      if (!held) return false;
      const work = carryOut(env, jobs, held).finally(() => running.delete(work));
      running.add(work);
      return true;
    }
    if (!isHandedOn) await env.RUNS.send({ shard } satisfies RunsPointer);
    isHandedOn = true;
    return false;
  };
  for (;;) {
    try {
      while (await look());
    } catch (error) {
      // What is under way goes on; once nothing is, the message is tried again.
      if (running.size === 0) throw error;
    }
    if (running.size === 0) return;
    await settledWithin(LOOKS_EVERY_MS, Promise.race(running));
  }
}

/** A consumer that died is known by its leases, which then run out. */
async function claim(jobs: DurableObjectStub<JobsObject>, leaseMs: number): Promise<Held | null> {
  const request = { workerId: WORKER, queue: null, types: [AGENT_RUN], leaseMs };
  const claimed = await jobs.claim(BY_PLATFORM, request);
  if (isRefusal(claimed)) throw new Error(`the platform may not claim: ${claimed.refused}`);
  if (claimed.isNothing) return null;
  const { job, lease_token: token } = JSON.parse(claimed.json);
  return { job, holder: { workerId: WORKER, token }, leaseMs };
}
