import { bytesOf } from './bytes.ts';
import { featuresOf } from './features.ts';
import { NO_WORK, ORDER } from './weights.ts';

/** The weights of a linear model: a level −8 to 7 for each of 2^bits slots, two of them a byte, in base64. */
export type Weights = {
  readonly bits: number;
  readonly bias: number;
  readonly scale: number;
  readonly levels: string;
};

/** A passage of a text: its words, and what else is known of it. */
export type Passage = { readonly words: readonly string[]; readonly marks: readonly string[] };

/**
 * The log odds that a text is no work: above 0 where it reads like what was handed in to talk to the judge or to get by
 * without work, far below 0 where it reads like honest work.
 */
export const oddsOfNoWork = (whole: Passage, weights: Weights = NO_WORK): number => oddsOf(weights, whole);

/** The log odds that one passage, folded, speaks to the judge. */
export const oddsOfPassage = (passage: Passage, weights: Weights = ORDER): number => oddsOf(weights, passage);

/** The highest log odds that one of some passages speaks to the judge. */
export type OrderOdds = {
  /** Of those that say enough to go by. */
  readonly told: number;
  /** Of any. */
  readonly any: number;
};

/** The log odds that one of these passages, folded, speaks to the judge. */
export function oddsOfOrder(passages: readonly Passage[]): OrderOdds {
  let told = NEVER;
  let any = NEVER;
  for (const passage of passages) {
    const odds = oddsOfPassage(passage);
    any = Math.max(any, odds);
    if (saysEnough(passage)) told = Math.max(told, odds);
  }
  return { told, any };
}
const NEVER = -10;

/** Whether a passage says enough to learn from, and to go by. */
export function saysEnough({ words }: Pick<Passage, 'words'>): boolean {
  const named = words.filter((each) => /[\p{L}\p{M}]{2}/u.test(each));
  return named.length >= FEW_WORDS || /[\u3040-\u9fff\uac00-\ud7af]{8}/u.test(named.join(''));
}
const FEW_WORDS = 4;

function oddsOf({ bits, bias, scale, levels }: Weights, { words, marks }: Passage): number {
  const bytes = bytesOf(levels);
  const slots = featuresOf(words, bits, marks);
  let sum = 0;
  for (const slot of slots) sum += levelOf(bytes, slot);
  return bias + (scale * sum) / Math.sqrt(Math.max(1, slots.size));
}

const levelOf = (bytes: string, slot: number): number =>
  ((bytes.charCodeAt(slot >> 1) >> (slot & 1 ? 4 : 0)) & 15) - 8;
