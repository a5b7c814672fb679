import { fold } from '../guard/clean.ts';
import { decode } from '../guard/encodings.ts';
import { type Concept, conceptsIn } from '../guard/lexicon.ts';
import { trustIn } from './advocate.ts';
import { type Answer, parts } from './answer.ts';
import type { Kind } from './asks.ts';
import { type Form, isOfTask } from './form.ts';
import { inSameLanguage, isForeign, scriptOf } from './languages.ts';
import { COUNTS, toNumber } from './lengths.ts';
import { isKnown, likeness, rarityOf } from './meaning.ts';
import { saysLittleOf } from './overlap.ts';
import type { Task } from './task.ts';
import {
  implausible,
  isCategory,
  isFunctionWord,
  languageOf,
  meaningful,
  meets,
  normalise,
  stem,
  subjects,
  tokens,
} from './text.ts';

/** From this relevance on, an answer is an attempt at a task that says little. */
const ATTEMPT = 0.08;
/** The relevance of an attempt at a task that says much, and from how many subjects on a task does. */
const ATTEMPT_OF_MUCH = 0.35;
const LITTLE = 8;
const MUCH = 14;

/** From which relevance on an answer is an attempt at a task: the more the task says, the more of it is met. */
export function attemptAt({ subjects }: Task): number {
  const share = Math.min(1, Math.max(0, (subjects.length - LITTLE) / (MUCH - LITTLE)));
  return ATTEMPT + share * (ATTEMPT_OF_MUCH - ATTEMPT);
}

/** From this on, there is no doubt that it is on the subject. */
export const ON_SUBJECT = 0.4;

/**
 * How far an answer is about what the task is about, 0–1: the task's own words in it, and how alike task and answer are
 * in meaning. Where words cannot tell, the form asked for may, or the language alone; these count only in a text that
 * does not speak of judging.
 */
export function relevanceOf(task: Task, answer: Answer, form: Form, oddsOfNoWork: number): number {
  if (task.subjects.length === 0) return 1;
  const { language } = task;
  const ofMaterial = task.asks.kind === 'translation' ? [] : subjects(tokens(task.material), language);
  const words = Math.max(byWords(task.subjects, language, answer), byWords(ofMaterial, language, answer));
  const { length } = answer.words;
  const trust = trustIn(oddsOfNoWork);
  // A translation says what it is given to say.
  const isPlain = form.evident && (trust >= 0.25 || task.asks.kind === 'translation');
  if (length < LONG && !isPlain && speaksOfJudging(task, answer)) return words;
  if (length < SHORT && !answer.code && !isPlain && speaksOfResults(task, answer)) return words;
  if (!FREE.test(task.instructions) && saysLittleOf(task, answer)) return 0;
  const alike = byMeaning(task, answer);
  const told = words + alike - (isNoLetter(task, answer) ? NO_LETTER : 0);
  return Math.min(
    1,
    Math.max(
      told,
      byForm(task, answer, form),
      byCode(task, answer),
      byGenre(task, answer, alike),
      byLanguage(task, answer, trust),
      byBrevity(task, answer, oddsOfNoWork),
    ),
  );
}

/** In texts as long as these, a word of judging, or one that results are told with, is no more than a word. */
const LONG = 60;
const SHORT = 25;

/** The task's own words, rare ones above all. One of two is much, two of ten as well; in a long text chance would meet some. */
function byWords(subjects: readonly string[], language: string, answer: Answer): number {
  const weigh = (stems: readonly string[]): number => stems.reduce((sum, each) => sum + rarityOf(each), 0);
  const met = subjects.filter((each) => meets(each, answer.stems));
  if (met.length === 0) return 0;
  const words = meaningful(answer.words, language);
  const about = new Set(subjects);
  const dense = words.length < 150 ? 1 : words.filter((each) => about.has(each)).length / words.length / 0.04;
  return Math.min(1, (weigh(met) / Math.sqrt(weigh(subjects))) * Math.min(1, dense));
}

