/**
 * What a page of an account's history reads, among a million runs of a month. By itself, `node bench/history.ts` prints
 * that alone; `--quick`: among 20,000.
 */
import { parseArgs } from 'node:util';
import { type HistoryFilter, type HistoryStart, listRuns } from '../src/runs/history.ts';
import { build, clear, migrate, type Server, startMarket } from './harness.ts';
import { table, whole } from './markdown.ts';

const ACCOUNT = 'acct_of_the_benchmark';
const AGENTS = 10;
/** The last agent has one run in so many. */
const RARE = 1_000;
const FIRST = Date.UTC(2026, 9, 1);
const MONTH_MS = 31 * 86_400_000;
const BATCH = 20_000;
const PAGE = 20;
const MOST_ROWS = 3 * PAGE;
const OFFSETS = [0, 1_000, 10_000];
/** Where pages by cursor begin, as parts of the way to the oldest run. */
const DEPTHS = [0.25, 0.5, 0.99];

const at = (part: number) => FIRST + Math.round(part * MONTH_MS);

const EVERYTHING: HistoryFilter = {
  accountId: ACCOUNT,
  agentId: null,
  status: null,
  since: null,
  until: null,
};
const FILTERS: readonly [name: string, filter: Partial<HistoryFilter>][] = [
  ['everything', {}],
  ['`agent_id`, common', { agentId: 'agent-0' }],
  ['`agent_id`, rare', { agentId: `agent-${AGENTS - 1}` }],
  ['`status=succeeded`', { status: 'succeeded' }],
  ['`status=failed`', { status: 'failed' }],
  ['`since`', { since: at(0.1) }],
  ['`since` and `until`', { since: at(0.3), until: at(0.6) }],
  ['all filters', { agentId: 'agent-0', status: 'failed', since: at(0.1), until: at(0.9) }],
];

/** What a page reads, by filter; `total` is how many runs the filter lets through. */
type PageRows = {
  readonly what: string;
  readonly total: number;
  readonly byOffset: readonly number[];
  readonly byCursor: readonly number[];
};

export type History = { readonly runs: number; readonly pages: readonly PageRows[] };

/** Fills the history of an account with so many runs, and reads pages of it. */
export async function measureHistory(server: Server, runs: number): Promise<History> {
  const books = await server.database('BOOKS');
  await fill(books, runs);
  const pages: PageRows[] = [];
  for (const [what, filter] of FILTERS) {
    const read = (start: HistoryStart) => rowsOf(books, { ...EVERYTHING, ...filter }, start);
    const byOffset: number[] = [];
    for (const offset of OFFSETS) byOffset.push((await read({ offset })).rows);
    const byCursor: number[] = [];
    for (const depth of DEPTHS) {
      byCursor.push((await read({ after: { createdAt: at(1 - depth), id: 'run_' } })).rows);
    }
    pages.push({ what, total: (await read({ offset: 0 })).total, byOffset, byCursor });
  }
  return { runs, pages };
}

/** The result as markdown. */
export function historySection({ runs, pages }: History): string {
  const marked = (read: number) => (read > MOST_ROWS ? `**${read}** ✗` : `${read}`);
  const columns = [
    ...OFFSETS.map((offset) => `offset ${whole(offset)}`),
    ...DEPTHS.map((depth) => `cursor, ${depth * 100} % of the way`),
  ];
  return [
    `## Rows that a page of ${PAGE} runs reads`,
    `Of an account that had ${whole(runs)} runs within a month; at most ${MOST_ROWS} are aimed at.`,
    table(
      ['history', 'runs', ...columns],
      pages.map(({ what, total, byOffset, byCursor }) => [
        ...[what, whole(total)],
        ...[...byOffset, ...byCursor].map(marked),
      ]),
    ),
  ].join('\n\n');
}

/** Begins and ends runs, evenly over a month, one in twenty in vain. */
async function fill(books: D1Database, count: number): Promise<void> {
  await books
    .prepare('INSERT INTO accounts (id, name, created_at) VALUES (?, ?, ?)')
    .bind(ACCOUNT, 'Benchmark', FIRST)
    .run();
  for (let from = 0; from < count; from += BATCH) {
    const to = Math.min(count, from + BATCH);
    await books.batch([
      books
        .prepare(
          `WITH RECURSIVE numbers(i) AS (SELECT CAST(?1 AS INTEGER) UNION ALL SELECT i + 1 FROM numbers WHERE i + 1 < ?2)
           INSERT INTO runs (id, account_id, agent_id, agent_name, model, prompt, status, created_at, deadline_at)
           SELECT printf('run_%07d', i), ?3,
             'agent-' || CASE WHEN i % ${RARE} = 0 THEN ${AGENTS - 1} ELSE i % ${AGENTS - 1} END, 'Agent', 'local',
             'What is the sum of ' || i || ' and 1?', 'running', ?4 + CAST(i * ?5 / ?6 AS INTEGER), ?4 + 2 * ?5
           FROM numbers`,
        )
        .bind(from, to, ACCOUNT, FIRST, MONTH_MS, count),
      books
        .prepare(
          `UPDATE runs SET status = CASE WHEN n % 20 = 0 THEN 'failed' ELSE 'succeeded' END, response = 'It is known.',
             finished_at = created_at + 1000
           WHERE n > (SELECT max(n) FROM runs) - ?`,
        )
        .bind(to - from),
    ]);
  }
}

async function rowsOf(books: D1Database, filter: HistoryFilter, start: HistoryStart) {
  let rows = 0;
  const batch = async (statements: D1PreparedStatement[]) => {
    const results = await books.batch(statements);
    rows += results.reduce((sum, { meta }) => sum + meta.rows_read, 0);
    return results;
  };
  const counting = new Proxy(books, {
    get: (target, name) => (name === 'batch' ? batch : target.prepare.bind(target)),
  });
  const { total } = await listRuns(counting, filter, start, PAGE, FIRST);
  return { rows, total };
}

if (import.meta.main) {
  const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values;
  try {
    const server = await startMarket(await build());
    await migrate(server, ['BOOKS']);
    console.log(historySection(await measureHistory(server, quick ? 20_000 : 1_000_000)));
  } finally {
    await clear();
  }
}
