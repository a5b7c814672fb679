import { describe, expect, it } from 'vitest';
import type { ChatRequest, Message, ToolOffer } from '../../../src/runs/models/chat.ts';
import { localChat } from '../../../src/runs/models/local.ts';

const tool = (name: string): ToolOffer => ({ name, description: '', inputSchema: {} });
const SYSTEM = 'You are Clerk.\n\nYour role: bookkeeper\n\nYou keep the books.';

function ask(prompt: string, tools: string[] = [], results: string[] = [], mayCall = true) {
  const messages: Message[] = [
    { from: 'user', text: prompt },
    ...results.map((result): Message => {
      return { from: 'tool', call: { id: 'call_1', name: tools[0]!, arguments: {} }, result };
    }),
  ];
  const request: ChatRequest = { system: SYSTEM, messages, tools: tools.map(tool), mayCall };
  return localChat.reply(request, new AbortController().signal);
}

async function callsOf(prompt: string, tools: string[], results: string[] = []) {
  const { value } = await ask(prompt, tools, results);
  return value.calls.map((call) => [call.name, call.arguments]);
}

describe('the local model', () => {
  it('gives the same reply to the same request', async () => {
    const prompt = 'Volcanoes erupt. Magma rises in volcanoes. Lava flows down. The sky is blue.';

    expect(await ask(prompt)).toEqual(await ask(prompt));
  });

  it('says who it is and what a prompt is about', async () => {
    const { value } = await ask(
      'Magma rises in volcanoes. The sky is blue. Lava leaves volcanoes as magma. Why?',
    );

    expect(value).toEqual({
      text: 'I am Clerk.\nYou asked: Magma rises in volcanoes. Lava leaves volcanoes as magma.',
      calls: [],
    });
  });

  it('counts four characters as a token', async () => {
    const { usage, value } = await ask('Twelve chars');

    expect(usage).toEqual({
      input_tokens: Math.ceil(`${SYSTEM}\nTwelve chars`.length / 4),
      output_tokens: Math.ceil(value.text.length / 4),
    });
  });

  it('tells which tools it could call', async () => {
    const { value } = await ask('Hello.', ['add', 'shout']);

    expect(value.calls).toEqual([]);
    expect(value.text).toContain('I can call add, shout');
  });

  it.each([
    ['Call add with {"a": 1, "b": 2}.', [['add', { a: 1, b: 2 }]]],
    ['add({"a": {"deep": "}"}})', [['add', { a: { deep: '}' } }]]],
    ['Say {"x": 1} and then ADD {"quoted": "a \\"} brace"}', [['add', { quoted: 'a "} brace' }]]],
    ['Please use the tool "add".', [['add', {}]]],
    ['Do not forget to add salt.', []],
    ['Call addition with {"a": 1}.', []],
    ['Call add with {"a": 1', [['add', {}]]],
    ['add [1, 2]', []],
  ])('understands %j', async (prompt, calls) => {
    expect(await callsOf(prompt, ['add'])).toEqual(calls);
  });

  it('calls one tool after the other, in the order of the prompt, and then tells what they answered', async () => {
    const prompt = 'First call shout with {"text": "add"}, then add with {"a": 1}.';
    const tools = ['add', 'shout'];

    expect(await callsOf(prompt, tools)).toEqual([['shout', { text: 'add' }]]);
    expect(await callsOf(prompt, tools, ['ADD'])).toEqual([['add', { a: 1 }]]);
    const { value } = await ask(prompt, tools, ['ADD', '{"sum":1}']);
    expect(value).toEqual({ text: 'add answered: ADD\nadd answered: {"sum":1}', calls: [] });
  });

  it('answers with what it has when it may call no more', async () => {
    const { value } = await ask('Call add with {}, then add with {}.', ['add'], ['1'], false);

    expect(value).toEqual({
      text: 'add answered: 1\nadd was not called: no steps are left.',
      calls: [],
    });
  });

  it('is done with the longest prompt at once, however often it names a tool', async () => {
    const replies = [
      await ask('add {'.repeat(6_400), ['add']),
      await ask('a'.repeat(32_000), ['add']),
      await ask('lava. '.repeat(5_333), []),
    ];

    for (const { value } of replies) expect(value.calls).toEqual([]);
  });
});
