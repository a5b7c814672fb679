import { type Reserve, releaseOf, reservedOf, reserveOf, type Transfer, withdrawalOf } from './ledger.ts';
import { found, INSERT, openReserves, readBack } from './store.ts';

/** Payments that one call takes care of at most. */
export const MOST_RESERVES = 100;

/** A wish to have a payment's amount set aside, and the number, from 1, of this attempt at it. */
type ReserveWish = { readonly reserve: Reserve; readonly attempt: number };

/**
 * Sets amounts aside for payments, at most 100, where their accounts have them; answers the ids of the payments that are
 * covered. Each attempt is decided once: one that was refused for want of money stays refused when a copy of it comes
 * late, and needs a higher number to be tried again. Throws when something else stands under a payment's id.
 */
export async function reserveAmounts(
  books: D1Database,
  wishes: readonly ReserveWish[],
  now: number,
): Promise<ReadonlySet<string>> {
  const asked = wishes.map(({ reserve, attempt }) => ({
    reserve,
    attempt,
    transfer: reserveOf(reserve, now),
  }));
  const results = await books.batch<Transfer>([
    openReserves(
      books,
      asked.map(({ reserve }) => reserve),
    ),
    ...asked.map(({ transfer: { id, kind, source, target, amount, taskId, createdAt }, attempt }) =>
      books
        .prepare(
          `${INSERT} SELECT ?, ?, payer.id, reserve.id, ?, ?, ?
           FROM ledger_accounts AS payer JOIN ledger_accounts AS reserve ON reserve.owner_id = payer.id
           WHERE payer.id = ? AND reserve.id = ? AND payer.balance >= ? AND reserve.fence < ?
           ON CONFLICT (id) DO NOTHING`,
        )
        .bind(...[id, kind, amount, taskId, createdAt], ...[source, target, amount, attempt]),
    ),
    raiseFences(books, wishes),
    readBack(
      books,
      asked.map(({ transfer }) => transfer.id),
    ),
  ]);
  const posted = new Set(
    found(
      results,
      asked.map(({ transfer }) => transfer),
    ).map(({ id }) => id),
  );
  return new Set(asked.filter(({ transfer }) => posted.has(transfer.id)).map(({ reserve }) => reserve.id));
}

/** Books payments, at most 100, as made: what was set aside for them has left. A repeat changes nothing. */
export async function bookWithdrawals(
  books: D1Database,
  reserves: readonly Reserve[],
  now: number,
): Promise<void> {
  await post(
    books,
    reserves.map((reserve) => withdrawalOf(reserve, now)),
  );
}

/** Gives back what was set aside for payments, at most 100, that are not to be. A repeat changes nothing. */
export async function releaseAmounts(
  books: D1Database,
  reserves: readonly Reserve[],
  now: number,
): Promise<void> {
  await post(
    books,
    reserves.map((reserve) => releaseOf(reserve, now)),
  );
}

async function post(books: D1Database, transfers: readonly Transfer[]): Promise<void> {
  const insert = books
    .prepare(
      `${INSERT} SELECT value ->> 'id', value ->> 'kind', value ->> 'source', value ->> 'target', value ->> 'amount',
         value ->> 'taskId', value ->> 'createdAt' FROM json_each(?) WHERE true ON CONFLICT (id) DO NOTHING`,
    )
    .bind(JSON.stringify(transfers));
  const results = await books.batch<Transfer>([
    insert,
    readBack(
      books,
      transfers.map(({ id }) => id),
    ),
  ]);
  if (found(results, transfers).length !== transfers.length) throw new Error('not every transfer was posted');
}

/** Once covered, a reserve needs no fence: its transfer is posted for good, and posts no second time. */
function raiseFences(books: D1Database, wishes: readonly ReserveWish[]): D1PreparedStatement {
  const fences = wishes.map(({ reserve, attempt }) => ({
    ...{ account: reservedOf(reserve), transfer: reserveOf(reserve, 0).id, attempt },
  }));
  return books
    .prepare(
      `UPDATE ledger_accounts SET fence = wish.value ->> 'attempt' FROM json_each(?) AS wish
       WHERE ledger_accounts.id = wish.value ->> 'account' AND fence < wish.value ->> 'attempt'
         AND NOT EXISTS (SELECT 1 FROM transfers WHERE id = wish.value ->> 'transfer')`,
    )
    .bind(JSON.stringify(fences));
}
