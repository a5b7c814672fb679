import { cut, isObject } from '../../oracle/checks/json.ts';
import type { ChatModel, ChatRequest, Message, Reply, ToolOffer } from './chat.ts';

/**
 * The model that is always there: a fixed procedure, so that runs, tools and history can be tried with nothing set up.
 * It calls the tools that the prompt names, with the JSON that follows the name, and tells what they answered; of a
 * prompt without a call it says what it is about. The same request gets the same reply, always.
 */
export const localChat: ChatModel = {
  reply: async (request) => {
    const value = replyTo(request);
    const read = [request.system, ...request.messages.map(textOf)].join('\n');
    const wrote = value.text + value.calls.map((call) => JSON.stringify(call.arguments)).join('');
    return { value, usage: { input_tokens: tokensOf(read), output_tokens: tokensOf(wrote) } };
  },
};

/** What a token is here: four characters. */
const tokensOf = (text: string): number => Math.ceil(text.length / 4);

function textOf(message: Message): string {
  return message.from === 'tool' ? message.result : message.text;
}

function replyTo({ system, messages, tools, mayCall }: ChatRequest): Reply {
  const prompt = messages.flatMap((each) => (each.from === 'user' ? [each.text] : [])).join('\n');
  const answers = messages.flatMap((each) => (each.from === 'tool' ? [each] : []));
  const asked = callsIn(prompt, tools);
  const next = asked[answers.length];
  if (next !== undefined && mayCall) {
    const { name, input } = next;
    return { text: '', calls: [{ id: `call_${answers.length + 1}`, name, arguments: input }] };
  }
  if (answers.length > 0) {
    const told = answers.map(({ call, result }) => `${call.name} answered: ${result}`);
    const left = asked.slice(answers.length).map(({ name }) => `${name} was not called: no steps are left.`);
    return { text: [...told, ...left].join('\n'), calls: [] };
  }
  return { text: [introduction(system), gist(prompt), offer(tools)].join('\n').trim(), calls: [] };
}

/** Names that are looked at, so that the work stays bounded. */
const MOST_NAMES = 100;

type AskedCall = { readonly name: string; readonly input: unknown };

/** The calls that a prompt asks for, in its order: a tool's name, and the JSON object between it and the next name. */
function callsIn(prompt: string, tools: readonly ToolOffer[]): AskedCall[] {
  const named = tools
    .flatMap(({ name }) => placesOf(name, prompt))
    .sort((a, b) => a.from - b.from)
    .slice(0, MOST_NAMES);
  const calls: AskedCall[] = [];
  let passed = 0;
  for (const [i, { name, from, to }] of named.entries()) {
    // A name within the arguments of a call is none that is called.
    if (from < passed) continue;
    const next = named[i + 1]?.from ?? prompt.length;
    const open = prompt.indexOf('{', to);
    const object = open === -1 || open > next ? null : objectAt(prompt, open);
    if (object) calls.push({ name, input: object.value });
    else if (CALLING.test(prompt.slice(Math.max(0, from - 40), from))) calls.push({ name, input: {} });
    passed = object?.end ?? to;
  }
  return calls;
}

/** What comes right before a name that is called without arguments. */
const CALLING = /\b(ask|call|invoke|run|use)\s+(the\s+)?(tool\s+)?["'`]?$/i;

function placesOf(name: string, prompt: string): { name: string; from: number; to: number }[] {
  const found = [...prompt.matchAll(new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'gi'))];
  return found.map(({ index }) => ({ name, from: index, to: index + name.length }));
}

/** The JSON object that begins at a brace, and where it ends; null when there is none. */
function objectAt(text: string, open: number): { value: unknown; end: number } | null {
  let depth = 0;
  let quoted = false;
  for (let i = open; i < text.length; i += 1) {
    const character = text[i];
    if (quoted && character === '\\') i += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === '{') depth += 1;
    else if (!quoted && character === '}') depth -= 1;
    if (depth === 0) return parsed(text.slice(open, i + 1), i + 1);
  }
  return null;
}

function parsed(json: string, end: number): { value: unknown; end: number } | null {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? { value, end } : null;
  } catch {
    return null;
  }
}

function introduction(system: string): string {
  return (system.split('\n')[0] ?? '').replace(/^You are /, 'I am ');
}

const SENTENCES = 2;
const MOST_OF_A_SENTENCE = 300;

/** What a text is about: the sentences that hold most of its frequent words, in its own order. */
function gist(text: string): string {
  const sentences = text.match(/[^.!?\n]+[.!?]*/g)?.flatMap((each) => each.trim() || []) ?? [];
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weigh = (sentence: string): number => {
    const words = wordsOf(sentence);
    const sum = words.reduce((total, word) => total + (counts.get(word) ?? 0), 0);
    return words.length === 0 ? 0 : sum / Math.sqrt(words.length);
  };
  const heaviest = sentences
    .map((sentence, place) => ({ sentence, place, weight: weigh(sentence) }))
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .slice(0, SENTENCES)
    .sort((a, b) => a.place - b.place);
  return `You asked: ${heaviest.map(({ sentence }) => cut(sentence, MOST_OF_A_SENTENCE)).join(' ')}`;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}

function offer(tools: readonly ToolOffer[]): string {
  if (tools.length === 0) return '';
  const names = tools.map(({ name }) => name).join(', ');
  return `I can call ${names}, when a prompt names one with its arguments as JSON.`;
}
