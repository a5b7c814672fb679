/** About what a unit of fuel takes, in milliseconds. */
const UNIT_MS = 2e-6;
/** Runs on less fuel than this, a few milliseconds, all look alike. */
const LEAST = 2 ** 22;

/**
 * How long to wait, in milliseconds, after a run that took so much fuel, so that it seems to have taken the next power
 * of two: of how much it was, the time then tells no more than that.
 */
export function blurOf(fuel: number): number {
  const seems = Math.max(LEAST, 2 ** Math.ceil(Math.log2(Math.max(1, fuel))));
  return (seems - fuel) * UNIT_MS;
}
