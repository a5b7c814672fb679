import { type Refusal, refuse } from '../../http/problem.ts';
import type { Job, JobEvent } from '../job.ts';
import { isFinished } from '../job.ts';
import { MOST_BATCHES } from '../tiers.ts';
import { retryDelay } from './backoff.ts';
import type { Decision } from './decision.ts';
import { CONFIRM_WITHIN_MS } from './time.ts';

/** Who says it holds a job, and by what token. */
export type Holder = { readonly workerId: string; readonly token: string };

/** What a worker tells of its progress. What is left out stays as it is. */
export type Progress = {
  /** Milliseconds that the lease is to last from now; by default as long as it was first given. */
  readonly leaseMs?: number;
  readonly phase?: string;
  readonly message?: string;
  /** Iterations since the job was first claimed. */
  readonly iterations?: number;
};

/** Extends the lease and notes progress; at the end of its batch of iterations the job pauses to be confirmed. */
export function heartbeat(job: Job, holder: Holder, progress: Progress, now: number): Decision {
  const refusal = refuseHolder(job, holder, now);
  if (refusal || !job.lease) return refusal ?? LEASE_LOST;
  const ms = progress.leaseMs ?? job.lease.ms;
  const extended = {
    type: 'job.extended',
    lease: { ...job.lease, ms, expiresAt: now + ms },
    at: now,
  } as const;
  const iterations = Math.max(job.iterations, progress.iterations ?? 0);
  const { phase = job.phase, message = job.message } = progress;
  const isNews = phase !== job.phase || message !== job.message || iterations !== job.iterations;
  const pauses = job.status === 'running' && iterations >= job.granted;
  return [
    extended,
    ...(isNews ? [{ type: 'job.progressed', phase, message, iterations, at: now } as const] : []),
    ...(pauses ? [{ type: 'job.paused', confirmBy: now + CONFIRM_WITHIN_MS, at: now } as const] : []),
  ];
}

/** Ends a job well. `result` is JSON text, `stored` reads that of a job that has ended; the same again is no news. */
export function complete(
  job: Job,
  holder: Holder,
  result: string,
  stored: () => string,
  now: number,
): Decision {
  if (job.status === 'succeeded' && isLast(job, holder) && result === stored()) return [];
  return refuseHolder(job, holder, now) ?? [{ type: 'job.succeeded', result, at: now }];
}

/** Ends an attempt: the job is tried again while attempts remain, unless that would not help. */
export function fail(
  job: Job,
  holder: Holder,
  { error, retryable }: { readonly error: string; readonly retryable: boolean },
  now: number,
): Decision {
  const refusal = refuseHolder(job, holder, now);
  if (refusal) return refusal;
  if (!retryable || job.attempt >= job.maxAttempts) return [{ type: 'job.failed', error, at: now }];
  return [{ type: 'job.retried', error, retryAt: now + retryDelay(job), at: now }];
}

/** Grants a paused job its next batch of iterations, unless it has had all. */
export function confirm(job: Job, batch: number, now: number): JobEvent[] | Refusal {
  if (job.status !== 'awaiting_confirmation') {
    return refuse('not_awaiting_confirmation', `The job is ${job.status}; there is nothing to confirm.`);
  }
  // A worker may have gone on unconfirmed: what it used counts, whatever was granted of it.
  const most = job.granted + (MOST_BATCHES - job.batches) * batch;
  if (job.iterations >= most) {
    const detail = `The job has had all its ${most} iterations; its worker may complete it as it is.`;
    return refuse('iteration_cap_reached', detail);
  }
  return [{ type: 'job.confirmed', batch, at: now }];
}

/** Calls off a job that has not ended. */
export function cancel(job: Job, now: number): Decision {
  if (isFinished(job)) return refuse('job_finished', `The job is ${job.status}; that stands.`);
  return [{ type: 'job.cancelled', at: now }];
}

const LEASE_LOST = refuse(
  'lease_lost',
  'The lease has run out or the job was taken away; stop working on it.',
);

/** Why whoever says so does not hold the job at `now`; who once did is told that it is over. */
function refuseHolder(job: Job, { workerId, token }: Holder, now: number): Refusal | null {
  const isIssued = job.issued.some((lease) => lease.token === token && lease.workerId === workerId);
  if (!isIssued) return refuse('not_lease_holder', 'This worker does not hold the job by this token.');
  return job.lease?.token === token && job.lease.expiresAt > now ? null : LEASE_LOST;
}

function isLast({ issued }: Job, { workerId, token }: Holder): boolean {
  const last = issued.at(-1);
  return last?.token === token && last.workerId === workerId;
}
