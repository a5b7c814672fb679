import {
  type AccountClass,
  type Credit,
  creditOf,
  type Escrow,
  escrowOf,
  holdOf,
  isSameTransfer,
  type Reserve,
  refundOf,
  reservedOf,
  reserveOf,
  type Settlement,
  settlementOf,
  type Totals,
  type Transfer,
  type TransferKind,
} from './ledger.ts';
import { type Micro, toMicro } from './money.ts';

/** Where a page of transfers begins: after this one, newest first. */
type TransferPosition = { readonly createdAt: number; readonly id: string };

/** No attempt has a higher number: an escrow with this fence takes no money any more. */
const NEVER_AGAIN = Number.MAX_SAFE_INTEGER;

export const COLUMNS = 'id, kind, source, target, amount, task_id AS taskId, created_at AS createdAt';
export const INSERT = 'INSERT INTO transfers (id, kind, source, target, amount, task_id, created_at)';

/**
 * Moves a price from its account into the task's escrow, and answers whether the escrow has been funded. Each
 * attempt, numbered from 1, is decided once: one that was refused for want of money stays refused when a copy of it
 * comes late, and needs a higher number to be tried again. Throws when the task has been funded otherwise.
 */
export async function holdPrice(
  books: D1Database,
  escrow: Escrow,
  attempt: number,
  now: number,
): Promise<boolean> {
  if (!Number.isSafeInteger(attempt) || attempt < 1)
    throw new Error(`not the number of an attempt: ${attempt}`);
  const hold = holdOf(escrow, now);
  const { id, kind, source, target, amount, taskId, createdAt } = hold;
  const insert = books
    .prepare(
      `${INSERT} SELECT ?, ?, payer.id, escrow.id, ?, ?, ?
       FROM ledger_accounts AS payer JOIN ledger_accounts AS escrow ON escrow.owner_id = payer.id
       WHERE payer.id = ? AND escrow.id = ? AND payer.balance >= ? AND escrow.fence < ?
       ON CONFLICT (id) DO NOTHING`,
    )
    .bind(...[id, kind, amount, taskId, createdAt], ...[source, target, amount, attempt]);
  const results = await books.batch<Transfer>([
    openEscrow(books, escrow),
    insert,
    raiseFence(books, escrow, attempt),
    readBack(books, [id]),
  ]);
  return found(results, [hold]).length === 1;
}

/**
 * Pays a task's worker and the platform out of its escrow, which then holds nothing, and sets aside at once what goes on
 * from there to wallets (`reserves`); a repeat changes nothing. Throws when the parts are not the whole price, when the escrow does not hold it, and when it has been paid otherwise.
 */
export async function payOut(
  books: D1Database,
  escrow: Escrow,
  settlement: Settlement,
  now: number,
  reserves: readonly Reserve[] = [],
): Promise<void> {
  if (settlement.payout + settlement.fee !== escrow.amount) {
    throw new Error(`the parts of ${escrow.taskId} are not its price`);
  }
  const parts = settlementOf(escrow, settlement, now);
  if (parts.length === 0) return;
  const transfers = [...parts, ...reserves.map((reserve) => reserveOf(reserve, now))];
  const results = await books.batch<Transfer>([
    ...(reserves.length > 0 ? [openReserves(books, reserves)] : []),
    ...transfers.map((transfer) => insertTransfer(books, transfer)),
    readBack(
      books,
      transfers.map(({ id }) => id),
    ),
  ]);
  if (found(results, transfers).length !== transfers.length)
    throw new Error(`${escrow.taskId} has not been paid out`);
}

/**
 * Gives back what a task's escrow was funded with, and sees to it that it is never funded again: an attempt that is
 * still on its way finds the escrow closed. Answers the amount given back, 0 when it never was funded; a repeat
 * answers the same. Throws when the money has been paid out.
 */
export async function refundPrice(books: D1Database, escrow: Escrow, now: number): Promise<Micro> {
  const [hold, refund] = [holdOf(escrow, now), refundOf(escrow, now)];
  // The other way, whatever the hold was: an escrow holds nothing else.
  const insert = books
    .prepare(
      `${INSERT} SELECT ?, ?, target, source, amount, task_id, ? FROM transfers WHERE id = ?
       ON CONFLICT (id) DO NOTHING`,
    )
    .bind(refund.id, refund.kind, now, hold.id);
  const results = await books.batch<Transfer>([
    openEscrow(books, escrow),
    raiseFence(books, escrow, NEVER_AGAIN),
    insert,
    readBack(books, [refund.id]),
  ]);
  return found(results, [refund])[0]?.amount ?? toMicro(0);
}

/**
 * Credits an account once for each id. Answers the transfer and whether it had been posted before; null when the id
 * stands for another credit. Throws for an account that is not on record.
 */
export async function credit(
  books: D1Database,
  given: Credit,
  now: number,
): Promise<{ transfer: Transfer; replayed: boolean } | null> {
  const asked = creditOf(given, now);
  const [inserted, stored] = await books.batch<Transfer>([
    insertTransfer(books, asked),
    readBack(books, [asked.id]),
  ]);
  const transfer = stored?.results[0];
  if (!transfer) throw new Error(`${asked.id} has not been posted`);
  if (!isSameTransfer(transfer, asked)) return null;
  return { transfer, replayed: inserted?.results.length === 0 };
}

