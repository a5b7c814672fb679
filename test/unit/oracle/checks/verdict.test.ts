import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckResult, ChecksResult } from '../../../../src/oracle/checks/run.ts';
import { weightedShare } from '../../../../src/oracle/checks/score.ts';
import { verdictOf } from '../../../../src/oracle/checks/verdict.ts';

const result = (name: string, passed: number, total: number, hidden = false, weight = 1): CheckResult => ({
  ...{ name, hidden, weight, cases: { passed, total }, share: passed / total, passed: passed === total },
  reason: `because of ${name}`,
});
const judged = (...results: CheckResult[]): ChecksResult => ({
  score: weightedShare(results.map(({ weight, cases }) => ({ weight, ...cases }))),
  results,
  hiddenFuel: 0,
});
/** What the author of the work is shown. */
const shownTo = (results: ChecksResult) => verdictOf(results).steps.filter((step) => !step.hidden);

describe('the verdict of visible checks', () => {
  const verdict = verdictOf(judged(result('schema', 1, 1), result('tests', 2, 3), result('total', 0, 1)));

  it('tells each by name, with its share and reason', () => {
    expect(verdict.steps).toEqual([
      { name: 'schema', outcome: 'pass', score: 1, reason: 'because of schema' },
      { name: 'tests', outcome: 'partial', score: 2 / 3, reason: 'because of tests' },
      { name: 'total', outcome: 'fail', score: 0, reason: 'because of total' },
    ]);
  });

  it('tells in its feedback how many pass and why the others do not', () => {
    expect(verdict.feedback).toBe('1 of 3 checks pass.\ntests: because of tests\ntotal: because of total');
  });

  it('has the score of the checks', () => {
    expect(verdict.score).toBe(5 / 9);
  });

  it('has feedback of bounded length', () => {
    const many = Array.from({ length: 50 }, (_, i) => ({
      ...result(`c${i}`, 0, 1),
      reason: 'x'.repeat(1_000),
    }));
    expect(verdictOf(judged(...many)).feedback.length).toBeLessThanOrEqual(4_000);
  });
});

describe('the verdict of hidden checks', () => {
  const results = judged(
    result('secret one', 1, 1, true, 3),
    result('shown', 1, 1),
    result('secret two', 0, 1, true),
  );

  it('tells its author one line for all of them, behind the others, with their weighted share', () => {
    expect({ ...verdictOf(results), steps: shownTo(results) }).toEqual({
      score: 0.8,
      feedback: '1 of 1 checks pass.\nHidden checks: 75 % by weight pass.',
      steps: [
        { name: 'shown', outcome: 'pass', score: 1, reason: 'because of shown' },
        { name: 'hidden checks', outcome: 'partial', score: 0.75, reason: '75 % by weight pass.' },
      ],
    });
  });

  it('marks as hidden what tells each by name', () => {
    expect(verdictOf(results).steps.slice(2)).toEqual([
      { name: 'secret one', outcome: 'pass', score: 1, reason: 'because of secret one', hidden: true },
      { name: 'secret two', outcome: 'fail', score: 0, reason: 'because of secret two', hidden: true },
    ]);
  });

  it('says 100 % only of all', () => {
    const nearly = judged(result('a', 99_999, 100_000, true));
    expect(verdictOf(nearly).feedback).toBe('Hidden checks: 99.9 % by weight pass.');
    expect(verdictOf(judged(result('a', 1, 1, true))).feedback).toBe('Hidden checks: 100 % by weight pass.');
  });

  it('is the same for its author whichever of them passed, however many there are, wherever they stand', () => {
    const shown = [result('shown', 0, 1), result('other', 1, 1)];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.array(fc.nat(2), { maxLength: 10 }), (units, places) => {
        const whole = judged(...shown, result('one', units, 10, true, 10));
        const split = Array.from({ length: 10 }, (_, i) => result(`h${i}`, i < units ? 1 : 0, 1, true));
        const mixed = [...shown];
        for (const [i, each] of split.entries()) mixed.splice(placeAmong(mixed, places[i] ?? 0), 0, each);
        expect(shownTo(judged(...mixed))).toEqual(shownTo(whole));
        expect(verdictOf(judged(...mixed)).feedback).toBe(verdictOf(whole).feedback);
      }),
    );
  });
});

const placeAmong = (list: readonly unknown[], third: number): number => Math.floor((list.length * third) / 2);
