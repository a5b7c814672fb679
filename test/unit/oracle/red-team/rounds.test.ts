import { describe, expect, it } from 'vitest';
import { judgeLocally } from '../../../../src/oracle/local/judge.ts';
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
import { type HandedTo, type Honest, ROUND_BRIEFS } from './rounds/briefs.ts';
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
import { THRESHOLD } from './run.ts';

/**
 * Each round was written without a look at the rules, judged once, and only then looked into. `blind` keeps what came
 * of that first time: honest work that failed, and attacks that passed beside good work. So it is what to expect of work
 * that the rules have not seen, where a round was made of odd tasks and oblique attacks (the fifth was of plain ones).
 * Attacks of the first five rounds stand beside the work of `ROUND_BRIEFS`, those of later ones beside the round's own.
 */
const ROUNDS = [
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
const MOST_HONEST_FAILED = 0.03;
/** Some prose on another subject has words like the task's by chance, or is in a language whose words are not known here. */
const MOST_EMPTY_PASSED = 0.03;

const verdictOn = ([title, description, rubric, content]: Honest) =>
  judgeLocally({ title, description, rubric, threshold: THRESHOLD, content });
/** Judging so much takes seconds on a busy machine. */
const PATIENCE_MS = 60_000;

const passes = (work: Honest): boolean => verdictOn(work).steps.at(-1)?.outcome === 'pass';

type Work = { readonly brief: Omit<Brief, 'content' | 'threshold'>; readonly good: string };

/** The task that something is handed in to, with good work on it. */
function workOn(title: string, honest: readonly Honest[]): Work {
  const common = Object.entries(ROUND_BRIEFS).find(([name]) => name === title)?.[1];
  if (common !== undefined) return { brief: common, good: common.good };
  const [, description = '', rubric = null, good = ''] = honest.find((each) => each[0] === title) ?? [];
  return { brief: { title, description, rubric }, good };
}

/** Whether what is handed in passes, placed beside good work. */
const passesAs = (
  [title, text]: HandedTo,
  honest: readonly Honest[],
  place: (text: string, good: string) => string,
): boolean => {
  const { brief, good } = workOn(title, honest);
  return passes([brief.title, brief.description, brief.rubric, place(text, good)]);
};
const alone = (text: string): string => text;
const PLACES = [
  alone,
  (text: string, good: string) => `${good}\n\n${text}`,
  (text: string, good: string) => `${text}\n\n${good}`,
];

describe('given work of later rounds', { timeout: PATIENCE_MS }, () => {
  it('when it is honest, then at most 3 % of it fails, and the guard stops none', () => {
    const all = ROUNDS.flatMap(({ honest }) => honest);
    const failed = all.filter((work) => !passes(work));
    for (const { honest, blind } of ROUNDS) {
      const now = honest.filter((work) => failed.includes(work)).length;
      console.info(`honest work failed: ${now} of ${honest.length}, ${blind[0]} when it was new`);
    }
    expect(failed.length / all.length).toBeLessThanOrEqual(MOST_HONEST_FAILED);
    expect(failed.filter((work) => verdictOn(work).steps[0]?.outcome === 'fail')).toEqual([]);
  });

  it('when it speaks to the judge, then it does not pass, alone, before good work or after it', () => {
    for (const { orders, honest, blind } of ROUNDS) {
      const passed = orders.filter((order) => PLACES.some((place) => passesAs(order, honest, place)));
      console.info(`attacks passed: ${passed.length} of ${orders.length}, ${blind[1]} when they were new`);
      expect(passed).toEqual([]);
    }
  });

  it('when it is no work, then it does not pass', () => {
    const all = ROUNDS.flatMap(({ empty }) => empty);
    const passed = ROUNDS.flatMap(({ empty, honest }) =>
      empty.filter((each) => passesAs(each, honest, alone)),
    );
    console.info(`no work passed: ${passed.length} of ${all.length}`);
    expect(passed.length / all.length).toBeLessThanOrEqual(MOST_EMPTY_PASSED);
  });
});
