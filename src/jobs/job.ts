import type { Tier } from '../accounts/account.ts';
import { DAY_MS } from './day.ts';

/** Done by the platform itself, on capacity that all accounts share. */
export const AGENT_RUN = 'agent.run';
/** A judging that waits for the publisher's own oracle: outside daily limits, caps and running slots. */
export const ORACLE_SCORE = 'oracle.score';

export const JOB_STATUSES = [
  ...(['scheduled', 'queued', 'running', 'awaiting_confirmation'] as const),
  ...(['succeeded', 'failed', 'cancelled'] as const),
] as const;

export type JobStatus = (typeof JOB_STATUSES)[number];

/** Who has an account, and of what tier, as its own object last said. */
export type Standing = {
  readonly id: string;
  readonly tier: Tier;
  /** Rises with every change of the tier, so that late news of an older one is told from it. */
  readonly tierVersion: number;
};

/** What is asked for. Times are epoch milliseconds. */
export type JobSpec = {
  readonly id: string;
  readonly accountId: string;
  readonly queue: string;
  readonly type: string;
  readonly projectId: string | null;
  readonly agentId: string | null;
  readonly priority: number;
  readonly maxAttempts: number;
  /** Not before this instant. */
  readonly runAt: number | null;
};

/** Who holds a job, by what token, and until when unless it is extended, by `ms` at a time. */
export type Lease = {
  readonly workerId: string;
  readonly token: string;
  readonly ms: number;
  readonly expiresAt: number;
};

/** A lease as it was handed out, whatever became of it. */
export type Issued = Pick<Lease, 'workerId' | 'token'>;

/** A job without its goal, payload and result, which never enter the state. */
export type Job = JobSpec & {
  /** Rises with every job that its object creates: the order of age. */
  readonly n: number;
  readonly createdAt: number;
  /** The sequence number of the log's last row about it. */
  readonly version: number;
  readonly status: JobStatus;
  /** Held back by the daily limit, until a later day has room. */
  readonly overLimit: boolean;
  /** A failed attempt is not repeated before this instant. */
  readonly retryAt: number | null;
  /** The number of the attempt in progress, or of the last one. */
  readonly attempt: number;
  readonly lease: Lease | null;
  /** Every lease there was, the present one last. */
  readonly issued: readonly Issued[];
  /** Iterations its workers have reported; never goes down. */
  readonly iterations: number;
  /** Iterations it may reach unconfirmed, and the batches they were granted in; 0 before it is first claimed. */
  readonly granted: number;
  readonly batches: number;
  /** When it fails unless it is confirmed. */
  readonly confirmBy: number | null;
  readonly phase: string | null;
  readonly message: string | null;
  readonly error: string | null;
  readonly updatedAt: number;
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  /** When a finished job leaves its object. */
  readonly forgetAt: number | null;
};

/** What happened to one job. */
export type JobEvent =
  | {
      readonly type: 'job.created';
      readonly n: number;
      readonly spec: JobSpec;
      /** Its account, should this be its first job. */
      readonly standing: Standing;
      readonly overLimit: boolean;
      readonly message: string | null;
      readonly at: number;
    }
  /** Its day has come. */
  | { readonly type: 'job.released'; readonly at: number }
  /** Its `runAt` has come. */
  | { readonly type: 'job.queued'; readonly at: number }
  /** Its backoff is over. */
  | { readonly type: 'job.ready'; readonly at: number }
  | {
      readonly type: 'job.claimed';
      readonly lease: Lease;
      /** Iterations of the first batch, should this be the first claim. */
      readonly batch: number;
      readonly at: number;
    }
  | { readonly type: 'job.extended'; readonly lease: Lease; readonly at: number }
  | {
      readonly type: 'job.progressed';
      readonly phase: string | null;
      readonly message: string | null;
      readonly iterations: number;
      readonly at: number;
    }
  | { readonly type: 'job.paused'; readonly confirmBy: number; readonly at: number }
  | { readonly type: 'job.confirmed'; readonly batch: number; readonly at: number }
  /** The lease ran out on a job that waits to be confirmed. */
  | { readonly type: 'job.left'; readonly at: number }
  /** The lease ran out, and another worker may try. */
  | { readonly type: 'job.put_back'; readonly at: number }
  | { readonly type: 'job.retried'; readonly error: string; readonly retryAt: number; readonly at: number }
  /** `result` is JSON text. */
  | { readonly type: 'job.succeeded'; readonly result: string; readonly at: number }
  | { readonly type: 'job.failed'; readonly error: string; readonly at: number }
  | { readonly type: 'job.cancelled'; readonly at: number }
  /** It stays in the object a little longer, for the catalogue does not have it yet. */
  | { readonly type: 'job.kept'; readonly forgetAt: number; readonly at: number };

