import type { LogRow } from '../log/log.ts';
import { verdictOf } from './rules/score.ts';
import type { JobStore } from './store/jobs.ts';

/**
 * Tells tasks how their judgings ended: with a verdict, or without one. A task takes it only while that very judging is in
 * progress, so that it may be told again.
 */
export async function deliverVerdicts(
  { TASKS }: Pick<Env, 'TASKS'>,
  jobs: JobStore,
  rows: readonly LogRow[],
): Promise<void> {
  for (const { data } of rows) {
    const job = jobs.byNumber(Number(data.n));
    const judging = job && jobs.judging(job.n);
    if (!judging) continue;
    const { task, submission, token } = judging;
    const object = TASKS.getByName(task);
    if (job.status !== 'succeeded') await object.fault(submission, token);
    else await object.verdict(submission, token, verdictOf(JSON.parse(jobs.content(job.n).result)));
  }
}
