import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/http/ids.ts';
import { toMicro } from '../../../src/ledger/money.ts';
import { balanceOf, credit, holdPrice, payOut, refundPrice } from '../../../src/ledger/store.ts';
import { accountWith, countTransfers, give, ledgerAccount, priceOf } from '../../support/ledger.ts';

const books = env.BOOKS;
const NOW = 1_000;

/** A funded task of 10 whose publisher has 5 left, and a worker. */
async function funded() {
  const [payer, worker] = [await accountWith(15), await accountWith(0)];
  const escrow = priceOf(payer, 10);
  await holdPrice(books, escrow, 1, NOW);
  const settlement = { accountId: worker, payout: toMicro(8), fee: toMicro(2) };
  return { payer, worker, escrow, settlement, escrowId: `escrow:${escrow.taskId}` };
}

describe('Holding a price', () => {
  it('takes it from the balance into the escrow', async () => {
    const payer = await accountWith(15);
    const escrow = priceOf(payer, 10);

    expect(await holdPrice(books, escrow, 1, NOW)).toBe(true);

    expect(await balanceOf(books, payer)).toEqual({ available: 5, held: 10 });
    expect(await ledgerAccount(`escrow:${escrow.taskId}`)).toMatchObject({ balance: 10 });
  });

  it('takes the whole balance, and nothing when a micro-unit is missing', async () => {
    const payer = await accountWith(10);
    expect(await holdPrice(books, priceOf(payer, 11), 1, NOW)).toBe(false);
    expect(await balanceOf(books, payer)).toEqual({ available: 10, held: 0 });

    expect(await holdPrice(books, priceOf(payer, 10), 1, NOW)).toBe(true);

    expect(await balanceOf(books, payer)).toEqual({ available: 0, held: 10 });
  });

  it('happens once, however often and under whatever attempt it is asked for', async () => {
    const payer = await accountWith(100);
    const escrow = priceOf(payer, 10);

    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => holdPrice(books, escrow, 1 + (i % 3), NOW + i)),
    );

    expect(answers.every((held) => held)).toBe(true);
    expect(await balanceOf(books, payer)).toEqual({ available: 90, held: 10 });
    expect(await countTransfers(`hold:${escrow.taskId}`)).toBe(1);
  });

  it('of two tasks at once from a balance that covers one: one is held', async () => {
    for (let round = 0; round < 10; round += 1) {
      const payer = await accountWith(15);

      const answers = await Promise.all([
        holdPrice(books, priceOf(payer, 10), 1, NOW),
        holdPrice(books, priceOf(payer, 10), 1, NOW),
      ]);

      expect(answers.sort()).toEqual([false, true]);
      expect(await balanceOf(books, payer)).toEqual({ available: 5, held: 10 });
    }
  });

  it('is decided once for each attempt: a late copy of a refused one changes nothing', async () => {
    const payer = await accountWith(5);
    const escrow = priceOf(payer, 10);
    expect(await holdPrice(books, escrow, 1, NOW)).toBe(false);
    await give(payer, 20);

    expect(await holdPrice(books, escrow, 1, NOW)).toBe(false);
    expect(await balanceOf(books, payer)).toEqual({ available: 25, held: 0 });

    expect(await holdPrice(books, escrow, 2, NOW)).toBe(true);
    expect(await holdPrice(books, escrow, 1, NOW)).toBe(true);
    expect(await balanceOf(books, payer)).toEqual({ available: 15, held: 10 });
  });

  it('is not for an attempt that a later one has overtaken', async () => {
    const payer = await accountWith(5);
    const escrow = priceOf(payer, 10);
    expect(await holdPrice(books, escrow, 3, NOW)).toBe(false);
    await give(payer, 20);

    expect(await holdPrice(books, escrow, 2, NOW)).toBe(false);

    expect(await balanceOf(books, payer)).toEqual({ available: 25, held: 0 });
  });

  it('throws when the task has been funded with another price or by another account', async () => {
    const [payer, other] = [await accountWith(30), await accountWith(30)];
    const escrow = priceOf(payer, 10);
    await holdPrice(books, escrow, 1, NOW);

    await expect(holdPrice(books, { ...escrow, amount: toMicro(11) }, 2, NOW)).rejects.toThrow('another');
    await expect(holdPrice(books, { ...escrow, accountId: other }, 2, NOW)).rejects.toThrow('another');

    expect(await balanceOf(books, payer)).toEqual({ available: 20, held: 10 });
    expect(await balanceOf(books, other)).toEqual({ available: 30, held: 0 });
  });

  it('takes nothing from another account than the one that the escrow was opened for', async () => {
    const [payer, other] = [await accountWith(5), await accountWith(30)];
    const escrow = priceOf(payer, 10);
    await holdPrice(books, escrow, 1, NOW);

    expect(await holdPrice(books, { ...escrow, accountId: other }, 2, NOW)).toBe(false);

    expect(await balanceOf(books, other)).toEqual({ available: 30, held: 0 });
  });

  it('finds no money in an account that is not on record, and leaves no trace', async () => {
    const escrow = priceOf(newId('acct'), 10);

    expect(await holdPrice(books, escrow, 1, NOW)).toBe(false);
    expect(await refundPrice(books, escrow, NOW)).toBe(0);

    expect(await ledgerAccount(`escrow:${escrow.taskId}`)).toBeNull();
  });

  it.each([0, -1, 1.5, Number.NaN])('takes no attempt numbered %d', async (attempt) => {
    await expect(holdPrice(books, priceOf(await accountWith(10), 10), attempt, NOW)).rejects.toThrow(
      'attempt',
    );
  });
});

