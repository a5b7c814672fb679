import { type Refusal, refuse } from '../http/problem.ts';
import type { Usage } from '../oracle/oracle.ts';
import { LOCAL_MODEL } from '../oracle/publish.ts';

/** The most characters (code points) of a prompt. */
export const MAX_PROMPT = 32_000;
/** Calls of the model in one run: by default, and at most. */
export const DEFAULT_STEPS = 8;
export const MAX_STEPS = 20;

/** What of a run's time, in milliseconds, is left for its end to be recorded. */
export const RECORD_MS = 30_000;

/** By when the end of a run is on record that begins `now` and may take so many seconds. */
export function deadlineOf(now: number, limitSeconds: number): number {
  return now + limitSeconds * 1_000 + RECORD_MS;
}

export type RunStatus = 'running' | 'succeeded' | 'failed';

/**
 * `interrupted`: the run was still going at its deadline, or when its job was tried again, so that whoever carried it
 * out must be gone; or it was called off.
 */
export type RunErrorCode = 'model_failed' | 'tool_failed' | 'interrupted';

export type RunError = { readonly code: RunErrorCode; readonly message: string };

/** The model said something, or a tool was called. Long texts are cut. */
export type Step = ModelStep | ToolStep;

export type ModelStep = { readonly type: 'model'; readonly text: string; readonly usage: Usage };

export type ToolStep = {
  readonly type: 'tool';
  readonly tool: string;
  /** As the model gave them; their text, cut, when that is long. */
  readonly arguments: unknown;
  /** `rejected`: not called, and the model was told why. `failed`: called in vain, which ended the run. */
  readonly outcome: 'answered' | 'rejected' | 'failed';
  readonly result: string;
};

/** What came of a run. */
export type Outcome = {
  readonly result: { readonly response: string } | { readonly error: RunError };
  readonly usage: Usage;
  readonly steps: readonly Step[];
};

/** A run on record. Times are epoch milliseconds. */
export type Run = {
  readonly id: string;
  readonly accountId: string;
  readonly agentId: string;
  /** As it was then; the agent may be gone by now. */
  readonly agentName: string;
  readonly model: string;
  readonly prompt: string;
  readonly status: RunStatus;
  readonly response: string | null;
  readonly errorCode: RunErrorCode | null;
  readonly errorMessage: string | null;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly steps: readonly Step[];
  readonly createdAt: number;
  /** A run that is still running then counts as interrupted. */
  readonly deadlineAt: number;
  readonly finishedAt: number | null;
};

/** The models that a deployment runs agents with, besides the local one; `model` when a run names none. */
export type RunModels = { readonly model: string | null; readonly models: readonly string[] };

/** The model that a run uses, or why there is no such run: a prompt that is too long, a model that is not allowed. */
export function modelOfRun(
  { prompt, model }: { readonly prompt: string; readonly model?: string | undefined },
  allowed: RunModels,
): string | Refusal {
  if ([...prompt].length > MAX_PROMPT) {
    return refuse('prompt_too_long', `A prompt has at most ${MAX_PROMPT} characters.`);
  }
  const chosen = model ?? allowed.model ?? LOCAL_MODEL;
  const names = [LOCAL_MODEL, ...(allowed.model === null ? [] : [allowed.model]), ...allowed.models];
  if (names.includes(chosen)) return chosen;
  return refuse('model_not_allowed', `Agents run here with: ${[...new Set(names)].join(', ')}.`);
}
