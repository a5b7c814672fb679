import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/http/ids.ts';
import { isBalanced, PLATFORM_FEES, type Reserve } from '../../../src/ledger/ledger.ts';
import { toMicro } from '../../../src/ledger/money.ts';
import { bookWithdrawals, releaseAmounts, reserveAmounts } from '../../../src/ledger/reserves.ts';
import { holdPrice, payOut, solvencyOf } from '../../../src/ledger/store.ts';
import { accountWith, give, ledgerAccount, metered, priceOf } from '../../support/ledger.ts';
import { expectSolvent } from '../../support/money.ts';

const books = env.BOOKS;

/** A payment of an account, as the ledger sees it. */
function paymentOf(accountId: string, amount: number): Reserve {
  return { id: `withdrawal:${newId('run')}`, accountId, amount: toMicro(amount), taskId: null };
}

/** One attempt at setting amounts aside; whether each was covered. */
async function reserve(attempt: number, ...reserves: Reserve[]): Promise<boolean[]> {
  const covered = await reserveAmounts(
    books,
    reserves.map((each) => ({ reserve: each, attempt })),
    0,
  );
  return reserves.map(({ id }) => covered.has(id));
}

describe('What is reserved for a payment', () => {
  it('is not there to be spent, and is held until the payment is booked', async () => {
    const payer = await accountWith(10);
    const payment = paymentOf(payer, 8);

    expect(await reserve(1, payment)).toEqual([true]);

    expect(await ledgerAccount(payer)).toMatchObject({ balance: 2, held: 8 });
    await bookWithdrawals(books, [payment], 0);
    expect(await ledgerAccount(payer)).toMatchObject({ balance: 2, held: 0 });
    expect(isBalanced(await solvencyOf(books))).toBe(true);
    await expectSolvent();
  });

  it('goes back when there is to be no payment', async () => {
    const payer = await accountWith(10);
    const payment = paymentOf(payer, 8);
    await reserve(1, payment);

    await releaseAmounts(books, [payment], 0);
    await releaseAmounts(books, [payment], 0);

    expect(await ledgerAccount(payer)).toMatchObject({ balance: 10, held: 0 });
    await expectSolvent();
  });

  it('is either booked or given back, never both', async () => {
    const payer = await accountWith(10);
    const [booked, released] = [paymentOf(payer, 4), paymentOf(payer, 5)];
    await reserve(1, booked, released);
    await bookWithdrawals(books, [booked], 0);
    await releaseAmounts(books, [released], 0);

    await expect(releaseAmounts(books, [booked], 0)).rejects.toThrow(/no_overdraft/);
    await expect(bookWithdrawals(books, [released], 0)).rejects.toThrow(/no_overdraft/);

    expect(await ledgerAccount(payer)).toMatchObject({ balance: 6, held: 0 });
  });

  it('is the same however often it is asked for, and booked', async () => {
    const payer = await accountWith(10);
    const payment = paymentOf(payer, 4);

    for (const attempt of [1, 1, 2]) expect(await reserve(attempt, payment)).toEqual([true]);
    for (const _ of [1, 2]) await bookWithdrawals(books, [payment], 0);

    expect(await reserve(3, payment)).toEqual([true]);
    expect(await ledgerAccount(payer)).toMatchObject({ balance: 6, held: 0 });
  });

  it('is refused to whom the balance does not cover, and not to others of the same call', async () => {
    const [poor, rich] = [await accountWith(5), await accountWith(50)];

    const covered = await reserve(1, paymentOf(poor, 3), paymentOf(poor, 3), paymentOf(rich, 50));

    expect(covered).toEqual([true, false, true]);
    expect(await reserve(1, paymentOf(newId('acct'), 1))).toEqual([false]);
    await expectSolvent();
  });

  it('stays refused when a copy of the attempt comes late, and is covered by a later attempt', async () => {
    const payer = await accountWith(1);
    const payment = paymentOf(payer, 5);
    expect(await reserve(1, payment)).toEqual([false]);
    await give(payer, 9);

    expect(await reserve(1, payment)).toEqual([false]);
    expect(await reserve(2, payment)).toEqual([true]);

    await expectSolvent();
  });

  it('cannot be another amount under the same id', async () => {
    const payer = await accountWith(10);
    const payment = paymentOf(payer, 4);
    await reserve(1, payment);

    await expect(reserve(2, { ...payment, amount: toMicro(5) })).rejects.toThrow('another transfer');
    expect(await ledgerAccount(payer)).toMatchObject({ balance: 6, held: 4 });
  });
});

describe('A payout that goes on to wallets', () => {
  it('is reserved in the same step, the fee too', async () => {
    const [payer, worker] = [await accountWith(10), await accountWith(0)];
    const escrow = priceOf(payer, 10);
    await holdPrice(books, escrow, 1, 0);
    const common = { taskId: escrow.taskId };
    const reserves = [
      { ...common, id: `payout:${escrow.taskId}`, accountId: worker, amount: toMicro(8) },
      { ...common, id: `fee:${escrow.taskId}`, accountId: PLATFORM_FEES, amount: toMicro(2) },
    ];
    const fees = (await ledgerAccount(PLATFORM_FEES))!.balance;
    const settlement = { accountId: worker, payout: toMicro(8), fee: toMicro(2) };

    for (const _ of [1, 2]) await payOut(books, escrow, settlement, 0, reserves);

    expect(await ledgerAccount(worker)).toMatchObject({ balance: 0, held: 8 });
    expect((await ledgerAccount(PLATFORM_FEES))!.balance).toBe(fees);
    expect(await reserve(1, ...reserves)).toEqual([true, true]);
    await bookWithdrawals(books, reserves, 0);
    expect(await ledgerAccount(worker)).toMatchObject({ balance: 0, held: 0 });
    await expectSolvent();
  });
});

describe('The rows of a payment', () => {
  it('are as few as they say', async () => {
    const payment = paymentOf(await accountWith(100), 10);
    const written = async (work: (database: D1Database) => Promise<unknown>) => {
      const { database, rows } = metered();
      await work(database);
      return rows.written;
    };

    // The transfer with what follows from it, and the account that it is reserved in.
    expect(await written((db) => reserveAmounts(db, [{ reserve: payment, attempt: 1 }], 0))).toBe(9);
    expect(await written((db) => reserveAmounts(db, [{ reserve: payment, attempt: 1 }], 0))).toBe(0);
    expect(await written((db) => bookWithdrawals(db, [payment], 0))).toBe(7);
    expect(await written((db) => bookWithdrawals(db, [payment], 0))).toBe(0);
  });
});
