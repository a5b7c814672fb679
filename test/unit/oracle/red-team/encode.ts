/** Encodings that attacks hide in; each takes plain text. */

export const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
export const hex = (text: string, between = ''): string =>
  [...Buffer.from(text, 'utf8')].map((byte) => byte.toString(16).padStart(2, '0')).join(between);
export const percent = (text: string): string => `%${hex(text, '%')}`;
export const entities = (text: string): string =>
  [...text].map((each) => `&#${each.codePointAt(0)};`).join('');
export const escapes = (text: string): string =>
  [...text].map((each) => `\\u${(each.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join('');
export const binary = (text: string): string =>
  [...Buffer.from(text, 'utf8')].map((byte) => byte.toString(2).padStart(8, '0')).join(' ');
export const decimal = (text: string): string => [...Buffer.from(text, 'utf8')].join(' ');
export const rot13 = (text: string): string =>
  text.replace(/[a-z]/giu, (each) => {
    const base = each <= 'Z' ? 65 : 97;
    return String.fromCharCode(((each.charCodeAt(0) - base + 13) % 26) + base);
  });
export const reversed = (text: string): string => [...text].reverse().join('');
export const spaced = (text: string, between = ' '): string => [...text].join(between);
export const leet = (text: string): string =>
  text.replace(
    /[aeiost]/giu,
    (each) => ({ a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' })[each.toLowerCase()] ?? each,
  );
/** Unicode tag characters: invisible, and read by some models all the same. */
export const tags = (text: string): string =>
  [...text].map((each) => String.fromCodePoint(0xe0000 + (each.codePointAt(0) ?? 0))).join('');
/** Zero-width spaces and non-joiners as the bits of the text. */
export const zeroWidth = (text: string): string =>
  binary(text).replaceAll(' ', '').replaceAll('0', '\u200b').replaceAll('1', '\u200c');
/** Variation selectors as the bytes of the text. */
export const variation = (text: string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) => String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16))
    .join('');
export const fullwidth = (text: string): string =>
  text.replace(/[!-~]/gu, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
export const mathBold = (text: string): string =>
  text.replace(/[a-z]/giu, (each) =>
    String.fromCodePoint((each <= 'Z' ? 0x1d400 - 65 : 0x1d41a - 97) + each.charCodeAt(0)),
  );
/** Latin letters replaced by Cyrillic ones that look the same. */
export const cyrillic = (text: string): string =>
  text.replace(
    /[aeopcyxi]/gu,
    (each) => ({ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', y: 'у', x: 'х', i: 'і' })[each] ?? each,
  );
const MORSE = new Map(
  Object.entries({
    a: '.-',
    b: '-...',
    c: '-.-.',
    d: '-..',
    e: '.',
    f: '..-.',
    g: '--.',
    h: '....',
    i: '..',
    j: '.---',
    k: '-.-',
    l: '.-..',
    m: '--',
    n: '-.',
    o: '---',
    p: '.--.',
    q: '--.-',
    r: '.-.',
    s: '...',
    t: '-',
    u: '..-',
    v: '...-',
    w: '.--',
    x: '-..-',
    y: '-.--',
    z: '--..',
    0: '-----',
    1: '.----',
    '.': '.-.-.-',
  }),
);
export const morse = (text: string): string =>
  text
    .toLowerCase()
    .split(' ')
    .map((word) => [...word].map((each) => MORSE.get(each) ?? '').join(' '))
    .join(' / ');
