import { leavesOf, parseJson } from '../guard/json.ts';
import { type Answer, lines, parts, readAnswer } from './answer.ts';
import type { Asks } from './asks.ts';
import { isPlainlyCode, looksLikeCode } from './code.ts';
import { meetsSome, type Task } from './task.ts';
import { functionShare, implausible, languageOf, meets, tokens } from './text.ts';
import { LANGUAGES, REFUSALS } from './words.ts';

/** `evident`: the answer has the form asked for so clearly that it need not repeat the task's words. */
export type Form = { readonly evident: boolean; readonly fit: number; readonly lack: string | null };

const SMALL = /^(?:the|of|and|de|la|le|van|von|in|on)$/u;
const FITS: Form = { evident: false, fit: 1, lack: null };
const EVIDENT: Form = { evident: true, fit: 1, lack: null };

/** How far an answer has the form a task asks for. */
export function readForm(task: Task, answer: Answer): Form {
  const { asks, instructions, subjects, material } = task;
  const told = `${instructions}\n${material}`;
  const isMet = meetsSome(task, answer);
  // Whatever a task seems to ask for: JSON with the keys that it names is an answer to it.
  if (asks.kind !== 'json' && hasKeys(answer, told)) return EVIDENT;
  if (isBare(task, answer) || isShortCode(task, answer)) return EVIDENT;
  switch (asks.kind) {
    case 'json': {
      if (answer.json === undefined && answer.code && answer.words.length >= PROGRAM) return FITS;
      // JSON may be what a text is about.
      const isSubject = !ASKS_JSON.test(instructions);
      if (answer.json === undefined && holdsJson(answer.text)) return FITS;
      if (answer.json === undefined && isSubject && isMet && answer.words.length >= TEXT) return FITS;
      if (answer.json === undefined) return { evident: false, fit: 0.3, lack: 'Answer with valid JSON.' };
      return hasKeys(answer, told) || isOfTask(answer.json, told) ? EVIDENT : FITS;
    }
    case 'code':
      if (asks.pattern && PATTERN.test(answer.text.slice(0, 2_000)))
        return /^\S+$/u.test(answer.text) ? EVIDENT : FITS;
      if (answer.code || /`[^`\n]{4,}`/u.test(answer.text) || functionShare(answer.words, 'english') < PROSE)
        return FITS;
      // What is said of code at such length is what was asked for.
      if (isMet && answer.words.length >= TEXT) return FITS;
      if (lines(answer.text).some(looksLikeCode)) return FITS;
      return { evident: false, fit: 0.3, lack: 'Answer with code.' };
    case 'haiku': {
      const verses = [answer.text, ...answer.text.split(/\n\s*\n/u)];
      if (!answer.code && verses.some(isHaiku)) return EVIDENT;
      const severalOf = lines(answer.text).length >= 6 && !answer.code;
      return severalOf ? FITS : { evident: false, fit: 0.4, lack: 'A haiku has three short lines.' };
    }
    case 'poem':
      if (isVerse(answer)) return EVIDENT;
      return lines(answer.text).length > 1
        ? FITS
        : { evident: false, fit: 0.6, lack: 'Break the verse into lines.' };
    case 'translation':
      return readTranslation(asks, answer, material);
    case 'number': {
      const numbers = answer.words.filter((word) => /^\p{N}+$|^[mdclxvi]+$/u.test(word)).length;
      const enough = numbers >= (asks.items ?? 1) && answer.words.length <= 3 * numbers + 2;
      if (numbers < (asks.items ?? 1) && !isMet) {
        return { evident: false, fit: 0.5, lack: 'Answer with the numbers asked for.' };
      }
      return enough && answer.json === undefined ? EVIDENT : FITS;
    }
    case 'edit': {
      const given = new Set(tokens(material));
      const said = new Set(answer.words);
      const kept = [...given].filter((word) => said.has(word)).length;
      if (given.size < LEAST_TEXT) return FITS;
      const alike = kept >= given.size / 3 && answer.words.length <= 2 * tokens(material).length + 5;
      if (alike) return EVIDENT;
      return isMet ? FITS : { evident: false, fit: 0.3, lack: 'Answer with the whole text, corrected.' };
    }
    case 'extract': {
      const given = new Set(tokens(material));
      const taken = answer.words.filter((word) => given.has(word)).length / answer.words.length;
      const part = answer.words.length <= Math.max(3, given.size * 0.6);
      const figures = answer.words.every((word) => /^\p{N}+$/u.test(word)) && taken > 0;
      if ((taken >= 0.5 && part) || figures) return EVIDENT;
      if (answer.json !== undefined || (isMet && taken > 0)) return FITS;
      return { evident: false, fit: 0.4, lack: 'Answer with the part of the text asked for, and no more.' };
    }
    case 'choice':
      if (answer.words.length < pointsTold(told)) return FITS;
      return answer.words.some((word, i) => asks.options.has(word) && (i === 0 || answer.words.length <= 6))
        ? EVIDENT
        : FITS;
    case 'fact': {
      // A bare name or figure answers who, where and when; a bare common word does not.
      const bare =
        answer.words.length <= 4 &&
        answer.json === undefined &&
        !/[,;:=?\n]/u.test(answer.text.replace(/, ?(?=(?:in |on )?\d{3,4}\b)/u, ' '));
      const words = answer.text.match(/[\p{L}\p{N}]+/gu) ?? [];
      const proper = words.every(
        (word) => /^\p{Lu}/u.test(word) || (asks.dated && /^\p{N}/u.test(word)) || SMALL.test(word),
      );
      if (asks.printed && /^[\p{N}\s.,:+-]+$/u.test(answer.text)) return EVIDENT;
      const asksSentence = asks.limits.some(({ unit }) => unit === 'sentence' || unit === 'paragraph');
      return bare && proper && asks.items === null && !asksSentence ? EVIDENT : FITS;
    }
    case 'rewrite': {
      // Other words are what is asked for, so only the length can be compared.
      const given = tokens(material).length;
      const said = answer.words.length;
      const fits =
        said >= 4 && said >= given / 3 && said <= 4 * given + 12 && !answer.words.some(implausible);
      return fits && !answer.code && !SPOKEN_OF_WORK.test(answer.text) ? EVIDENT : FITS;
    }
    case 'slogan':
      return looksLikeSlogan(answer, asks.items ?? 1) ? EVIDENT : FITS;
    default:
      if (
        answer.json === undefined &&
        isPlainlyCode(answer.text) &&
        !SPEAKS_OF_CODE.test(instructions) &&
        !isMet
      ) {
        return { evident: false, fit: 0.3, lack: 'Answer in words, not in code.' };
      }
      return asks.items !== null && isList(asks.items, answer, subjects) ? EVIDENT : FITS;
  }
}

/** Whether most of a text is JSON, with some words before or behind it. */
function holdsJson(text: string): boolean {
  const from = text.search(/[[{]/u);
  const to = Math.max(text.lastIndexOf(']'), text.lastIndexOf('}')) + 1;
  return from >= 0 && to - from > text.length / 2 && parseJson(text.slice(from, to)) !== undefined;
}

/** A word, a figure or a line where that is all that is asked for, and not the task's own words. */
function isBare({ asks, instructions, rubric }: Task, { text, words, json, code }: Answer): boolean {
  if (json !== undefined || words.length > MOST_BARE || /\n\S/u.test(text)) return false;
  const hasFigure = words.some((word) => /\p{N}/u.test(word));
  const asksMore = ASKS_WORKING.test(`${instructions}\n${rubric}`);
  if (asks.figure && hasFigure && !asksMore && !words.some((word) => NO_ANSWER.has(word))) return true;
  const told = new Set(tokens(instructions));
  const isOwn = 2 * words.filter((word) => !told.has(word)).length >= words.length;
  if (asks.terse && asks.kind !== 'translation' && !asksMore && isOwn && isTerse(text, words)) return true;
  if (!asks.bare) return false;
  if (code || hasFigure || HEX.test(text.trim())) return true;
  return (
    words.some((word) => !told.has(word)) && !words.some((word) => NO_ANSWER.has(word) || implausible(word))
  );
}
/** A figure, a code or a name, in writing that no stray word has. */
const isTerse = (text: string, words: readonly string[]): boolean =>
  (/^[\p{Lu}\p{N}][\p{Lu}\p{N}.,/+-]*(?: ?[°%]?\p{L}{0,3})?$/u.test(text.trim()) ||
    (/^\p{Lu}/u.test(text.trim()) && words.length >= 2)) &&
  !words.some((word) => NO_ANSWER.has(word) || implausible(word));

const HEX = /^#[0-9a-f]{3,8}$/iu;
const MOST_BARE = 6;
const ASKS_WORKING = /\b(?:working|workings|steps?|explain\w*|reason\w*|justify|show|why)\b|\(b\)|\bb\)/iu;
const NO_ANSWER: ReadonlySet<string> = new Set([
  ...REFUSALS,
  ...'ok done yes no test answer submission work pass passed approve approved accepted please i you it is'.split(
    ' ',
  ),
]);

/** How many things a task lists to be labelled, 0 when it is one. */
const pointsTold = (text: string): number => text.match(/^\s{0,8}(?:\d{1,2}|[a-h])[.):]\s/gimu)?.length ?? 0;

/** A formula, a timetable or the like, which has few words of its own. */
const isShortCode = ({ instructions }: Task, { text }: Answer): boolean =>
  text.length <= 300 && SHORT_CODE.some(([name, marks]) => name.test(instructions) && marks.test(text));

const SHORT_CODE: readonly (readonly [name: RegExp, marks: RegExp])[] = [
  [/\b(?:formula|excel|spreadsheet|sheets)\b/iu, /^[ \t]{0,20}=\s?[A-Z]{2,}\(/mu],
  [/\bregex|\bregular expression/iu, /^[`/^ \t]{0,4}[^\s\p{L}]?(?:[\\^$[\](){}|*+?]\S{0,20}){4}/u],
  [/\bcron(?:tab)?\b/iu, /^[ \t]{0,20}(?:[\d*/,-]+[ \t]+){4}[\d*/,-]+(?:[ \t]|$)/mu],
];

