import type { OutboundAnswer } from '../http/outbound-post.ts';
import { cut } from '../oracle/checks/json.ts';
import { ModelFault, NO_USAGE, plus } from '../oracle/models/model.ts';
import type { ChatModel, ChatRequest, Message, ToolCall } from './models/chat.ts';
import type { Outcome, RunErrorCode, Step, ToolStep } from './run.ts';
import type { OfferedTool } from './tools/offer.ts';

/** What a run is about. */
export type Conversation = {
  readonly system: string;
  readonly prompt: string;
  readonly tools: readonly OfferedTool[];
  /** Replies of the model at most. */
  readonly maxSteps: number;
};

/** What a run is carried out with. */
export type Means = {
  readonly model: ChatModel;
  /** Calls a tool with arguments that fit; `n` numbers the calls of the run from 1. */
  readonly callTool: (tool: OfferedTool, input: unknown, n: number) => Promise<OutboundAnswer>;
  readonly report: (step: Step) => void;
  /** Aborted when the run has no time left. */
  readonly signal: AbortSignal;
};

/** Calls that one reply of a model may ask for; more are passed over. */
const CALLS_A_STEP = 5;
/** In UTF-16 units, so that the record of a run stays well within a row's 2 MB: of a text in a step, of a response. */
const STEP_TEXT = 2_000;
const RESPONSE_TEXT = 50_000;

/**
 * Has the model take the conversation on, and calls the tools it asks for, until it answers. A call that does not fit
 * is told to the model, which may correct itself. With its last reply it is to answer with what it has. A model without
 * a reply, and a tool that was called in vain, end the run.
 */
export async function converse(
  { system, prompt, tools, maxSteps }: Conversation,
  means: Means,
): Promise<Outcome> {
  const messages: Message[] = [{ from: 'user', text: prompt }];
  const steps: Step[] = [];
  let usage = NO_USAGE;
  let called = 0;
  const take = (step: Step): void => {
    steps.push(step);
    means.report(step);
  };
  const fail = (code: RunErrorCode, message: string): Outcome => {
    return { result: { error: { code, message } }, usage, steps };
  };
  for (let step = 1; ; step += 1) {
    const mayCall = tools.length > 0 && step < maxSteps;
    const request = { system, messages: [...messages], tools: tools.map(({ offer }) => offer), mayCall };
    const reply = await ask(request, means);
    usage = plus(usage, reply.usage);
    if ('fault' in reply) return fail('model_failed', reply.fault);
    const { text } = reply.value;
    const calls = reply.value.calls.slice(0, CALLS_A_STEP);
    take({ type: 'model', text: cut(text, STEP_TEXT), usage: reply.usage });
    if (calls.length === 0) return { result: { response: storable(text) }, usage, steps };
    if (!mayCall) return fail('model_failed', 'The model asked for a call where it was to answer.');
    messages.push({ from: 'model', text, calls });
    for (const call of calls) {
      called += 1;
      const { outcome, result } = await answerCall(call, tools, means, called);
      take({ ...recorded(call), outcome, result: cut(result, STEP_TEXT) });
      if (outcome === 'failed') return fail('tool_failed', `The tool ${call.name} ${result}.`);
      messages.push({ from: 'tool', call, result });
    }
  }
}

async function ask(request: ChatRequest, { model, signal }: Means) {
  try {
    return await model.reply(request, signal);
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error;
    return { fault: `The model gave no answer: ${error.kind}.`, usage: error.usage ?? NO_USAGE };
  }
}

async function answerCall(
  call: ToolCall,
  tools: readonly OfferedTool[],
  { callTool }: Means,
  n: number,
): Promise<Pick<ToolStep, 'outcome' | 'result'>> {
  const tool = tools.find(({ offer }) => offer.name === call.name);
  if (!tool) return { outcome: 'rejected', result: 'There is no such tool.' };
  const fault = tool.refuseArguments(call.arguments);
  if (fault !== null) return { outcome: 'rejected', result: `The arguments do not fit: ${fault}.` };
  const answer = await callTool(tool, call.arguments, n);
  return answer.ok
    ? { outcome: 'answered', result: answer.text }
    : { outcome: 'failed', result: answer.reason };
}

/** A call as a step keeps it. */
function recorded({ name, arguments: input }: ToolCall): Pick<ToolStep, 'type' | 'tool' | 'arguments'> {
  const text = JSON.stringify(input) ?? '';
  const kept = text.length <= STEP_TEXT ? (input ?? null) : cut(text, STEP_TEXT);
  return { type: 'tool', tool: cut(name, STEP_TEXT), arguments: kept };
}

/** A response as a database keeps it. */
function storable(text: string): string {
  return cut(text.toWellFormed().replaceAll('\0', '\ufffd'), RESPONSE_TEXT);
}
