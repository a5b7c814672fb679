import { fold } from '../guard/clean.ts';
import { type Concept, conceptsIn } from '../guard/lexicon.ts';
import type { Answer } from './answer.ts';
import { looksLikeCode } from './code.ts';
import type { Form } from './form.ts';
import type { Task } from './task.ts';
import { fieldsIn, functionShare, isCategory, languageOf, meaningful, meets, tokens } from './text.ts';

/** From this relevance on, an answer is an attempt at the task. */
export const ATTEMPT = 0.35;
/** From this on, there is no doubt that it is on the subject. */
export const ON_SUBJECT = 0.6;

/**
 * How far an answer is about what the task is about, 0–1: the best of several sorts of evidence. The task's own words
 * are the strongest. The form asked for, words of the same field, or in another language than English the language alone
 * count only in a text that does not speak of judging.
 */
export function relevanceOf(task: Task, answer: Answer, form: Form): number {
  if (task.subjects.length === 0) return 1;
  const words = byWords(task, answer);
  if (words >= ON_SUBJECT || speaksOfJudging(task, answer)) return words;
  return Math.max(
    words,
    byForm(task, answer, form),
    byTrade(task, answer),
    byField(task, answer),
    byGenre(task, answer),
    byLanguage(task, answer),
  );
}

/** The task's own words. One of two is much, two of ten as well; in a long text chance would meet some. */
function byWords({ subjects, language }: Task, answer: Answer): number {
  const met = subjects.filter((each) => meets(each, answer.stems)).length;
  const about = new Set(subjects);
  const words = meaningful(answer.words, language);
  const dense = words.length < 150 ? 1 : words.filter((each) => about.has(each)).length / words.length / 0.04;
  return Math.min(1, (met / Math.sqrt(subjects.length)) * Math.min(1, dense));
}

/** A form that is evident, or as many points as are asked for. */
function byForm({ subjects, asks }: Task, answer: Answer, form: Form): number {
  const met = subjects.some((each) => meets(each, answer.stems));
  // Three colours are not three fruits: where the members of what is asked for are known, one must be met.
  if (asks.items !== null && !met && subjects.some(isCategory)) return 0;
  if (form.evident) return 0.8;
  return asks.items !== null && pointsIn(answer) === asks.items ? 0.45 : 0;
}

const pointsIn = ({ text }: Answer): number =>
  text.split('\n').filter((line) => /^\s{0,8}(?:\d{1,2}[.):]|[-*•])\s/u.test(line)).length;

/** Three words of the task's trade are no chance, even where they are words that most tasks have. */
const byTrade = ({ faint }: Task, { stems }: Answer): number =>
  faint.filter((each) => stems.has(each)).length >= 3 ? 0.45 : 0;

/** Words of the task's field: two at least, and one in forty. */
function byField({ told, asks, language }: Task, answer: Answer): number {
  if (asks.items !== null && told.some(isCategory)) return 0;
  const words = meaningful(answer.words, language).length;
  const needed = words <= 6 ? 1 : Math.max(2, words / 40);
  const found = fieldsIn(told, answer.stems).own;
  return found < needed ? 0 : Math.min(0.7, 0.4 + 0.1 * (found - needed));
}

/** Where a tale or a speech is asked for, its words are the author's to choose: prose of that language is what there is. */
function byGenre({ instructions, asks, language }: Task, answer: Answer): number {
  if (!FREE.test(instructions) || answer.words.length < Math.max(20, 0.6 * asks.words)) return 0;
  const own = languageOf(answer.words);
  return own.language === language && own.share >= 0.25 && !looksLikeCode(answer.text) ? 0.4 : 0;
}

const FREE =
  /\b(?:story|tale|fiction|toast|speech|scene|dialogue|monologue|diary|riddle|joke|anecdote|recommend\p{L}*|review of an? (?:book|film|movie|novel|game)|blog post|op-?ed)\b/iu;

/** Nothing here knows the words of other languages: that an answer is in the language of its task is what there is. */
const byLanguage = (task: Task, answer: Answer): number =>
  task.language !== 'english' || scriptOf(task.instructions) || isForeign(tokens(task.instructions))
    ? inSameLanguage(task, answer) && answer.words.length >= 6 && !looksLikeCode(answer.text)
      ? 0.5
      : 0
    : 0;

/** Whether an answer is in the language of its task, as far as function words and scripts tell. */
export function inSameLanguage({ instructions, language }: Task, { text, words }: Answer): boolean {
  const script = scriptOf(instructions);
  if (script || scriptOf(text)) return script === scriptOf(text);
  const own = languageOf(words);
  const isSame = own.language === language || (ROMANCE.has(own.language) && ROMANCE.has(language));
  if (isSame && own.share >= 0.12) return true;
  // Lists do without function words, and some languages are not known here: they are at least not English.
  const isEnglish = language === 'english' && !isForeign(tokens(instructions));
  return !isEnglish && isForeign(words) && /\P{ASCII}/u.test(text);
}

/** A task of few words in one of these may be taken for one in another. */
const ROMANCE: ReadonlySet<string> = new Set(['french', 'spanish', 'italian', 'portuguese']);

/** Whether words are of a language whose function words are not known here. */
const isForeign = (words: readonly string[]): boolean =>
  words.length >= 3 && languageOf(words).share < 0.1 && functionShare(words, 'english') < 0.1;

const scriptOf = (text: string): RegExp | undefined => SCRIPTS.find((each) => each.test(text));

/** In this order, for Japanese has Chinese characters too. */
const SCRIPTS = [
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ...['Han', 'Hangul', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Thai'].map(
    (script) => new RegExp(`\\p{Script=${script}}{2}`, 'u'),
  ),
];

/** One of these is enough, of the others it takes two. */
const OF_JUDGING: readonly Concept[] = ['judge', 'work', 'submission', 'top', 'met', 'secret'];
const NEAR_JUDGING: readonly Concept[] = [
  'override',
  'settled',
  'role',
  'claim',
  'bribe',
  'judging',
  'instructions',
];
/** A task that speaks of these may be answered by speaking of judging. */
const ABOUT_JUDGING: readonly Concept[] = [...OF_JUDGING, ...NEAR_JUDGING, 'machine'];

/** Whether a text speaks of judging, and its task does not. */
export function speaksOfJudging(task: Task, { text }: Answer): boolean {
  const told = conceptsIn(fold(`${task.instructions}\n${task.material}\n${task.rubric}`));
  if (ABOUT_JUDGING.some((each) => told.has(each))) return false;
  const spoken = conceptsIn(fold(text));
  return (
    OF_JUDGING.some((each) => spoken.has(each)) || NEAR_JUDGING.filter((each) => spoken.has(each)).length >= 2
  );
}

/** Whether a text speaks of a result, or asks its reader to give something, and its task speaks of neither. */
export function speaksOfResults(task: Task, { text }: Answer): boolean {
  const spoken = conceptsIn(fold(text));
  const told = conceptsIn(fold(`${task.instructions}\n${task.rubric}`));
  return (
    (spoken.has('result') && !told.has('result')) ||
    (spoken.has('award') && spoken.has('you') && !told.has('award'))
  );
}