describe('Paying out', () => {
  it('pays the worker and the platform, and leaves nothing in the escrow', async () => {
    const { payer, worker, escrow, settlement, escrowId } = await funded();
    const fees = (await ledgerAccount('platform:fees'))!.balance;

    await payOut(books, escrow, settlement, NOW);

    expect(await balanceOf(books, payer)).toEqual({ available: 5, held: 0 });
    expect(await balanceOf(books, worker)).toEqual({ available: 8, held: 0 });
    expect(await ledgerAccount(escrowId)).toMatchObject({ balance: 0 });
    expect((await ledgerAccount('platform:fees'))!.balance - fees).toBe(2);
  });

  it('happens once, however often it is asked for', async () => {
    const { worker, escrow, settlement } = await funded();

    await Promise.all(Array.from({ length: 50 }, (_, i) => payOut(books, escrow, settlement, NOW + i)));

    expect(await balanceOf(books, worker)).toEqual({ available: 8, held: 0 });
    expect(await countTransfers(`payout:${escrow.taskId}`)).toBe(1);
    expect(await countTransfers(`fee:${escrow.taskId}`)).toBe(1);
  });

  it.each([
    [10, 0, ['payout']],
    [0, 10, ['fee']],
  ])('of %d and %d posts only what is more than zero', async (payout, fee, kinds) => {
    const { worker, escrow } = await funded();

    await payOut(books, escrow, { accountId: worker, payout: toMicro(payout), fee: toMicro(fee) }, NOW);

    const posted = await Promise.all(
      ['payout', 'fee'].map(async (kind) =>
        (await countTransfers(`${kind}:${escrow.taskId}`)) ? [kind] : [],
      ),
    );
    expect(posted.flat()).toEqual(kinds);
    expect(await balanceOf(books, worker)).toEqual({ available: payout, held: 0 });
  });

  it('throws when it was paid to another or in other parts, and pays nothing more', async () => {
    const { worker, escrow, settlement } = await funded();
    const other = await accountWith(0);
    await payOut(books, escrow, settlement, NOW);

    await expect(payOut(books, escrow, { ...settlement, accountId: other }, NOW)).rejects.toThrow('another');
    const parts = { ...settlement, payout: toMicro(9), fee: toMicro(1) };
    await expect(payOut(books, escrow, parts, NOW)).rejects.toThrow('another');

    expect(await balanceOf(books, worker)).toEqual({ available: 8, held: 0 });
    expect(await balanceOf(books, other)).toEqual({ available: 0, held: 0 });
  });

  it('throws for parts that are not the price', async () => {
    const { escrow, settlement } = await funded();

    for (const fee of [1, 3]) {
      const parts = { ...settlement, fee: toMicro(fee) };
      await expect(payOut(books, escrow, parts, NOW)).rejects.toThrow('not its price');
    }
  });

  it('throws, and pays neither part, when the task was never funded', async () => {
    const [payer, worker] = [await accountWith(5), await accountWith(0)];
    const escrow = priceOf(payer, 10);
    await holdPrice(books, escrow, 1, NOW);

    const settlement = { accountId: worker, payout: toMicro(8), fee: toMicro(2) };
    await expect(payOut(books, escrow, settlement, NOW)).rejects.toThrow(/no_overdraft/);

    expect(await countTransfers(`payout:${escrow.taskId}`)).toBe(0);
    expect(await balanceOf(books, worker)).toEqual({ available: 0, held: 0 });
  });

  it('may be to the account that has paid', async () => {
    const { payer, escrow, settlement } = await funded();

    await payOut(books, escrow, { ...settlement, accountId: payer }, NOW);

    expect(await balanceOf(books, payer)).toEqual({ available: 13, held: 0 });
  });
});

