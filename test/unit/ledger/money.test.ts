import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, parseAmount } from '../../../src/ledger/money.ts';

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
