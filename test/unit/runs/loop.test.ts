import { describe, expect, it } from 'vitest';
import type { OutboundAnswer } from '../../../src/http/outbound-post.ts';
import { ModelFault } from '../../../src/oracle/models/model.ts';
import { type Conversation, converse } from '../../../src/runs/loop.ts';
import type { ChatModel, ChatRequest, Reply } from '../../../src/runs/models/chat.ts';
import type { RunTool } from '../../../src/runs/prompt.ts';
import type { Step } from '../../../src/runs/run.ts';
import { offerTools } from '../../../src/runs/tools/offer.ts';

const ADD: RunTool = {
  name: 'add',
  description: 'Adds.',
  inputSchema: {
    type: 'object',
    required: ['a', 'b'],
    properties: { a: { type: 'number' }, b: { type: 'number' } },
  },
  endpoint: 'https://tools.example.com/add',
};
const USAGE = { input_tokens: 10, output_tokens: 2 };

const say = (text: string): Reply => ({ text, calls: [] });
const call = (...inputs: unknown[]): Reply => ({
  text: '',
  calls: inputs.map((input, i) => ({ id: `call_${i}`, name: 'add', arguments: input })),
});

type Script = { replies: (Reply | Error)[]; answers?: OutboundAnswer[]; work?: Partial<Conversation> };

/** Runs against a model and a tool that say what the script has for them, and tells what they were asked. */
async function run({ replies, answers = [], work = {} }: Script) {
  const asked: ChatRequest[] = [];
  const called: unknown[] = [];
  const reported: Step[] = [];
  const model: ChatModel = {
    reply: async (request) => {
      asked.push(request);
      const reply = replies[Math.min(asked.length, replies.length) - 1]!;
      if (reply instanceof Error) throw reply;
      return { value: reply, usage: USAGE };
    },
  };
  const outcome = await converse(
    { system: 'You are Clerk.', prompt: 'Add.', tools: offerTools([ADD]), maxSteps: 8, ...work },
    {
      ...{ model, report: (step) => reported.push(step), signal: new AbortController().signal },
      callTool: async (_, input, n) => {
        called.push(input);
        return answers[n - 1] ?? { ok: true, text: `answer ${n}` };
      },
    },
  );
  expect(outcome.steps).toEqual(reported);
  return { outcome, asked, called };
}

