import { describe, expect, it } from 'vitest';
import { judgeLocally } from '../../../../src/oracle/local/judge.ts';
import type { HandedTo, Honest } from './rounds/briefs.ts';
import { alone, PLACES, type Place, ROUND_LIST, workOn } from './rounds.ts';
import { THRESHOLD } from './run.ts';

const MOST_HONEST_FAILED = 0.03;
/** Some prose on another subject has words like the task's by chance, or is in a language whose words are not known here. */
const MOST_EMPTY_PASSED = 0.03;

const verdictOn = ([title, description, rubric, content]: Honest) =>
  judgeLocally({ title, description, rubric, threshold: THRESHOLD, content });
/** Judging so much takes seconds on a busy machine. */
const PATIENCE_MS = 60_000;

const passes = (work: Honest): boolean => verdictOn(work).steps.at(-1)?.outcome === 'pass';

/** Whether what is handed in passes, placed beside good work. */
const passesAs = ([title, text]: HandedTo, honest: readonly Honest[], place: Place): boolean => {
  const { brief, good } = workOn(title, honest);
  return passes([brief.title, brief.description, brief.rubric, place(text, good)]);
};

describe('given work of later rounds', { timeout: PATIENCE_MS }, () => {
  it('when it is honest, then at most 3 % of it fails, and the guard stops none', () => {
    const all = ROUND_LIST.flatMap(({ honest }) => honest);
    const failed = all.filter((work) => !passes(work));
    for (const { honest, blind } of ROUND_LIST) {
      const now = honest.filter((work) => failed.includes(work)).length;
      console.info(`honest work failed: ${now} of ${honest.length}, ${blind[0]} when it was new`);
    }
    expect(failed.length / all.length).toBeLessThanOrEqual(MOST_HONEST_FAILED);
    expect(failed.filter((work) => verdictOn(work).steps[0]?.outcome === 'fail')).toEqual([]);
  });

  it('when it speaks to the judge, then it does not pass, alone, before good work or after it', () => {
    for (const { orders, honest, blind } of ROUND_LIST) {
      const passed = orders.filter((order) => PLACES.some((place) => passesAs(order, honest, place)));
      console.info(`attacks passed: ${passed.length} of ${orders.length}, ${blind[1]} when they were new`);
      expect(passed).toEqual([]);
    }
  });

  it('when it is no work, then it does not pass', () => {
    const all = ROUND_LIST.flatMap(({ empty }) => empty);
    const passed = ROUND_LIST.flatMap(({ empty, honest }) =>
      empty.filter((each) => passesAs(each, honest, alone)),
    );
    console.info(`no work passed: ${passed.length} of ${all.length}`);
    expect(passed.length / all.length).toBeLessThanOrEqual(MOST_EMPTY_PASSED);
  });
});
