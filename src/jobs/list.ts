import type { JobStatus } from './job.ts';
import type { JobRecord } from './view.ts';

export type JobFilter = {
  readonly status: JobStatus | null;
  readonly type: string | null;
  readonly queue: string | null;
  readonly projectId: string | null;
};

/** Creation time and id of a page's last job. */
export type Position = readonly [createdAt: number, id: string];

export type RecordPage = {
  readonly records: JobRecord[];
  readonly next: Position | null;
  readonly rowsRead: number;
};

type Row = { readonly id: string; readonly created_at: number; readonly body: string | null };

/** A combination of filters looks through this many rows for a page; the page may then be short. */
const MOST_ROWS = 990;

/**
 * A page of an account's jobs after a position, newest first. One filter reads one stretch of an index; where filters
 * combine, the others are looked up on the rows that it yields, up to a bound.
 */
export async function listJobs(
  catalogue: D1Database,
  accountId: string,
  filter: JobFilter,
  after: Position | null,
  limit: number,
): Promise<RecordPage> {
  const [driving, ...rest] = equalities(filter);
  const stretch = rest.length === 0 ? limit + 1 : MOST_ROWS;
  const found: Row[] = [];
  let rowsRead = 0;
  let next = after;
  // A short look first: most of the time it is enough.
  for (const rows of rest.length === 0 ? [stretch] : [2 * limit, stretch - 2 * limit]) {
    const read = await readStretch(catalogue, accountId, driving, rest, next, rows);
    rowsRead += read.rowsRead;
    found.push(...read.rows.filter(({ body }) => body !== null));
    const last = read.rows.at(-1);
    const isEnd = read.rows.length < rows || !last;
    if (found.length > limit || isEnd) return page(found, limit, null, rowsRead);
    next = [last.created_at, last.id];
  }
  return page(found, limit, next, rowsRead);
}

/** A job that has left its object, and whose it is; of this account, or (null) of any. */
export async function findRecord(
  catalogue: D1Database,
  accountId: string | null,
  id: string,
): Promise<{ accountId: string; record: JobRecord } | null> {
  const row = await catalogue
    .prepare('SELECT account_id, body FROM jobs WHERE id = ? AND account_id = coalesce(?, account_id)')
    .bind(id, accountId)
    .first<{ account_id: string; body: string }>();
  return row && { accountId: row.account_id, record: JSON.parse(row.body) };
}

/** `end` is where the search was given up, if it was, with a page that may not be full. */
function page(found: readonly Row[], limit: number, end: Position | null, rowsRead: number): RecordPage {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const isMore = found.length > limit && last !== undefined;
  return {
    records: items.map(({ body }) => JSON.parse(body ?? 'null')),
    next: isMore ? [last.created_at, last.id] : end,
    rowsRead,
  };
}

type Equality = { readonly index: string; readonly column: string; readonly value: string };

/** The filters that are given, the one that leaves fewest rows first. */
function equalities({ status, type, queue, projectId }: JobFilter): Equality[] {
  const all = [
    { index: 'project', column: 'project_id', value: projectId },
    { index: 'queue', column: 'queue', value: queue },
    { index: 'type', column: 'type', value: type },
    { index: 'status', column: 'status', value: status },
  ];
  return all.flatMap(({ index, column, value }) => (value === null ? [] : [{ index, column, value }]));
}

async function readStretch(
  catalogue: D1Database,
  accountId: string,
  driving: Equality | undefined,
  rest: readonly Equality[],
  after: Position | null,
  rows: number,
): Promise<{ rows: Row[]; rowsRead: number }> {
  const fits = rest.map(({ column }) => `${column} = ?`).join(' AND ');
  const result = await catalogue
    .prepare(
      `SELECT id, created_at, ${fits === '' ? 'body' : `CASE WHEN ${fits} THEN body END AS body`}
       FROM jobs INDEXED BY jobs_by_${driving?.index ?? 'age'}
       WHERE account_id = ? ${driving ? `AND ${driving.column} = ?` : ''}
         ${after ? 'AND (created_at, id) < (?, ?)' : ''}
       ORDER BY created_at DESC, id DESC LIMIT ?`,
    )
    .bind(
      ...rest.map(({ value }) => value),
      ...[accountId, ...(driving ? [driving.value] : []), ...(after ?? []), rows],
    )
    .all<Row>();
  return { rows: result.results, rowsRead: result.meta.rows_read };
}
