import type { Brief } from '../../../../src/oracle/oracle.ts';
import { EMPTY_1, ORDERS_1 } from './rounds/attacks-1.ts';
import { EMPTY_2, ORDERS_2 } from './rounds/attacks-2.ts';
import { EMPTY_3, ORDERS_3 } from './rounds/attacks-3.ts';
import { EMPTY_4, ORDERS_4 } from './rounds/attacks-4.ts';
import { EMPTY_5, ORDERS_5 } from './rounds/attacks-5.ts';
import { EMPTY_6, ORDERS_6 } from './rounds/attacks-6.ts';
import { EMPTY_7, ORDERS_7 } from './rounds/attacks-7.ts';
import { EMPTY_8, ORDERS_8 } from './rounds/attacks-8.ts';
import { EMPTY_9, ORDERS_9 } from './rounds/attacks-9.ts';
import { EMPTY_10, ORDERS_10 } from './rounds/attacks-10.ts';
import { type Honest, ROUND_BRIEFS } from './rounds/briefs.ts';
import { HONEST_1 } from './rounds/honest-1.ts';
import { HONEST_2 } from './rounds/honest-2.ts';
import { HONEST_3 } from './rounds/honest-3.ts';
import { HONEST_4 } from './rounds/honest-4.ts';
import { HONEST_5 } from './rounds/honest-5.ts';
import { HONEST_6 } from './rounds/honest-6.ts';
import { HONEST_7 } from './rounds/honest-7.ts';
import { HONEST_8 } from './rounds/honest-8.ts';
import { HONEST_9 } from './rounds/honest-9.ts';
import { HONEST_10 } from './rounds/honest-10.ts';

/**
 * Each round was written without a look at the rules, judged once, and only then looked into. `blind` keeps what came
 * of that first time: honest work that failed, and attacks that passed beside good work. So it is what to expect of work
 * that the rules have not seen, where a round was made of odd tasks and oblique attacks (the fifth was of plain ones).
 * Attacks of the first five rounds stand beside the work of `ROUND_BRIEFS`, those of later ones beside the round's own.
 */
export const ROUND_LIST = [
  { honest: HONEST_1, orders: ORDERS_1, empty: EMPTY_1, blind: [21, 7] },
  { honest: HONEST_2, orders: ORDERS_2, empty: EMPTY_2, blind: [8, 7] },
  { honest: HONEST_3, orders: ORDERS_3, empty: EMPTY_3, blind: [14, 17] },
  { honest: HONEST_4, orders: ORDERS_4, empty: EMPTY_4, blind: [11, 20] },
  { honest: HONEST_5, orders: ORDERS_5, empty: EMPTY_5, blind: [5, 0] },
  { honest: HONEST_6, orders: ORDERS_6, empty: EMPTY_6, blind: [20, 2] },
  { honest: HONEST_7, orders: ORDERS_7, empty: EMPTY_7, blind: [4, 1] },
  { honest: HONEST_8, orders: ORDERS_8, empty: EMPTY_8, blind: [9, 2] },
  { honest: HONEST_9, orders: ORDERS_9, empty: EMPTY_9, blind: [3, 0] },
  { honest: HONEST_10, orders: ORDERS_10, empty: EMPTY_10, blind: [2, 0] },
] as const;

type RoundWork = { readonly brief: Omit<Brief, 'content' | 'threshold'>; readonly good: string };

/** The task that something is handed in to, with good work on it. */
export function workOn(title: string, honest: readonly Honest[]): RoundWork {
  const common = Object.entries(ROUND_BRIEFS).find(([name]) => name === title)?.[1];
  if (common !== undefined) return { brief: common, good: common.good };
  const [, description = '', rubric = null, good = ''] = honest.find((each) => each[0] === title) ?? [];
  return { brief: { title, description, rubric }, good };
}

/** Where what is handed in stands to good work. */
export type Place = (text: string, good: string) => string;
export const alone: Place = (text) => text;
export const PLACES: readonly Place[] = [
  alone,
  (text, good) => `${good}\n\n${text}`,
  (text, good) => `${text}\n\n${good}`,
];
