/** Readings of text that is written so as not to be read at sight. Each answers the plain texts it finds. */

/** How many encoded passages of one kind are read; what comes after is not. */
const PASSAGES = 200;
/** A passage longer than this is read to this length. */
const LONGEST = 8_000;

const legible = (text: string): boolean =>
  text.length >= 4 && (text.match(/[\p{L}\p{N}\p{P}\p{Zs}\n]/gu)?.length ?? 0) >= 0.9 * [...text].length;

const utf8 = (bytes: readonly number[]): string => new TextDecoder().decode(Uint8Array.from(bytes));
const utf16 = (bytes: readonly number[]): string =>
  new TextDecoder('utf-16le').decode(Uint8Array.from(bytes.length % 2 === 0 ? bytes : bytes.slice(0, -1)));

function passages(text: string, pattern: RegExp): string[] {
  const found: string[] = [];
  for (const [passage] of text.matchAll(pattern)) {
    found.push(passage.slice(0, LONGEST));
    if (found.length === PASSAGES) break;
  }
  return found;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of digits of `bits` bits each, whole bytes only. */
function bytesOf(digits: readonly number[], bits: number): number[] {
  const bytes: number[] = [];
  let held = 0;
  let width = 0;
  for (const digit of digits) {
    held = ((held << bits) | digit) & 0xffff;
    width += bits;
    if (width < 8) continue;
    width -= 8;
    bytes.push((held >> width) & 0xff);
  }
  return bytes;
}

function base64(text: string): string[] {
  const lines = text.replace(/(?<=[A-Za-z0-9+/_-]{30})\r?\n(?=[A-Za-z0-9+/_-]{4})/gu, '');
  return passages(lines, /[A-Za-z0-9+/_-]{12,}/gu).flatMap((each) => {
    const digits = [...each.replaceAll('-', '+').replaceAll('_', '/')].map((char) => ALPHABET.indexOf(char));
    const bytes = bytesOf(digits, 6);
    return [utf8(bytes), utf16(bytes)];
  });
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const base32 = (text: string): string[] =>
  passages(text, /(?<![A-Za-z0-9])[A-Z2-7]{16,}/gu).map((each) =>
    utf8(
      bytesOf(
        [...each].map((char) => BASE32.indexOf(char)),
        5,
      ),
    ),
  );

const hex = (text: string): string[] =>
  passages(text, /(?:(?:0x|\\x|%|=|&#x|U\+)?[0-9a-f]{2}(?:[ \t\n,;:_-]{0,3})){6,}/giu).map((each) => {
    const digits = each.replaceAll(/0x|[^0-9a-f]/giu, '');
    return utf8(
      bytesOf(
        [...digits].map((digit) => Number.parseInt(digit, 16)),
        4,
      ),
    );
  });

const percent = (text: string): string[] => {
  if (!/(?:%[0-9a-f]{2}.{0,8}){4}/iu.test(text)) return [];
  const plain = text.replaceAll(/(?:%[0-9a-f]{2})+/giu, (run) =>
    utf8(
      run
        .slice(1)
        .split('%')
        .map((each) => Number.parseInt(each, 16)),
    ),
  );
  return [plain.replaceAll('+', ' ')];
};

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ');

const entities = (text: string): string[] => {
  const plain = text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,5}));?/giu,
    (whole, decimal, digits, name) => {
      if (typeof decimal === 'string') return character(Number(decimal));
      if (typeof digits === 'string') return character(Number.parseInt(digits, 16));
      return NAMED[String(name).toLowerCase()] ?? whole;
    },
  );
  return plain === text ? [] : [plain];
};

const escapes = (text: string): string[] => {
  const plain = text.replaceAll(
    /\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|U\+([0-9a-f]{4,6}) ?|\\([0-3][0-7]{2})/giu,
    (_, braced, four, two, plus, octal) =>
      character(
        typeof octal === 'string'
          ? Number.parseInt(octal, 8)
          : Number.parseInt(String(braced ?? four ?? two ?? plus), 16),
      ),
  );
  return plain === text ? [] : [plain];
};

const binary = (text: string): string[] =>
  passages(text, /(?:[01]{8}[ \t\n,]{0,2}){4,}|(?:[01]{7}[ \t\n,]{1,2}){4,}/gu).map((each) => {
    const groups = each.split(/[ \t\n,]+/u).filter((group) => group !== '');
    if (groups.length > 1) return utf8(groups.map((group) => Number.parseInt(group, 2) & 0xff));
    return utf8(bytesOf([...each].filter((bit) => bit === '0' || bit === '1').map(Number), 1));
  });

const decimal = (text: string): string[] =>
  passages(text, /(?:\b\d{2,3}\b[ \t\n,;-]{1,3}){8,}\d{2,3}/gu).flatMap((each) => {
    const numbers = each.split(/[^\d]+/u).filter((digits) => digits !== '');
    return [10, 8].map((base) => utf8(numbers.map((digits) => (Number.parseInt(digits, base) || 32) & 0xff)));
  });