const ASKS_JSON =
  /\b(?:as|in|into|to|returns?|valid|write|only|produce|output|give|provide) (?:an? |only )?(?:valid )?json\b|\bjson (?:object|array|list|with)\b/iu;
/** Less is no text to be corrected. */
const LEAST_TEXT = 4;
/** So much is no failed try at a form. */
const TEXT = 60;
/** A program that writes JSON may be what is asked for, where a line or two are not. */
const PROGRAM = 15;

/** A word that is full of a regular expression's marks. */
const PATTERN = /(?:[\\^$[\](){}|*+?]\S*){4}/u;

const SPEAKS_OF_CODE =
  /\b(?:code|components?|react|vue|terraform|kubernetes|functions?|programm?\w*|scripts?|html|css|sql|python|java\w*|typescript|api|commands?|git|regex|docker\w*|config\w*|ya?ml|json|xml|markdown|table|formula|equation|algorithm|complexity|bug|query|database|log|list)\b/iu;

/** With fewer function words than this, a text is no prose. */
const PROSE = 0.15;

/** Whether an object has the keys that a task names: half of its own at least, and two. */
function hasKeys({ json }: Answer, description: string): boolean {
  const first: unknown = Array.isArray(json) ? json[0] : json;
  if (typeof first !== 'object' || first === null) return false;
  const told = new Set(tokens(description));
  const keys = Object.keys(first);
  const named = keys.filter((key) => tokens(key).every((word) => told.has(word)));
  return named.length >= 2 && named.length >= keys.length / 2;
}

