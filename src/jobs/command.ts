import { admit, keyedRequest } from '../http/admit.ts';
import { type AppContext, answerOnce, answerProblem } from '../http/answer.ts';
import { isId } from '../http/ids.ts';
import { isRefusal, type Refusal, refuse } from '../http/problem.ts';
import { findRecord } from './list.ts';
import type { JobsObject } from './object.ts';
import { allJobs, jobsOf } from './shards.ts';
import { type Answer, type Commander, NO_JOB } from './state.ts';

type Shard = DurableObjectStub<JobsObject>;

/** A command that was let in: whose it is, as which worker, and the objects that may hold what it is about. */
export type Admitted = {
  readonly commander: Commander;
  readonly workerId: string;
  readonly shards: readonly Shard[];
};

/**
 * Admits a command of an account, as one of its agents if it acts as a worker; or of the operator, whose workers may be
 * called anything and may hold any account's jobs.
 */
export async function admitCommand(
  c: AppContext,
  body: unknown,
  worker: { readonly id: string | undefined } | null,
): Promise<Admitted | Refusal> {
  if (c.get('caller').kind === 'operator') return admitOperator(c, body, worker);
  const agent = worker ? { agent: { id: worker.id, field: 'worker_id' } } : {};
  const admission = await admit(c, { ...agent, body });
  if (isRefusal(admission)) return admission;
  const { accountId, tier, tierVersion, agentId, request } = admission;
  return {
    commander: { standing: { id: accountId, tier, tierVersion }, request },
    workerId: agentId ?? '',
    shards: [jobsOf(c.env, accountId)],
  };
}

/** Runs a command on a job, in the object that holds it, and answers its outcome. */
export async function commandJob(
  c: AppContext,
  id: string,
  body: unknown,
  worker: { readonly id: string | undefined } | null,
  run: (shard: Shard, admitted: Admitted) => Promise<Answer | Refusal>,
): Promise<Response> {
  if (!isId('job', id)) return answerProblem(c, NO_JOB);
  const admitted = await admitCommand(c, body, worker);
  if (isRefusal(admitted)) return answerProblem(c, admitted);
  for (const shard of admitted.shards) {
    const outcome = await run(shard, admitted);
    if (!isRefusal(outcome)) return answerOnce(outcome);
    if (outcome.refused !== 'not_found') return answerProblem(c, outcome);
  }
  // A job that ended long ago is in the catalogue alone.
  const accountId = admitted.commander.standing?.id ?? null;
  const found = await findRecord(c.env.CATALOGUE, accountId, id);
  if (!found) return answerProblem(c, NO_JOB);
  return answerProblem(c, refuse('job_finished', `The job is ${found.record.status}; that stands.`));
}

function admitOperator(
  c: AppContext,
  body: unknown,
  worker: { readonly id: string | undefined } | null,
): Admitted | Refusal {
  const request = keyedRequest(c, body);
  if (isRefusal(request)) return request;
  if (worker && worker.id === undefined) {
    const errors = [{ path: 'worker_id', message: 'required: the operator has no agents' }];
    return refuse('invalid_request', 'Name the worker in worker_id.', { errors });
  }
  const commander = { standing: null, request };
  return { commander, workerId: worker?.id ?? '', shards: allJobs(c.env) };
}
