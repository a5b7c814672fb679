import { describe, expect, it } from 'vitest';
import { judgeLocally } from '../../../../src/oracle/local/judge.ts';
import { EMPTY_1, ORDERS_1 } from './rounds/attacks-1.ts';
import { EMPTY_2, ORDERS_2 } from './rounds/attacks-2.ts';
import { EMPTY_3, ORDERS_3 } from './rounds/attacks-3.ts';
import { EMPTY_4, ORDERS_4 } from './rounds/attacks-4.ts';
import { EMPTY_5, ORDERS_5 } from './rounds/attacks-5.ts';
import { type Handed, type Honest, ROUND_BRIEFS } from './rounds/briefs.ts';
import { HONEST_1 } from './rounds/honest-1.ts';
import { HONEST_2 } from './rounds/honest-2.ts';
import { HONEST_3 } from './rounds/honest-3.ts';
import { HONEST_4 } from './rounds/honest-4.ts';
import { HONEST_5 } from './rounds/honest-5.ts';
import { THRESHOLD } from './run.ts';

/**
 * Each round was written without a look at the rules, judged once, and only then looked into. `blind` keeps what came
 * of that first time: honest work that failed, and attacks that passed beside good work. So it is what to expect of work
 * that the rules have not seen, where a round was made of odd tasks and oblique attacks (the fifth was of plain ones).
 */
const ROUNDS = [
  { honest: HONEST_1, orders: ORDERS_1, empty: EMPTY_1, blind: [21, 7] },
  { honest: HONEST_2, orders: ORDERS_2, empty: EMPTY_2, blind: [8, 7] },
  { honest: HONEST_3, orders: ORDERS_3, empty: EMPTY_3, blind: [14, 17] },
  { honest: HONEST_4, orders: ORDERS_4, empty: EMPTY_4, blind: [11, 20] },
  { honest: HONEST_5, orders: ORDERS_5, empty: EMPTY_5, blind: [5, 0] },
] as const;
const MOST_HONEST_FAILED = 0.03;
/** Prose on another subject in a language whose words are not known here: only its language speaks of it. */
const MOST_EMPTY_PASSED = 1;

const verdictOn = ([title, description, rubric, content]: Honest) =>
  judgeLocally({ title, description, rubric, threshold: THRESHOLD, content });
/** Judging so much takes seconds on a busy machine. */
const PATIENCE_MS = 60_000;

const passes = (work: Honest): boolean => verdictOn(work).steps.at(-1)?.outcome === 'pass';

function handIn([brief, text]: Handed, place: (text: string, good: string) => string): Honest {
  const { title, description, rubric, good } = ROUND_BRIEFS[brief];
  return [title, description, rubric, place(text, good)];
}

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
    for (const { orders, blind } of ROUNDS) {
      const passed = orders.filter((order) =>
        [
          handIn(order, (text) => text),
          handIn(order, (text, good) => `${good}\n\n${text}`),
          handIn(order, (text, good) => `${text}\n\n${good}`),
        ].some(passes),
      );
      console.info(`attacks passed: ${passed.length} of ${orders.length}, ${blind[1]} when they were new`);
      expect(passed).toEqual([]);
    }
  });

  it('when it is no work, then it does not pass', () => {
    const passed = ROUNDS.flatMap(({ empty }) => empty).filter((each) =>
      passes(handIn(each, (text) => text)),
    );
    expect(passed.length).toBeLessThanOrEqual(MOST_EMPTY_PASSED);
  });
});