/** Whether most values of JSON stand in its task: as its words or labels, or as its figures written otherwise. */
export function isOfTask(json: unknown, told: string): boolean {
  const { values } = leavesOf(json);
  const words = new Set(tokens(told));
  const digits = told.replaceAll(/\D/gu, '');
  const known = values.filter((value) => {
    const figures = value.replaceAll(/\D/gu, '');
    const own = tokens(value);
    const isFigure = figures.length >= 5 && digits.includes(figures.slice(-7));
    return isFigure || (own.length > 0 && own.every((word) => words.has(word)));
  });
  return known.length >= 2 && known.length >= 0.6 * values.length;
}

/** Three short lines, or in Japanese one. */
function isHaiku(text: string): boolean {
  if (ONE_LINE_HAIKU.test(text.trim())) return true;
  const lengths = lines(text).map((line) => tokens(line).length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.length === 3 && total >= 7 && total <= 26 && lengths.every((each) => each >= 2);
}

const ONE_LINE_HAIKU = /^(?=[^\n]*[\u3040-\u30ff])[\u3040-\u30ff\u4e00-\u9fff 　]{8,24}[。]?$/u;

/** Three lines at least, each as long as verse is. */
function isVerse({ text, code }: Answer): boolean {
  const lengths = lines(text).map((line) => tokens(line).length);
  return lengths.length >= 3 && lengths.every((each) => each >= 2 && each <= 14) && !code;
}

const SPOKEN_OF_WORK = /\b(?:submission|lorem ipsum|wrong answer|i don't know)\b/iu;

/** A few words in the voice of a house; about the subject or not, nothing here can tell. */
function looksLikeSlogan(answer: Answer, count: number): boolean {
  const { words } = answer;
  const spoken = words.some((word) => SPOKEN.has(word)) || words.some(implausible);
  return (
    words.length >= 1 && words.length <= 10 * count && !spoken && answer.json === undefined && !answer.code
  );
}
const SPOKEN: ReadonlySet<string> = new Set(
  'i my test submission wrong answer ok dont know todo none lorem write slogan tagline motto capital weather'.split(
    ' ',
  ),
);

/** Exactly the things asked for and nothing else, each of a few words. */
function isList(count: number, answer: Answer, about: readonly string[]): boolean {
  const items = parts(answer);
  const known = about.filter((each) => meets(each, answer.stems)).length;
  const short = items.every((each) => each.length <= 5 && each.some((word) => /\p{L}{2}/u.test(word)));
  const distinct = new Set(items.flat().filter((word) => /\p{L}{2}/u.test(word))).size;
  return items.length === count && short && distinct >= count && (known > 0 || !/[{}=<>]/u.test(answer.text));
}

/** Letters that English and Latin do without. */
const DISTINCT = /[^\p{ASCII}\p{P}\p{S}\p{Z}]/u;

function readTranslation(asks: Asks, answer: Answer, material: string): Form {
  const whole = readTranslated(asks, answer, material);
  if (whole.evident || answer.json !== undefined) return whole;
  // Notes and another version may stand beside it.
  const blocks = answer.text.split(/\n\s*\n/u);
  const rows = asks.languages.length > 1 ? answer.text.split('\n') : [];
  const parted = [...blocks.slice(0, MOST_PARTS), ...rows.slice(0, MOST_PARTS)].map((each) =>
    readAnswer(each.replace(LABELLED, '').replace(NAMED_LANGUAGE, '')),
  );
  return parted.some((each) => each.words.length >= 3 && readTranslated(asks, each, material).evident)
    ? EVIDENT
    : whole;
}
const MOST_PARTS = 4;
/** The language that a line is in. */
const NAMED_LANGUAGE = /^\W{0,4}\p{L}{2,12}\W{0,4}[:–—-]\s/u;
/** What a version is called, on a line of its own. */
const LABELLED = /^[^\n]{1,60}:[ \t]*\n/u;

function readTranslated(asks: Asks, answer: Answer, material: string): Form {
  if (answer.json !== undefined) {
    // A field of it may be the translation, beside its notes.
    const fields = leavesOf(answer.json).values.map((each) => readAnswer(each));
    return fields.some((each) => each.words.length >= 3 && readTranslated(asks, each, material).evident)
      ? EVIDENT
      : { evident: false, fit: 0.4, lack: 'Answer with the translation alone.' };
  }
  // A language that is not known by its name cannot be missed.
  if (asks.languages.length === 0) {
    const given = new Set(tokens(material));
    const kept = answer.words.filter((word) => given.has(word)).length;
    const isWorded = languageOf(answer.words).share >= 0.2 || functionShare(answer.words, 'english') < 0.1;
    const isOther =
      kept < answer.words.length / 2 && isWorded && !answer.words.some(implausible) && !answer.code;
    return isOther && answer.words.length <= 3 * given.size + 12 ? EVIDENT : FITS;
  }
  const targets = LANGUAGES.filter((each) => asks.languages.includes(each.name));
  const { words } = answer;
  const own = languageOf(words);
  // Beside the text in another script, what is in Latin letters is the translation.
  const latin = words.filter((word) => /\p{Script=Latin}/u.test(word)).length;
  const isOfOtherScript = /\p{L}/u.test(material) && !/\p{Script=Latin}{3}/u.test(material);
  const seems = targets.some(({ name, looks, script }) => {
    if (isOfOtherScript && name === 'english' && latin >= 5 && 2 * latin >= words.length) return true;
    // Plainly in another language, whatever letters they share.
    if (words.length >= 8 && own.share >= 0.3 && own.language !== name && !script) return false;
    const worded = words.length >= 5 && own.language === name && functionShare(words, name) >= 0.2;
    if (worded && !script) return true;
    if (!looks.test(answer.text.toLowerCase())) return false;
    if (script) return true;
    if (words.length < 5) return !words.some((word) => implausible(word)) && !answer.code;
    if (own.language === name && functionShare(words, name) >= 0.12) return true;
    if (DISTINCT.test(answer.text) && functionShare(words, name) >= 0.25) return true;
    // A line or two may do without function words; then it must at least have none of another language.
    const areStrings = lines(answer.text).length >= 3 && words.length <= 10 * lines(answer.text).length;
    return (
      (words.length <= 20 || areStrings) &&
      !words.some(implausible) &&
      functionShare(words, 'english') < 0.1 &&
      (DISTINCT.test(answer.text) || parts(answer).length >= 3)
    );
  });
  const length = tokens(material).length;
  // Far longer than its source, it is some other text in that language.
  const long = length > 0 && answer.words.length > 3 * length + 12;
  if (seems && !long) return EVIDENT;
  return {
    evident: false,
    fit: 0.4,
    lack: `This does not look like a translation into ${asks.languages.at(-1) ?? 'the language asked for'}.`,
  };
}
