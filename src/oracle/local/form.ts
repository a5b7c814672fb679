import { looksLikeCode } from './code.ts';
import {
  functionShare,
  implausible,
  languageOf,
  meets,
  normalise,
  sentences,
  stemsOf,
  subjects,
  tokens,
} from './text.ts';
import { LANGUAGES } from './words.ts';

/** What sort of work a task asks for. `prose` is any text; the others have a form that can be looked at. */
export type Kind =
  | 'prose'
  | 'poem'
  | 'haiku'
  | 'code'
  | 'json'
  | 'translation'
  | 'edit'
  | 'extract'
  | 'choice'
  | 'number'
  | 'fact'
  | 'slogan'
  | 'rewrite'
  | 'data';

type Unit = 'word' | 'sentence' | 'line' | 'paragraph' | 'character';
export type Limit = { readonly unit: Unit; readonly least: number; readonly most: number };

export type Asks = {
  readonly kind: Kind;
  /** Names of the languages a translation is to be in; empty when not told. */
  readonly languages: readonly string[];
  /** How many things to name, or null. */
  readonly items: number | null;
  readonly limits: readonly Limit[];
  /** The words one of which a choice is. */
  readonly options: ReadonlySet<string>;
  /** True when the code asked for is a regular expression. */
  readonly pattern: boolean;
  /** True when a date answers the question. */
  readonly dated: boolean;
  /** About how many words an answer needs to be one. */
  readonly words: number;
};

/** An answer, read once. */
export type Answer = {
  readonly text: string;
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
  /** How long the text is in each unit: counted once, for a rubric may ask for it a thousand times. */
  readonly counts: Readonly<Record<Unit, number>>;
  /** The parsed content when it is a JSON object or array, else undefined. */
  readonly json: unknown;
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
    word: words.length,
    sentence: sentences(text).length,
    line: lines(text).length,
    paragraph: text.split(/\n\s*\n/u).filter((each) => each.trim() !== '').length,
    character: text.length,
  };
  return { text, words, stems: stemsOf([...distinct]), counts, json };
}

