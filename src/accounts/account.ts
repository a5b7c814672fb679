import type { IdPrefix } from '../http/ids.ts';
import { refuse } from '../http/problem.ts';

export type Tier = 'free' | 'pro' | 'scale';

export const TIERS = ['free', 'pro', 'scale'] as const satisfies readonly Tier[];

/** What each tier may do; the one table of limits. */
export const TIER_LIMITS: Record<Tier, { requests_per_minute: number }> = {
  free: { requests_per_minute: 100 },
  pro: { requests_per_minute: 1_000 },
  scale: { requests_per_minute: 10_000 },
};

/** How many judgings by a model the tasks of an account get on a UTC day; what the deployment sets for its tier. */
export function modelJudgingsADay(
  tier: Tier,
  config: { readonly [Name in `MODEL_JUDGINGS_${Uppercase<Tier>}`]: number },
): number {
  const limits = {
    free: config.MODEL_JUDGINGS_FREE,
    pro: config.MODEL_JUDGINGS_PRO,
    scale: config.MODEL_JUDGINGS_SCALE,
  };
  return limits[tier];
}

/** Records of idempotency keys are kept at least a day; twice that leaves room for slow clocks. */
const IDEMPOTENCY_KEPT_MS = 48 * 3_600_000;

/**
 * Until when (epoch milliseconds) a record of an idempotency key is kept that was made `now`; null for good: what
 * moves money must not be done again, however late the repeat comes.
 */
export function keptUntil(creates: IdPrefix | null, now: number): number | null {
  const movesMoney = creates === 'faucet' || creates === 'deposit' || creates === 'withdrawal';
  return movesMoney ? null : now + IDEMPOTENCY_KEPT_MS;
}

export const NO_ACCOUNT = refuse('not_found', 'There is no such account.');

/** Who calls, as far as their key tells. */
export type Caller =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'operator' }
  | { readonly kind: 'account'; readonly accountId: string };

export const NOBODY: Caller = { kind: 'nobody' };
export const OPERATOR: Caller = { kind: 'operator' };
