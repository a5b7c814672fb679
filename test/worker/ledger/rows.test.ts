import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/http/ids.ts';
import { toMicro } from '../../../src/ledger/money.ts';
import {
  balanceOf,
  credit,
  holdPrice,
  payOut,
  refundPrice,
  solvencyOf,
  transfersOf,
} from '../../../src/ledger/store.ts';
import { accountWith, metered, priceOf } from '../../support/ledger.ts';

const MANY = 5_000;
const PAGE = 20;

/** The rows that each operation of the ledger reads and writes, for a publisher and a worker of the market. */
async function rowsOfEach(payer: string, worker: string) {
  const settlement = { accountId: worker, payout: toMicro(8), fee: toMicro(2) };
  const [paid, returned] = [priceOf(payer, 10), priceOf(payer, 10)];
  const operations: [string, (books: D1Database) => Promise<unknown>][] = [
    [
      'credit',
      (books) =>
        credit(
          books,
          { id: `grant:${newId('faucet')}`, kind: 'grant', accountId: payer, amount: toMicro(20) },
          1,
        ),
    ],
    ['hold', (books) => holdPrice(books, paid, 1, 1)],
    ['hold again', (books) => holdPrice(books, paid, 1, 1)],
    ['hold another', (books) => holdPrice(books, returned, 1, 1)],
    ['pay out', (books) => payOut(books, paid, settlement, 1)],
    ['pay out again', (books) => payOut(books, paid, settlement, 1)],
    ['refund', (books) => refundPrice(books, returned, 1)],
    ['refund again', (books) => refundPrice(books, returned, 1)],
    ['balance', (books) => balanceOf(books, payer)],
    ['transfers', (books) => transfersOf(books, payer, null, PAGE)],
    ['more transfers', (books) => transfersOf(books, payer, { createdAt: 1, id: 'hold:' }, PAGE)],
    ['solvency', (books) => solvencyOf(books)],
  ];
  const rows: Record<string, { read: number; written: number }> = {};
  for (const [name, operation] of operations) {
    const meter = metered();
    await operation(meter.database);
    rows[name] = { ...meter.rows };
  }
  return rows;
}

/** Many transfers of the two accounts: credits, and tasks that were funded and paid. */
async function fill(payer: string, worker: string): Promise<void> {
  const numbers = JSON.stringify(Array.from({ length: MANY }, (_, i) => i));
  const insert = 'INSERT INTO transfers (id, kind, source, target, amount, task_id, created_at)';
  await env.BOOKS.batch([
    env.BOOKS.prepare(
      `${insert} SELECT 'grant:' || ?1 || value, 'grant', 'world:grants', ?1, 10, NULL, 0 FROM json_each(?2)`,
    ).bind(payer, numbers),
    env.BOOKS.prepare(
      `INSERT INTO ledger_accounts (id, class, owner_id) SELECT 'escrow:' || ?1 || value, 'held', ?1 FROM json_each(?2)`,
    ).bind(payer, numbers),
    env.BOOKS.prepare(
      `${insert} SELECT 'hold:' || ?1 || value, 'hold', ?1, 'escrow:' || ?1 || value, 10, ?1 || value, 0
       FROM json_each(?2)`,
    ).bind(payer, numbers),
    env.BOOKS.prepare(
      `${insert} SELECT 'payout:' || ?1 || value, 'payout', 'escrow:' || ?1 || value, ?3, 8, ?1 || value, 0
       FROM json_each(?2)`,
    ).bind(payer, numbers, worker),
  ]);
}

describe('The ledger', () => {
  it('reads and writes as many rows among many transfers as among few', async () => {
    const [payer, worker] = [await accountWith(100), await accountWith(0)];
    await rowsOfEach(payer, worker);
    const few = await rowsOfEach(payer, worker);

    await fill(payer, worker);

    const many = await rowsOfEach(payer, worker);
    for (const [name, { read, written }] of Object.entries(many)) {
      expect(written, name).toBe(few[name]?.written);
      // A list has a page to read now.
      expect(read, name).toBeLessThanOrEqual(name.endsWith('transfers') ? PAGE + 1 : few[name]!.read);
    }
  });

  it('writes no more rows than it says', async () => {
    const [payer, worker] = [await accountWith(100), await accountWith(0)];

    const rows = await rowsOfEach(payer, worker);

    const written = Object.fromEntries(Object.entries(rows).map(([name, each]) => [name, each.written]));
    expect(written).toEqual({
      credit: 7,
      // The transfer with what follows from it, and the escrow.
      ...{ hold: 9, 'hold again': 0, 'hold another': 9 },
      ...{ 'pay out': 15, 'pay out again': 0, refund: 8, 'refund again': 0 },
      ...{ balance: 0, transfers: 0, 'more transfers': 0, solvency: 0 },
    });
  });
});
