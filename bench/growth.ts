import { z } from 'zod';
import type { Server } from './harness.ts';
import { median } from './load.ts';
import { MOVES, type MoveRows } from './moves.ts';
import { call } from './populate.ts';

/** An account's part of the ledger: a grant, five tasks paid (hold, payout, fee) and two refunded (hold, refund). */
const TRANSFERS_AN_ACCOUNT = 20;
const TASKS = [0, 1, 2, 3, 4, 5, 6];
const PAID_TASKS = 5;
const ACCOUNTS_A_BATCH = 500;
const FIRST = Date.UTC(2026, 0, 1);
const APART_MS = 1_000;
const GRANT = 1_000_000_000;
const PRICE = 10_000_000;
const FEE = 2_000_000;

/** Tasks funded in one round; one half is then paid and the other refunded. Few, so that the small ledger stays so. */
const TASKS_A_ROUND = 20;

const RowsSchema = z.array(z.object({ read: z.number(), written: z.number() }));
const SolvencySchema = z.object({ balanced: z.boolean() });

/** One kind of move in a small and in a large ledger; a ratio is the large one's time over the small one's. */
export type MoveGrowth = {
  readonly kind: (typeof MOVES)[number];
  readonly rows: readonly { readonly least: MoveRows; readonly most: MoveRows }[];
  readonly ms: readonly number[];
  readonly ratio: number;
  readonly lowest: number;
  readonly highest: number;
};

export type Growth = {
  /** Transfers in each ledger before the first round and after the last. */
  readonly transfers: readonly { readonly before: number; readonly after: number }[];
  readonly rounds: number;
  readonly moves: readonly MoveGrowth[];
};

type Ledger = { readonly server: Server; readonly accounts: number };
type Times = { readonly ms: number; readonly rows: readonly MoveRows[] };

/** The cost of a hold, a payment and a refund in a ledger of each size, in rounds that alternate between the two. */
export async function ledgerGrowth(
  servers: readonly [Server, Server],
  sizes: readonly [number, number],
  rounds: number,
): Promise<Growth> {
  const ledgers = await Promise.all(servers.map((server, i) => filled(server, sizes[i] ?? 0)));
  const before = await Promise.all(servers.map(balancedTransfers));
  const times = ledgers.map(() => MOVES.map((): Times[] => []));
  for (let round = -1; round < rounds; round += 1) {
    const order = [...ledgers.keys()];
    for (const i of round % 2 === 0 ? order : order.toReversed()) {
      const ledger = ledgers[i];
      const measured = ledger ? await measure(ledger, round + 1) : [];
      // The first round only warms up.
      if (round >= 0) for (const [k, each] of measured.entries()) times[i]?.[k]?.push(each);
    }
  }
  const after = await Promise.all(servers.map(balancedTransfers));
  return {
    transfers: before.map((n, i) => ({ before: n, after: after[i] ?? Number.NaN })),
    rounds,
    moves: MOVES.map((kind, k) => ({ kind, ...compared(times.map((ledger) => ledger[k] ?? [])) })),
  };
}

function compared(ledgers: readonly (readonly Times[])[]): Omit<MoveGrowth, 'kind'> {
  const [small = [], large = []] = ledgers;
  const ratios = large.map(({ ms }, i) => ms / (small[i]?.ms ?? Number.NaN));
  return {
    rows: ledgers.map((rounds) => extremes(rounds.flatMap(({ rows }) => rows))),
    ms: ledgers.map((rounds) => median(rounds.map(({ ms }) => ms))),
    ratio: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
  };
}

function extremes(rows: readonly MoveRows[]): { least: MoveRows; most: MoveRows } {
  const of = (pick: (...values: number[]) => number) => ({
    read: pick(...rows.map(({ read }) => read)),
    written: pick(...rows.map(({ written }) => written)),
  });
  return { least: of(Math.min), most: of(Math.max) };
}

