import { CATEGORIES } from './categories.ts';
import { FUNCTION_WORDS, INSTRUCTION_WORDS, MANNER_WORDS, SPACELESS_FUNCTION_WORDS } from './words.ts';

// Runs of the scripts written without spaces are read as pairs of characters: Intl.Segmenter would follow the
// dictionary of the runtime's ICU, and the same answer must get the same score everywhere.
const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}' +
  '\\p{Script=Khmer}\\p{Script=Myanmar}';
const TOKEN = new RegExp(`([${SPACELESS}]+)|[[\\p{L}\\p{M}\\p{N}]--[${SPACELESS}]]+`, 'gv');

// Normalising sorts a run of combining marks in quadratic time, and makes eighteen characters of some single ones.
const MARKS = /(\p{M}{8})\p{M}+/gu;
const PLAIN = /^[\0-\u02ff]*$/u;
const LONGEST = 60_000;

/** Lower case, one form of each character, latin letters without accents. */
export function normalise(text: string): string {
  const bounded = PLAIN.test(text) ? text : text.replace(MARKS, '$1');
  return bounded
    .normalize('NFKC')
    .slice(0, LONGEST)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC');
}

/** Whether a text has writing without blanks between words: Chinese, Japanese. */
export const isUnspacedText = (text: string): boolean => /[\u3040-\u9fff]{4}/u.test(text);

/** The words of a text in order, normalised; pairs of characters where the script has no spaces. */
export function tokens(text: string): string[] {
  const found: string[] = [];
  for (const match of normalise(text).matchAll(TOKEN)) {
    if (match[1] === undefined) {
      found.push(match[0]);
      continue;
    }
    for (const run of match[1].split(SPACELESS_FUNCTION_WORDS)) {
      const characters = [...run];
      if (characters.length === 1) found.push(run);
      for (let i = 1; i < characters.length; i++) found.push(`${characters[i - 1]}${characters[i]}`);
    }
  }
  return found;
}

const SUFFIXES = (
  'isations izations isation ization ations ation ating ators ator ative ated ates ate ising izing isers ised ized ' +
  'ises izes ise ize ments ment ness ions ion ings ing ical ies ied ers als ely er ed es ly al s y e'
).split(' ');
const SUFFIXES_BY_END = new Map(
  [...'sngrdetly'].map((end) => [end, SUFFIXES.filter((suffix) => suffix.endsWith(end))]),
);

const BENT = /^[\p{Script=Cyrillic}\p{Script=Greek}]+$/u;

/** The rough stem of an English word: summarise, summaries and summary meet in "summar". */
export function stem(word: string): string {
  if (word.length < 4) return word;
  // Where words are bent at their ends, the beginning is what stays.
  if (BENT.test(word)) return word.slice(0, word.length > 5 ? 4 : 3);
  if (!/^[a-z]+$/u.test(word)) return word;
  const american = word.length > 5 ? word.replace('our', 'or') : word;
  const suffix = SUFFIXES_BY_END.get(american.slice(-1))?.find((end) => {
    const least = end === 'er' || end === 'ers' || end === 'als' || end.length > 3 || end === 'al' ? 4 : 3;
    return american.endsWith(end) && american.length - end.length >= least;
  });
  const base = suffix === undefined ? american : american.slice(0, -suffix.length);
  return base.replace(/(.)\1$/u, '$1');
}

/** How much of a long stem two words share when they are of one family: gymnast, gymnastics. */
const FAMILY = 6;
const familyOf = (each: string): string => `${each.slice(0, FAMILY)}~`;

/** The stems of words, and the families of the long ones, to look subjects up in. */
export function stemsOf(words: readonly string[]): ReadonlySet<string> {
  const found = new Set(words.map(stem));
  for (const each of [...found]) {
    if (each.length >= FAMILY) found.add(familyOf(each));
    else if (BENT.test(each)) found.add(each.slice(0, 3));
  }
  return found;
}

const stems = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(stem));
const INSTRUCTIONS = stems(INSTRUCTION_WORDS);
const NO_SUBJECT = new Set([...INSTRUCTIONS, ...stems(MANNER_WORDS)]);
const ENGLISH: ReadonlySet<string> = FUNCTION_WORDS.english ?? new Set();

/** Whether a stem is of the words that tell a worker what to do. */
export const isInstruction = (each: string): boolean => INSTRUCTIONS.has(each);

/** Whether a stem only tells the worker what to do or how. */
export const namesNoSubject = (each: string): boolean => NO_SUBJECT.has(each);

