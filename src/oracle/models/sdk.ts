import {
  APICallError,
  generateText,
  type LanguageModel,
  NoObjectGeneratedError,
  NoOutputGeneratedError,
  Output,
} from 'ai';
import type { Usage } from '../oracle.ts';
import { type Answered, type FaultKind, type Model, ModelFault, type Question } from './model.ts';

/** Enough for the longest answer a schema of enums allows. */
const MOST_OUTPUT_TOKENS = 2_000;

/**
 * A model of the SDK as one of ours: structured output, temperature 0, no tries of the SDK's own (ours know the
 * deadline) and no telemetry.
 */
export function sdkModel(id: string, languageModel: LanguageModel): Model {
  return { id, ask: (question, signal) => ask(languageModel, question, signal) };
}

async function ask<T>(
  model: LanguageModel,
  { system, prompt, schema }: Question<T>,
  signal: AbortSignal,
): Promise<Answered<T>> {
  try {
    const result = await generateText({
      model,
      system,
      prompt,
      output: Output.object({ schema }),
      temperature: 0,
      maxOutputTokens: MOST_OUTPUT_TOKENS,
      maxRetries: 0,
      abortSignal: signal,
      telemetry: { isEnabled: false },
    });
    if (result.finishReason === 'content-filter')
      throw new ModelFault('refusal', { usage: usageOf(result.usage) });
    return { value: result.output, usage: usageOf(result.usage) };
  } catch (error) {
    throw faultOf(error, signal);
  }
}

type Tokens = { readonly inputTokens: number | undefined; readonly outputTokens: number | undefined };
export const usageOf = ({ inputTokens, outputTokens }: Tokens): Usage => ({
  input_tokens: inputTokens ?? 0,
  output_tokens: outputTokens ?? 0,
});

/** What the SDK threw, as a fault of ours. */
export function faultOf(error: unknown, signal: AbortSignal): ModelFault {
  if (error instanceof ModelFault) return error;
  if (signal.aborted) return new ModelFault('timeout');
  if (NoObjectGeneratedError.isInstance(error)) {
    const refused = error.finishReason === 'content-filter';
    const usage = error.usage === undefined ? null : usageOf(error.usage);
    return new ModelFault(refused ? 'refusal' : 'nonsense', { output: error.text ?? null, usage });
  }
  if (NoOutputGeneratedError.isInstance(error)) return new ModelFault('nonsense');
  if (!APICallError.isInstance(error)) return new ModelFault('unreachable');
  const { statusCode, responseHeaders } = error;
  if (statusCode === undefined) return new ModelFault('unreachable');
  return new ModelFault(kindOf(statusCode), {
    retryAfterMs: retryAfter(responseHeaders?.['retry-after'] ?? null),
  });
}

function kindOf(status: number): FaultKind {
  if (status === 429) return 'rate_limited';
  if (status === 408 || status === 504) return 'timeout';
  if (status >= 500) return 'server';
  // A body that is no completion comes with a good status.
  return status < 300 ? 'nonsense' : 'rejected';
}

/** `Retry-After` (RFC 9110, 10.2.3) in milliseconds; a date is measured from the clock; null when it is neither. */
export function retryAfter(header: string | null, now: number = Date.now()): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