function parseJson(text: string): unknown {
  if (!/^[{[]/u.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** All keys and plain values of a JSON value. Without recursion: the depth is the worker's to choose. */
function leavesOf(json: unknown): { readonly keys: string[]; readonly values: string[] } {
  const keys: string[] = [];
  const values: string[] = [];
  const left: unknown[] = [json];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'object' && value !== null) {
      if (!Array.isArray(value)) keys.push(...Object.keys(value));
      left.push(...Object.values(value).reverse());
    } else if (value !== null && value !== undefined) values.push(String(value));
  }
  return { keys, values };
}

const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const COUNT = `(\\d{1,5}|${COUNTS.join('|')})`;
const toNumber = (text: string): number => (COUNTS.includes(text) ? COUNTS.indexOf(text) + 1 : Number(text));

const LIMIT = new RegExp(
  '(at least |minimum of |minimum |no fewer than |no less than |more than |over |no more than |not more than |up to ' +
    '|at most |maximum of |maximum |max |under |below |fewer than |less than |within )?' +
    `\\b${COUNT}(?: ?(?:-|–|to|or|and) ?${COUNT})?[ -]?(word|sentence|line|paragraph|character)s?\\b`,
  'gu',
);
const UNITS: readonly Unit[] = ['word', 'sentence', 'line', 'paragraph', 'character'];

/** The lengths a text asks for: "two or three sentences", "at least 50 words". */
export function limitsIn(text: string): Limit[] {
  const limits: Limit[] = [];
  for (const [, bound = '', from = '', to, name] of oneLine(text).matchAll(LIMIT)) {
    const unit = UNITS.find((each) => each === name);
    const count = toNumber(from);
    if (unit === undefined || count === 0) continue;
    if (to !== undefined) limits.push({ unit, least: count, most: Math.max(count, toNumber(to)) });
    else if (/^(?:at least|minimum|no fewer|no less|more|over)/u.test(bound)) {
      limits.push({ unit, least: count, most: Infinity });
    } else if (bound !== '') limits.push({ unit, least: 0, most: count });
    // A bare count of words is a target, not a bound.
    else if (unit === 'word' || unit === 'character')
      limits.push({ unit, least: count * 0.7, most: count * 1.4 });
    else limits.push({ unit, least: count, most: count });
  }
  return limits;
}

/** A text without the lengths it asks for, whose numbers are no subjects. */
export const withoutLimits = (text: string): string => oneLine(text).replace(LIMIT, ' ');

const oneLine = (text: string): string => normalise(text).replace(/\s+/gu, ' ').trim();

const YES_NO: ReadonlySet<string> = new Set(['yes', 'no', 'true', 'false']);

const STARTS = '(?:^|[.!?:;\\n] ?|please |and )';
const starts = (verbs: string): RegExp => new RegExp(`${STARTS}(?:${verbs})\\b`, 'u');
const TRANSLATE = /\btranslat|\btradui|\btraduc|\btraduz|ubersetz|翻译|翻譯|翻訳/u;
const EDIT = starts('correct|fix|proofread|edit|sort|reorder|capitali[sz]e');
const EXTRACT = starts('extract|find|identify|copy|quote|pull');
const CHOICE =
  /\b(?:classify|label|choose|pick|select|categori[sz]e|sentiment|true or false|yes or no|which of)\b/u;
const CODE_NAMES =
  'function|program|regex|regular expression|query|class|method|algorithm|snippet|python|javascript|typescript|sql|' +
  'css|html|code|(?:bash|shell|python) script|one.?liner|shell command|bash';
const CODE = new RegExp(
  `\\b(?:write|implement|create|fix|provide|give|return|code|build|complete)\\b.{0,60}\\b(?:${CODE_NAMES})\\b`,
  'u',
);
const EXPLAINS = starts('explain|describe|discuss|summari[sz]e|compare|outline');
const NUMBER =
  /\b(?:how many|how much|what is the (?:average|mean|sum|total|area|volume)|calculate|compute|convert \d+|numbers?|integers?|primes?|percent(?:age)?|solve)\b|\d ?[-+*/×÷^] ?\d/u;
const FACT =
  /^(?:what|who|whom|whose|which|where|when)\b|[.!?:\n] ?(?:in |on )?(?:what|who|which|where|when)\b|\bname (?:the|a|an|one)\b/u;

const REWORD = starts('rewrite|rephrase|paraphrase|reword|simplify');
const REMARKS = /\b(?:review|feedback|find the (?:bug|error)|what does)\b/u;

function kindOf(text: string, hasMaterial: boolean): Kind {
  if (TRANSLATE.test(text)) return 'translation';
  if (hasMaterial && REWORD.test(text)) return 'rewrite';
  if (/\bhaikus?\b|俳句/u.test(text)) return 'haiku';
  if (
    /\b(?:as|in|return|valid|write) (?:a |an )?json\b|\bjson (?:object|array|format|with)\b/u.test(text) &&
    !CODE.test(text)
  )
    return 'json';
  if (!EXPLAINS.test(text)) {
    // A function that reads JSON is code; JSON with a field "code" is JSON.
    if (/\b(?:function|class|method|program|tests?|script|regex|query)\b/u.test(text) && CODE.test(text))
      return 'code';
    if (/\bjson\b/u.test(text)) return 'json';
    if (CODE.test(text) && !REMARKS.test(text)) return 'code';
    if (/\b(?:xml|ya?ml|csv|toml)\b/u.test(text)) return 'data';
    if (hasMaterial && EDIT.test(text)) return 'edit';
    if (hasMaterial && EXTRACT.test(text)) return 'extract';
    if (CHOICE.test(text)) return 'choice';
    if (NUMBER.test(text)) return 'number';
    if (FACT.test(text)) return 'fact';
  }
  if (
    /\b(?:slogan|tagline|motto|headline|pun)\b|\b(?:names?|titles?) for\b/u.test(text) &&
    !EXPLAINS.test(text)
  )
    return 'slogan';
  return /\b(?:poems?|limericks?|sonnets?|verses?|lyrics)\b/u.test(text) ? 'poem' : 'prose';
}

const LENGTHS: readonly (readonly [pattern: RegExp, words: number])[] = [
  [/\b(?:tagline|slogan|headline|subject line|title|caption|name for)\b/u, 3],
  [/\b(?:essay|article)\b/u, 80],
  [/\b(?:report|story|blog|letter|email|e-mail|paragraphs?)\b/u, 30],
  [/\b(?:explain|describe|discuss|summari[sz]e|summary|compare|outline|why|how)\b/u, 14],
  [/\b(?:sentence|sentences)\b/u, 8],
];
const KIND_LENGTHS: Readonly<Partial<Record<Kind, number>>> = {
  haiku: 8,
  poem: 16,
  code: 3,
  json: 2,
  edit: 2,
  extract: 1,
  choice: 1,
  number: 1,
  fact: 1,
  slogan: 1,
  rewrite: 3,
  data: 2,
};
const WORDS_PER: Readonly<Record<Unit, number>> = {
  word: 1,
  sentence: 7,
  line: 4,
  paragraph: 30,
  character: 0.15,
};
const ITEMS = new RegExp(
  `\\b(?:name|list|give|provide|suggest|write|mention|state|generate|identify|propose|find|add)(?: \\w+){0,2}? ${COUNT}(?: [\\w-]+){0,3}? \\w+s\\b`,
  'u',
);

/** What the instructions of a task ask for; `material` is the text they tell to work on, '' when there is none. */
export function readAsks(instructions: string, material: string): Asks {
  const text = oneLine(instructions);
  const kind = kindOf(text, material !== '');
  const limits = limitsIn(instructions);
  const counted = ITEMS.exec(text.replace(LIMIT, ' '))?.[1];
  const items = counted === undefined ? null : toNumber(counted);
  const asked = limits.length > 0 ? Math.max(...limits.map((each) => each.least * WORDS_PER[each.unit])) : 0;
  const usual =
    KIND_LENGTHS[kind] ?? LENGTHS.find(([pattern]) => pattern.test(text))?.[1] ?? (items === null ? 5 : 1);
  const translated = Math.max(1, Math.round(tokens(material).length * 0.4));
  return {
    kind,
    limits,
    pattern: /\bregex|\bregular expression/u.test(text),
    dated: /\b(?:when|year|date|day|century)\b/u.test(text),
    options: new Set(
      tokens(text).filter((word) => YES_NO.has(word) || subjects([word], 'english').length > 0),
    ),
    items: items !== null && items > 1 && items <= 100 ? items : null,
    languages: LANGUAGES.filter((each) => each.called.test(text)).map((each) => each.name),
    words:
      asked > 0 ? asked : kind === 'translation' ? translated : Math.max(usual, Math.min(items ?? 1, 100)),
  };
}

/** How far a text keeps a limit, 0–1; gentle, for counting sentences is not exact. */
export function keeps(limit: Limit, answer: Answer): number {
  const count = answer.counts[limit.unit];
  if (count < limit.least) return Math.min(1, count / limit.least + 0.1);
  return count > limit.most ? Math.min(1, limit.most / count + 0.15) : 1;
}

const lines = (text: string): string[] => text.split(/\n| \/ /u).filter((each) => /[\p{L}\p{N}]/u.test(each));

/** `evident`: the answer has the form asked for so clearly that it need not repeat the task's words. */
export type Form = { readonly evident: boolean; readonly fit: number; readonly lack: string | null };

const SMALL = /^(?:the|of|and|de|la|le|van|von|in|on)$/u;
const FITS: Form = { evident: false, fit: 1, lack: null };
const EVIDENT: Form = { evident: true, fit: 1, lack: null };

/** How far an answer has the form a task asks for. */
export function readForm(asks: Asks, answer: Answer, about: readonly string[], material: string): Form {
  switch (asks.kind) {
    case 'json':
      return answer.json === undefined ? { evident: false, fit: 0.3, lack: 'Answer with valid JSON.' } : FITS;
    case 'code':
      if (
        asks.pattern &&
        /^\S+$/u.test(answer.text) &&
        /(?:[\\^$[\](){}|*+?].*){4}/u.test(answer.text.slice(0, 500))
      )
        return EVIDENT;
      return looksLikeCode(answer.text) ? FITS : { evident: false, fit: 0.3, lack: 'Answer with code.' };
    case 'haiku': {
      const lengths = lines(answer.text).map((line) => tokens(line).length);
      const total = lengths.reduce((sum, length) => sum + length, 0);
      const shaped = lengths.length === 3 && total >= 7 && total <= 26 && lengths.every((each) => each >= 2);
      return shaped && !looksLikeCode(answer.text)
        ? EVIDENT
        : { evident: false, fit: 0.4, lack: 'A haiku has three short lines.' };
    }
    case 'poem':
      return lines(answer.text).length > 1
        ? FITS
        : { evident: false, fit: 0.6, lack: 'Break the verse into lines.' };
    case 'translation':
      return readTranslation(asks, answer, material);
    case 'number': {
      const numbers = answer.words.filter((word) => /^\p{N}+$/u.test(word)).length;
      const enough = numbers >= (asks.items ?? 1) && answer.words.length <= 3 * numbers + 2;
      if (looksLikeCode(answer.text) || numbers < (asks.items ?? 1)) {
        return { evident: false, fit: 0.5, lack: 'Answer with the numbers asked for.' };
      }
      return enough && answer.json === undefined ? EVIDENT : FITS;
    }
    case 'edit': {
      const given = new Set(tokens(material));
      const said = new Set(answer.words);
      const kept = [...given].filter((word) => said.has(word)).length;
      const alike = kept >= given.size / 3 && answer.words.length <= 2 * tokens(material).length + 5;
      return alike ? EVIDENT : { evident: false, fit: 0.3, lack: 'Answer with the whole text, corrected.' };
    }
    case 'extract': {
      const given = new Set(tokens(material));
      const taken = answer.words.filter((word) => given.has(word)).length / answer.words.length;
      const part = answer.words.length <= Math.max(3, given.size * 0.6);
      if (taken >= 0.5 && part) return EVIDENT;
      return { evident: false, fit: 0.4, lack: 'Answer with the part of the text asked for, and no more.' };
    }
    case 'choice':
      return answer.words.length <= 6 && answer.words.some((word) => asks.options.has(word)) ? EVIDENT : FITS;
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
      return bare && proper && asks.items === null ? EVIDENT : FITS;
    }
    case 'rewrite': {
      // Other words are what is asked for, so only the length can be compared.
      const given = tokens(material).length;
      const said = answer.words.length;
      const fits =
        said >= 4 && said >= given / 3 && said <= 4 * given + 12 && !answer.words.some(implausible);
      return fits && !looksLikeCode(answer.text) && !SPOKEN_OF_WORK.test(answer.text) ? EVIDENT : FITS;
    }
    case 'slogan':
      return looksLikeSlogan(answer) ? EVIDENT : FITS;
    default:
      return asks.items !== null && isList(asks.items, answer, about) ? EVIDENT : FITS;
  }
}

const parts = (answer: Answer): string[][] => {
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

const SPOKEN_OF_WORK = /\b(?:submission|lorem ipsum|wrong answer|i don't know)\b/iu;

/** A few words in the voice of a house; about the subject or not, nothing here can tell. */
function looksLikeSlogan(answer: Answer): boolean {
  const { words } = answer;
  const spoken = words.some((word) => SPOKEN.has(word)) || words.some(implausible);
  return (
    words.length >= 1 &&
    words.length <= 10 &&
    !spoken &&
    answer.json === undefined &&
    !looksLikeCode(answer.text)
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
  const short = items.every((each) => each.length <= 4 && each.some((word) => /\p{L}{2}/u.test(word)));
  return items.length === count && short && (known > 0 || !/[{}=<>]/u.test(answer.text));
}

/** Letters that English and Latin do without. */
const DISTINCT = /[^\p{ASCII}\p{P}\p{S}\p{Z}]/u;

function readTranslation(asks: Asks, answer: Answer, material: string): Form {
  const targets = LANGUAGES.filter((each) => asks.languages.includes(each.name));
  const seems = targets.some(({ name, looks, script }) => {
    const words = answer.words;
    const worded =
      words.length >= 5 && languageOf(words).language === name && functionShare(words, name) >= 0.2;
    if (worded && !script) return true;
    if (!looks.test(answer.text.toLowerCase())) return false;
    if (script) return true;
    if (words.length < 5) return !words.some((word) => implausible(word)) && !looksLikeCode(answer.text);
    if (languageOf(words).language === name && functionShare(words, name) >= 0.12) return true;
    // A line or two may do without function words; then it must at least have none of another language.
    return (
      words.length <= 12 &&
      !words.some(implausible) &&
      functionShare(words, 'english') < 0.1 &&
      DISTINCT.test(answer.text)
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
