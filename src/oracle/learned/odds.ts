import { featuresOf, wordsOf } from './features.ts';
import { NO_WORK, ORDER } from './weights.ts';

/** The weights of a linear model: a level −8 to 7 for each slot, two of them a byte, in base64. */
export type Weights = { readonly bias: number; readonly scale: number; readonly levels: string };

/**
 * The log odds that a text of these words is no work, whatever its task: above 0 where it reads like what was handed in
 * to talk to the judge or to get by without work, far below 0 where it reads like honest work. `folded` is the text in
 * lower case without accents.
 */
export const oddsOfNoWork = (folded: string): number => oddsOf(NO_WORK, wordsOf(folded));

/** The highest log odds that one of some passages, or two in a row, speaks to the judge. */
export type OrderOdds = {
  /** Of those that say enough to go by. */
  readonly told: number;
  /** Of any. */
  readonly any: number;
};

/** The log odds that one of these passages, folded, speaks to the judge. */
export function oddsOfOrder(passages: readonly string[]): OrderOdds {
  let told = NEVER;
  let any = NEVER;
  for (const words of passagesOf(passages)) {
    const odds = oddsOf(ORDER, words);
    any = Math.max(any, odds);
    if (saysEnough(words)) told = Math.max(told, odds);
  }
  return { told, any };
}
const NEVER = -10;

/** Passages and pairs of neighbours, in words. */
function passagesOf(passages: readonly string[]): (readonly string[])[] {
  const all = passages.map(wordsOf);
  const pairs = all.slice(1).map((each, i) => [...(all[i] ?? []), ...each]);
  return [...all, ...pairs.filter(({ length }) => length < LONG)];
}
/** Two long passages are no closer to an order than each. */
const LONG = 50;

/** The passages that say enough to learn from, and to go by. */
export const tellingPassages = (passages: readonly string[]): (readonly string[])[] =>
  passagesOf(passages).filter(saysEnough);

function saysEnough(words: readonly string[]): boolean {
  const named = words.filter((each) => /\p{L}{2}/u.test(each));
  return named.length >= FEW_WORDS || /[\u3040-\u9fff\uac00-\ud7af]{8}/u.test(named.join(''));
}
const FEW_WORDS = 4;

function oddsOf({ bias, scale, levels }: Weights, words: readonly string[]): number {
  const bytes = bytesOf(levels);
  const slots = featuresOf(words);
  let sum = 0;
  for (const slot of slots) sum += levelOf(bytes, slot);
  return bias + (scale * sum) / Math.sqrt(Math.max(1, slots.size));
}

const levelOf = (bytes: string, slot: number): number =>
  ((bytes.charCodeAt(slot >> 1) >> (slot & 1 ? 4 : 0)) & 15) - 8;

/** Read at the first look, for a start-up has no use for it. */
const read = new Map<string, string>();
function bytesOf(levels: string): string {
  let bytes = read.get(levels);
  if (bytes === undefined) {
    bytes = atob(levels.replaceAll('\n', ''));
    read.set(levels, bytes);
  }
  return bytes;
}
