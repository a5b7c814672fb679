import { describe, expect, it } from 'vitest';
import { growTrees, type Sample } from '../../../../scripts/boosted-trees.ts';
import { LEAF, MIDDLE, oddsOfTrees, type Trees } from '../../../../src/oracle/learned/trees.ts';

const packed = (...bytes: number[]): string => Buffer.from(bytes).toString('base64');
const STEPS = (steps: number): [number, number] => [LEAF, MIDDLE + steps];

describe('the odds of trees', () => {
  /** The second value above 5 or not; if so, the first above 1 or not. And a tree that is one leaf. */
  const trees: Trees = {
    bounds: [[0, 1], [5]],
    bias: 0.5,
    scale: 0.1,
    nodes: packed(...[1, 0], ...STEPS(-10), ...[0, 1], ...STEPS(20), ...STEPS(30), ...STEPS(1)),
  };

  it.each([
    ['at a bound takes the lower branch', [9, 5], 0.5 - 1 + 0.1],
    ['above it takes the higher one, and what stands below that', [1, 5.1], 0.5 + 2 + 0.1],
    ['above both takes the highest', [1.1, 6], 0.5 + 3 + 0.1],
  ])('a value %s', (_, values, odds) => {
    expect(oddsOfTrees(trees, values)).toBeCloseTo(odds);
  });
});

const GROWTH = { trees: 150, leaves: 7, rate: 0.065, rising: 0 };

describe('trees grown from samples', () => {
  /** Of two values that run from 0 to 19 each, told to be so by a rule. */
  const samplesBy = (rule: (a: number, b: number) => boolean): Sample[] =>
    Array.from({ length: 400 }, (_, i) => {
      const [a, b] = [Math.floor(i / 20), i % 20];
      return { values: [a, b], is: rule(a, b), weight: 1 };
    });

  it('tell what takes two values together', () => {
    const samples = samplesBy((a, b) => a > 9 && b > 9);
    const trees = growTrees(samples, GROWTH);
    const wrong = samples.filter(({ values, is }) => oddsOfTrees(trees, values) > 0 !== is);
    expect(wrong).toEqual([]);
  });

  it('go by what counts more often', () => {
    // Everywhere as many are so as are not; above 9 those that are count more, below those that are not.
    const samples = [true, false].flatMap((is) =>
      samplesBy(() => is).map((each) => ({ ...each, weight: is === (each.values[0] ?? 0) > 9 ? 3 : 1 })),
    );
    const trees = growTrees(samples, GROWTH);
    expect(oddsOfTrees(trees, [15, 0])).toBeGreaterThan(0.5);
    expect(oddsOfTrees(trees, [5, 0])).toBeLessThan(-0.5);
  });

  it('are the same for the same samples', () => {
    const samples = samplesBy((a, b) => a + b > 20);
    expect(growTrees(samples, GROWTH)).toEqual(growTrees(samples, GROWTH));
  });

  it('never let more of a rising value lower the odds, whatever the samples show', () => {
    // More of the first value speaks for it, but where there is much of the second.
    const samples = samplesBy((a, b) => (a > 9 ? b < 15 : b > 16));
    const trees = growTrees(samples, { ...GROWTH, rising: 1 });
    for (let b = 0; b < 20; b++) {
      const odds = Array.from({ length: 20 }, (_, a) => oddsOfTrees(trees, [a, b]));
      expect(odds).toEqual(odds.toSorted((x, y) => x - y));
    }
    const free = growTrees(samples, GROWTH);
    expect(oddsOfTrees(free, [19, 19])).toBeLessThan(oddsOfTrees(free, [0, 19]));
  });
});
