import { DAY_MS, dayOf, nextMidnight } from './day.ts';
import { type Job, type JobEvent, ORACLE_SCORE, type Standing } from './job.ts';
import { JOB_LIMITS } from './tiers.ts';

/** An account as the object of its jobs knows it. */
export type JobAccount = Standing & {
  /** The UTC midnight that began the day of `used`, and jobs that were queued on it. */
  readonly day: number;
  readonly used: number;
  /** Jobs that wait for a day with room for them, and when the next day begins that they are looked at. */
  readonly heldBack: number;
  readonly releaseAt: number | null;
};

export function newAccount({ id, tier, tierVersion }: Standing): JobAccount {
  return { ...{ id, tier, tierVersion }, day: 0, used: 0, heldBack: 0, releaseAt: null };
}

/** The account with a tier that is not older than the one it has. */
export function withTier(account: JobAccount, { tier, tierVersion }: Standing): JobAccount {
  return tierVersion > account.tierVersion ? { ...account, tier, tierVersion } : account;
}

/** Jobs that were queued on the day of `now`. */
export function usedOn({ day, used }: JobAccount, now: number): number {
  return day === dayOf(now) ? used : 0;
}

/** Whether an event changes the account of its job, or what is known of its tier. */
export function concernsAccount({ type }: JobEvent): boolean {
  return ['job.created', 'job.released', 'job.cancelled', 'job.succeeded'].includes(type);
}

/** Folds what happened to one of its jobs, which was as `before` says, into an account. */
export function applyToAccount(account: JobAccount, before: Job | null, event: JobEvent): JobAccount {
  switch (event.type) {
    case 'job.created':
      if (event.spec.type === ORACLE_SCORE) return account;
      return event.overLimit ? holdBack(account, event.at) : use(account, event.at);
    case 'job.released':
      return use({ ...account, heldBack: account.heldBack - 1 }, event.at);
    case 'job.cancelled':
      return before?.overLimit ? { ...account, heldBack: account.heldBack - 1 } : account;
    default:
      return account;
  }
}

/** The account after the jobs that the midnight of its `releaseAt` released were released. */
export function afterRelease(account: JobAccount, midnight: number): JobAccount {
  return { ...account, releaseAt: account.heldBack > 0 ? midnight + DAY_MS : null };
}

/** How many jobs a midnight releases. */
export function releasable({ tier, heldBack }: JobAccount): number {
  return Math.min(heldBack, JOB_LIMITS[tier].jobsADay);
}

function use(account: JobAccount, at: number): JobAccount {
  return { ...account, day: dayOf(at), used: usedOn(account, at) + 1 };
}

function holdBack(account: JobAccount, at: number): JobAccount {
  return {
    ...account,
    heldBack: account.heldBack + 1,
    releaseAt: account.releaseAt ?? nextMidnight(at),
  };
}
