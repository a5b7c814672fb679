import { fold } from '../guard/clean.ts';
import type { Answer } from './answer.ts';
import type { Form } from './form.ts';
import { attemptAt } from './relevance.ts';
import { isEmptyForm, isReport } from './reports.ts';
import type { Copy, Task } from './task.ts';
import {
  functionShare,
  implausible,
  isFunctionWord,
  isInstruction,
  languageOf,
  meaningful,
  namesNoSubject,
  sentences,
  stem,
  tokens,
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
  if (isReported(task, answer) || isLeftBlank(answer) || isElsewhere(task, answer)) return PUT_OFF;
  if (
    (isRefusal(answer) && !DECLINES.test(task.instructions)) ||
    ((task.asks.kind === 'code' || answer.code) && isStub(answer)) ||
    (task.asks.kind !== 'code' && !ASKS_BLANKS.test(task.instructions) && isTemplate(answer))
  )
    return PUT_OFF;
  const code = answer.code;
  const words = answer.words.filter((word) => /^[a-z]{4,}$/u.test(word));
  const senseless = words.filter((word) => implausible(word) || FILLER.has(word)).length;
  const isLatin = 3 * words.length >= answer.words.length;
  if (!code && isLatin && senseless > 0.3 * words.length) return GIBBERISH;
  if (isStrung(task, answer)) return STRUNG;
  const isProse = ['prose', 'fact'].includes(task.asks.kind) && !code && !isTable(answer);
  const asksProse = isProse && task.asks.items === null;
  if (asksProse && answer.words.length >= 8 && wording(task, answer) < 0.1) return STRUNG;
  if (isProse && isVague(task, answer)) return SILENT;
  return relevance >= attemptAt(task) ? null : offTopic(task, shorten);
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

/** Whether a text tells of the work, or leaves its blanks, in place of the work; a task may ask for a report. */
function isReported({ instructions, subjects }: Task, answer: Answer): boolean {
  const told = new Set(tokens(instructions));
  if (isEmptyForm(answer, (key) => tokens(key).some((word) => told.has(word)))) return true;
  return !ASKS_REPORT.test(instructions) && subjects.length > 0 && isReport(answer, fold(answer.text));
}
const ASKS_REPORT =
  /\b(?:report|status|update|changelog|release notes?|commit|stand-?up|progress|retrospective|e-?mail|letter|message|reply|apolog\w+|announc\w+|notice|note|story|diary|review|translat\w+|rewrite|paraphrase|summari[sz]e|resume|cv|cover|bio|interview|dialogue|script|pitch|speech|scene|conversation)\b/iu;

/** Whether a text asks for the work to be told once more, or says where else it is. */
function isElsewhere({ instructions, asks }: Task, { text, counts, json, code }: Answer): boolean {
  if (json !== undefined || code || counts.word > MOST_ELSEWHERE || asks.kind === 'slogan') return false;
  const all = sentences(text);
  if (all.length > 0 && all.every((each) => /\?\W*$/u.test(each.slice(-ENDING))))
    return !ASKS_QUESTIONS.test(instructions);
  const beside = tokens(text.replace(LINK, ' ')).length;
  return LINK.test(text) && beside < FEW_BESIDE && !ASKS_LINK.test(instructions);
}
const MOST_ELSEWHERE = 60;
/** So much of a sentence tells whether it ends in a question mark. */
const ENDING = 20;
const FEW_BESIDE = 8;
const LINK = /https?:\/\/\S+/u;
const ASKS_QUESTIONS =
  /\b(?:questions?|quiz|interview|riddles?|survey|faq|asks?|inquir\w+|prompts?|translat\w+|rewrite|rephrase|poll|headlines?|titles?|hooks?)\b/iu;
const ASKS_LINK = /\b(?:urls?|links?|website|site|domain|endpoint|address|source|reference|citation)s?\b/iu;

/** Many words without a mark between them: neither prose, nor a list, nor code. */
function isStrung({ asks }: Task, { text, words, code, json }: Answer): boolean {
  if (code || json !== undefined || words.length < STRUNG_FROM) return false;
  if (!['prose', 'code', 'poem', 'fact', 'data', 'json'].includes(asks.kind) || asks.items !== null)
    return false;
  if (functionShare(words, languageOf(words).language) >= LEAST_GRAMMAR) return false;
  return !/[.,:;!?()\n\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f\u2026\u0964\u060c\u061f|/-]/u.test(
    text.trim().replace(/[.!?]$/u, ''),
  );
}
const STRUNG_FROM = 16;
/** Prose has this share of function words, where they are known. */
const LEAST_GRAMMAR = 0.15;

/** Whether most of what a text says may be said of anything. */
function isVague({ language }: Task, { words }: Answer): boolean {
  const telling = new Set(meaningful(words, language).filter((each) => !namesNoSubject(each)));
  const vague = [...telling].filter((each) => VAGUE.has(each)).length;
  return words.length >= VAGUE_FROM && (telling.size - vague < 3 || vague > telling.size / 2);
}

const VAGUE: ReadonlySet<string> = new Set(VAGUE_WORDS.map(stem));
const VAGUE_FROM = 12;

function offTopic(task: Task, shorten: (text: string) => string): NonWork {
  const about =
    task.subjects.length > 0
      ? ` It should be about: ${shorten(task.criteria[0]?.text ?? task.instructions)}`
      : '';
  return { reason: 'The content is off topic.', feedback: `The submission is not about the task.${about}` };
}

const REFUSES =
  /\b(?:i|we)(?: am|'m| are)?(?: sorry,? (?:but )?i)?(?: ?(?:'m|am))? ?(?:can ?not|can't|won't|will not|unable to|not able to|am not allowed to) (?:help|assist|answer|do|complete|provide|fulfil|write|comply|work)|\bas an ai\b|\btrust me\b|\b(?:see|find) (?:the )?attach|\b(?:is|are) (?:explained|written|described|attached|given) (?:below|above)\b|\b(?:i|we)(?:'ll| will| shall) (?:\w+ ){0,2}(?:later|soon|tomorrow|afterwards|once|when|after)\b/iu;

const DECLINED =
  /\bi(?:'d| would) (?:rather|prefer) not\b|\b(?:do not|don't|not) (?:feel )?(?:comfortable|willing)\b|\btake no part\b/iu;

/** "As an AI" in other languages. */
const AS_MODEL =
  /\bals (?:ki|ai|sprachmodell)\b|\ben tant qu(?:e mod[eè]le|['’](?:ia|intelligence|assistant))|\bcomo (?:una? )?(?:ia|modelo|inteligencia|intelig[eê]ncia|asistente)\b|\bcome (?:ia|modello|intelligenza)\b|как (?:ии|языков|искусственн)|作为(?:一个|一名)?(?:ai|人工智能|语言模型)|(?:ai|言語モデル|人工知能)として|(?:ai|언어 모델|인공지능)로서|كنموذج|كذكاء/iu;
const DECLINES = /\b(?:declin|refus|reject|apolog|postpone|cancel|dialog|message|reply|letter|e-?mail)/iu;

/** A few words on why the work is not there. */
const isRefusal = (answer: Answer): boolean =>
  answer.words.length <= 40 &&
  (REFUSES.test(answer.text) || DECLINED.test(answer.text) || AS_MODEL.test(answer.text));

/** Whether much of a text is yet to come. */
function isLeftBlank({ words }: Answer): boolean {
  const left = words.filter((word) => LEFT.has(word)).length;
  return left >= 3 && left >= words.length / 4;
}

const LEFT: ReadonlySet<string> = new Set(['tbd', 'tba', 'todo', 'xxx', 'placeholder', 'lorem', 'ipsum']);

/** Blanks to be filled in, in brackets, that take up much of a text: not links, nor the boxes of a list. */
function isTemplate({ text, words, json }: Answer): boolean {
  if (json !== undefined) return false;
  const blanks = text.match(/(?<![\p{L}\p{N}])\[[\p{L}][^[\]\n]{1,60}\](?!\()/gu) ?? [];
  return blanks.length >= 2 && 5 * blanks.join(' ').split(/\s+/u).length > words.length;
}

const ASKS_BLANKS = /\[|\b(?:placeholders?|templates?|blanks?|fill.in|anonymi[sz]e|redact|mask)\b/iu;

const YET_TO_DO = /\bTODO\b|\bnot (?:yet )?implemented\b|\byour code here\b/gu;

const STUB_WORDS: ReadonlySet<string> = new Set(
  'pass todo fixme implement implemented implementation placeholder later return returns none null undefined raise throw notimplementederror new error not yet here code your logic goes'.split(
    ' ',
  ),
);

/** A function with a name and nothing in it, or no more than a call of one. */
function isStub({ text: whole }: Answer): boolean {
  if ((whole.match(YET_TO_DO)?.length ?? 0) >= 2) return true;
  const text = whole.replaceAll(/```.*|\/\/.*|\/\*[\s\S]*?\*\/|^\s*#.*/gmu, ' ').trim();
  const words = text.toLowerCase().match(/[a-z]+/gu) ?? [];
  if (/^\s*\w+\([\w\s,]*\);?\s*$/u.test(text)) return true;
  const [, body] =
    /^[^\n]*?\bdef\b[^\n]*:\s*([\s\S]*)$/u.exec(text) ??
    /^[^{]*\([^{]*\)[^{]*\{([\s\S]*)\}\s*$/u.exec(text) ??
    [];
  return (
    body !== undefined &&
    words.length < 40 &&
    (body.toLowerCase().match(/[a-z]+/gu) ?? []).every((word) => STUB_WORDS.has(word)) &&
    !/[\d+*/[\]]/u.test(body.replaceAll(/\/\/|\/\*|\*\//gu, ''))
  );
}
