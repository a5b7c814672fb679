/** What is taken out of submitted text, and how it is levelled before anything is looked for in it. */

/**
 * Characters that are not seen: zero-width ones, bidirectional controls, tags, variation selectors, fillers, and
 * control characters other than tab and line breaks.
 */
const INVISIBLE = /[[\p{Default_Ignorable_Code_Point}\p{Cc}\u2028\u2029\ufff9-\ufffb]--[\t\n]]/gv;

/** Normalising sorts a run of combining marks in quadratic time; no script needs so many on one letter. */
const MARKS = /(\p{M}{8})\p{M}+/gu;

/**
 * Text as the judge's eyes get it: nothing invisible, nothing that turns the direction of reading, line and paragraph
 * separators as line breaks. Letters stay as they are: NFKC would change what the work says (`x²` into `x2`).
 */
export function visible(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(MARKS, '$1')
    .toWellFormed();
}

const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ʼ: "'",
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  ـ: '',
  ي: 'ی',
  ة: 'ه',
  ك: 'ک',
  ى: 'ی',
}; // prettier-ignore
const ODD = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/gu;
/** Letters of emoji and of decorative alphabets that compatibility normalisation does not know. */
const DECORATED =
  /[\u{1f1e6}-\u{1f1ff}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u1d00\u0299\u1d04\u1d05\u1d07\ua730\u0262\u029c\u026a\u1d0a\u1d0b\u029f\u1d0d\u0274\u1d0f\u1d18\u0280\ua731\u1d1b\u1d1c\u1d20\u1d21\u028f\u1d22]/gu;
const SMALL_CAPITALS = new Map(
  [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'].map((each, i) => [each, 'abcdefghijklmnoprstuvwyz'[i] ?? '']),
);

function undecorated(each: string): string {
  const code = each.codePointAt(0) ?? 0;
  const base = [0x1f1e6, 0x1f170, 0x1f150].find((from) => code >= from && code < from + 26);
  return base === undefined ? (SMALL_CAPITALS.get(each) ?? each) : String.fromCharCode(97 + code - base);
}

/** Text levelled for looking things up in it: visible, NFKC, lower case, without accents, one form of each letter. */
export function fold(text: string): string {
  return visible(text)
    .replace(DECORATED, undecorated)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(ODD, (each) => LETTERS[each] ?? each);
}

const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'аa вb сc ԁd еe һh іi ӏl јj кk мm нh оo рp ѕs тt уy хx ԝw ԛq гr пn зe ьb ' +
    'αa βb εe ηn ιi κk νv οo ρp τt υu χx γy ωw ϲc ѵv ɑa ɡg ⅼl ｌl օo ѐe ӧo'
  )
    .split(' ')
    .map((pair) => [[...pair][0] ?? '', [...pair][1] ?? '']),
);
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'gu');
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/** Folded text with the Cyrillic and Greek letters that pass for Latin ones replaced; null where no word mixes them. */
export const unmasked = (folded: string): string | null =>
  MIXED.test(folded) ? folded.replace(LOOKALIKE, (each) => LOOKALIKES[each] ?? each) : null;
