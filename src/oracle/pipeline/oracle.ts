import { marksOf } from '../guard/mark.ts';
import type { Model } from '../models/model.ts';
import { withRetries } from '../models/retry.ts';
import type { Oracle } from '../oracle.ts';
import { MODEL_LIMIT_MS } from '../patience.ts';
import { judgeByModel } from './judge.ts';

type Runtime = {
  readonly now: () => number;
  /** 0 ≤ x < 1. */
  readonly random: () => number;
  /** Waits for so many milliseconds, no longer than until the signal aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** So many random bytes, unguessable. */
  readonly bytes: (length: number) => Uint8Array;
  readonly limitMs?: number;
  readonly firstPauseMs?: number;
};

const SEED_BYTES = 32;

/** An oracle that asks a model again while its time lasts. `seed`, in hex, repeats the marks of an earlier judging. */
export function modelOracle(model: Model, runtime: Runtime, seed?: string): Oracle {
  const { now, bytes, limitMs = MODEL_LIMIT_MS, ...retries } = runtime;
  return (brief, signal) => {
    const drawn = seed === undefined ? bytes(SEED_BYTES) : fromHex(seed);
    const patient = withRetries(model, { deadline: now() + limitMs, now, ...retries });
    return judgeByModel(brief, patient, { ...marksOf(drawn), seed: toHex(drawn), signal, clock: now });
  };
}

const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));

/** The runtime of the platform. */
export const platform: Runtime = {
  now: () => Date.now(),
  random: () => Math.random(),
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      signal.addEventListener(
        'abort',
        () => {
          clearTimeout(timer);
          resolve();
        },
        { once: true },
      );
    }),
};
