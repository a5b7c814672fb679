/** Text that a reader does not see and a model does. */

export type Hidden = {
  /** What the hidden parts say. */
  readonly texts: readonly string[];
  /** Characters that honest text has no use for, in a number that is no accident. */
  readonly smuggled: boolean;
};

const CONCEALED =
  /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|rem|%)?\s*(?:[;"'}]|$)|color\s*:\s*(?:transparent|white|#fff(?:fff)?\b|rgba?\(\s*255\s*,\s*255\s*,\s*255)|\bcolor\s*=\s*["']?(?:white|#fff)|text-indent\s*:\s*-\d{3,}|(?:left|top|right)\s*:\s*-\d{3,}|clip(?:-path)?\s*:|(?:height|width)\s*:\s*[01]px|\bhidden\b|aria-hidden\s*=\s*["']?true|sr-only|visually-hidden/iu;

const COMMENTS = [
  /^[ \t]{0,8}\[[^\]\n]{0,40}\]:[ \t]{0,8}(?:#|<>|<#>|\/\/|about:blank)[ \t]{0,8}[("']([^\n]{0,4000})$/gmu,
  /!?\[[^\][\n]{0,200}\]\([^()\n]{0,300}?["']([^"'\n]{1,4000})["']\)/gu,
  /!\[([^\][\n]{1,4000})\]\(/gu,
  /\\(?:phantom|iffalse|begin\{comment\}|textcolor\{white\})\s*\{?([^\n}]{0,4000})/gu,
  /\{[#%]-?\s*(?:comment)?([\s\S]{0,4000}?)[#%]\}/gu,
];
const ATTRIBUTE =
  /<[a-z][^<>]{0,2000}?\b(?:alt|title|placeholder|aria-label|aria-description|content|value|summary|label|data-[a-z-]{1,30})\s*=\s*(?:"([^"]{1,4000})"|'([^']{1,4000})')/giu;
const ELEMENT = /<([a-z][a-z0-9]{0,20})\b([^<>]{0,2000})>([^<]{0,20000})/giu;

/** Reads the parts of a text that do not show: comments, concealed elements, attributes, smuggled characters. */
export function hiddenIn(text: string): Hidden {
  const texts = text
    .split('<!--')
    .slice(1)
    .map((each) => each.split('-->')[0] ?? '');
  for (const pattern of COMMENTS) for (const match of text.matchAll(pattern)) texts.push(match[1] ?? '');
  for (const match of text.matchAll(ATTRIBUTE)) texts.push(match[1] ?? match[2] ?? '');
  for (const [, , attributes = '', inner = ''] of text.matchAll(ELEMENT))
    if (CONCEALED.test(attributes)) texts.push(inner);
  const tagged = tagText(text);
  const selected = selectorText(text);
  const bits = bitText(text);
  texts.push(tagged, selected, bits);
  return {
    texts: texts.map((each) => each.trim()).filter((each) => each !== ''),
    smuggled: tagged.length >= 4 || selected.length >= 4 || bits !== '' || OVERRIDE.test(text),
  };
}

/** A reversal of the reading direction by force; right-to-left scripts do without it. */
const OVERRIDE = /[\u202d\u202e]/u;

/** Tag characters, but for the flags that are written with them. */
const tagText = (text: string): string =>
  [
    ...text
      .replaceAll(/\u{1f3f4}[\u{e0020}-\u{e007e}]{1,8}\u{e007f}/gu, '')
      .matchAll(/[\u{e0020}-\u{e007e}]/gu),
  ]
    .map(([each]) => String.fromCodePoint((each.codePointAt(0) ?? 0) - 0xe0000))
    .join('');

/** Variation selectors in a row stand for bytes; an emoji takes one. */
function selectorText(text: string): string {
  const bytes: number[] = [];
  for (const [run] of text.matchAll(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{3,}/gu)) {
    for (const each of run) {
      const code = each.codePointAt(0) ?? 0;
      bytes.push(code < 0xe0100 ? code - 0xfe00 : code - 0xe0100 + 16);
    }
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

/** Invisible characters in a row stand for bits; the first that occurs is read as 0. */
function bitText(text: string): string {
  const runs = [...text.matchAll(/[\u200b-\u200f\u2060-\u2064\u180e\ufeff]{8,}/gu)].map(([run]) => run);
  return runs
    .map((run) => {
      const zero = run[0];
      const bytes: number[] = [];
      for (let i = 0; i + 8 <= run.length; i += 8) {
        bytes.push([...run.slice(i, i + 8)].reduce((sum, each) => sum * 2 + (each === zero ? 0 : 1), 0));
      }
      return `${new TextDecoder().decode(Uint8Array.from(bytes))} `;
    })
    .join('\n');
}
