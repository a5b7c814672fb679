import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../../src/http/ids.ts';
import { isBalanced } from '../../../src/ledger/ledger.ts';
import { holdPrice, solvencyOf } from '../../../src/ledger/store.ts';
import { accountWith, ledgerAccount, priceOf, recount } from '../../support/ledger.ts';

type Row = {
  id: string;
  kind: string;
  source: string;
  target: string;
  amount: unknown;
  task_id: string | null;
};

/** Writes a transfer past all code: only the database itself can refuse it. */
async function write({ id, kind, source, target, amount, task_id }: Row, or = ''): Promise<void> {
  await env.BOOKS.prepare(
    `INSERT ${or} INTO transfers (id, kind, source, target, amount, task_id, created_at)
     VALUES (?, ?, ?, ?, ?, ?, 0)`,
  )
    .bind(id, kind, source, target, amount, task_id)
    .run();
}

/** An account with 10, another with nothing, and a task whose escrow holds 4 of the first one's. */
async function given() {
  const [payer, other] = [await accountWith(10), await accountWith(0)];
  const escrow = priceOf(payer, 4);
  await holdPrice(env.BOOKS, escrow, 1, 0);
  const common = { task_id: escrow.taskId, id: `test:${escrow.taskId}` };
  const escrowId = `escrow:${escrow.taskId}`;
  const payout: Row = { ...common, kind: 'payout', source: escrowId, target: other, amount: 4 };
  const grant: Row = {
    ...{ ...common, task_id: null, kind: 'grant' },
    ...{ source: 'world:grants', target: other, amount: 4 },
  };
  return { payer, other, escrow, escrowId, payout, grant };
}

let world: Awaited<ReturnType<typeof given>>;
let before: unknown;

/** Every balance and total there is. */
async function money() {
  const { results } = await env.BOOKS.prepare('SELECT * FROM ledger_accounts').all();
  return { results, totals: await solvencyOf(env.BOOKS), recount: await recount() };
}

beforeEach(async () => {
  world = await given();
  before = await money();
});

describe('The database itself refuses', () => {
  it.each<[string, RegExp, () => Row]>([
    ['an overdraft of an escrow', /no_overdraft/, () => ({ ...world.payout, amount: 5 })],
    [
      'an overdraft of an account',
      /no_overdraft/,
      () => ({
        ...{ id: 'test:overdraft', kind: 'reserve', source: world.payer, target: 'payment:x' },
        ...{ amount: 7, task_id: null },
      }),
    ],
    [
      'an overdraft of an account that has nothing',
      /no_overdraft/,
      () => ({
        ...{ id: 'test:overdraft', kind: 'reserve', source: world.other, target: 'payment:x' },
        ...{ amount: 1, task_id: null },
      }),
    ],
    ['an account that is unknown', /FOREIGN KEY/, () => ({ ...world.grant, target: newId('acct') })],
    ['nothing', /transfers_amount/, () => ({ ...world.grant, amount: 0 })],
    ['less than nothing', /transfers_amount/, () => ({ ...world.grant, amount: -1 })],
    ['a part of a micro-unit', /transfers\.amount/, () => ({ ...world.grant, amount: 1.5 })],
    ['more than can be told exactly', /transfers_amount/, () => ({ ...world.grant, amount: 2 ** 53 })],
    ['an unknown kind', /transfers_kind/, () => ({ ...world.grant, kind: 'gift' })],
    ['a grant out of an account', /transfers_kind/, () => ({ ...world.grant, source: world.payer })],
    ['a grant to an escrow', /transfers_kind/, () => ({ ...world.grant, target: world.escrowId })],
    ['a payout of another task', /transfers_kind/, () => ({ ...world.payout, task_id: newId('task') })],
    ['a payout of no task', /transfers_kind/, () => ({ ...world.payout, task_id: null })],
    ['a fee to an account', /transfers_kind/, () => ({ ...world.payout, kind: 'fee' })],
    [
      'a payout straight out of an account',
      /transfers_kind/,
      () => ({ ...world.payout, source: world.payer }),
    ],
  ])('%s', async (_, reason, row) => {
    await expect(write(row())).rejects.toThrow(reason);

    expect(await money()).toEqual(before);
  });

  it('a change and the deletion of a transfer', async () => {
    const id = `hold:${world.escrow.taskId}`;

    for (const statement of [
      'UPDATE transfers SET amount = 1 WHERE id = ?',
      "UPDATE OR REPLACE transfers SET id = 'other' WHERE id = ?",
      'DELETE FROM transfers WHERE id = ?',
    ]) {
      await expect(env.BOOKS.prepare(statement).bind(id).run()).rejects.toThrow(/never (changed|deleted)/);
    }
    expect(await money()).toEqual(before);
  });

  it.each(['', 'OR REPLACE', 'OR IGNORE'])('to post a transfer twice (INSERT %s)', async (or) => {
    await write(world.payout);
    const once = await money();

    await write(world.payout, or);
    await write({ ...world.payout, amount: 1 }, or);

    expect(await money()).toEqual(once);
    expect(await ledgerAccount(world.other)).toMatchObject({ balance: 4 });
  });
});

describe('A transfer', () => {
  it('moves both balances, what the owner has held, and the totals', async () => {
    expect(await ledgerAccount(world.payer)).toMatchObject({ balance: 6, held: 4 });
    expect(await ledgerAccount(world.escrowId)).toMatchObject({ balance: 4, held: 0 });
    const totals = await solvencyOf(env.BOOKS);

    await write({ ...world.payout, amount: 3 });

    expect(await ledgerAccount(world.payer)).toMatchObject({ balance: 6, held: 1 });
    expect(await ledgerAccount(world.escrowId)).toMatchObject({ balance: 1 });
    expect(await ledgerAccount(world.other)).toMatchObject({ balance: 3, held: 0 });
    const after = await solvencyOf(env.BOOKS);
    expect(after).toEqual({
      ...totals,
      payout: totals.payout + 3n,
      available: totals.available + 3n,
      held: totals.held - 3n,
    });
    expect(isBalanced(after)).toBe(true);
  });

  it('is missed when a balance was changed without one', async () => {
    await env.BOOKS.prepare('UPDATE ledger_accounts SET balance = balance + 1 WHERE id = ?')
      .bind(world.payer)
      .run();

    expect(isBalanced(await solvencyOf(env.BOOKS))).toBe(false);
    await env.BOOKS.prepare('UPDATE ledger_accounts SET balance = balance - 1 WHERE id = ?')
      .bind(world.payer)
      .run();
    expect(isBalanced(await solvencyOf(env.BOOKS))).toBe(true);
  });
});
