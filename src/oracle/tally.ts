/**
 * How judgings ended: `errored`, how many were given up, and by bucket how many verdicts took how long. Buckets grow
 * by a quarter of a power of two, so that a few numbers tell any quantile to within a tenth.
 */
export type Tally = Readonly<Record<string, number>>;

/** What is told of judgings. Times are milliseconds. */
export type JudgingFigures = {
  readonly in_progress: number;
  /** How long ago the oldest of them was handed in, in seconds; null when there is none. */
  readonly oldest_seconds: number | null;
  readonly judged: number;
  readonly errored: number;
  /** `errored` in relation to both, 0–1; 0 when there was neither. */
  readonly error_rate: number;
  /** From hand-in to verdict; null when there was none. */
  readonly time_to_verdict_ms: { readonly p50: number | null; readonly p95: number | null };
};

/** Judgings in progress on one task. */
export type InProgress = { readonly judging: number; readonly since: number };

/** The hours that a tally is kept for: the present one and those before it. */
export const HOURS_KEPT = 24;
const HOUR_MS = 3_600_000;

/** The bounds of hours that still count at `now`, as hours since the epoch: the first of them. */
export const firstHour = (now: number): number => Math.floor(now / HOUR_MS) - HOURS_KEPT + 1;

const BUCKETS_PER_DOUBLING = 4;

/** A tally with one more verdict, that took so many milliseconds. */
export function withVerdict(tally: Tally, ms: number): Tally {
  const bucket = Math.floor(BUCKETS_PER_DOUBLING * Math.log2(Math.max(1, ms)));
  return plus(tally, String(bucket), 1);
}

/** A tally with so many more judgings that were given up. */
export const withErrored = (tally: Tally, count: number): Tally => plus(tally, ERRORED, count);

const ERRORED = 'errored';

const plus = (tally: Tally, key: string, count: number): Tally => ({
  ...tally,
  [key]: (tally[key] ?? 0) + count,
});

/** The figures of judgings that are in progress, and of those that the tallies tell of. */
export function figuresOf(
  inProgress: readonly InProgress[],
  tallies: readonly Tally[],
  now: number,
): JudgingFigures {
  const sums = new Map<string, number>();
  for (const tally of tallies)
    for (const [key, count] of Object.entries(tally)) sums.set(key, (sums.get(key) ?? 0) + count);
  const errored = sums.get(ERRORED) ?? 0;
  sums.delete(ERRORED);
  const buckets = [...sums].map(([key, count]) => ({ bucket: Number(key), count }));
  buckets.sort((a, b) => a.bucket - b.bucket);
  const judged = buckets.reduce((sum, { count }) => sum + count, 0);
  const since = Math.min(...inProgress.map((each) => each.since));
  return {
    in_progress: inProgress.reduce((sum, { judging }) => sum + judging, 0),
    oldest_seconds: inProgress.length === 0 ? null : Math.max(0, Math.round((now - since) / 1_000)),
    judged,
    errored,
    error_rate: judged + errored === 0 ? 0 : errored / (judged + errored),
    time_to_verdict_ms: { p50: quantile(buckets, judged * 0.5), p95: quantile(buckets, judged * 0.95) },
  };
}

/** The middle of the bucket in which the verdict of that rank is. */
function quantile(
  buckets: readonly { readonly bucket: number; readonly count: number }[],
  rank: number,
): number | null {
  let below = 0;
  for (const { bucket, count } of buckets) {
    below += count;
    if (below > 0 && below >= rank) return Math.round(2 ** ((bucket + 0.5) / BUCKETS_PER_DOUBLING));
  }
  return null;
}