/** One round: milliseconds for each move, in the order of MOVES. */
async function measure({ server, accounts }: Ledger, round: number): Promise<Times[]> {
  const from = round * TASKS_A_ROUND;
  const half = TASKS_A_ROUND / 2;
  const tasks = { hold: [from, TASKS_A_ROUND], pay: [from, half], refund: [from + half, half] };
  const times: Times[] = [];
  for (const kind of MOVES) {
    const [first = 0, count = 1] = tasks[kind];
    const path = `/bench/move?kind=${kind}&from=${first}&count=${count}&accounts=${accounts}`;
    const start = performance.now();
    const rows = RowsSchema.parse(await call(server.url, 'GET', path, null));
    times.push({ ms: (performance.now() - start) / count, rows });
  }
  return times;
}

/** Throws when a cent is missing, by what the market itself tells. */
export async function requireBalanced({ url }: Server): Promise<void> {
  const solvency = SolvencySchema.parse(await call(url, 'GET', '/v1/platform/solvency', null));
  if (!solvency.balanced) throw new Error('the ledger does not balance');
}

/** How many transfers there are in a ledger that balances. */
async function balancedTransfers(server: Server): Promise<number> {
  await requireBalanced(server);
  const books = await server.database('BOOKS');
  return (await books.prepare('SELECT count(*) AS n FROM transfers').first<number>('n')) ?? 0;
}

/** Fills a ledger with as many transfers; its triggers stay in place, so every balance and total is as it should be. */
async function filled(server: Server, transfers: number): Promise<Ledger> {
  const accounts = transfers / TRANSFERS_AN_ACCOUNT;
  const books = await server.database('BOOKS');
  for (let from = 0; from < accounts; from += ACCOUNTS_A_BATCH) {
    await addTransfers(books, from, Math.min(accounts, from + ACCOUNTS_A_BATCH));
  }
  return { server, accounts };
}

async function addTransfers(books: D1Database, from: number, to: number): Promise<void> {
  // `a` numbers the accounts, `k` the tasks of each.
  const source = `WITH RECURSIVE
    accounts_added (a) AS (SELECT ${from} UNION ALL SELECT a + 1 FROM accounts_added WHERE a + 1 < ${to}),
    tasks_added (a, k, task) AS (
      SELECT a, value, printf('task_%026d', a * ${TASKS.length} + value)
      FROM accounts_added, json_each('${JSON.stringify(TASKS)}')
    )`;
  const account = (n: string) => `printf('acct_%026d', ${n})`;
  // Accounts work for each other in pairs, so that whoever is paid is there already.
  const [owner, worker] = [account('a'), account('a + 1 - 2 * (a % 2)')];
  const at = `${FIRST} + (a * ${TASKS.length} + k) * ${APART_MS}`;
  const insert = 'INSERT INTO transfers (id, kind, source, target, amount, task_id, created_at)';
  const move = (kind: string, from: string, to: string, amount: number, which: string) =>
    `${insert} ${source} SELECT '${kind}:' || task, '${kind}', ${from}, ${to}, ${amount}, task, ${at}
     FROM tasks_added WHERE ${which}`;
  const [escrow, paid] = ["'escrow:' || task", `k < ${PAID_TASKS}`];
  const statements = [
    `INSERT INTO accounts ${source} SELECT ${owner}, 'Account ' || a, ${FIRST} + a FROM accounts_added`,
    `${insert} ${source} SELECT 'grant:' || a, 'grant', 'world:grants', ${owner}, ${GRANT}, NULL, ${FIRST} + a
     FROM accounts_added`,
    `INSERT INTO ledger_accounts (id, class, owner_id) ${source} SELECT ${escrow}, 'held', ${owner} FROM tasks_added`,
    move('hold', owner, escrow, PRICE, 'true'),
    move('payout', escrow, worker, PRICE - FEE, paid),
    move('fee', escrow, "'platform:fees'", FEE, paid),
    move('refund', escrow, owner, PRICE, `NOT (${paid})`),
  ];
  await books.batch(statements.map((statement) => books.prepare(statement)));
}
