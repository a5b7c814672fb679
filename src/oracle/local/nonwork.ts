import type { Answer } from './answer.ts';
import type { Kind } from './asks.ts';
import { looksLikeCode } from './code.ts';
import type { Form } from './form.ts';
import { ATTEMPT, inSameLanguage, speaksOfJudging, speaksOfResults } from './relevance.ts';
import type { Copy, Task } from './task.ts';
import {
  fieldsIn,
  implausible,
  isFunctionWord,
  isInstruction,
  meaningful,
  namesNoSubject,
  stem,
} from './text.ts';
import { isTable, wording } from './wording.ts';
import { FILLER, REFUSALS, VAGUE as VAGUE_WORDS } from './words.ts';

/** Why a text is no work, for the step and for the worker. */
export type NonWork = { readonly reason: string; readonly feedback: string };

export const EMPTY: NonWork = {
  reason: 'The content has no words.',
  feedback: 'The submission is empty: it has no words. Submit the work itself.',
};
export const COPIED: Readonly<Record<Exclude<Copy, null>, NonWork>> = {
  task: {
    reason: 'The content repeats the task.',
    feedback: 'The submission repeats the words of the task without answering it. Answer in your own words.',
  },
  material: {
    reason: 'The content is the text given, unchanged.',
    feedback: 'The submission is the text that the task gives, unchanged. Do with it what the task asks.',
  },
};
const SILENT: NonWork = {
  reason: 'The content says nothing.',
  feedback: 'The submission does not answer the task. Submit the work itself.',
};
const PUT_OFF: NonWork = {
  reason: 'The content does not do the work.',
  feedback: 'The submission announces or refuses the work instead of doing it. Submit the work.',
};
const GIBBERISH: NonWork = {
  reason: 'The content is gibberish.',
  feedback: 'The submission is not made of words. Write a real answer.',
};
const STRUNG: NonWork = {
  reason: 'The content is a string of words without sentences.',
  feedback: 'The submission strings words together. Write whole sentences.',
};

/** Why a text is no work on the task, or null. `shorten` quotes for the worker. */
export function nonWork(
  task: Task,
  answer: Answer,
  form: Form,
  relevance: number,
  shorten: (text: string) => string,
): NonWork | null {
  if (!saysSomething(task, answer, form)) return SILENT;
  if (
    (isRefusal(answer) && !DECLINES.test(task.instructions)) ||
    (task.asks.kind === 'code' && isStub(answer))
  )
    return PUT_OFF;
  const code = looksLikeCode(answer.text);
  const words = answer.words.filter((word) => /^[a-z]{4,}$/u.test(word));
  const senseless = words.filter((word) => implausible(word) || FILLER.has(word)).length;
  if (!code && senseless > 0.3 * words.length) return GIBBERISH;
  const asksProse = task.asks.kind === 'prose' && task.asks.items === null && !code && !isTable(answer);
  if (asksProse && answer.words.length >= 8 && wording(task, answer) < 0.1) return STRUNG;
  return relevance >= ATTEMPT || isUnsuspicious(task, answer) ? null : offTopic(task, shorten);
}

function saysSomething({ asks, language }: Task, { words, json, text }: Answer, form: Form): boolean {
  if (json !== undefined && !/[\p{L}1-9]/u.test(text)) return false;
  const byForm = form.evident && asks.kind !== 'fact';
  const telling = words.some(
    (word) =>
      !REFUSALS.has(word) && !isFunctionWord(word, language) && (byForm || !isInstruction(stem(word))),
  );
  return telling || (asks.kind === 'choice' && form.evident);
}

/**
 * Whether nothing speaks against a text of which nothing shows that it is on the subject: a good tale or definition may
 * share no word with its task. It must be prose in the language of the task, of some length, of no other field, and say
 * something, but nothing of judging.
 */
function isUnsuspicious(task: Task, answer: Answer): boolean {
  const { asks, told } = task;
  const { words, stems } = answer;
  if (!PROSE.includes(asks.kind) || asks.items !== null || task.measuresMaterial) return false;
  if (words.length < Math.max(LEAST_WORDS, 0.6 * asks.words) || looksLikeCode(answer.text)) return false;
  if (!inSameLanguage(task, answer) || (task.language === 'english' && wording(task, answer) < 0.5))
    return false;
  if (speaksOfJudging(task, answer) || (words.length < LONG && speaksOfResults(task, answer))) return false;
  const telling = new Set(meaningful(words, task.language).filter((each) => !namesNoSubject(each)));
  const vague = [...telling].filter((each) => VAGUE.has(each)).length;
  if (telling.size - vague < 3 || vague > telling.size / 2) return false;
  return fieldsIn(told, stems).other < Math.max(3, words.length / 12);
}

const VAGUE: ReadonlySet<string> = new Set(VAGUE_WORDS.map(stem));
const PROSE: readonly Kind[] = ['prose', 'poem', 'fact', 'slogan'];
const LEAST_WORDS = 12;
/** In a text as long as this, a word that results are told with is no more than a word. */
const LONG = 25;

function offTopic(task: Task, shorten: (text: string) => string): NonWork {
  const about =
    task.subjects.length > 0
      ? ` It should be about: ${shorten(task.criteria[0]?.text ?? task.instructions)}`
      : '';
  return { reason: 'The content is off topic.', feedback: `The submission is not about the task.${about}` };
}

const REFUSES =
  /\b(?:i|we)(?: am|'m| are)?(?: sorry,? (?:but )?i)?(?: ?(?:'m|am))? ?(?:can ?not|can't|won't|will not|unable to|not able to|am not allowed to) (?:help|assist|answer|do|complete|provide|fulfil|write|comply|work)|\bas an ai\b|\btrust me\b|\b(?:see|find) (?:the )?attach|\b(?:is|are) (?:explained|written|described|attached|given) (?:below|above)\b|\b(?:i|we)(?:'ll| will| shall) (?:\w+ ){0,2}(?:later|soon|tomorrow|afterwards|once|when|after)\b/iu;

const DECLINES = /\b(?:declin|refus|reject|apolog|postpone|cancel|dialog|message|reply|letter|e-?mail)/iu;

/** A few words on why the work is not there. */
const isRefusal = (answer: Answer): boolean => answer.words.length <= 40 && REFUSES.test(answer.text);

const STUB_WORDS: ReadonlySet<string> = new Set(
  'pass todo fixme implement implemented implementation placeholder later return returns none null undefined raise throw notimplementederror new error not yet here code your logic goes'.split(
    ' ',
  ),
);

/** A function with a name and nothing in it, or no more than a call of one. */
function isStub({ text, words }: Answer): boolean {
  if (/^\s*\w+\([\w\s,]*\);?\s*$/u.test(text)) return true;
  const [, body] =
    /^[^\n]*?\bdef\b[^\n]*:\s*([\s\S]*)$/u.exec(text) ??
    /^[^{]*\bfunction\b[^{]*\{([\s\S]*)\}\s*$/u.exec(text) ??
    [];
  return (
    body !== undefined &&
    words.length < 40 &&
    (body.toLowerCase().match(/[a-z]+/gu) ?? []).every((word) => STUB_WORDS.has(word)) &&
    !/[\d+*/[\]]/u.test(body.replaceAll(/\/\/|\/\*|\*\//gu, ''))
  );
}
