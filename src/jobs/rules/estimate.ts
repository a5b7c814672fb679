/** How long jobs of a tier take: a moving average, in seconds, over so many. */
export type Durations = { readonly average: number; readonly seen: number };

const WEIGHT_OF_NEWEST = 0.3;
const MARGIN = 0.3;
/** Jobs it takes to be sure of an average. */
const ENOUGH_SEEN = 10;

export type Estimate = {
  readonly seconds: number;
  readonly lower: number;
  readonly upper: number;
  readonly message: string;
  readonly confidence: 'low' | 'medium' | 'high';
};

/** The average after one more job, which took `seconds`. */
export function withDuration({ average, seen }: Durations, seconds: number): Durations {
  return { average: average + WEIGHT_OF_NEWEST * (seconds - average), seen: seen + 1 };
}

/**
 * How long a job at `position` is likely to wait, in seconds, with `workers` seen in the last minute. Confidence is high
 * when both pace and workers are known, low when neither is.
 */
export function estimate(position: number, { average, seen }: Durations, workers: number): Estimate {
  const seconds = (position * average) / Math.max(workers, 1);
  const known = (seen >= ENOUGH_SEEN ? 1 : 0) + (workers > 0 ? 1 : 0);
  return {
    seconds: Math.round(seconds),
    lower: Math.round(seconds * (1 - MARGIN)),
    upper: Math.round(seconds * (1 + MARGIN)),
    message: `Number ${position} in line; ${inWords(seconds)} to wait.`,
    confidence: known === 2 ? 'high' : known === 1 ? 'medium' : 'low',
  };
}

/** What there is to wait for when a job is not in line. */
export function noWait(message: string): Estimate {
  return { seconds: 0, lower: 0, upper: 0, message, confidence: 'high' };
}

function inWords(seconds: number): string {
  if (seconds < 60) return 'less than a minute';
  const [amount, unit] = seconds < 3_600 ? [seconds / 60, 'minute'] : [seconds / 3_600, 'hour'];
  const rounded = Math.round(amount);
  return `about ${rounded} ${unit}${rounded === 1 ? '' : 's'}`;
}
