import { derivedId } from '../http/ids.ts';
import { isRefusal } from '../http/problem.ts';
import { ORACLE_SCORE } from '../jobs/job.ts';
import { jobsOf } from '../jobs/shards.ts';
import type { ScoringPointer } from '../tasks/object.ts';

/** A judging that the publisher has done itself: whose the job is that it becomes, and what that is about, as JSON. */
export type Delegation = { readonly jobId: string; readonly accountId: string; readonly payload: string };

const QUEUE = 'oracle';
/** How often the publisher's workers may drop one try. */
const MAX_ATTEMPTS = 3;

/** The job that a try of judging a submission becomes, so that a repeat makes no other. */
export function scoreJobId(taskId: string, n: number, tryNumber: number): string {
  return derivedId('job', `${taskId}/${n}/${tryNumber}`);
}

/**
 * Hands a judging to the publisher as a job, and tells the task, which then waits for it instead of for this consumer.
 * When the process dies before that, the lease runs out: the task calls the job off, and the next try makes another.
 */
export async function delegate(
  { task, n }: ScoringPointer,
  token: string,
  { jobId, accountId, payload }: Delegation,
  env: Env,
): Promise<void> {
  const account = await env.ACCOUNTS.getByName(accountId).read();
  if (!account) throw new Error(`${task} is of ${accountId}, which is not there`);
  const standing = { id: accountId, tier: account.tier, tierVersion: account.tier_version };
  const spec = {
    ...{ id: jobId, accountId, queue: QUEUE, type: ORACLE_SCORE, projectId: null, agentId: null },
    ...{ priority: 0, maxAttempts: MAX_ATTEMPTS, runAt: null },
  };
  const content = { goal: null, payload, judging: { task, submission: n, token } };
  const jobs = jobsOf(env, accountId);
  const taken = await jobs.enqueue({ standing, request: null }, spec, content);
  if (isRefusal(taken)) throw new Error(`${jobId} was not taken in: ${taken.refused}`);
  // Too late, when another try has begun: nobody is to judge in vain.
  if (!(await env.TASKS.getByName(task).delegated(n, token))) await jobs.recall([jobId]);
}
