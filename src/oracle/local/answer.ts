import { leavesOf, parseJson } from '../guard/json.ts';
import { looksLikeCode } from './code.ts';
import { sentences, stemsOf, tokens } from './text.ts';

export type Unit = 'word' | 'sentence' | 'line' | 'paragraph' | 'character';

/** An answer, read once. */
export type Answer = {
  readonly text: string;
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
  /** How long the text is in each unit: counted once, for a rubric may ask for it a thousand times. */
  readonly counts: Readonly<Record<Unit, number>>;
  /** The parsed content when it is a JSON object or array, else undefined. */
  readonly json: unknown;
  /** Whether it is source code, or shows some in a fence. */
  readonly code: boolean;
};

/** Reads an answer: the keys and values of JSON are its words, and so are the parts of names in camel case. */
export function readAnswer(content: string): Answer {
  const trimmed = content.trim();
  const fenced = trimmed.startsWith('```') && trimmed.endsWith('```') && trimmed.includes('\n');
  const body = fenced ? trimmed.slice(trimmed.indexOf('\n') + 1, -3) : trimmed;
  const json = parseJson(body);
  const { keys, values } = leavesOf(json);
  const text = json === undefined ? body : values.join('\n');
  const words = json === undefined ? tokens(body) : tokens([...keys, ...values].join('\n'));
  const parted = body.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2');
  const distinct = new Set(parted === body ? words : [...words, ...tokens(parted)]);
  const counts = {
    word: Math.min(words.length, blocksIn(json === undefined ? body : [...keys, ...values].join('\n'))),
    sentence: sentences(text).length,
    line: lines(text).length,
    paragraph: text.split(/\n\s*\n/u).filter((each) => each.trim() !== '').length,
    character: text.length,
  };
  return {
    text,
    words,
    stems: stemsOf([...distinct]),
    counts,
    json,
    code: looksLikeCode(json === undefined ? trimmed : text),
  };
}

/** The words of a text as people count them: "£640,000" is one. Scripts without blanks have fewer, and are not asked. */
const blocksIn = (text: string): number =>
  SPACED.test(text) ? text.split(/[\s–—/]+/u).filter((each) => /[\p{L}\p{N}]/u.test(each)).length : Infinity;
const SPACED = /^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]*$/u;

/** The lines of a text that hold words; verse may part them by slashes. */
export const lines = (text: string): string[] =>
  text.split(/\n| \/ /u).filter((each) => /[\p{L}\p{N}]/u.test(each));

/** The things that an answer lists, each as its words. */
export const parts = (answer: Answer): string[][] => {
  const found = Array.isArray(answer.json)
    ? leavesOf(answer.json).values
    : answer.text.split(/[,;\n、，]| and /u);
  return found.map((each) => tokens(each)).filter((each) => each.length > 0);
};

/** How many of the things asked for an answer seems to name, 0–1. */
export function named(items: number | null, answer: Answer): number {
  if (items === null) return 1;
  return Math.min(1, Math.max(parts(answer).length, sentences(answer.text).length) / items);
}