/** What words mean is known of English alone. What is asked for by its name may be like anything. */
function byMeaning({ asks, language, subjects, faint, told }: Task, answer: Answer): number {
  if (language !== 'english' || languageOf(answer.words).language !== 'english') return 0;
  if (NAMED.includes(asks.kind)) return 0;
  if ((asks.items !== null || told.length <= 2) && told.some(isCategory)) return 0;
  const alike = likeness(subjects, faint, [...new Set(meaningful(answer.words, language))]);
  const isThing = asks.kind === 'fact' || (asks.items !== null && answer.words.length < SHORT);
  return isThing ? alike * Math.min(0.5, (told.length + faint.length) / 12) : alike;
}

const NAMED: readonly Kind[] = ['choice', 'number', 'json', 'data', 'code'];

/** Whether an answer says what its task gives encoded, or encodes what it gives. */
function byCode({ instructions, material }: Task, { text }: Answer): number {
  const given = `${instructions}\n${material}`;
  if (!CODES.test(given)) return 0;
  const says = (whole: string, encoded: string): boolean => {
    const said = tokens(whole).join(' ');
    return decode(encoded).some(({ text: plain }) => {
      const read = tokens(plain).join(' ');
      return read.length >= LEAST_DECODED && said.includes(read);
    });
  };
  return says(text, given) || says(given, text) ? ENCODED : 0;
}
const CODES = /cod(?:e|ing)|cipher|\bhex|base ?\d\d|binary|\brot ?13|morse|string/iu;
const LEAST_DECODED = 6;
const ENCODED = 0.8;

/** A form that is evident, or as many points as are asked for. */
function byForm({ instructions, material, subjects, asks }: Task, answer: Answer, form: Form): number {
  const met = subjects.some((each) => meets(each, answer.stems));
  const written = answer.json ?? answer.text.split('\n').filter((line) => /\d{5}/u.test(line));
  if (isOfTask(written, `${instructions}\n${material}`)) return 0.6;
  const points = pointsIn(answer);
  if (answersEach(instructions, answer, points)) return LISTED;
  // Three colours are not three fruits: where the members of what is asked for are known, one must be met.
  const names = answer.words.length <= 4 * points || (answer.json === undefined && !POINT.test(answer.text));
  if (asks.items !== null && names && !met && subjects.some(isCategory)) return 0;
  if (form.evident) return 0.8;
  if (definesAsked(instructions, answer)) return DEFINED;
  if (asks.isGiven && asks.items !== null && parts(answer).length === asks.items) return 0.45;
  if (points >= 3 && countsIn(instructions).has(points)) return 0.45;
  const numbered = instructions.match(NUMBERED)?.length ?? 0;
  if (numbered >= 3 && [NUMBERED, NUMBERED_LINE].some((each) => answer.text.match(each)?.length === numbered))
    return 0.45;
  if (countsElsewhere(instructions, parts(answer))) return LISTED;
  const isLetter = LETTER.test(instructions) && GREETS.test(answer.text);
  const hasCode = MARKS_OF_CODE.some(([name, marks]) => name.test(instructions) && marks.test(answer.text));
  return isLetter || hasCode ? LIKELY : 0;
}

/** Whether code has a name that its task gives with brackets behind it: what it is to define. */
const definesAsked = (instructions: string, { code, text }: Answer): boolean =>
  code && [...instructions.matchAll(CALLED)].some(([called]) => text.includes(called));