describe('a run', () => {
  it('is over when the model answers', async () => {
    const { outcome, asked } = await run({ replies: [say('Five.')] });

    expect(outcome).toEqual({
      result: { response: 'Five.' },
      usage: USAGE,
      steps: [{ type: 'model', text: 'Five.', usage: USAGE }],
    });
    expect(asked).toEqual([
      {
        ...{ system: 'You are Clerk.', messages: [{ from: 'user', text: 'Add.' }], mayCall: true },
        tools: [{ name: 'add', description: 'Adds.', inputSchema: ADD.inputSchema }],
      },
    ]);
  });

  it('calls the tools that the model asks for, one after the other, and tells it what they answered', async () => {
    const first = call({ a: 1, b: 2 }, { a: 3, b: 4 });
    const { outcome, asked, called } = await run({ replies: [first, call({ a: 3, b: 7 }), say('Ten.')] });

    expect(called).toEqual([
      { a: 1, b: 2 },
      { a: 3, b: 4 },
      { a: 3, b: 7 },
    ]);
    expect(asked[1]?.messages).toEqual([
      { from: 'user', text: 'Add.' },
      { from: 'model', text: '', calls: first.calls },
      { from: 'tool', call: first.calls[0], result: 'answer 1' },
      { from: 'tool', call: first.calls[1], result: 'answer 2' },
    ]);
    expect(outcome.result).toEqual({ response: 'Ten.' });
    expect(outcome.usage).toEqual({ input_tokens: 30, output_tokens: 6 });
    expect(outcome.steps.map(({ type }) => type)).toEqual([
      'model',
      'tool',
      'tool',
      'model',
      'tool',
      'model',
    ]);
  });

  it.each([
    ['arguments that do not fit', { a: 1, b: '2' }, 'The arguments do not fit: /b '],
    ['no object', 'a=1', 'The arguments do not fit: '],
    ['nothing', undefined, 'The arguments do not fit: '],
  ])('does not call a tool with %s, but tells the model, which corrects itself', async (_, input, told) => {
    const { outcome, asked, called } = await run({ replies: [call(input), call({ a: 1, b: 2 }), say('3')] });

    expect(called).toEqual([{ a: 1, b: 2 }]);
    expect(asked[1]?.messages.at(-1)).toMatchObject({ from: 'tool', result: expect.stringContaining(told) });
    expect(outcome.steps.map((step) => (step.type === 'tool' ? step.outcome : step.type))).toEqual([
      ...['model', 'rejected', 'model', 'answered', 'model'],
    ]);
    expect(outcome.result).toEqual({ response: '3' });
  });

  it('tells the model of a tool that is not there', async () => {
    const reply: Reply = { text: '', calls: [{ id: 'x', name: 'divide', arguments: {} }] };
    const { asked, called } = await run({ replies: [reply, say('So be it.')] });

    expect(called).toEqual([]);
    expect(asked[1]?.messages.at(-1)).toMatchObject({ result: 'There is no such tool.' });
  });

  it('has the model answer with its last reply, with what it has', async () => {
    const { outcome, asked, called } = await run({
      replies: [call({ a: 1, b: 2 }), call({ a: 1, b: 2 }), say('Enough.')],
      work: { maxSteps: 3 },
    });

    expect(asked.map(({ mayCall }) => mayCall)).toEqual([true, true, false]);
    expect(called).toHaveLength(2);
    expect(outcome.result).toEqual({ response: 'Enough.' });
  });

  it('fails when the model then still asks for a call', async () => {
    const { outcome, asked, called } = await run({ replies: [call({ a: 1, b: 2 })], work: { maxSteps: 3 } });

    expect(asked).toHaveLength(3);
    expect(called).toHaveLength(2);
    expect(outcome.result).toMatchObject({ error: { code: 'model_failed' } });
  });

  it('asks for no calls when the agent has no tools', async () => {
    const { asked } = await run({ replies: [say('Hello.')], work: { tools: [] } });

    expect(asked[0]).toMatchObject({ tools: [], mayCall: false });
  });

  it('passes over what one reply asks for beyond five calls', async () => {
    const many = call(...Array.from({ length: 9 }, (_, i) => ({ a: i, b: i })));
    const { asked, called } = await run({ replies: [many, say('Done.')] });

    expect(called).toHaveLength(5);
    expect(asked[1]?.messages).toHaveLength(1 + 1 + 5);
  });

  it('fails with a tool that fails, and calls nothing more', async () => {
    const { outcome, asked, called } = await run({
      replies: [call({ a: 1, b: 2 }, { a: 3, b: 4 })],
      answers: [{ ok: false, reason: 'answered with status 500' }],
    });

    expect([asked.length, called.length]).toEqual([1, 1]);
    expect(outcome.result).toEqual({
      error: { code: 'tool_failed', message: 'The tool add answered with status 500.' },
    });
    expect(outcome.steps.at(-1)).toMatchObject({ outcome: 'failed', result: 'answered with status 500' });
  });

  it('fails with a model that fails, and counts what that cost', async () => {
    const fault = new ModelFault('nonsense', { usage: { input_tokens: 5, output_tokens: 5 } });
    const { outcome } = await run({ replies: [call({ a: 1, b: 2 }), fault] });

    expect(outcome.result).toEqual({
      error: { code: 'model_failed', message: 'The model gave no answer: nonsense.' },
    });
    expect(outcome.usage).toEqual({ input_tokens: 15, output_tokens: 7 });
    expect(outcome.steps).toHaveLength(2);
  });

  it('throws what is a fault of ours', async () => {
    await expect(run({ replies: [new Error('a bug')] })).rejects.toThrow('a bug');
  });

  it('keeps a record of bounded size, whatever is said', async () => {
    const long = { a: 1, b: 2, c: 'x'.repeat(100_000) };
    const { outcome } = await run({
      replies: [call(long), say('\0\ud800'.repeat(100_000))],
      answers: [{ ok: true, text: 'y'.repeat(64_000) }],
    });

    expect(JSON.stringify(outcome).length).toBeLessThan(70_000);
    expect(outcome.steps[1]).toMatchObject({ arguments: expect.stringMatching(/^\{"a":1,"b":2,"c":"x+…$/) });
    const { response } = outcome.result as { response: string };
    expect(response.isWellFormed() && !response.includes('\0')).toBe(true);
  });
});
