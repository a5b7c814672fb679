import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, parseAmount, toMicro } from '../../../src/ledger/money.ts';

describe('an amount', () => {
  it.each([
    ['0', 0],
    ['10.00', 10_000_000],
    ['0.000001', 1],
    [12.5, 12_500_000],
    ['1000000', 1_000_000_000_000],
    [0.1, 100_000],
  ])('%j is %d micro-USDC', (amount, micro) => {
    expect(parseAmount(amount)).toBe(micro);
  });

  it.each([
    ...['1000000.000001', '1000001', '-1', '+1', '1.', '.5', '0.0000001', '1e3', ' 1', '', 'NaN', '١', '1,5'],
    ...[-1, Number.NaN, Number.POSITIVE_INFINITY, 1e21, 1e-7],
  ])('%j is none', (amount) => {
    expect(parseAmount(amount)).toBeNull();
  });

  it.each([
    ['0', '0'],
    ['10', '10.00'],
    ['0.5', '0.50'],
    ['0.000001', '0.000001'],
    ['1.230000', '1.23'],
    ['1000000', '1000000.00'],
  ])('%s is written as %s', (amount, written) => {
    expect(formatAmount(parseAmount(amount)!)).toBe(written);
  });

  it('is the same after it was written and read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (micro) => {
        const whole = Math.floor(micro / 1_000_000);
        const amount = parseAmount(`${whole}.${String(micro % 1_000_000).padStart(6, '0')}`)!;
        expect(amount).toBe(micro);
        expect(parseAmount(formatAmount(amount))).toBe(micro);
      }),
    );
  });
});

describe('a balance', () => {
  it.each([
    [9_007_199_254_740_991n, '9007199254.740991'],
    [123_456_789_012_345_678_901n, '123456789012345.678901'],
    [-1_500_000n, '-1.50'],
    [0n, '0'],
  ])('of %d micro-USDC is written whole: %s', (amount, written) => {
    expect(formatAmount(amount)).toBe(written);
  });

  it.each([-1, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1, 9_007_199_254_740_993n])(
    '%d is no amount',
    (value) => {
      expect(() => toMicro(value)).toThrow('not an amount');
    },
  );
});
