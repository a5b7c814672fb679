/**
 * How long judging may take, in milliseconds, from the inside out: each limit ends before the one around it, so that
 * what fails is told by who knows why. All tries of a submission end within two minutes of the first one's beginning.
 */

/** One call of a model: a hang leaves time for another call. */
export const CALL_LIMIT_MS = 10_000;
/** All calls of a model in one judging, pauses between them included. */
export const MODEL_LIMIT_MS = 22_000;
/** One judging, checks before the model included; those are bounded by work, which takes them 3 s at most. */
export const JUDGING_LIMIT_MS = 26_000;
/** The lease of a judging: what has not come back by then has died. Leaves time to hand the verdict over. */
export const LEASE_MS = 30_000;

/** Judgings that may begin before a submission is given up. */
export const MAX_TRIES = 3;
/** After a judging that failed, by its number. One whose lease ran out has paused long enough. */
export const FAULT_PAUSES_MS = [5_000, 20_000] as const;

/** A pointer that nobody picked up is sent again after this, doubling up to … */
export const FIRST_RESEND_MS = 30_000;
/** … this. It is no try: a backlog may make it wait as long as it likes. */
export const LAST_RESEND_MS = 15 * 60_000;