const MORSE: ReadonlyMap<string, string> = new Map(
  (
    '.-a -...b -.-.c -..d .e ..-.f --.g ....h ..i .---j -.-k .-..l --m -.n ---o .--.p --.-q .-.r ...s -t ..-u ...-v .--w ' +
    '-..-x -.--y --..z -----0 .----1 ..---2 ...--3 ....-4 .....5 -....6 --...7 ---..8 ----.9'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

const morse = (text: string): string[] =>
  passages(
    text.replaceAll(/[–−—_]/gu, '-').replaceAll(/[·•∙]/gu, '.'),
    /(?:[.-]{1,6}[ \t\n/|]{1,5}){6,}[.-]{0,6}/gu,
  ).map((each) =>
    each
      .trim()
      .split(/\s*[/|\n]\s*|\s{2,}/u)
      .map((word) =>
        word
          .split(/\s+/u)
          .map((sign) => MORSE.get(sign) ?? '')
          .join(''),
      )
      .join(' '),
  );

const shift = (text: string, by: number): string =>
  text.replaceAll(/[a-z]/giu, (each) => {
    const base = each <= 'Z' ? 65 : 97;
    return String.fromCharCode(((each.charCodeAt(0) - base + by) % 26) + base);
  });
const mirror = (text: string): string =>
  text.replaceAll(/[a-z]/giu, (each) => {
    const base = each <= 'Z' ? 65 : 97;
    return String.fromCharCode(25 - (each.charCodeAt(0) - base) + base);
  });

/** Words of which an order to the judge holds at least one. Looked for under every shift of the alphabet. */
const TELLING =
  'ignore instructions submission evaluator rubric criteria judge score marks grader previous system prompt answer passed maximum assessor reviewer approve approved accepted verdict evaluation satisfied'.split(
    ' ',
  );
const backwards = (text: string): string => [...text].reverse().join('');

type Shift = { readonly pattern: RegExp; readonly read: (text: string) => string };

let shifts: readonly Shift[] | null = null;

/** Every shift of the alphabet and its mirror; made at the first look. */
function allShifts(): readonly Shift[] {
  shifts ??= [
    ...Array.from({ length: 25 }, (_, i) => ({
      pattern: new RegExp(`\\b(?:${TELLING.map((word) => shift(word, 25 - i)).join('|')})\\b`, 'iu'),
      read: (text: string) => shift(text, i + 1),
    })),
    { pattern: new RegExp(`\\b(?:${TELLING.map(mirror).join('|')})\\b`, 'iu'), read: mirror },
  ];
  return shifts;
}
const REVERSED = new RegExp(`\\b(?:${TELLING.map(backwards).join('|')})\\b`, 'iu');

const shifted = (text: string): string[] =>
  allShifts()
    .filter(({ pattern }) => pattern.test(text))
    .map(({ read }) => read(text));

/** Text written from right to left; any script, so that it is tried wherever a known word stands backwards. */
const reversed = (text: string): string[] => {
  const words = text.replaceAll(/\S+/gu, (word) => backwards(word));
  return REVERSED.test(text) ? [text.split('\n').map(backwards).join('\n'), words] : [];
};

const NATO = new Map(
  (
    'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo ' +
    'sierra tango uniform victor whiskey xray yankee zulu alfa'
  )
    .split(' ')
    .map((word) => [word, word.slice(0, 1)]),
);
const spelling = (text: string): string[] =>
  passages(text.toLowerCase().replaceAll('x-ray', 'xray'), /(?:\b(?:[a-z]{4,8})\b[ ,.-]{1,2}){8,}/gu)
    .map((each) =>
      each
        .split(/[^a-z]+/u)
        .map((word) => NATO.get(word) ?? ' ')
        .join(''),
    )
    .filter((each) => /[a-z]{8}/u.test(each));

const BLOCKS = [base64, base32, hex, binary, decimal, morse, spelling] as const;
const WHOLE = [percent, entities, escapes, shifted, reversed] as const;

type Decoded = {
  readonly text: string;
  /** True when a passage stood encoded by itself, so that the text is all that it says. */
  readonly block: boolean;
};

/** What the encoded passages of a text say, and what these say when they are encoded again. */
export function decode(text: string, depth = 2): Decoded[] {
  const found: Decoded[] = [
    ...BLOCKS.flatMap((read) => read(text)).map((each) => ({ text: each.replaceAll('\0', ''), block: true })),
    ...WHOLE.flatMap((read) => read(text)).map((each) => ({ text: each, block: false })),
  ].filter((each) => (each.block ? legible(each.text) : true));
  if (depth <= 1) return found;
  return [...found, ...found.slice(0, 20).flatMap((each) => decode(each.text, depth - 1))];
}
