import { refuse } from '../../http/problem.ts';
import { type JobAccount, usedOn } from '../account.ts';
import { nextMidnight } from '../day.ts';
import { AGENT_RUN, type JobSpec, ORACLE_SCORE } from '../job.ts';
import { JOB_LIMITS, MOST_DAYS_AHEAD } from '../tiers.ts';
import type { Decision } from './decision.ts';

/** The line that a job would join: how many wait in it, how many may, and, if asked, in how many seconds one leaves it. */
export type Line = { readonly waiting: number; readonly most: number; readonly pace: () => number };

export const HELD_BACK = 'Daily limit reached. Scheduled for tomorrow.';

/**
 * Takes a job in as number `n` of its object. Over the account's daily limit it is scheduled for a later day, as long as
 * at most seven days are spoken for (429); a job that would wait now needs room in its line (503). A job counts on the
 * day it is taken in, or released; one that is to run later counts at once.
 */
export function enqueue(n: number, spec: JobSpec, account: JobAccount, line: Line, now: number): Decision {
  const { id, tier, tierVersion } = account;
  const standing = { id, tier, tierVersion };
  const created = {
    type: 'job.created',
    n,
    spec,
    standing,
    overLimit: false,
    message: null,
    at: now,
  } as const;
  if (spec.type === ORACLE_SCORE) return [created];
  const { jobsADay } = JOB_LIMITS[tier];
  if (usedOn(account, now) >= jobsADay) {
    return account.heldBack < MOST_DAYS_AHEAD * jobsADay
      ? [{ ...created, overLimit: true, message: HELD_BACK }]
      : limitReached(account, now);
  }
  const waitsNow = spec.runAt === null || spec.runAt <= now;
  return waitsNow && line.waiting >= line.most ? queueFull(spec, line) : [created];
}

function limitReached({ tier, heldBack }: JobAccount, now: number) {
  const detail = `${JOB_LIMITS[tier].jobsADay} jobs a day are taken, and ${heldBack} wait for the days to come.`;
  const seconds = Math.ceil((nextMidnight(now) - now) / 1_000);
  return refuse('daily_limit_reached', detail, { retryAfter: seconds });
}

function queueFull({ type, queue }: JobSpec, { waiting, pace }: Line) {
  const whose = type === AGENT_RUN ? 'of all accounts wait for an agent' : `wait in the queue ${queue}`;
  const minutes = Math.ceil(pace() / 60);
  return refuse('queue_full', `${waiting} jobs ${whose}; no more are taken until one has left.`, {
    retryAfter: minutes * 60,
    retryAfterMinutes: minutes,
  });
}
