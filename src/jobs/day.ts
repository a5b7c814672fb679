export const DAY_MS = 24 * 3_600_000;

/** The UTC midnight that begins the day of an instant, in epoch milliseconds. */
export function dayOf(at: number): number {
  return Math.floor(at / DAY_MS) * DAY_MS;
}

/** The UTC midnight that ends the day of an instant. */
export function nextMidnight(at: number): number {
  return dayOf(at) + DAY_MS;
}
