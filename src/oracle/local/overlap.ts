import { STEM } from '../learned/features.ts';
import type { Answer } from './answer.ts';
import type { Kind } from './asks.ts';
import { inSameLanguage, isForeign } from './languages.ts';
import type { Task } from './task.ts';
import { isFunctionWord, tokens } from './text.ts';

/** Work whose words are its author's to choose, or another language's. */
const OWN_WORDS: readonly Kind[] = [
  'translation',
  'rewrite',
  'json',
  'code',
  'data',
  'haiku',
  'poem',
  'slogan',
];

/** Of what a task tells beyond `from` words, an answer of at least `length` words says a `share`, or `most`. */
type Demand = {
  readonly from: number;
  readonly share: number;
  readonly most: number;
  readonly length: number;
};
/** More can be said in other words where there is more of a language to say it in, as far as English answers show. */
const ENGLISH: Demand = { from: 10, share: 0.18, most: 8, length: 12 };
const SPACED: Demand = { from: 9, share: 0.22, most: 8, length: 6 };
/** Of pairs of characters there are more than of words. */
const UNSPACED: Demand = { from: 2, share: 0.06, most: 3, length: 4 };

/** Whether the words of an answer are to be those of its task: one language, and not words of its own. */
function comparable(task: Task, answer: Answer): boolean {
  const { asks, instructions } = task;
  if (OWN_WORDS.includes(asks.kind) || INVENTS.test(instructions) || !inSameLanguage(task, answer))
    return false;
  // A language that is not known here is taken for English.
  return !isForeign(tokens(instructions)) || isForeign(answer.words);
}

/**
 * Whether an answer to a task that says much says next to nothing of it, where both are in one language: of so many
 * words some are met by whatever is on the subject.
 */
export function saysLittleOf(task: Task, answer: Answer): boolean {
  const { language, instructions, material, rubric } = task;
  if (!comparable(task, answer)) return false;
  const isUnspaced = PAIRED.test(instructions);
  const { from, share, most, length } = isUnspaced ? UNSPACED : language === 'english' ? ENGLISH : SPACED;
  const beginnings = isUnspaced ? pairsIn : beginningsOf(language);
  const said = beginnings(answer.words);
  if (said.size < length) return false;
  const told = beginnings(tokens(`${instructions}\n${material}\n${rubric}`));
  const met = [...told].filter((each) => said.has(each)).length;
  return met < Math.min(most, Math.floor(share * (told.size - from)));
}

/** To be said in other words, or to be made up; what attacks say is of no subject. */
const INVENTS =
  /\b(?:rewrit|rephras|reword|paraphras|injection|jailbreak|manipul|umformulier|umschreib|reformul|reescrib|reescrev|riscriv|riformul|herschrijf|herformuleer|omskriv|przeredag|przepis|parafraz)\p{L}*|перефраз|перепиш|переформул|改写|改寫|换成|書き(?:換|直)|言い換え|바꿔 ?쓰|고쳐 ?쓰|다시 ?쓰|(?:einfach|leicht)\p{L}* sprache|plain (?:english|language|words)|langage (?:simple|clair)|lenguaje (?:claro|sencillo)|linguaggio semplice|eenvoudige taal|простым языком/iu;

/** Scripts whose words are read as pairs of characters. */
const PAIRED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{3}/u;
const pairsIn = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter((word) => PAIR.test(word)));
const PAIR = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}$/u;

/** The first letters of words, which stand for their forms; short ones are mostly grammar. */
const beginningsOf =
  (language: string) =>
  (words: readonly string[]): ReadonlySet<string> =>
    new Set(
      words
        .filter((word) => word.length >= TELLING && !isFunctionWord(word, language))
        .map((word) => word.replace(ARTICLE, '').slice(0, STEM)),
    );
const TELLING = 4;
/** Written together with the word, and what may stand before it. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=\p{Script=Arabic}{3})/u;
