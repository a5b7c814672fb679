import { toTime } from '../http/fields.ts';
import { type JobAccount, usedOn } from './account.ts';
import { nextMidnight } from './day.ts';
import { stateOf } from './events.ts';
import { isFinished, type Job } from './job.ts';
import { type Estimate, noWait } from './rules/estimate.ts';
import type { JobView } from './schema.ts';
import type { Content } from './store/jobs.ts';
import { JOB_LIMITS } from './tiers.ts';

/** What of a job does not depend on other jobs or on the day: what the catalogue keeps of it. */
export type JobRecord = Omit<JobView, 'position' | 'estimated_wait' | 'usage'> & {
  readonly number: number;
  readonly iterations_used: number;
  /** Null before it was first claimed. */
  readonly iterations_granted: number | null;
  /** What is to be said of it as long as it does not stand in line. */
  readonly standing: string;
};

/** Where a waiting job stands, and for how long; null for any other. */
export type Waiting = { readonly position: number; readonly estimate: Estimate } | null;

/** What the catalogue keeps of a job, for good once it has ended. */
export function recordOf(job: Job, { goal, payload, result }: Content): JobRecord {
  const { lease } = job;
  const last = isFinished(job) ? job.issued.at(-1) : lease;
  return {
    ...{ id: job.id, queue: job.queue, type: job.type, payload: JSON.parse(payload), goal },
    ...{ project_id: job.projectId, agent_id: job.agentId, status: job.status, priority: job.priority },
    ...{ attempt: job.attempt, max_attempts: job.maxAttempts, run_at: timeOf(job.runAt) },
    claimed_by: last ? last.workerId : null,
    lease_expires_at: timeOf(lease ? lease.expiresAt : null),
    ...{ phase: job.phase, message: job.message, result: JSON.parse(result), error: job.error },
    ...{ created_at: toTime(job.createdAt), updated_at: toTime(job.updatedAt) },
    ...{ started_at: timeOf(job.startedAt), finished_at: timeOf(job.finishedAt) },
    ...{
      number: job.n,
      iterations_used: job.iterations,
      standing: (job.overLimit && job.message) || stateOf(job),
    },
    iterations_granted: job.batches === 0 ? null : job.granted,
  };
}

/** A job as its account sees it at `now`. */
export function viewRecord(record: JobRecord, account: JobAccount, waiting: Waiting, now: number): JobView {
  const { number: _, iterations_used: used, iterations_granted: granted, standing, ...job } = record;
  return {
    ...job,
    position: waiting ? waiting.position : 0,
    estimated_wait: waiting ? waiting.estimate : noWait(standing),
    usage: viewUsage(account, used, granted, now),
  };
}

/** The account's day, and the iterations of one of its jobs; `granted` is null before its first claim. */
export function viewUsage(
  account: JobAccount,
  used: number,
  granted: number | null,
  now: number,
): JobView['usage'] {
  const limits = JOB_LIMITS[account.tier];
  const jobs = usedOn(account, now);
  return {
    jobs_used: jobs,
    jobs_remaining: Math.max(limits.jobsADay - jobs, 0),
    iterations_used: used,
    iterations_remaining: Math.max((granted ?? limits.iterations) - used, 0),
    daily_limit_resets_at: toTime(nextMidnight(now)),
  };
}

function timeOf(at: number | null): string | null {
  return at === null ? null : toTime(at);
}
