import type { Job } from '../job.ts';

const FIRST_DELAY_MS = 5_000;
const LONGEST_DELAY_MS = 3_600_000;

/**
 * How long a failed attempt is not repeated, in milliseconds: 5 s, doubling to an hour, and by chance up to half as much
 * again. The chance is drawn from the job's id and attempt, so that it is the same however often it is asked.
 */
export function retryDelay({ id, attempt }: Pick<Job, 'id' | 'attempt'>): number {
  const delay = Math.min(FIRST_DELAY_MS * 2 ** (attempt - 1), LONGEST_DELAY_MS);
  return Math.round(delay * (1 + chance(`${id}/${attempt}`) / 2));
}

/** A number from 0 to 1 that depends on the seed alone (FNV-1a, 32 bits). */
function chance(seed: string): number {
  let hash = 0x811c9dc5;
  for (const letter of seed) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}
