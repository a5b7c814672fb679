import type { Answered } from '../../oracle/models/model.ts';
import type { InputSchema } from '../../tools/tool.ts';

/** A tool as a model is offered it. */
export type ToolOffer = {
  /** Letters, digits, `_` and `-`, at most 64: what every model's protocol takes. */
  readonly name: string;
  readonly description: string;
  readonly inputSchema: InputSchema;
};

/** A call that a model asks for. Its arguments are whatever the model made up. */
export type ToolCall = { readonly id: string; readonly name: string; readonly arguments: unknown };

export type Message =
  | { readonly from: 'user'; readonly text: string }
  | { readonly from: 'model'; readonly text: string; readonly calls: readonly ToolCall[] }
  | { readonly from: 'tool'; readonly call: ToolCall; readonly result: string };

export type ChatRequest = {
  readonly system: string;
  /** From the prompt on, in order. */
  readonly messages: readonly Message[];
  readonly tools: readonly ToolOffer[];
  /** Whether it may ask for calls, or is to answer with what it has. */
  readonly mayCall: boolean;
};

/** What a model says next; without calls it is the answer. */
export type Reply = { readonly text: string; readonly calls: readonly ToolCall[] };

/** Somebody who takes a conversation on. Throws a `ModelFault` when there is no reply. */
export type ChatModel = {
  reply(request: ChatRequest, signal: AbortSignal): Promise<Answered<Reply>>;
};
