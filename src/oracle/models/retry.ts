import type { Usage } from '../oracle.ts';
import { CALL_LIMIT_MS } from '../patience.ts';
import { type Answered, type Model, ModelFault, NO_USAGE, plus } from './model.ts';

/** Calls for one question, the first among them. */
const TRIES = 4;

/** The longest first pause; later ones double. */
const FIRST_PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 6_000;
/** Less time than this is not worth another call. */
const LEAST_CALL_MS = 250;

type Retries = {
  /** When the judging must have ended, in the time of `now`. */
  readonly deadline: number;
  readonly now: () => number;
  /** Waits for so many milliseconds; may reject when the signal aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** 0 ≤ x < 1. */
  readonly random: () => number;
  readonly callLimitMs?: number;
  readonly firstPauseMs?: number;
  readonly tries?: number;
};

/**
 * A model that is asked again when asking again may help, with pauses that double and vary, never before the time
 * the endpoint asks for and never past the deadline. Throws the last fault that the endpoint itself made when tries or
 * time are spent; a `Retry-After` beyond the deadline spends the time at once. Tokens of failed calls are counted in.
 */
export function withRetries(model: Model, retries: Retries): Model {
  return {
    id: model.id,
    ask: (question, signal) => persist((until) => model.ask(question, until), signal, retries),
  };
}

/** What a call answers in the end, made again as `withRetries` says. The call throws a `ModelFault` when it fails. */
export async function persist<T>(
  call: (signal: AbortSignal) => Promise<Answered<T>>,
  signal: AbortSignal,
  retries: Retries,
): Promise<Answered<T>> {
  const { deadline, now, sleep, random, callLimitMs = CALL_LIMIT_MS, tries = TRIES } = retries;
  const { firstPauseMs = FIRST_PAUSE_MS } = retries;
  let spent: Usage = NO_USAGE;
  let said: ModelFault | null = null;
  for (let attempt = 1; ; attempt++) {
    const left = deadline - now();
    if (signal.aborted) throw new ModelFault('timeout', { usage: spent });
    if (left <= 0) throw withUsage(said ?? new ModelFault('timeout'), spent);
    try {
      const { value, usage } = await bounded(call, signal, Math.min(callLimitMs, left));
      return { value, usage: plus(spent, usage) };
    } catch (error) {
      const last = asFault(error, signal);
      spent = plus(spent, last.usage ?? NO_USAGE);
      // A call cut short by the deadline tells nothing: what the endpoint said before is the reason.
      const cutShort = last.kind === 'timeout' && left < callLimitMs;
      const fault: ModelFault = (cutShort && said) || last;
      said = fault;
      const pause = pauseAfter(fault, firstPauseMs * 2 ** (attempt - 1), random);
      const hopeless = !fault.retryable || signal.aborted || attempt >= tries;
      if (hopeless || now() + pause + LEAST_CALL_MS > deadline) throw withUsage(fault, spent);
      await sleep(pause, signal);
    }
  }
}

/** One call, given up after so many milliseconds even when the model does not heed its signal. */
async function bounded<T>(
  call: (signal: AbortSignal) => Promise<Answered<T>>,
  signal: AbortSignal,
  limitMs: number,
): Promise<Answered<T>> {
  const own = new AbortController();
  const both = AbortSignal.any([signal, own.signal]);
  const tooLate = new Promise<never>((_, reject) => {
    both.addEventListener('abort', () => reject(new ModelFault('timeout')), { once: true });
  });
  const timer = setTimeout(() => own.abort(), limitMs);
  try {
    return await Promise.race([call(both), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function asFault(error: unknown, signal: AbortSignal): ModelFault {
  if (signal.aborted) return new ModelFault('timeout');
  return error instanceof ModelFault ? error : new ModelFault('server');
}

const withUsage = ({ kind, retryAfterMs, output }: ModelFault, usage: Usage): ModelFault =>
  new ModelFault(kind, { retryAfterMs, output, usage });

/** Full jitter over the upper half, so that judgings that failed together do not come back together. */
function pauseAfter(fault: ModelFault, doubled: number, random: () => number): number {
  const longest = Math.min(LONGEST_PAUSE_MS, doubled);
  return Math.max(fault.retryAfterMs ?? 0, longest / 2 + (random() * longest) / 2);
}
