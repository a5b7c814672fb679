import { configOf } from '../config.ts';
import { outboundRules } from '../http/outbound.ts';
import { OUTBOUND_LIMITS, type OutboundLimits } from '../http/outbound-post.ts';
import { withinLimit } from '../log/time-limit.ts';
import { NO_USAGE } from '../oracle/models/model.ts';
import { converse } from './loop.ts';
import { chatModelOf } from './models/configured.ts';
import type { RunOrder } from './order.ts';
import { systemPrompt } from './prompt.ts';
import { type Outcome, RECORD_MS, type Run, type Step } from './run.ts';
import { endRun } from './store.ts';
import { callTool } from './tools/call.ts';
import { offerTools } from './tools/offer.ts';

export type RunSettings = {
  /** What the request that asked for the run came to; null without one. No tool may be there. */
  readonly requestUrl: string | null;
  /** Told each step as it is done. */
  readonly report: (step: Step) => void;
  /** Aborted when nobody wants the run any more: it then ends as interrupted. */
  readonly stop?: AbortSignal;
  /** Of the call of a tool. */
  readonly limits?: OutboundLimits;
};

/** One attempt to record the end. */
const ATTEMPT_MS = 3_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Carries out a run that was begun, and answers it as it ended, once that is on record. A model or a tool that fails,
 * and a fault of ours, make a failed run. Throws when its end cannot be recorded; the run then counts as interrupted
 * from its deadline on. To be called once for a run.
 */
export async function runAgent(env: Env, run: Run, order: RunOrder, settings: RunSettings): Promise<Run> {
  return await record(env.BOOKS, run.id, await outcomeOf(env, run, order, settings));
}

async function outcomeOf(env: Env, run: Run, order: RunOrder, settings: RunSettings): Promise<Outcome> {
  try {
    return await work(env, run, order, settings);
  } catch (error) {
    console.error({ message: 'a run ended by a fault', run: run.id, error: String(error) });
    const fault = { code: 'interrupted', message: 'The run ended by a fault of this service.' } as const;
    return { result: { error: fault }, usage: NO_USAGE, steps: [] };
  }
}

async function work(
  env: Env,
  run: Run,
  { agent, tools, maxSteps }: RunOrder,
  { requestUrl, report, stop, limits = OUTBOUND_LIMITS }: RunSettings,
): Promise<Outcome> {
  const end = run.deadlineAt - RECORD_MS;
  const timeout = AbortSignal.timeout(Math.max(0, end - Date.now()));
  const signal = stop ? AbortSignal.any([stop, timeout]) : timeout;
  let secret: Promise<string> | null = null;
  const signingSecret = () => {
    secret ??= env.ACCOUNTS.getByName(run.accountId).signingSecret();
    return secret;
  };
  const caller = { rules: outboundRules(configOf(env), requestUrl), limits, signingSecret, now: Date.now };
  const conversation = {
    ...{ system: systemPrompt(agent, tools), prompt: run.prompt, tools: offerTools(tools), maxSteps },
  };
  const outcome = await converse(conversation, {
    ...{ model: await chatModelOf(env, run.model, end), report, signal },
    callTool: (tool, input, n) => {
      const call = { id: `${run.id}_${n}`, runId: run.id, agentId: run.agentId, input };
      return callTool(tool, call, caller, signal);
    },
  });
  const isStopped = stop?.aborted && 'error' in outcome.result;
  return isStopped ? { ...outcome, result: { error: STOPPED } } : outcome;
}

const STOPPED = { code: 'interrupted', message: 'The run was called off.' } as const;

/** Records the end of a run, and tries again for a while when BOOKS does not answer. */
async function record(books: D1Database, id: string, outcome: Outcome): Promise<Run> {
  for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
    try {
      return await withinLimit(ATTEMPT_MS, endRun(books, id, outcome, Date.now()));
    } catch (error) {
      if (pause > LONGEST_PAUSE_MS) throw error;
      await scheduler.wait(pause);
    }
  }
}