const CALLED = /(?<![\w.])(?:[a-z]+_\w+|[a-z]+[A-Z]\w*)\(/gu;
const DEFINED = 0.6;

/** Whether as many things are told, in few words each, as the task gives: in quotes, or one by one. */
function answersEach(instructions: string, answer: Answer, points: number): boolean {
  const quoted = instructions.match(/"[^"\n]{1,200}"|“[^”\n]{1,200}”/gu)?.length ?? 0;
  const listed = (instructions.match(/(?:[\p{L}\p{N}-]+, (?:and )?)+[\p{L}\p{N}-]+/gu) ?? []).map(
    (each) => each.split(', ').length,
  );
  const told = parts(answer).length;
  return [quoted, ...listed].some(
    (given) =>
      given >= FEWEST_GIVEN && (points === given || told === given) && answer.words.length <= 12 * given,
  );
}
/** Whether as many names or the like are listed as a number word of another language says. */
function countsElsewhere(instructions: string, listed: readonly (readonly string[])[]): boolean {
  const count = NUMBER_WORDS[listed.length - 3];
  if (count?.test(normalise(instructions)) !== true) return false;
  const isEnglish = 2 * listed.flat().filter((word) => isKnown(stem(word))).length > listed.flat().length;
  return (
    !isEnglish && listed.every((each) => each.length <= 4 && each.some((word) => /\p{L}{2}/u.test(word)))
  );
}
/** For three, four, five. */
const NUMBER_WORDS: readonly RegExp[] = [
  /(?<!\p{L})(?:drei|trois|tres?|drie|trzy|tri|три|tiga|uc|ba|τρια|τρεις|ثلاثة?|तीन)(?!\p{L})|三|세 /u,
  /(?<!\p{L})(?:vier|quatre|cuatro|quattro|quatro|fyra|fire|cztery|ctyri|четыре|чотири|empat|dort|bon|τεσσερα|τεσσερις|اربعة?|चार)(?!\p{L})|四|네 /u,
  /(?<!\p{L})(?:funf|cinq|cinco|cinque|vijf|fem|piec|pet|пять|lima|bes|nam|πεντε|خمسة?|पाँच|पांच)(?!\p{L})|五|다섯 /u,
];
const FEWEST_GIVEN = 3;
const LISTED = 0.45;

/** The numbers of things that a task tells, and of two of them together: three for, three against. */
function countsIn(instructions: string): ReadonlySet<number> {
  const told = [...normalise(instructions).matchAll(COUNTED)].map(([, count = '']) => toNumber(count));
  return new Set([...told, ...told.slice(1).map((each, i) => each + (told[i] ?? 0))]);
}
/** Not of what is only measured or counted by the way. */
const MEASURES =
  '(?:more |or |to |and )?(?:minutes?|mins?|hours?|days?|weeks?|months?|years?|people|persons?|adults|students?|pupils|kids|children|guests|users|employees|rooms|words?|characters?|chars?|sentences?|paragraphs?|lines?|percent|euros?|eur|usd|dollars?|pounds?|km|kg|grams?|g|ml|cm|mm|am|pm|times|pages?|players?|columns?|cups?|litres?)';
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/$€£-])(\\d{1,2}|${COUNTS.slice(1).join('|')}) (?!${MEASURES}\\b)(?=\\p{L})`,
  'gu',
);

/** What is numbered in a task is to be answered under its number. */
const NUMBERED = /(?:^|\s)(?:(?:\d{1,2}|[a-h])[.)]\s|\d{1,2} (?=\p{Lu}))/gmu;

const NUMBERED_LINE = /^\s{0,8}(?:\d{1,2}|[a-h])[.):]?\s/gmu;

/** What the form of a letter or of code is worth where one is asked for. */
const LIKELY = 0.25;
/** What it costs a letter not to look like one. */
const NO_LETTER = 0.4;
const LETTER =
  /\b(?:e-?mail|letter|note|reply to|message|invit\w+|memo|rejection|apolog\w+|complaint|reminder|decline)\b/iu;
const GREETS =
  /^\W*(?:(?:subject|to|from)\b[^\n]*\n\s*)*(?:dear|hi|hello|hey|good (?:morning|day|evening))\b/iu;
/** Whether an English letter is asked for and this is none. */
export const lacksGreeting = (instructions: string, text: string): boolean =>
  ASKS_LETTER.test(instructions) && !GREETS.test(text);
const isNoLetter = ({ instructions, language }: Task, { text, counts }: Answer): boolean =>
  language === 'english' && counts.sentence > 1 && lacksGreeting(instructions, text);
const ASKS_LETTER =
  /\b(?:write|draft|compose) (?:an? )?(?:[\w-]+ ){0,3}(?:e-?mail|letter) (?:to|from|for|that|inviting|asking|declining|confirming)\b|^(?:an? |short |friendly )*(?:e-?mail|letter) (?:to|for)\b/imu;

/** What code is called in a task, and what shows it in an answer. */
const MARKS_OF_CODE: readonly (readonly [name: RegExp, marks: RegExp])[] = [
  [/\bpython\b/iu, /^\s*(?:def|import|from|class|for|print)\b.*[:(\w]$/mu],
  [/\b(?:java|type)script\b|\bnode\b/iu, /\b(?:function|const|let|import)\b.*[;{(]|=>/u],
  [/\bsql\b|\bquery\b/iu, /\b(?:select|insert|update|delete|create)\b[^.]*\b(?:from|into|set|table)\b/iu],
  [/\b(?:bash|shell|command|one-?liner)\b/iu, /^\s*(?:\$ )?[a-z][\w-]* .*(?:\s-{1,2}\w|\||\*)/mu],
  [/\b(?:regex|regexp|regular expression)\b/iu, /[\\^$]\S*[[({+*]/u],
  [/\bcss\b/iu, /\{[^{}]*[\w-]+\s*:[^{}]+\}|^[\w-]+:\s*[^;\n]+;$/u],
  [/\bexpression\b/iu, /^\w+(?:\.\w+)*[[(][^\n]{1,80}[\])]$/u],
  [/\bhtml\b/iu, /<\w+[^>]*>[\s\S]*<\/\w+>/u],
];

const POINT = /^\s{0,8}(?:\d{1,2}[.):]|[-*•])\s/mu;

/** The length of a list that is JSON, or a field of it. */
function longestOf(json: unknown): number {
  if (Array.isArray(json)) return json.length;
  const fields = typeof json === 'object' && json !== null ? Object.values(json) : [];
  return Math.max(0, ...fields.map((each) => (Array.isArray(each) ? each.length : 0)));
}

/** How many points a text lists: lines that are marked, or all of its lines when each is short. */
function pointsIn({ text, counts, json }: Answer): number {
  if (json !== undefined) return longestOf(json);
  const all = text.split('\n').filter((line) => /[\p{L}\p{N}]/u.test(line));
  const named = new Set(text.toLowerCase().match(/\p{L}{2,}/gu));
  if (named.size < all.length) return 0;
  const marked = all.filter((line) => POINT.test(line)).length;
  return marked > 0 || counts.word > 20 * all.length ? marked : all.length;
}

/** What a few words are worth where a few are asked for: whether they are the right ones, only knowledge can tell. */
const BRIEF = 0.45;
const MOST_BRIEF = 14;
/** From these odds of no work on, a few words are none. */
const NO_WORK = 0.15;
/** More is asked for where so many words are needed. */
const MOST_NEEDED = 8;

/** A short answer to a question, worded like one. */
function byBrevity(task: Task, answer: Answer, oddsOfNoWork: number): number {
  const { asks, instructions } = task;
  const { words, code, json } = answer;
  if (code || json !== undefined || words.length > MOST_BRIEF || oddsOfNoWork > NO_WORK) return 0;
  const asksWord = ASKS_WORD.test(instructions);
  // A common word alone may be anything, but for who asks for a word.
  if (!asksWord && (!QUESTION.test(instructions) || words.length === 1)) return 0;
  if (!BRIEF_KINDS.includes(asks.kind) || asks.words > MOST_NEEDED || isBesideQuestion(task, answer))
    return 0;
  // A form of a word or a name for it need not be known.
  const known = words.filter((word) => asksWord || !/^[a-z]/u.test(word) || isKnown(stem(word))).length;
  return 3 * known >= words.length && !words.some(implausible) ? BRIEF : 0;
}
const BRIEF_KINDS: readonly Kind[] = ['fact', 'number', 'prose', 'choice'];
const QUESTION =
  /^(?:what|who|whom|whose|which|where|when|how many|how much|in which|name|give|state|year of)\b/imu;
const ASKS_WORD =
  /\b(?:synonyms?|antonyms?|homophones?|opposite|plural|past tense|anagram|rhym\w+|abbreviation|acronym|define|defin\w+|proverb|subject line)\b/iu;

/** A fact that is told in more words has a name or a figure in it. */
const MOST_UNNAMED = 8;

/** Whether a few words ask back, say the question again, or are of another sort than a fact. */
function isBesideQuestion({ asks, instructions }: Task, { words, text, counts }: Answer): boolean {
  const told = new Set(tokens(instructions));
  const repeated = words.filter((each) => told.has(each)).length;
  if (/\?\s*$/u.test(text) || 2 * repeated > words.length) return true;
  if (asks.kind === 'fact' && asks.items === null && counts.line > 2) return true;
  const isNamed =
    words.length <= MOST_UNNAMED || /\d|(?<=\p{L}[\p{L}\p{M}'’,]* )\p{Lu}|[^\p{ASCII}]/u.test(text);
  if (asks.kind === 'fact' && !isNamed) return true;
  const isFigure = words.every((word) => /\p{N}/u.test(word) || isFunctionWord(word, 'english'));
  return isFigure && !asks.dated && !/\d|\bhow\b/iu.test(instructions);
}

/** Where a tale or a speech is asked for, its words are the author's to choose: prose of that language is what there is. */
function byGenre({ instructions, asks, language }: Task, answer: Answer, alike: number): number {
  if (
    !FREE.test(instructions) ||
    alike < FAR ||
    answer.words.length < Math.max(asks.limits.length > 0 && asks.words <= 12 ? 4 : 20, 0.6 * asks.words)
  )
    return 0;
  const own = languageOf(answer.words);
  return own.language === language && own.share >= 0.25 && !answer.code ? LIKELY : 0;
}

/** Less alike than this, a tale is about something else. */
const FAR = -0.25;
const FREE =
  /\b(?:obituary|read-?aloud|rpg|dungeon|condolence|flash ?cards?|quiz|trivia|tongue.?twisters?|tarot|horoscope|packing list|checklist|blog|pitch|mission|blurb|story|tale|fable|myth|fiction|novel|character|toast|speech|scene|dialogue|monologue|diary|riddle|joke|anecdote|poem|metaphor|(?:recommend|review of) (?:an? |me )*(?:book|film|movie|novel|podcast|game|series)|op-?ed)\b/iu;

/** Nothing here knows the words of other languages: that an answer is in the language of its task is what there is. */
function byLanguage(task: Task, answer: Answer, trust: number): number {
  const known =
    task.language === 'english' && !scriptOf(task.instructions) && !isForeign(tokens(task.instructions));
  const isMet = task.subjects.some((each) => meets(each, answer.stems));
  // Of a task that says much, a text says something.
  const told = /\p{Script=Latin}{3}/u.test(task.instructions) ? TOLD : TOLD_BENT;
  if (!isMet && trust < LEAST_TRUST && task.subjects.length >= told && task.asks.kind !== 'translation')
    return 0;
  const enough = answer.words.length >= (isMet ? 6 : 12);
  return !known && enough && inSameLanguage(task, answer) && !answer.code ? 0.5 : 0;
}

const TOLD = 12;
const LEAST_TRUST = 0.5;
/** Where words are bent, or parted into pairs of characters, fewer meet. */
const TOLD_BENT = 30;

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
function speaksOfJudging(task: Task, { text }: Answer): boolean {
  const told = conceptsIn(fold(`${task.instructions}\n${task.material}\n${task.rubric}`));
  if (ABOUT_JUDGING.some((each) => told.has(each))) return false;
  const spoken = conceptsIn(fold(text));
  return (
    OF_JUDGING.some((each) => spoken.has(each)) || NEAR_JUDGING.filter((each) => spoken.has(each)).length >= 2
  );
}

/** Whether a text speaks of a result, or asks its reader to give something, and its task speaks of neither. */
function speaksOfResults(task: Task, { text }: Answer): boolean {
  const spoken = conceptsIn(fold(text));
  const told = conceptsIn(fold(`${task.instructions}\n${task.rubric}`));
  return (
    (spoken.has('result') && !told.has('result')) ||
    (spoken.has('award') && spoken.has('you') && !told.has('award'))
  );
}
