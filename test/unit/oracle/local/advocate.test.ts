import { describe, expect, it } from 'vitest';
import { objectionTo, trustIn } from '../../../../src/oracle/local/advocate.ts';

describe('the objection to a text', () => {
  it('given that all speaks for work, then there is none', () => {
    expect(objectionTo(-2)).toMatchObject({
      remains: 1,
      step: { name: 'devils_advocate', outcome: 'none', score: 1 },
    });
  });

  it('given higher odds of no work, then less of the score remains, and in the end nothing', () => {
    const remains = [0, 0.5, 1, 2, 4, 20].map((odds) => objectionTo(odds).remains);
    expect(remains).toEqual(remains.toSorted((a, b) => b - a));
    expect(new Set(remains).size).toBe(remains.length);
    expect(remains.at(-1)).toBeCloseTo(0);
  });

  it.each([
    [-1, 'none'],
    [0.5, 'minor'],
    [1.5, 'major'],
    [4, 'fatal'],
  ])('given log odds of %d, then the finding is %s', (odds, outcome) => {
    expect(objectionTo(odds).step.outcome).toBe(outcome);
  });

  it('given even odds, then it has the benefit of doubt', () => {
    expect(objectionTo(0).remains).toBeGreaterThan(0.75);
  });
});

describe('the trust in a wording', () => {
  it('given odds of no work, then it falls with them from 1 to 0', () => {
    expect([-9, -1.5, -1, -0.5, 2].map(trustIn)).toEqual([1, 1, 0.5, 0, 0]);
  });
});
