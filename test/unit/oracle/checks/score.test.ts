import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Part, weightedShare } from '../../../../src/oracle/checks/score.ts';

const part: fc.Arbitrary<Part> = fc
  .record({
    milli: fc.integer({ min: 1, max: 1_000_000 }),
    total: fc.integer({ min: 1, max: 200 }),
    luck: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ milli, total, luck }) => ({ weight: milli / 1_000, total, passed: Math.round(luck * total) }));
const parts = fc.array(part, { minLength: 1, maxLength: 50 });

describe('the weighted share', () => {
  it('is the sum of weights times shares over the sum of weights', () => {
    fc.assert(
      fc.property(parts, (each) => {
        const weight = each.reduce((sum, one) => sum + one.weight, 0);
        const passed = each.reduce((sum, one) => sum + (one.weight * one.passed) / one.total, 0);
        expect(weightedShare(each)).toBeCloseTo(passed / weight, 12);
      }),
    );
  });

  it('is 1 exactly when all pass, and 0 exactly when nothing does', () => {
    fc.assert(
      fc.property(parts, (each) => {
        const share = weightedShare(each);
        expect(share === 1).toBe(each.every((one) => one.passed === one.total));
        expect(share === 0).toBe(each.every((one) => one.passed === 0));
        expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
    expect(weightedShare([])).toBe(0);
  });

  it('does not depend on the order', () => {
    fc.assert(fc.property(parts, (each) => weightedShare(each.toReversed()) === weightedShare(each)));
  });

  it('does not depend on the scale of the weights', () => {
    const whole = fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.boolean()), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(whole, (each) => {
        const scaled = (by: number) =>
          weightedShare(
            each.map(([weight, passes]) => ({ weight: weight / by, passed: Number(passes), total: 1 })),
          );
        expect(scaled(1_000)).toBe(scaled(1));
      }),
    );
  });

  it('reaches the threshold that is computed from counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(50), (total, some) => {
        const passed = Math.min(some, total);
        const share = weightedShare(
          Array.from({ length: total }, (_, i) => ({ weight: 1, passed: i < passed ? 1 : 0, total: 1 })),
        );
        expect(share).toBe(passed / total);
      }),
    );
  });
});
