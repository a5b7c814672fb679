import { env } from 'cloudflare:workers';
import { insertAccount } from '../../src/accounts/books.ts';
import { newId } from '../../src/http/ids.ts';
import type { Escrow, Totals } from '../../src/ledger/ledger.ts';
import { type Micro, toMicro } from '../../src/ledger/money.ts';
import { credit } from '../../src/ledger/store.ts';

const NOW = Date.parse('2026-11-01T12:00:00.000Z');

/** An account on record, straight in BOOKS, with this much to spend. */
export async function accountWith(amount: number): Promise<string> {
  const id = newId('acct');
  await insertAccount(env.BOOKS, { id, name: 'Acme', createdAt: NOW });
  if (amount > 0) await give(id, amount);
  return id;
}

/** Credits an account, in micro-USDC. */
export async function give(accountId: string, amount: number): Promise<void> {
  const id = `grant:${newId('faucet')}`;
  await credit(env.BOOKS, { id, kind: 'grant', accountId, amount: toMicro(amount) }, NOW);
}

/** The price of a new task of an account. */
export function priceOf(accountId: string, amount: number): Escrow {
  return { taskId: newId('task'), accountId, amount: toMicro(amount) };
}

/** What one ledger account holds; null when there is none. */
export async function ledgerAccount(
  id: string,
): Promise<{ balance: Micro; held: Micro; fence: number } | null> {
  return await env.BOOKS.prepare('SELECT balance, held, fence FROM ledger_accounts WHERE id = ?')
    .bind(id)
    .first();
}

/** How many transfers have ids that begin so. */
export async function countTransfers(prefix: string): Promise<number | null> {
  return await env.BOOKS.prepare("SELECT count(*) AS n FROM transfers WHERE id GLOB ? || '*'")
    .bind(prefix)
    .first<number>('n');
}

/** The totals counted anew, the ones by kind from the transfers and the ones by class from the balances. */
export async function recount(): Promise<Partial<Totals>> {
  const { results } = await env.BOOKS.prepare(
    `SELECT kind AS name, CAST(sum(amount) AS TEXT) AS amount FROM transfers GROUP BY kind
     UNION ALL
     SELECT class AS name, CAST(sum(balance) AS TEXT) AS amount FROM ledger_accounts GROUP BY class`,
  ).all<{ name: string; amount: string }>();
  return Object.fromEntries(results.map(({ name, amount }) => [name, BigInt(amount)]));
}

/** The rows that what is done through `database` reads and writes, as the database itself counts them. */
export function metered(real: D1Database = env.BOOKS): {
  database: D1Database;
  rows: { read: number; written: number };
} {
  const rows = { read: 0, written: 0 };
  const unwrapped = new WeakMap<object, D1PreparedStatement>();
  const count = <T extends { meta: D1Meta }>(result: T): T => {
    rows.read += result.meta.rows_read;
    rows.written += result.meta.rows_written;
    return result;
  };
  const wrap = (statement: D1PreparedStatement): D1PreparedStatement => {
    const wrapped = {
      bind: (...values: unknown[]) => wrap(statement.bind(...values)),
      run: async () => count(await statement.run()),
      all: async () => count(await statement.all()),
      first: async () => count(await statement.all()).results[0] ?? null,
      raw: async () => count(await statement.all<object>()).results.map(Object.values),
    };
    unwrapped.set(wrapped, statement);
    return wrapped as unknown as D1PreparedStatement;
  };
  const database = {
    prepare: (query: string) => wrap(real.prepare(query)),
    batch: async (statements: D1PreparedStatement[]) =>
      (await real.batch(statements.map((each) => unwrapped.get(each)!))).map(count),
  };
  return { database: database as unknown as D1Database, rows };
}
