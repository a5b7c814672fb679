import { generateText, jsonSchema, type LanguageModel, type ModelMessage, type ToolSet, tool } from 'ai';
import { type Answered, ModelFault } from '../../oracle/models/model.ts';
import { faultOf, usageOf } from '../../oracle/models/sdk.ts';
import type { ChatModel, ChatRequest, Message, Reply, ToolOffer } from './chat.ts';

/** Of one reply. */
const MOST_OUTPUT_TOKENS = 8_000;

/** A model of the SDK as one that talks and asks for calls, which it never makes itself. */
export function sdkChat(model: LanguageModel): ChatModel {
  return { reply: (request, signal) => reply(model, request, signal) };
}

async function reply(
  model: LanguageModel,
  { system, messages, tools, mayCall }: ChatRequest,
  signal: AbortSignal,
): Promise<Answered<Reply>> {
  try {
    const result = await generateText({
      ...{ model, system, messages: messages.map(toMessage) },
      ...(tools.length === 0
        ? {}
        : { tools: toToolSet(tools), toolChoice: mayCall ? ('auto' as const) : ('none' as const) }),
      ...{ maxOutputTokens: MOST_OUTPUT_TOKENS, maxRetries: 0, abortSignal: signal },
      telemetry: { isEnabled: false },
    });
    const usage = usageOf(result.usage);
    if (result.finishReason === 'content-filter') throw new ModelFault('refusal', { usage });
    const calls = result.toolCalls.map(({ toolCallId, toolName, input }) => ({
      ...{ id: toolCallId, name: toolName, arguments: input },
    }));
    if (result.text === '' && calls.length === 0) throw new ModelFault('nonsense', { usage });
    return { value: { text: result.text, calls }, usage };
  } catch (error) {
    throw faultOf(error, signal);
  }
}

function toMessage(message: Message): ModelMessage {
  switch (message.from) {
    case 'user':
      return { role: 'user', content: message.text };
    case 'model':
      return {
        role: 'assistant',
        content: [
          ...(message.text === '' ? [] : [{ type: 'text' as const, text: message.text }]),
          ...message.calls.map(({ id, name, arguments: input }) => ({
            ...{ type: 'tool-call' as const, toolCallId: id, toolName: name, input },
          })),
        ],
      };
    case 'tool': {
      const { id, name } = message.call;
      const output = { type: 'text' as const, value: message.result };
      return { role: 'tool', content: [{ type: 'tool-result', toolCallId: id, toolName: name, output }] };
    }
  }
}

function toToolSet(tools: readonly ToolOffer[]): ToolSet {
  return Object.fromEntries(
    tools.map(({ name, description, inputSchema }) => [
      name,
      tool({ description, inputSchema: jsonSchema({ ...inputSchema, type: 'object' }) }),
    ]),
  );
}