describe('Refunding a price', () => {
  it('gives all of it back, once, and answers the same again', async () => {
    const { payer, escrow, escrowId } = await funded();

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => refundPrice(books, escrow, NOW + i)),
    );

    expect(new Set(answers)).toEqual(new Set([10]));
    expect(await balanceOf(books, payer)).toEqual({ available: 15, held: 0 });
    expect(await ledgerAccount(escrowId)).toMatchObject({ balance: 0 });
    expect(await countTransfers(`refund:${escrow.taskId}`)).toBe(1);
  });

  it('is 0 of what was never held, and no hold still on its way lands afterwards', async () => {
    const payer = await accountWith(15);
    const escrow = priceOf(payer, 10);

    expect(await refundPrice(books, escrow, NOW)).toBe(0);
    for (const attempt of [1, 2, 1_000]) expect(await holdPrice(books, escrow, attempt, NOW)).toBe(false);
    expect(await refundPrice(books, escrow, NOW)).toBe(0);

    expect(await balanceOf(books, payer)).toEqual({ available: 15, held: 0 });
  });

  it('is 0 after a refused attempt, whose next one is refused too', async () => {
    const payer = await accountWith(5);
    const escrow = priceOf(payer, 10);
    expect(await holdPrice(books, escrow, 1, NOW)).toBe(false);

    expect(await refundPrice(books, escrow, NOW)).toBe(0);
    await give(payer, 20);

    expect(await holdPrice(books, escrow, 2, NOW)).toBe(false);
    expect(await balanceOf(books, payer)).toEqual({ available: 25, held: 0 });
  });

  it('stays refunded when a copy of the hold comes late', async () => {
    const { payer, escrow } = await funded();
    await refundPrice(books, escrow, NOW);

    await holdPrice(books, escrow, 1, NOW);
    await holdPrice(books, escrow, 2, NOW);

    expect(await balanceOf(books, payer)).toEqual({ available: 15, held: 0 });
  });

  it('racing with the hold ends with the money back', async () => {
    for (let round = 0; round < 10; round += 1) {
      const payer = await accountWith(10);
      const escrow = priceOf(payer, 10);

      await Promise.all([holdPrice(books, escrow, 1, NOW), refundPrice(books, escrow, NOW)]);

      expect(await balanceOf(books, payer)).toEqual({ available: 10, held: 0 });
    }
  });

  it('and paying out exclude each other, whichever comes first', async () => {
    for (const first of ['refund', 'payout']) {
      const { payer, worker, escrow, settlement } = await funded();
      const refund = () => refundPrice(books, escrow, NOW);
      const pay = () => payOut(books, escrow, settlement, NOW);

      await (first === 'refund' ? refund() : pay());
      await expect(first === 'refund' ? pay() : refund()).rejects.toThrow(/no_overdraft/);

      const [back, paid] = first === 'refund' ? [15, 0] : [5, 8];
      expect(await balanceOf(books, payer)).toEqual({ available: back, held: 0 });
      expect(await balanceOf(books, worker)).toEqual({ available: paid, held: 0 });
    }
  });

  it('throws when what was held is not what is asked back', async () => {
    const { escrow } = await funded();
    await refundPrice(books, escrow, NOW);

    await expect(refundPrice(books, { ...escrow, amount: toMicro(9) }, NOW)).rejects.toThrow('another');
  });
});

describe('A credit', () => {
  const grant = (accountId: string, amount = 10) => ({
    ...{ id: `grant:${accountId}:spring`, kind: 'grant' as const, accountId },
    amount: toMicro(amount),
  });

  it('is given once for each id and answers the same again', async () => {
    const account = await accountWith(0);

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => credit(books, grant(account), NOW + i)),
    );

    expect(new Set(answers.map((each) => JSON.stringify(each?.transfer))).size).toBe(1);
    expect(answers.filter((each) => each?.replayed === false)).toHaveLength(1);
    expect(await balanceOf(books, account)).toEqual({ available: 10, held: 0 });
  });

  it('of another amount or account under a used id is none', async () => {
    const [account, other] = [await accountWith(0), await accountWith(0)];
    await credit(books, grant(account), NOW);

    expect(await credit(books, grant(account, 11), NOW)).toBeNull();
    expect(await credit(books, { ...grant(account), accountId: other }, NOW)).toBeNull();

    expect(await balanceOf(books, account)).toEqual({ available: 10, held: 0 });
    expect(await balanceOf(books, other)).toEqual({ available: 0, held: 0 });
  });

  it('throws for an account that is not on record', async () => {
    await expect(credit(books, grant(newId('acct')), NOW)).rejects.toThrow(/FOREIGN KEY/);
  });
});
