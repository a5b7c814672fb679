/** A write that was admitted: the row it is kept in, and when it came (epoch milliseconds). */
export type Entry = { readonly slot: number; readonly at: number };

/**
 * The last writes of an account, oldest first: as many as its limit, once there were as many, and more after a
 * higher one. They are kept in a ring of rows: a write takes a new row until there are as many rows as the limit,
 * and then the oldest one's.
 */
export type Window = readonly Entry[];

/** What is left of a limit. Another slot frees at `resetAt` (Unix seconds), in `resetAfter` seconds; both rounded up. */
export type Quota = {
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: number;
  readonly resetAfter: number;
};

export const WINDOW_MS = 60_000;

/**
 * Counts a write that comes `now` (epoch milliseconds) against a limit: the entry to be written for it, or null when
 * it is refused; and what is left of the limit then. A slot frees exactly when its write leaves the window.
 */
export function place(window: Window, limit: number, now: number): { entry: Entry | null; quota: Quota } {
  const at = notBefore(window, now);
  const counted = countedFrom(window, limit, at);
  const used = window.length - counted;
  const isAdmitted = used < limit;
  const freesAt = (window[counted]?.at ?? at) + WINDOW_MS;
  const slot = window.length < limit ? window.length : (window[0]?.slot ?? 0);
  return {
    entry: isAdmitted ? { slot, at } : null,
    quota: {
      limit,
      remaining: isAdmitted ? limit - used - 1 : 0,
      resetAt: Math.ceil(freesAt / 1_000),
      resetAfter: Math.ceil((freesAt - now) / 1_000),
    },
  };
}

/** How many of the writes count against a limit `now`; never more than it. */
export function countOf(window: Window, limit: number, now: number): number {
  return window.length - countedFrom(window, limit, notBefore(window, now));
}

/** The clock may go back; to the window it stands still then, so that no write leaves later than one that came after it. */
function notBefore(window: Window, now: number): number {
  return Math.max(now, window.at(-1)?.at ?? now);
}

/** The place of the oldest write that counts. Of more than the limit, left from a higher one, only the newest count. */
function countedFrom(window: Window, limit: number, now: number): number {
  let from = Math.max(0, window.length - limit);
  let to = window.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((window[middle]?.at ?? now) > now - WINDOW_MS) to = middle;
    else from = middle + 1;
  }
  return from;
}
