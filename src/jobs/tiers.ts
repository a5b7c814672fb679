import type { Tier } from '../accounts/account.ts';

export type JobLimits = {
  /** Jobs of the account, and of each of its projects, that may hold a lease at once. */
  readonly running: number;
  readonly runningPerProject: number;
  /** Jobs that are queued on a UTC day. */
  readonly jobsADay: number;
  /** Iterations of a job in one batch: after each, somebody has to confirm the next. */
  readonly iterations: number;
  /** What is added to the priority of its jobs. */
  readonly boost: number;
  /** How long a job takes, in seconds, as long as none of the tier was seen to end. */
  readonly firstDuration: number;
};

/** What each tier's jobs may do; the one table of it. */
export const JOB_LIMITS: Record<Tier, JobLimits> = {
  free: { running: 2, runningPerProject: 2, jobsADay: 5, iterations: 2, boost: 0, firstDuration: 480 },
  pro: { running: 3, runningPerProject: 3, jobsADay: 50, iterations: 3, boost: 2, firstDuration: 600 },
  scale: { running: 10, runningPerProject: 5, jobsADay: 200, iterations: 5, boost: 5, firstDuration: 900 },
};

/** Batches of iterations that a job may have in all. */
export const MOST_BATCHES = 5;

/** Days' worth of jobs that may wait for their day. */
export const MOST_DAYS_AHEAD = 7;
