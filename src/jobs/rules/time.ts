import { DAY_MS } from '../day.ts';
import { dueOf, isFinished, type Job, type JobEvent } from '../job.ts';

/** How long a paused job waits to be confirmed. */
export const CONFIRM_WITHIN_MS = 7 * DAY_MS;
/** How long a finished job is kept beyond its time when its copy has not arrived. */
const KEPT_LONGER_MS = 3_600_000;

/**
 * What time alone has done to a job by `now`: one step, judged by the instant that was stored and not by when it is
 * looked at; null when a finished one is to leave its object. `isTold` says whether what happened to it has arrived
 * everywhere.
 */
export function whenDue(job: Job, isTold: boolean, now: number): JobEvent[] | null {
  const at = dueOf(job);
  if (at === null || at > now) return [];
  if (isFinished(job)) return isTold ? null : [{ type: 'job.kept', forgetAt: now + KEPT_LONGER_MS, at }];
  switch (job.status) {
    case 'scheduled':
      return [{ type: 'job.queued', at }];
    case 'queued':
      return [{ type: 'job.ready', at }];
    case 'awaiting_confirmation':
      if (job.confirmBy !== null && job.confirmBy <= at)
        return [{ type: 'job.failed', error: UNCONFIRMED, at }];
      return [{ type: 'job.left', at }];
    default:
      if (job.attempt < job.maxAttempts) return [{ type: 'job.put_back', at }];
      return [{ type: 'job.failed', error: RAN_OUT, at }];
  }
}

const UNCONFIRMED = 'Nobody confirmed within 7 days that it should go on.';
const RAN_OUT = 'The lease ran out on the last attempt.';
