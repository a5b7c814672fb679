import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/http/ids.ts';
import { type Escrow, isBalanced, splitPrice } from '../../../src/ledger/ledger.ts';
import { toMicro } from '../../../src/ledger/money.ts';
import { credit, holdPrice, payOut, refundPrice, solvencyOf } from '../../../src/ledger/store.ts';
import { accountWith, ledgerAccount, recount } from '../../support/ledger.ts';

const books = env.BOOKS;
const ACCOUNTS = 3;
const TASKS = 4;

type Move = {
  readonly kind: 'grant' | 'hold' | 'pay' | 'refund';
  readonly task: number;
  readonly account: number;
  readonly amount: number;
  readonly attempt: number;
};

const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom('grant', 'hold', 'hold', 'pay', 'refund'),
  task: fc.nat(TASKS - 1),
  account: fc.nat(ACCOUNTS - 1),
  amount: fc.integer({ min: 1, max: 40 }),
  attempt: fc.integer({ min: 1, max: 3 }),
});

/** Moves of one history, the publisher of each task and its price fixed; what they did is told by the books. */
class History {
  readonly #accounts: readonly string[];
  readonly #escrows: readonly Escrow[];

  constructor(accounts: readonly string[], prices: readonly number[]) {
    this.#accounts = accounts;
    this.#escrows = prices.map((price, i) => ({
      ...{ taskId: newId('task'), accountId: accounts[i % ACCOUNTS]! },
      amount: toMicro(price),
    }));
  }

  /** Whatever is impossible throws and must have changed nothing. */
  async apply({ kind, task, account, amount, attempt }: Move): Promise<void> {
    const [escrow, accountId] = [this.#escrows[task]!, this.#accounts[account]!];
    const grant = { id: `grant:${newId('faucet')}`, kind: 'grant' as const, accountId };
    if (kind === 'grant') await credit(books, { ...grant, amount: toMicro(amount) }, 0);
    if (kind === 'hold') await holdPrice(books, escrow, attempt, 0);
    if (kind === 'refund') await refundPrice(books, escrow, 0);
    if (kind === 'pay') await payOut(books, escrow, { accountId, ...splitPrice(escrow.amount, 2_000) }, 0);
  }

  /** Of each task: held = paid + fee + refunded + still held; of each account: held is what its escrows hold. */
  async check(): Promise<void> {
    const held = new Map(this.#accounts.map((id) => [id, 0]));
    for (const { taskId, accountId } of this.#escrows) {
      const { results } = await books
        .prepare('SELECT kind, amount FROM transfers WHERE task_id = ?')
        .bind(taskId)
        .all<{ kind: string; amount: number }>();
      const of = (kind: string) => results.find((row) => row.kind === kind)?.amount ?? 0;
      const still = (await ledgerAccount(`escrow:${taskId}`))?.balance ?? 0;
      expect(of('hold')).toBe(of('payout') + of('fee') + of('refund') + still);
      expect(new Set(results.map(({ kind }) => kind)).size).toBe(results.length);
      held.set(accountId, (held.get(accountId) ?? 0) + still);
    }
    for (const [id, sum] of held) {
      const account = (await ledgerAccount(id))!;
      expect(account.held).toBe(sum);
      expect(account.balance).toBeGreaterThanOrEqual(0);
    }
  }
}

describe('A total', () => {
  it('is told exactly where numbers no longer are exact', async () => {
    const before = await solvencyOf(books);
    const add = (amount: string) =>
      books.prepare(`UPDATE ledger_totals SET amount = amount + ${amount} WHERE name = 'fee'`).run();

    await add('9007199254740993');

    expect((await solvencyOf(books)).fee).toBe(before.fee + 9_007_199_254_740_993n);
    await add('-9007199254740993');
    expect(await solvencyOf(books)).toEqual(before);
  });
});

describe('After any history', () => {
  it('the books balance, and the kept totals are what counting anew finds', async () => {
    const seen = { moved: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: TASKS, maxLength: TASKS }),
        fc.array(fc.array(move, { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 12 }),
        async (prices, rounds) => {
          const accounts = [await accountWith(0), await accountWith(20), await accountWith(40)];
          const history = new History(accounts, prices);
          // The moves of a round go out at once.
          for (const round of rounds) {
            const outcomes = await Promise.allSettled(round.map((each) => history.apply(each)));
            for (const { status } of outcomes) seen[status === 'fulfilled' ? 'moved' : 'refused'] += 1;
            await history.check();
            const totals = await solvencyOf(books);
            expect(isBalanced(totals)).toBe(true);
            expect(totals).toMatchObject(await recount());
          }
        },
      ),
      { numRuns: 25 },
    );
    expect(seen.moved).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(10);
  });
});
