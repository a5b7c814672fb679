import type { NewLogRow } from '../../log/log.ts';
import { FIRST_RESEND_MS, LAST_RESEND_MS } from '../../oracle/patience.ts';

/**
 * The platform was told that there may be jobs for it. Queues forget: should such jobs still be there at `againAt` (epoch
 * milliseconds), it is told again.
 */
export type Wake = { readonly againAt: number; readonly resends: number };

/** The row of the log that has the platform told; it is about no job, and no watcher reads it. */
export const WAKE = 'runs.wanted';

/** What is to be remembered of a wake at `now`, after so many since there was last something new. */
export function wakeAt(now: number, resends: number): Wake {
  return { againAt: now + Math.min(FIRST_RESEND_MS * 2 ** resends, LAST_RESEND_MS), resends };
}

export function wakeRow(now: number): NewLogRow {
  return { type: WAKE, data: {}, at: now };
}
