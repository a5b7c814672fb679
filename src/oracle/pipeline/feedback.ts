import { fold } from '../guard/clean.ts';
import { type Marks, unmarked } from '../guard/mark.ts';
import type { Argued, Graded, Level } from './questions.ts';
import type { Line } from './rubric.ts';

/** A quotation shorter than this, in code points, occurs anywhere. */
const LEAST_QUOTE = 8;
const MOST_QUOTE = 200;
const LINE_SHOWN = 120;
const LINES_NAMED = 5;

/** Letters and figures alone: a quotation may be wrapped where the work is not. */
const level = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');

/**
 * The passage a model quotes, as it may be shown to the worker; null when it does not really occur in the work, for
 * then it is no evidence and may be anything.
 */
export function passage(quote: string, content: string, { marker }: Marks): string | null {
  const bare = unmarked(quote, marker).replaceAll(/\s+/gu, ' ').trim();
  const sought = level(bare);
  if ([...sought].length < LEAST_QUOTE || [...bare].length > 2 * MOST_QUOTE) return null;
  return level(content).includes(sought) ? shorten(bare, MOST_QUOTE) : null;
}

function shorten(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

const named = (what: string, lines: readonly Line[]): string[] => {
  if (lines.length === 0) return [];
  const more = lines.length > LINES_NAMED ? ` and ${lines.length - LINES_NAMED} more` : '';
  const quoted = lines.slice(0, LINES_NAMED).map((each) => `“${shorten(each.text, LINE_SHOWN)}”`);
  return [`${what}: ${quoted.join('; ')}${more}.`];
};

/** What to do about the rubric's lines. */
export const onLines = (lines: readonly Line[], levels: readonly Level[]): string[] => [
  ...named(
    'Not met yet',
    lines.filter((_, i) => (levels[i] ?? 'not_met') === 'not_met'),
  ),
  ...named(
    'Met in part; say or do more',
    lines.filter((_, i) => levels[i] === 'partly'),
  ),
];

const ADVICE = {
  correctness: 'Check what the work states or computes: some of it seems wrong.',
  clarity: 'Make it clearer: shorter sentences, plainer names, one thought at a time.',
  form: 'Keep to the form and the length that the task asks for.',
} as const;

/** What to do about the quality. */
export const onQuality = (graded: Graded): string[] =>
  (['correctness', 'clarity', 'form'] as const)
    .filter((each) => graded[each] === 'poor' || graded[each] === 'fair')
    .map((each) => ADVICE[each]);

const OBJECTION: Readonly<Record<Argued['flaw'], string>> = {
  wrong: 'seems wrong',
  unsupported: 'is not supported by anything',
  off_task: 'has nothing to do with the task',
  incomplete: 'stops short of what is asked',
  form: 'is not in the form asked for',
};

/** What to do about the objection, in our words but for the worker's own passage. */
export const onObjection = ({ flaw }: Argued, quoted: string): string =>
  `The passage “${quoted}” ${OBJECTION[flaw]}.`;
