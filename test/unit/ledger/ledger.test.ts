import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escrowOf, isBalanced, settlementOf, splitPrice, type Totals } from '../../../src/ledger/ledger.ts';
import { toMicro } from '../../../src/ledger/money.ts';

const price = fc.integer({ min: 0, max: 1_000_000_000_000 }).map(toMicro);

describe('a price', () => {
  it.each([
    [10_000_000, 2_000, 8_000_000, 2_000_000],
    // The fee is rounded down: the worker has the rest.
    [1, 2_000, 1, 0],
    [4, 2_000, 4, 0],
    [5, 2_000, 4, 1],
    [9, 2_000, 8, 1],
    [999_999_999_999, 3_333, 666_700_000_000, 333_299_999_999],
    [1_000_000_000_000, 9_999, 100_000_000, 999_900_000_000],
    [7, 0, 7, 0],
    [7, 10_000, 0, 7],
    [0, 2_000, 0, 0],
  ])('of %d at %d/10,000 pays the worker %d and the platform %d', (amount, feeBps, payout, fee) => {
    expect(splitPrice(toMicro(amount), feeBps)).toEqual({ payout, fee });
  });

  it('is split without a loss, and the fee is never a micro-unit more than its share', () => {
    fc.assert(
      fc.property(price, fc.integer({ min: 0, max: 10_000 }), (amount, feeBps) => {
        const { payout, fee } = splitPrice(amount, feeBps);
        expect(BigInt(payout) + BigInt(fee)).toBe(BigInt(amount));
        const exact = BigInt(amount) * BigInt(feeBps);
        expect(BigInt(fee) * 10_000n <= exact).toBe(true);
        expect((BigInt(fee) + 1n) * 10_000n > exact).toBe(true);
      }),
    );
  });

  it.each([-1, 10_001, 0.5, Number.NaN])('has no fee of %d/10,000', (feeBps) => {
    expect(() => splitPrice(toMicro(10), feeBps)).toThrow('not a fee');
  });
});

describe('a settlement', () => {
  const escrow = { taskId: 'task_1', accountId: 'acct_payer', amount: toMicro(10) };

  it('leads from the escrow to the worker and to the platform', () => {
    const parts = settlementOf(escrow, { accountId: 'acct_worker', payout: toMicro(8), fee: toMicro(2) }, 7);

    const common = { source: escrowOf('task_1'), taskId: 'task_1', createdAt: 7 };
    expect(parts).toEqual([
      { ...common, id: 'payout:task_1', kind: 'payout', target: 'acct_worker', amount: 8 },
      { ...common, id: 'fee:task_1', kind: 'fee', target: 'platform:fees', amount: 2 },
    ]);
  });

  it.each([
    [10, 0, ['payout:task_1']],
    [0, 10, ['fee:task_1']],
    [0, 0, []],
  ])('of %d and %d leaves out what is zero', (payout, fee, ids) => {
    const settlement = { accountId: 'acct_worker', payout: toMicro(payout), fee: toMicro(fee) };

    expect(settlementOf(escrow, settlement, 7).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the books', () => {
  const NOTHING: Totals = {
    ...{ deposit: 0n, grant: 0n, hold: 0n, payout: 0n, fee: 0n, refund: 0n, withdrawal: 0n },
    ...{ reserve: 0n, release: 0n, fee_reserve: 0n, fee_release: 0n },
    ...{ available: 0n, held: 0n, fees: 0n, world: 0n },
  };
  const SOME: Totals = {
    ...{ deposit: 50n, grant: 100n, hold: 40n, payout: 8n, fee: 4n, refund: 10n, withdrawal: 5n },
    ...{ reserve: 11n, release: 2n, fee_reserve: 3n, fee_release: 1n },
    ...{ available: 119n, held: 24n, fees: 2n, world: -145n },
  };

  it('balance when there is nothing yet, and after every kind of transfer', () => {
    expect(isBalanced(NOTHING)).toBe(true);
    expect(isBalanced(SOME)).toBe(true);
  });

  it.each(Object.keys(SOME))('do not when a cent is missing under %s', (name) => {
    const total = SOME[name as keyof Totals];
    expect(isBalanced({ ...SOME, [name]: total - 1n })).toBe(false);
    expect(isBalanced({ ...SOME, [name]: total + 1n })).toBe(false);
  });

  it('do not when money has moved between classes without a transfer', () => {
    expect(isBalanced({ ...SOME, available: 122n, held: 21n })).toBe(false);
    expect(isBalanced({ ...SOME, fees: 3n, held: 19n })).toBe(false);
    expect(isBalanced({ ...SOME, world: -146n, available: 124n })).toBe(false);
  });
});
