import type { Answer, Unit } from './answer.ts';
import { normalise } from './text.ts';

/** How long work is to be, in one of its units. */
export type Limit = { readonly unit: Unit; readonly least: number; readonly most: number };

/** Numbers by their names, from one on. */
export const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** A number in figures or by its name. */
export const COUNT = `(\\d{1,5}|${COUNTS.join('|')})`;
export const toNumber = (text: string): number =>
  COUNTS.includes(text) ? COUNTS.indexOf(text) + 1 : Number(text);

/** A length in English. */
export const LIMIT = new RegExp(
  '(≤ ?|<= ?|at least |minimum of |minimum |no fewer than |no less than |more than |over |no more than |not more than |up to ' +
    '|at most |maximum of |maximum |max |under |below |fewer than |less than |within )?' +
    `\\b${COUNT}(?: ?(?:-|–|to|or|and) ?${COUNT})?[ -]?(word|sentence|line|paragraph|character|char)s?\\b(?! each\\b)`,
  'gu',
);
/** The same of words and characters, in other languages. */
const LIMIT_ELSEWHERE = new RegExp(
  '(?<least>mindestens|au moins|al menos|almeno|pelo menos|minst|не менее|co najmniej|en az)? ?' +
    '(?<most>(?:ma(?:x|ss)(?:imal|imaal|imo|imum)?\\.?|menos de|moins de|meno di|weniger als|unter|mindre an|mniej niz|менее|hochstens|hoogstens|au (?:plus|maximum)|bis zu' +
    '|como maximo|hasta|fino a|ate|al massimo|no maximo|hogst|до|не более|maks\\.?|en fazla|en cok|maximalt|maksimal\\p{L}*|legfeljebb|najviac|enintaan|toi đa|εως|το πολυ)(?: (?:de|di))?)? ?' +
    '(?<![\\p{L}\\p{N}])(?<from>\\d{1,4})(?: ?(?:-|–|bis|und|a|e|y|et|et de|до|do|ila|den|sampai|hingga) ?(?<to>\\d{1,4}))? ?' +
    '(?:(?:w[oö]rter|worten?|mots|palabras|parole|palavras|woorden|ord|slow|slov|слов|слів|kelime\\p{L}*|λεξεις|kata|chu|tu|tieng|szo|sanaa|cuvinte|शब्द)' +
    '|(?<characters>zeichen|caracteres|caratteri|znakow|znaku|tekens|tecken|tegn|символов|символ[иі]в|знак[иі]в|знаков|karakter\\p{L}*|ky tu))(?!\\p{L})' +
    '(?<after> (?:maximum|max\\.?|maximo|massimo|maks\\.?|au plus|hochstens))?',
  'gu',
);
/** Words that are asked for one by one are no length. */
export const WORDS_NAMED = new RegExp(
  `(?<!\\b(?:most|max|maximum|to|under|than|least|about|around|exactly) )\\b([2-9]|1[0-2]|${COUNTS.join('|')})(?: [\\w-]+)? words (?:that|which|for|meaning|rhyming|with|from|in|to)\\b(?! each)`,
  'u',
);
const UNITS: readonly Unit[] = ['word', 'sentence', 'line', 'paragraph', 'character'];

