/** One check's part in a score: `passed` of its `total` cases count, by its weight. */
export type Part = { readonly weight: number; readonly passed: number; readonly total: number };

/** Weights have at most three decimals. */
const WEIGHT_SCALE = 1_000;
const PLACES = 20;

/**
 * The weighted share that passes, 0–1: computed exactly, cut after 20 places and given as the nearest double. So
 * it is 1 only if all pass, 0 only if nothing does, and a threshold of 2 / 3 is reached by two of three.
 */
export function weightedShare(parts: readonly Part[]): number {
  let passed = 0n;
  let divisor = 1n;
  let all = 0n;
  for (const part of parts) {
    const weight = BigInt(Math.round(part.weight * WEIGHT_SCALE));
    const total = BigInt(Math.max(1, part.total));
    passed = passed * total + weight * BigInt(part.passed) * divisor;
    divisor *= total;
    all += weight;
  }
  if (all === 0n) return 0;
  const whole = all * divisor;
  if (passed >= whole) return 1;
  const digits = (passed * 10n ** BigInt(PLACES)) / whole;
  return Number(`0.${String(digits).padStart(PLACES, '0')}`);
}
