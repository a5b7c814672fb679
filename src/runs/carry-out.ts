import { findAgent } from '../agents/store.ts';
import { configOf } from '../config.ts';
import { derivedId } from '../http/ids.ts';
import { isRefusal } from '../http/problem.ts';
import type { JobsObject } from '../jobs/object.ts';
import type { Holder, Progress } from '../jobs/rules/work.ts';
import type { JobView } from '../jobs/schema.ts';
import { BY_PLATFORM } from '../jobs/state.ts';
import { deploymentOf } from '../oracle/deployment.ts';
import { findTools } from '../tools/store.ts';
import { askedRun } from './job.ts';
import { deadlineOf, modelOfRun, type Run } from './run.ts';
import { runAgent } from './runner.ts';
import { viewAnswer } from './schema.ts';
import { beginRun, supersedeRuns } from './store.ts';

/** A job that the platform holds, and by what. */
export type Held = { readonly job: JobView; readonly holder: Holder; readonly leaseMs: number };

/** How an attempt ended. */
type Ended = { readonly result: object } | { readonly error: string; readonly retryable: boolean };

/** The lease is extended so often before it runs out; that tells soon, too, when it was taken away. */
const BEATS_A_LEASE = 6;
/** A run of a job may take no longer, whatever the configuration says: a consumer is given a quarter of an hour. */
const MOST_SECONDS = 600;
/** Pauses between tries to tell how an attempt ended. */
const PAUSES_MS = [500, 2_000, 5_000];

/**
 * Does a job of type `agent.run` that the platform holds: runs its agent and tells how that ended. One run is one
 * iteration, however many steps it has. Never throws: what could not be told is tried again once the lease has run out.
 */
export async function carryOut(
  env: Env,
  jobs: DurableObjectStub<JobsObject>,
  { job, holder, leaseMs }: Held,
): Promise<void> {
  const lost = new AbortController();
  const beat = async (progress: Progress): Promise<void> => {
    // An object that does not answer has taken nothing away.
    const outcome = await jobs.heartbeat(BY_PLATFORM, job.id, holder, progress).catch(() => null);
    if (isRefusal(outcome)) lost.abort();
  };
  const beats = setInterval(() => void beat({}), leaseMs / BEATS_A_LEASE);
  try {
    const ended = await attempt(env, job, beat, lost.signal).catch((error): Ended => {
      console.error({ message: 'a job ended by a fault', job: job.id, error: String(error) });
      return { error: 'The run ended by a fault of this service.', retryable: true };
    });
    await persistently(() =>
      'result' in ended
        ? jobs.complete(BY_PLATFORM, job.id, holder, JSON.stringify(ended.result))
        : jobs.fail(BY_PLATFORM, job.id, holder, ended),
    );
  } catch (error) {
    console.error({ message: 'the end of a job was not told', job: job.id, error: String(error) });
  } finally {
    clearInterval(beats);
  }
}

async function attempt(
  env: Env,
  job: JobView,
  beat: (progress: Progress) => Promise<void>,
  lost: AbortSignal,
): Promise<Ended> {
  await beat({ phase: 'starting' });
  const now = Date.now();
  // Whoever did an attempt before may have died between the end of the run and the end of the job.
  const before = Array.from({ length: job.attempt - 1 }, (_, i) => runIdOf(job, i + 1));
  const done = before.length > 0 ? await supersedeRuns(env.BOOKS, before, now) : null;
  if (done) return { result: resultOf(done) };
  const asked = askedRun(job.goal, job.payload);
  if (isRefusal(asked)) return hopeless(asked.detail);
  const agent = job.agent_id === null ? null : await findAgent(env.BOOKS, job.agent_id);
  if (!agent) return hopeless(`The agent ${job.agent_id} has been deleted.`);
  const model = modelOfRun(asked, deploymentOf(env));
  if (isRefusal(model)) return hopeless(model.detail);
  const tools = await findTools(env.BOOKS, agent.toolIds);
  const limit = Math.min(configOf(env).RUN_TIME_LIMIT_SECONDS, MOST_SECONDS);
  const { run, begun } = await beginRun(env.BOOKS, {
    ...{ id: runIdOf(job, job.attempt), accountId: agent.accountId, agentId: agent.id },
    ...{ agentName: agent.name, model, prompt: asked.prompt },
    ...{ createdAt: now, deadlineAt: deadlineOf(now, limit) },
  });
  if (!begun) return { error: `The run ${run.id} of this attempt was begun before.`, retryable: true };
  await beat({ phase: 'working' });
  const order = { agent, tools, maxSteps: asked.maxSteps };
  const ended = await runAgent(env, run, order, { requestUrl: null, report: () => {}, stop: lost });
  await beat({ phase: 'checking', iterations: 1 });
  if (ended.status === 'succeeded') return { result: resultOf(ended) };
  return { error: `${ended.errorMessage} The run is ${ended.id}.`, retryable: true };
}

/** Each attempt has one run, so that a repeat of it begins no other. */
function runIdOf({ id }: JobView, attempt: number): string {
  return derivedId('run', `${id}/${attempt}`);
}

function resultOf(run: Run): object {
  const { run_id, response, usage } = viewAnswer(run);
  return { run_id, response, usage };
}

function hopeless(error: string): Ended {
  return { error, retryable: false };
}

async function persistently(act: () => Promise<unknown>): Promise<void> {
  for (const pause of PAUSES_MS) {
    const isDone = await act().then(
      () => true,
      () => false,
    );
    if (isDone) return;
    await scheduler.wait(pause);
  }
  await act();
}