/** The lengths a text asks for: "two or three sentences", "at least 50 words". */
export function limitsIn(text: string): Limit[] {
  const line = oneLine(text).replace(WORDS_NAMED, ' ');
  const limits: Limit[] = [...line.matchAll(LIMIT_ELSEWHERE)].map(({ groups = {} }) =>
    lengthElsewhere(groups),
  );
  for (const match of line.matchAll(LIMIT)) {
    const [whole, bound = '', from = '', to, name] = match;
    const unit = name === 'char' ? 'character' : UNITS.find((each) => each === name);
    const count = toNumber(from);
    if (unit === undefined || count === 0) continue;
    if (bound === '' && ((unit === 'character' && count < FEWEST) || (unit === 'line' && count > MOST_LINES)))
      continue;
    const end = match.index + whole.length;
    const before = line.slice(Math.max(0, match.index - NEAR), match.index);
    if (ofAPart(unit, whole.replace(/\d ?- ?\d/u, ''), before, line.slice(end, end + NEAR))) continue;
    const isMost = AT_MOST.test(line.slice(end, end + NEAR));
    if (to !== undefined) limits.push({ unit, least: count, most: Math.max(count, toNumber(to)) });
    else if (bound === '' && isMost) limits.push({ unit, least: 0, most: count });
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

/** A length in words or characters, told in another language. */
function lengthElsewhere({
  least,
  most,
  from,
  to,
  characters,
  after,
}: Readonly<Record<string, string | undefined>>): Limit {
  const unit = characters === undefined ? 'word' : 'character';
  const count = Number(from);
  if (to !== undefined) return { unit, least: count, most: Math.max(count, Number(to)) };
  if ((most ?? after) !== undefined) return { unit, least: 0, most: count };
  if (least !== undefined) return { unit, least: count, most: Infinity };
  return { unit, least: count * 0.7, most: count * 1.4 };
}

/** Fewer characters than these play in a story, or make up a code. */
const FEWEST = 20;

/** More lines than these are of a file that is spoken of: "removes 120 lines". */
const MOST_LINES = 60;

/** Told behind a length: "70 words maximum". */
const AT_MOST = /^s?,? ?\(?(?:max(?:imum)?|at most|or (?:less|fewer)|tops)\b/u;

/** As far from a length as the words that tell of what it is asked. */
const NEAR = 80;

/** Whether a length is asked of a part of the work: of each item, in brackets behind a part's name, or beside another part. */
function ofAPart(unit: Unit, whole: string, before: string, after: string): boolean {
  if (
    /\b(?:each|every|per)\b[^.;]{0,40}$/u.test(before) ||
    /^[^.;]{0,20}\b(?:each|per|apiece)\b/u.test(after)
  )
    return true;
  if (PART.test(before)) return true;
  if (unit === 'paragraph')
    return whole.includes('-') && /\bfor (?:an? |the )?(?:[\w-]+ ){0,2}$/u.test(before);
  if (
    unit === 'word' &&
    /^s? (?:problem|list|cloud|game|search|puzzle|document|order|choice|bank)/u.test(after)
  )
    return true;
  if (unit === 'word') return /\b(?:of|for|the|these|following|about)$/u.test(before.trimEnd());
  if ((whole.includes('-') && !OF_THE_WHOLE.test(after)) || /^s? of\b/u.test(after)) return true;
  return /[([]$/u.test(before.trimEnd()) || /^[^.;]{0,40}\b(?:and|plus|then|followed by)\b/u.test(after);
}

/** "A three-line email". */
const OF_THE_WHOLE =
  /^ (?:e-?mail|reply|message|note|bio|poem|summary|answer|explanation|description|toast|verse)\b/u;

/** Parts of a work that have lengths of their own, told right before them. */
const PART =
  /\b(?:subject(?: line)?|headline|caption|meta (?:title|description)|alt text|tags?|reasons?|labels?|bullets?|taglines?|hook|preheader|phrases?|texts|options|answers|definitions?|titles?)\W{0,3}(?:of |with |has |have |is |are |in |at )?$/u;

/** A text without the lengths it asks for, whose numbers are no subjects. */
export const withoutLimits = (text: string): string =>
  oneLine(text).replace(LIMIT, ' ').replace(LIMIT_ELSEWHERE, ' ');

/** A text normalised, in one line. */
export const oneLine = (text: string): string => normalise(text).replace(/\s+/gu, ' ').trim();

/** What work is worth at least that is too long, or whose sentences or lines are counted otherwise: a matter of taste. */
const TOLERATED = 0.8;

/** How far a text keeps a limit, 0–1; gentle, for all of what was asked for may be in it. */
export function keeps({ unit, least, most }: Limit, { counts }: Answer): number {
  const count = counts[unit];
  if (count > most) return Math.min(1, Math.max(TOLERATED, most / count + 0.15));
  const floor = unit === 'sentence' || unit === 'line' ? TOLERATED : 0;
  return count >= least ? 1 : Math.min(1, Math.max(floor, count / least + 0.1));
}
