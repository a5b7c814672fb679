import { eq, type SQL, sql } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import { runs } from '../db/books.ts';
import type { Run, RunStatus } from './run.ts';
import { interruptRuns } from './store.ts';

/** Runs of an account. Times are epoch milliseconds, both inclusive. */
export type HistoryFilter = {
  readonly accountId: string;
  readonly agentId: string | null;
  readonly status: RunStatus | null;
  readonly since: number | null;
  readonly until: number | null;
};

type Position = { readonly createdAt: number; readonly id: string };

/** Where a page begins: so many runs after the newest, or right after a run. */
export type HistoryStart = { readonly offset: number } | { readonly after: Position };

/** A run as a list shows it: without its steps. */
export type ListedRun = Omit<Run, 'steps' | 'accountId' | 'deadlineAt'>;

export type HistoryPage = {
  readonly items: readonly ListedRun[];
  /** Of all runs that the filter lets through. */
  readonly total: number;
  /** How many of them come before the page. */
  readonly offset: number;
};

const RUN = sql.raw(
  `r.id, r.agent_id AS agentId, r.agent_name AS agentName, r.model, r.prompt, r.status, r.response,
   r.error_code AS errorCode, r.error_message AS errorMessage, r.input_tokens AS inputTokens,
   r.output_tokens AS outputTokens, r.created_at AS createdAt, r.finished_at AS finishedAt`,
);

type Row = { readonly first: number | null; readonly last: number | null; readonly top: number | null } & (
  | { readonly n: null }
  | ({ readonly n: number } & ListedRun)
);

const dialect = new SQLiteAsyncDialect();

/**
 * A page of runs, newest first. Nothing is counted or passed over: a run has a number in the list, so that the total is
 * a difference, and a page a stretch of numbers. Reads two rows for each run of the page, and at most eight more.
 */
export async function listRuns(
  books: D1Database,
  filter: HistoryFilter,
  start: HistoryStart,
  limit: number,
  now: number,
): Promise<HistoryPage> {
  const { since, until } = filter;
  const from = since === null ? sql`true` : sql`at >= ${since}`;
  const to = until === null ? sql`true` : sql`at <= ${until}`;
  const after = 'after' in start ? start.after : null;
  const newest = after
    ? sql`(SELECT n FROM places WHERE (at, run_id) < (${after.createdAt}, ${after.id})
        ORDER BY at DESC, run_id DESC LIMIT 1)`
    : sql`NULL`;
  const top = 'offset' in start ? sql`last - ${start.offset}` : sql`newest`;
  const page = sql`
    WITH places AS ${placesOf(filter)}, ends AS MATERIALIZED (SELECT
      (SELECT n FROM places WHERE ${from} ORDER BY at, run_id LIMIT 1) AS first,
      (SELECT n FROM places WHERE ${to} ORDER BY at DESC, run_id DESC LIMIT 1) AS last,
      ${newest} AS newest)
    SELECT first, last, ${top} AS top, p.n, ${RUN} FROM ends
    LEFT JOIN places AS p ON p.n BETWEEN max(first, ${top} - ${limit - 1}) AND ${top}
    LEFT JOIN runs AS r ON r.n = p.run`;
  const overdue = interruptRuns(books, eq(runs.accountId, filter.accountId), now).toSQL();
  const [, read] = await books.batch<Row>(
    [overdue, dialect.sqlToQuery(page)].map((query) => books.prepare(query.sql).bind(...query.params)),
  );
  return pageOf(read?.results ?? [], start);
}

/** Where the runs that a filter asks for stand, times aside: `at`, `run_id`, `run` and their number `n`. */
function placesOf({ accountId, agentId, status }: HistoryFilter): SQL {
  if (status !== 'running') {
    const scope = `${accountId}${agentId === null ? '' : `/${agentId}`}${status === null ? '' : `:${status}`}`;
    return sql`NOT MATERIALIZED (SELECT at, run_id, run, n FROM run_positions WHERE scope = ${scope})`;
  }
  // Those under way are few, and numbered as they are read.
  return sql`MATERIALIZED (
    SELECT created_at AS at, id AS run_id, n AS run, row_number() OVER (ORDER BY created_at, id) AS n FROM runs
    WHERE account_id = ${accountId} AND status = 'running' AND ${agentId === null ? sql`true` : sql`agent_id = ${agentId}`})`;
}

function pageOf(rows: readonly Row[], start: HistoryStart): HistoryPage {
  const { first, last, top } = rows[0] ?? { first: null, last: null, top: null };
  const total = first === null || last === null ? 0 : Math.max(0, last - first + 1);
  const items = rows.flatMap((row) => (row.n === null ? [] : [row])).sort((a, b) => b.n - a.n);
  if ('offset' in start) return { items, total, offset: start.offset };
  return { items, total, offset: last === null || top === null ? total : last - top };
}