/** What an account may spend and what is held of it for its tasks. Throws for one that is not on record. */
export async function balanceOf(
  books: D1Database,
  accountId: string,
): Promise<{ available: Micro; held: Micro }> {
  const row = await books
    .prepare('SELECT balance AS available, held FROM ledger_accounts WHERE id = ?')
    .bind(accountId)
    .first<{ available: Micro; held: Micro }>();
  if (!row) throw new Error(`${accountId} has no balance`);
  return row;
}

/** An account's transfers after a position, newest first: at most `limit`. */
export async function transfersOf(
  books: D1Database,
  accountId: string,
  after: TransferPosition | null,
  limit: number,
): Promise<Transfer[]> {
  const { createdAt, id } = after ?? { createdAt: Number.MAX_SAFE_INTEGER, id: '' };
  const { results } = await books
    .prepare(
      `SELECT ${COLUMNS} FROM transfers WHERE account_id = ? AND (created_at, id) < (?, ?)
       ORDER BY created_at DESC, id DESC LIMIT ?`,
    )
    .bind(accountId, createdAt, id, limit)
    .all<Transfer>();
  return results;
}

/** All the totals that solvency is judged by, as of one instant. */
export async function solvencyOf(books: D1Database): Promise<Totals> {
  // As text: a sum may outgrow the numbers that are exact.
  const { results } = await books
    .prepare('SELECT name, CAST(amount AS TEXT) AS amount FROM ledger_totals')
    .all<{ name: TransferKind | AccountClass; amount: string }>();
  const amounts = new Map(results.map(({ name, amount }) => [name, BigInt(amount)]));
  const total = (name: TransferKind | AccountClass): bigint => {
    const amount = amounts.get(name);
    if (amount === undefined) throw new Error(`there is no total ${name}`);
    return amount;
  };
  return {
    ...{ deposit: total('deposit'), grant: total('grant'), hold: total('hold'), payout: total('payout') },
    ...{ fee: total('fee'), refund: total('refund'), withdrawal: total('withdrawal') },
    ...{ reserve: total('reserve'), release: total('release') },
    ...{ fee_reserve: total('fee_reserve'), fee_release: total('fee_release') },
    ...{ available: total('available'), held: total('held'), fees: total('fees'), world: total('world') },
  };
}

/** An escrow for the task, of an account on record; one that is not on record has no money to put into it. */
function openEscrow(books: D1Database, { taskId, accountId }: Escrow): D1PreparedStatement {
  return books
    .prepare(
      `INSERT INTO ledger_accounts (id, class, owner_id) SELECT ?, 'held', id FROM ledger_accounts WHERE id = ?
       ON CONFLICT (id) DO NOTHING`,
    )
    .bind(escrowOf(taskId), accountId);
}

/** What is to be reserved for payments has a ledger account of its own, as long as who pays is on record. */
export function openReserves(books: D1Database, reserves: readonly Reserve[]): D1PreparedStatement {
  const accounts = reserves.map((reserve) => ({ id: reservedOf(reserve), owner: reserve.accountId }));
  return books
    .prepare(
      `INSERT INTO ledger_accounts (id, class, owner_id)
       SELECT wish.value ->> 'id', 'held', owner.id
       FROM json_each(?) AS wish JOIN ledger_accounts AS owner ON owner.id = wish.value ->> 'owner'
       WHERE true ON CONFLICT (id) DO NOTHING`,
    )
    .bind(JSON.stringify(accounts));
}

/** Once funded, an escrow needs no fence: its hold is posted for good, and posts no second time. */
function raiseFence(books: D1Database, escrow: Escrow, fence: number): D1PreparedStatement {
  const { id, target } = holdOf(escrow, 0);
  return books
    .prepare(
      `UPDATE ledger_accounts SET fence = ?
       WHERE id = ? AND fence < ? AND NOT EXISTS (SELECT 1 FROM transfers WHERE id = ?)`,
    )
    .bind(fence, target, fence, id);
}

/** Posts a transfer unless its id is taken; answers the row when it is new. */
export function insertTransfer(
  books: D1Database,
  { id, kind, source, target, amount, taskId, createdAt }: Transfer,
): D1PreparedStatement {
  return books
    .prepare(`${INSERT} VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING RETURNING ${COLUMNS}`)
    .bind(id, kind, source, target, amount, taskId, createdAt);
}

/** What stands under the ids in the end, however often they were posted; the last statement of a batch. */
export function readBack(books: D1Database, ids: readonly string[]): D1PreparedStatement {
  const places = ids.map(() => '?').join(', ');
  return books.prepare(`SELECT ${COLUMNS} FROM transfers WHERE id IN (${places})`).bind(...ids);
}

/** The transfers that a batch read back. Throws when one is not what was to be posted under its id. */
export function found(results: readonly D1Result<Transfer>[], expected: readonly Transfer[]): Transfer[] {
  const stored = results.at(-1)?.results ?? [];
  for (const transfer of stored) {
    const twin = expected.find(({ id }) => id === transfer.id);
    if (!twin || !isSameTransfer(twin, transfer))
      throw new Error(`${transfer.id} stands for another transfer`);
  }
  return stored;
}