/** Events that nobody outside could notice: they change a row and leave no trace in the log. */
const UNLOGGED = ['job.ready', 'job.extended', 'job.kept'];

export function isLogged({ type }: JobEvent): boolean {
  return !UNLOGGED.includes(type);
}

/** How long a finished job stays in its object. */
const KEPT_MS = 7 * DAY_MS;

/**
 * Folds an event into the job it is about; null before the job exists. `seq` is the number that the log gives the event,
 * should it be logged. Throws when there is no such job.
 */
export function apply(before: Job | null, event: JobEvent, seq: number): Job {
  if (event.type === 'job.created') return created(event, seq);
  if (!before) throw new Error(`${event.type} is about a job that is not there`);
  const job = isLogged(event) ? { ...before, version: seq, updatedAt: event.at } : before;
  switch (event.type) {
    case 'job.released': {
      const status = job.runAt !== null && job.runAt > event.at ? 'scheduled' : 'queued';
      return { ...job, overLimit: false, status, message: null };
    }
    case 'job.queued':
      return { ...job, status: 'queued' };
    case 'job.ready':
      return { ...job, retryAt: null };
    case 'job.claimed':
      return claimed(job, event);
    case 'job.extended':
      return { ...job, lease: event.lease };
    case 'job.progressed':
      return { ...job, phase: event.phase, message: event.message, iterations: event.iterations };
    case 'job.paused':
      return { ...job, status: 'awaiting_confirmation', confirmBy: event.confirmBy };
    case 'job.confirmed': {
      const more = { granted: job.granted + event.batch, batches: job.batches + 1, confirmBy: null };
      if (job.lease) return { ...job, ...more, status: 'running' };
      // The claim that follows goes on with the same attempt.
      return { ...idle(job), ...more, status: 'queued', attempt: job.attempt - 1 };
    }
    case 'job.left':
      return { ...job, lease: null };
    case 'job.put_back':
      return { ...idle(job), status: 'queued' };
    case 'job.retried':
      return { ...idle(job), status: 'queued', error: event.error, retryAt: event.retryAt };
    case 'job.succeeded':
      return { ...finished(job, event.at), status: 'succeeded', error: null };
    case 'job.failed':
      return { ...finished(job, event.at), status: 'failed', error: event.error };
    case 'job.cancelled':
      return { ...finished(job, event.at), status: 'cancelled' };
    case 'job.kept':
      return { ...job, forgetAt: event.forgetAt };
  }
}

function created(event: JobEvent & { type: 'job.created' }, version: number): Job {
  const { n, spec, overLimit, message, at } = event;
  const isLater = overLimit || (spec.runAt !== null && spec.runAt > at);
  return {
    ...spec,
    ...{ n, version, createdAt: at, updatedAt: at, status: isLater ? 'scheduled' : 'queued', overLimit },
    ...{ retryAt: null, attempt: 0, lease: null, issued: [], iterations: 0, granted: 0, batches: 0 },
    ...{ confirmBy: null, phase: null, message, error: null },
    ...{ startedAt: null, finishedAt: null, forgetAt: null },
  };
}

function claimed(job: Job, { lease, batch, at }: JobEvent & { type: 'job.claimed' }): Job {
  const { workerId, token } = lease;
  return {
    ...{ ...job, status: 'running', lease, issued: [...job.issued, { workerId, token }] },
    ...{ attempt: job.attempt + 1, startedAt: at, phase: null, message: null },
    ...(job.batches === 0 ? { granted: batch, batches: 1 } : {}),
  };
}

/** The job in nobody's hands, without what its last worker told of its progress. */
function idle(job: Job): Job {
  return { ...job, lease: null, confirmBy: null, phase: null, message: null };
}

function finished(job: Job, at: number): Job {
  const over = { lease: null, overLimit: false, retryAt: null, confirmBy: null };
  return { ...job, ...over, finishedAt: at, forgetAt: at + KEPT_MS };
}

export function isFinished({ finishedAt }: Job): boolean {
  return finishedAt !== null;
}

/** Whether it stands in line, and so has a position. */
export function isWaiting({ status }: Job): boolean {
  return status === 'queued';
}

/** Whether a worker may have it at once. */
export function isReady({ status, retryAt }: Job): boolean {
  return status === 'queued' && retryAt === null;
}

/** When time alone changes it next; null for never. */
export function dueOf(job: Job): number | null {
  switch (job.status) {
    case 'scheduled':
      return job.overLimit ? null : job.runAt;
    case 'queued':
      return job.retryAt;
    case 'running':
    case 'awaiting_confirmation':
      return Math.min(
        job.lease?.expiresAt ?? Number.POSITIVE_INFINITY,
        job.confirmBy ?? Number.POSITIVE_INFINITY,
      );
    default:
      return job.forgetAt;
  }
}