/** Whether a word is a function word of English or of the language. */
export const isFunctionWord = (word: string, language: string): boolean =>
  ENGLISH.has(word) || FUNCTION_WORDS[language]?.has(word) === true;

/** The share of words that are function words of the language. */
export function functionShare(words: readonly string[], language: string): number {
  const known = FUNCTION_WORDS[language];
  if (known === undefined || words.length === 0) return 0;
  return words.filter((word) => known.has(word)).length / words.length;
}

/** The known language whose function words fill most of the text, English on a tie, and how much they fill. */
export function languageOf(words: readonly string[]): { readonly language: string; readonly share: number } {
  let best = { language: 'english', share: functionShare(words, 'english') };
  for (const language of Object.keys(FUNCTION_WORDS)) {
    const share = functionShare(words, language);
    if (share > best.share) best = { language, share };
  }
  return best;
}

/** The stems that carry meaning: no function words, no single latin letters or digits. */
export function meaningful(words: readonly string[], language: string): string[] {
  return words
    .filter((word) => !isFunctionWord(word, language) && !/^[\p{Script=Latin}\p{N}]$/u.test(word))
    .map(stem);
}

const DATA_FORMS: ReadonlySet<string> = new Set([
  'json',
  'xml',
  'yaml',
  'csv',
  'schema',
  'api',
  'object',
  'table',
]);
const DATA_WORDS = stems(['key', 'field', 'value', 'letter']);

/** The distinct stems that say what a text asks about: meaningful and neither instruction nor manner. */
export function subjects(words: readonly string[], language: string): string[] {
  // A key is a part of JSON where JSON is spoken of, and a thing that opens doors elsewhere.
  const data = words.some((word) => DATA_FORMS.has(word));
  const found = [...new Set(meaningful(words, language))].filter(
    (each) => !NO_SUBJECT.has(each) || (!data && DATA_WORDS.has(each)),
  );
  // Pairs of hiragana alone are mostly grammar.
  const telling = found.filter((each) => !/^\p{Script=Hiragana}+$/u.test(each));
  return telling.length > 0 ? telling : found;
}

type Group = { readonly heads: ReadonlySet<string>; readonly members: ReadonlySet<string> };
let categories: readonly Group[] | null = null;

/** Made at the first look: no start-up has a use for it. */
function known(): readonly Group[] {
  categories ??= CATEGORIES.map(([heads, members]) => ({ heads: stems(heads), members: stems(members) }));
  return categories;
}

/** Whether a subject is a category whose members are known. */
export const isCategory = (subject: string): boolean => known().some(({ heads }) => heads.has(subject));

/**
 * Whether an answer meets a subject: by the word itself or by related ones. In a long answer one related word is
 * chance, so it takes more of them.
 */
export function meets(subject: string, answer: ReadonlySet<string>): boolean {
  if (BENT.test(subject) && answer.has(subject.slice(0, 3))) return true;
  if (answer.has(subject) || (subject.length >= FAMILY && answer.has(familyOf(subject)))) return true;
  let related = 0;
  for (const { heads, members } of known())
    if (heads.has(subject)) for (const each of members) if (answer.has(each)) related += 1;
  return related > 0 && related >= Math.min(4, answer.size / 20);
}

const SHINGLE = 4;

/** Every run of four words of a text. */
export function shingles(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i++) found.add(words.slice(i, i + SHINGLE).join(' '));
  return found;
}

/** The words that are not part of a run of four found in `source`. */
export function withoutCopies(words: readonly string[], source: ReadonlySet<string>): string[] {
  let copiedUntil = 0;
  const copied = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    if (!source.has(words.slice(i, i + SHINGLE).join(' '))) continue;
    for (let j = Math.max(i, copiedUntil); j < i + SHINGLE; j++) copied.add(j);
    copiedUntil = i + SHINGLE;
  }
  return words.filter((_, i) => !copied.has(i));
}

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'poiuytrewq', 'lkjhgfdsa', 'mnbvcxz'];

/** Whether a latin word cannot be one: mashed keys, no vowel, or letters no language puts together. */
export function implausible(word: string): boolean {
  if (word.length < 4 || !/^[a-z]+$/u.test(word)) return false;
  return (
    !/[aeiouy]/u.test(word) ||
    /[bcdfghjklmnpqrstvwxz]{6}|(.)\1\1|[jqvwx]{2}[^aeiou]/u.test(word) ||
    KEYBOARD.some((row) => row.includes(word.slice(0, 4)))
  );
}

/** The sentences of a text, by end marks and line breaks. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["'”’)]?)\s|(?<=[。！？])|\n/u)
    .map((each) => each.trim())
    .filter((each) => /[\p{L}\p{N}]/u.test(each));
}
