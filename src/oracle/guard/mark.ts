import { visible } from './clean.ts';

/** How much of a work a model is shown, in code points; API.md admits 51,200 bytes. */
export const SHOWN = 24_000;
/** A marked line is at most this long, so that no stretch of the work stands far from a mark. */
const LINE = 160;
/** Letters and digits of a marker or a canary: 80 random bits. */
const LENGTH = 16;
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

/** What makes one judging unlike any other: nobody can write either into the work beforehand. */
export type Marks = {
  /** Begins every line of the work that the model is shown. */
  readonly marker: string;
  /** Stands in the system prompt alone; seen anywhere else, the prompt has leaked. */
  readonly canary: string;
};

/** Makes the marks of one judging from 32 random bytes; throws on fewer. */
export function marksOf(random: Uint8Array): Marks {
  if (random.length < 2 * LENGTH) throw new RangeError(`marks take ${2 * LENGTH} random bytes`);
  const word = (bytes: Uint8Array): string =>
    [...bytes].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  return { marker: word(random.slice(0, LENGTH)), canary: word(random.slice(LENGTH, 2 * LENGTH)) };
}

type Marked = {
  readonly text: string;
  /** Code points shown, and how many there are. */
  readonly shown: number;
  readonly total: number;
};

/**
 * The work as data for a model: without what is not seen, cut to `SHOWN` code points, every line behind the marker
 * (`>` begins a line, `+` goes on with the one above). The marker itself is taken out of the work.
 */
export function datamark(content: string, marker: string): Marked {
  const characters = [...visible(content).replaceAll(marker, '')];
  const text = characters
    .slice(0, SHOWN)
    .join('')
    .split('\n')
    .flatMap((line) => parts(line).map((part, i) => `${marker}${i === 0 ? '>' : '+'} ${part}`))
    .join('\n');
  return { text, shown: Math.min(SHOWN, characters.length), total: characters.length };
}

/** A line in parts of at most `LINE` code points, cut at blanks where there are any. */
function parts(line: string): string[] {
  const found: string[] = [];
  let left = [...line];
  while (left.length > LINE) {
    const blank = left.lastIndexOf(' ', LINE);
    const cut = blank > LINE / 2 ? blank + 1 : LINE;
    found.push(left.slice(0, cut).join(''));
    left = left.slice(cut);
  }
  return [...found, left.join('')];
}

/** Text that a model quotes from marked work, without the marks. */
export const unmarked = (quote: string, marker: string): string =>
  quote.replaceAll(new RegExp(`\\n?${marker}[>+]? ?`, 'gu'), ' ');
