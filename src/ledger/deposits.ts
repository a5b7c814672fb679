import { asc, eq, ne } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { Address, Hash } from 'viem';
import { deposits } from '../db/books.ts';
import type { Deposit, DepositState } from '../treasury/deposit.ts';
import { type ChainDeposit, depositOf, type Transfer } from './ledger.ts';
import type { Micro } from './money.ts';
import { COLUMNS, found, insertTransfer } from './store.ts';

/** A deposit that an account claims; `claim` names what it is claimed for, so that a repeat is told from another. */
export type ClaimedDeposit = ChainDeposit & Deposit & { readonly txHash: Hash; readonly claim: string };

/**
 * Credits a deposit to its account: once, ever, for the claim that came first. Answers the transfer and whether it had
 * been posted before; null when the deposit was claimed otherwise. Throws for an account that is not on record.
 */
export async function creditDeposit(
  books: D1Database,
  deposit: ClaimedDeposit,
  now: number,
): Promise<{ transfer: Transfer; replayed: boolean } | null> {
  const { id, claim, accountId, amount, txHash, log, sender, blockNumber, blockHash } = deposit;
  const asked = depositOf(deposit, now);
  const results = await books.batch<Transfer>([
    books
      .prepare(
        `INSERT INTO deposits (id, claim, account_id, amount, tx_hash, log_index, sender, block_number, block_hash,
           state, checked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'watched', ?) ON CONFLICT (id) DO NOTHING`,
      )
      .bind(...[id, claim, accountId, amount, txHash, log, sender, blockNumber, blockHash, now]),
    insertTransfer(books, asked),
    books
      .prepare(
        `SELECT ${COLUMNS} FROM transfers
         WHERE id = ? AND EXISTS (SELECT 1 FROM deposits WHERE deposits.id = ? AND claim = ?)`,
      )
      .bind(id, id, claim),
  ]);
  const [transfer] = found(results, [asked]);
  return transfer ? { transfer, replayed: results[1]?.results.length === 0 } : null;
}

/** Credited deposits that may yet go missing, or come back; those that were not looked at for longest. */
export async function depositsToCheck(books: D1Database, limit: number) {
  return await drizzle(books)
    .select()
    .from(deposits)
    .where(ne(deposits.state, 'settled'))
    .orderBy(asc(deposits.checkedAt))
    .limit(limit);
}

/** Notes what was found of a deposit. */
export async function noteCheck(
  books: D1Database,
  id: string,
  found: { readonly state: DepositState; readonly blockNumber: number; readonly blockHash: Hash },
  now: number,
): Promise<void> {
  await drizzle(books)
    .update(deposits)
    .set({ ...found, checkedAt: now })
    .where(eq(deposits.id, id));
}

/** Credited deposits that the chain has taken back. */
export async function missingDeposits(books: D1Database, limit: number) {
  return await drizzle(books).select().from(deposits).where(eq(deposits.state, 'missing')).limit(limit);
}

/** How many such deposits there are, and how much they come to. */
export async function missingTotal(books: D1Database): Promise<{ count: number; amount: Micro }> {
  const sum = await books
    .prepare(
      "SELECT count(*) AS count, coalesce(sum(amount), 0) AS amount FROM deposits WHERE state = 'missing'",
    )
    .first<{ count: number; amount: Micro }>();
  if (!sum) throw new Error('a sum has a row');
  return sum;
}

/** Whether an agent of another account has the wallet too, so that its deposits might be either's. */
export async function isSharedWallet(
  books: D1Database,
  wallet: Address,
  accountId: string,
): Promise<boolean> {
  const other = await books
    .prepare(
      `SELECT 1 FROM agents WHERE lower(wallet_address) = ? AND wallet_address IS NOT NULL AND deleted_at IS NULL
       AND account_id <> ? LIMIT 1`,
    )
    .bind(wallet.toLowerCase(), accountId)
    .first();
  return other !== null;
}
