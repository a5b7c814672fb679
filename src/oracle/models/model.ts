import type { z } from 'zod';
import type { StepName, Usage } from '../oracle.ts';

/** One thing a model is asked. Its answer is picked from what the schema offers; no number is read out of text. */
export type Question<T> = {
  readonly step: StepName;
  /** Instructions. Nothing that a worker or a publisher wrote stands here. */
  readonly system: string;
  /** The task and the work: data. */
  readonly prompt: string;
  readonly schema: z.ZodType<T>;
};

export type Answered<T> = { readonly value: T; readonly usage: Usage };

/** Somebody who answers questions. Throws a `ModelFault` when there is no answer that fits the schema. */
export type Model = {
  readonly id: string;
  ask<T>(question: Question<T>, signal: AbortSignal): Promise<Answered<T>>;
};

/**
 * `timeout`: no answer in time, or the judging was given up. `rate_limited`: too many requests. `server`: the
 * endpoint failed. `nonsense`: an answer that does not fit the schema. `refusal`: the model will not answer.
 * `unreachable`: no connection. `rejected`: the endpoint refuses the request itself (key, model's name).
 */
export type FaultKind =
  | 'timeout'
  | 'rate_limited'
  | 'server'
  | 'nonsense'
  | 'refusal'
  | 'unreachable'
  | 'rejected';

type Details = {
  /** How long the endpoint asks to wait, in milliseconds; null when it does not say. */
  readonly retryAfterMs?: number | null;
  /** What the model wrote instead of an answer, for the canary to be looked for. */
  readonly output?: string | null;
  /** What the failed call cost, where that is known. */
  readonly usage?: Usage | null;
};

/** Why a model gave no answer. Its message names the kind alone: an endpoint's words may hold the prompt. */
export class ModelFault extends Error {
  override readonly name = 'ModelFault';
  readonly kind: FaultKind;
  readonly retryAfterMs: number | null;
  readonly output: string | null;
  readonly usage: Usage | null;

  constructor(kind: FaultKind, { retryAfterMs = null, output = null, usage = null }: Details = {}) {
    super(`the model gave no answer: ${kind}`);
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
    this.output = output;
    this.usage = usage;
  }

  /** Whether the same question may be answered another time. A request that was refused will be again. */
  get retryable(): boolean {
    return this.kind !== 'rejected';
  }
}

export const NO_USAGE: Usage = { input_tokens: 0, output_tokens: 0 };

/** Two costs together. */
export const plus = (a: Usage, b: Usage): Usage => ({
  input_tokens: a.input_tokens + b.input_tokens,
  output_tokens: a.output_tokens + b.output_tokens,
});
