import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMicro } from '../../../src/ledger/money.ts';
import { bidFor, costOf, isOutbid, raise, TRANSFER_GAS } from '../../../src/treasury/rules/fees.ts';
import { fitting } from '../../../src/treasury/rules/purse.ts';

const fee = fc.bigInt({ min: 1n, max: 10n ** 13n });
const market = fc.record({ baseFee: fee, tip: fee });

describe('A bid', () => {
  it('is good until the base fee has doubled', () => {
    const bid = bidFor({ baseFee: 100n, tip: 3n });

    expect(bid).toEqual({ maxFee: 203n, tip: 3n });
    expect(isOutbid(bid, { baseFee: 200n, tip: 3n })).toBe(false);
    expect(isOutbid(bid, { baseFee: 201n, tip: 3n })).toBe(true);
    expect(isOutbid(bid, { baseFee: 1n, tip: 4n })).toBe(true);
    expect(costOf(bid)).toBe(203n * TRANSFER_GAS);
  });

  it('that is raised is good for the market, and a tenth more than before in both parts, as nodes ask', () => {
    fc.assert(
      fc.property(market, market, (before, now) => {
        const bid = bidFor(before);
        const raised = raise(bid, now);
        expect(isOutbid(raised, now)).toBe(false);
        expect(raised.maxFee * 10n >= bid.maxFee * 11n).toBe(true);
        expect(raised.tip * 10n >= bid.tip * 11n).toBe(true);
        expect(raised.tip <= raised.maxFee).toBe(true);
      }),
    );
  });
});

describe('What the wallet can pay', () => {
  const payments = (...amounts: number[]) => amounts.map((amount) => ({ amount: toMicro(amount) }));

  it.each<[string, number[], bigint, bigint, number[], string | null]>([
    ['all of it', [5, 5], 20n, 10n, [5, 5], null],
    ['as many as there is gas for, the first ones', [5, 5, 1], 19n, 99n, [5], 'gas'],
    ['those that fit, in their order', [5, 7, 3], 99n, 9n, [5, 3], 'usdc'],
    ['nothing without gas', [5], 9n, 99n, [], 'gas'],
    ['nothing of nothing', [], 0n, 0n, [], null],
  ])('is %s', (_, amounts, gas, usdc, expected, lacks) => {
    expect(fitting(payments(...amounts), { gas, usdc }, 10n)).toEqual({ fit: payments(...expected), lacks });
  });

  it('is never more than it has', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.nat(500), fc.nat(500), (amounts, gas, usdc) => {
        const purse = { gas: BigInt(gas), usdc: BigInt(usdc) };
        const { fit } = fitting(payments(...amounts), purse, 10n);
        expect(fit.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(usdc);
        expect(fit.length * 10).toBeLessThanOrEqual(gas);
      }),
    );
  });
});
