export type Tier = 'free' | 'pro' | 'scale';

export const TIERS = ['free', 'pro', 'scale'] as const satisfies readonly Tier[];

/** What each tier may do; the one table of limits. */
export const TIER_LIMITS: Record<Tier, { requests_per_minute: number }> = {
  free: { requests_per_minute: 100 },
  pro: { requests_per_minute: 1_000 },
  scale: { requests_per_minute: 10_000 },
};

/** Records of idempotency keys are kept at least a day; twice that leaves room for slow clocks. */
export const IDEMPOTENCY_KEPT_MS = 48 * 3_600_000;

/** Who calls, as far as their key tells. */
export type Caller =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'operator' }
  | { readonly kind: 'account'; readonly accountId: string };

export const NOBODY: Caller = { kind: 'nobody' };
export const OPERATOR: Caller = { kind: 'operator' };
