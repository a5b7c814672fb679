import { z } from 'zod';
import { type Escrow, splitPrice } from '../src/ledger/ledger.ts';
import { toMicro } from '../src/ledger/money.ts';
import { holdPrice, payOut, refundPrice } from '../src/ledger/store.ts';
import { type Usage, UsageSchema } from './meter.ts';
import { scatter } from './words.ts';

export const MOVES = ['hold', 'pay', 'refund'] as const;

/** Which tasks' money to move, one after another, and how many accounts there are to choose from. */
export const MoveQuerySchema = z.object({
  kind: z.enum(MOVES),
  from: z.coerce.number(),
  count: z.coerce.number(),
  accounts: z.coerce.number(),
});

/** The rows of one move. */
export type MoveRows = { readonly read: number; readonly written: number };

const PRICE = toMicro(10_000_000);
const FEE_BPS = 2_000;
const FIRST_ATTEMPT = 1;

/** An account that fills the ledger; the same id for the same number. */
export function accountId(n: number): string {
  return `acct_${String(n).padStart(26, '0')}`;
}

/** Moves the money of tasks as their objects do, and answers the rows of each move. */
export async function moveMoney(
  meteredBooks: (own: Usage) => D1Database,
  { kind, from, count, accounts }: z.infer<typeof MoveQuerySchema>,
): Promise<MoveRows[]> {
  const rows: MoveRows[] = [];
  for (let i = from; i < from + count; i += 1) {
    const own = UsageSchema.parse({});
    await move(meteredBooks(own), kind, i, accounts);
    rows.push({ read: own.booksRowsRead, written: own.booksRowsWritten });
  }
  return rows;
}

async function move(books: D1Database, kind: (typeof MOVES)[number], i: number, accounts: number) {
  const now = Date.now();
  // Sorts behind all tasks that fill the ledger, as a new task does.
  const taskId = `task_9${String(i).padStart(25, '0')}`;
  const escrow: Escrow = { taskId, accountId: accountId(scatter(i) % accounts), amount: PRICE };
  if (kind === 'hold') {
    if (!(await holdPrice(books, escrow, FIRST_ATTEMPT, now))) throw new Error(`${taskId} was not funded`);
  } else if (kind === 'refund') {
    if ((await refundPrice(books, escrow, now)) !== PRICE) throw new Error(`${taskId} was not refunded`);
  } else {
    const winner = accountId(scatter(i + 1) % accounts);
    await payOut(books, escrow, { accountId: winner, ...splitPrice(PRICE, FEE_BPS) }, now);
  }
}
