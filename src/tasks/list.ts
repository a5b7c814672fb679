import type { Caller } from '../accounts/account.ts';
import type { Micro } from '../ledger/money.ts';
import type { CatalogueBody } from './catalogue.ts';
import type { TaskView } from './schema.ts';
import { nextCalls } from './view.ts';

export type TaskFilter = {
  readonly status: string | null;
  readonly type: string | null;
  readonly accepting: boolean | null;
  readonly publisherId: string | null;
  readonly workerId: string | null;
  readonly minPrice: Micro | null;
  readonly maxPrice: Micro | null;
  readonly artifactType: string | null;
  /** Epoch milliseconds. */
  readonly deadlineBefore: number | null;
  readonly q: string | null;
};

export type TaskSort = 'newest' | 'price' | 'deadline';

/** The sort's values of the last row of a page; their number and kinds depend on the sort. */
export type Position = readonly (string | number)[];

export type Page = { readonly items: TaskView[]; readonly next: Position | null; readonly rowsRead: number };

type Fragment = { readonly sql: string; readonly params: readonly (string | number)[] };

/** What a list is read from, in order: an index, or the rows another table points at. */
type Source = {
  readonly from: string;
  /** Filters that the index itself answers. */
  readonly where: readonly Fragment[];
  readonly columns: readonly string[];
  readonly direction: 'ASC' | 'DESC';
  /** Rows that are read for one item. */
  readonly rowsPerItem: number;
};

type Row = {
  readonly body: string | null;
  readonly accepting: number;
  readonly deadline: number;
  readonly account_id: string;
  /** The values of the sort, by which the next page goes on. */
  readonly p0?: string | number;
  readonly p1?: string | number;
  readonly p2?: string | number;
};

/** A combination of filters looks through this many rows for a page; the page may then be short. */
const MOST_ROWS = 1_000;

/**
 * A page of tasks after a position. A single filter or sort reads one stretch of an index. Where filters combine,
 * one drives and the others are looked up on the rows it yields, up to a bound; the page may then be short, or
 * empty, while there is more.
 */
export async function listTasks(
  catalogue: D1Database,
  filter: TaskFilter,
  sort: TaskSort,
  after: Position | null,
  limit: number,
  caller: Caller,
  now: number,
): Promise<Page> {
  const few = sort === 'newest' ? await fewInRange(catalogue, filter, after, limit) : null;
  if (few && few.rows.length <= limit) return page(few.rows, null, few.rowsRead, caller, now);
  const { source, rest } = plan(filter, sort, now);
  const most = few ? 2 * limit : Math.floor(MOST_ROWS / source.rowsPerItem);
  const found: Row[] = [];
  let next = after;
  let rowsRead = few?.rowsRead ?? 0;
  for (let scanned = 0; scanned < most; ) {
    const stretch =
      rest.length === 0 ? limit + 1 : Math.min(scanned === 0 ? 2 * limit : most, most - scanned);
    const result = await readStretch(catalogue, source, rest, next, stretch);
    rowsRead += result.rowsRead;
    scanned += stretch;
    found.push(...result.rows.filter(({ body }) => body !== null));
    if (found.length > limit) return page(found.slice(0, limit), 'more', rowsRead, caller, now);
    const last = result.rows.at(-1);
    if (result.rows.length < stretch || !last) return page(found, null, rowsRead, caller, now);
    next = positionOf(last);
  }
  return { ...page(found, null, rowsRead, caller, now), next };
}

function page(rows: readonly Row[], end: 'more' | null, rowsRead: number, caller: Caller, now: number): Page {
  const last = rows.at(-1);
  return {
    items: rows.map((row) => toView(row, caller, now)),
    next: end === 'more' && last ? positionOf(last) : null,
    rowsRead,
  };
}

function toView(row: Row, caller: Caller, now: number): TaskView {
  const body: CatalogueBody = JSON.parse(row.body ?? 'null');
  const takesWork = row.accepting === 1 && now < row.deadline;
  const isOwn = caller.kind === 'account' && caller.accountId === row.account_id;
  return { ...body, accepting: takesWork, next: nextCalls(body.id, takesWork, isOwn) };
}

function positionOf({ p0, p1, p2 }: Row): Position {
  return [p0, p1, p2].filter((value) => value !== undefined);
}

async function readStretch(
  catalogue: D1Database,
  source: Source,
  rest: readonly Fragment[],
  after: Position | null,
  stretch: number,
): Promise<{ rows: Row[]; rowsRead: number }> {
  const { columns, direction } = source;
  const places = columns.map((column, i) => `${column} AS p${i}`).join(', ');
  const body = rest.length === 0 ? 't.body' : `CASE WHEN ${conjunction(rest)} THEN t.body END AS body`;
  const comparison = direction === 'DESC' ? '<' : '>';
  const keyset: Fragment[] = after
    ? [{ sql: `(${columns.join(', ')}) ${comparison} (${after.map(() => '?').join(', ')})`, params: after }]
    : [];
  const where = [...source.where, ...keyset];
  const result = await catalogue
    .prepare(
      `SELECT ${body}, t.accepting, t.deadline, t.account_id, ${places} FROM ${source.from}
       ${where.length > 0 ? `WHERE ${conjunction(where)}` : ''}
       ORDER BY ${columns.map((column) => `${column} ${direction}`).join(', ')} LIMIT ?`,
    )
    .bind(...[...rest, ...where].flatMap(({ params }) => params), stretch)
    .all<Row>();
  return { rows: result.results, rowsRead: result.meta.rows_read };
}

function conjunction(fragments: readonly Fragment[]): string {
  return fragments.map(({ sql }) => `(${sql})`).join(' AND ');
}

/** Which source drives the list, and the filters that are left to look up on its rows. */
function plan(filter: TaskFilter, sort: TaskSort, now: number): { source: Source; rest: Fragment[] } {
  const { q, workerId, minPrice, maxPrice, deadlineBefore } = filter;
  const price = range('t.price', minPrice, maxPrice === null ? null : maxPrice + 1);
  const deadline = range('t.deadline', null, deadlineBefore);
  const equal = equalities(filter);
  const open: Fragment[] = filter.accepting === true ? [{ sql: 't.deadline > ?', params: [now] }] : [];
  const works: Fragment[] =
    workerId === null
      ? []
      : [
          {
            sql: `EXISTS (SELECT 1 FROM participants p WHERE p.worker_id = ? AND p.created_at = t.created_at
              AND p.task_id = t.id AND p.gone = 0)`,
            params: [workerId],
          },
        ];
  const equalTests = equal.map(({ test }) => test);
  if (q !== null) {
    return { source: textSource(q), rest: [...works, ...equalTests, ...open, ...price, ...deadline] };
  }
  if (sort === 'price') {
    return { source: tableSource('price', price), rest: [...works, ...equalTests, ...open, ...deadline] };
  }
  if (sort === 'deadline') {
    const source: Source = { ...tableSource('deadline', deadline), direction: 'ASC' };
    return { source, rest: [...works, ...equalTests, ...open, ...price] };
  }
  if (workerId !== null) {
    return { source: workerSource(workerId), rest: [...equalTests, ...open, ...price, ...deadline] };
  }
  const [first, ...others] = equal;
  const source = tableSource(first?.index ?? 'age', first ? [first.test] : []);
  return { source, rest: [...others.map(({ test }) => test), ...open, ...price, ...deadline] };
}

/** Filters that an index answers in order of age, the one that leaves fewest rows first. */
function equalities(filter: TaskFilter): { index: string; test: Fragment }[] {
  const tests: { index: string; column: string; value: string | number | null }[] = [
    { index: 'publisher', column: 't.publisher_id', value: filter.publisherId },
    { index: 'artifact_type', column: 't.artifact_type', value: filter.artifactType },
    filter.status === 'closed'
      ? { index: 'closed', column: 't.closed', value: 1 }
      : { index: 'status', column: 't.status', value: filter.status },
    {
      index: 'accepting',
      column: 't.accepting',
      value: filter.accepting === null ? null : Number(filter.accepting),
    },
    { index: 'type', column: 't.type', value: filter.type },
  ];
  return tests.flatMap(({ index, column, value }) =>
    value === null ? [] : [{ index, test: { sql: `${column} = ?`, params: [value] } }],
  );
}

function range(column: string, from: number | null, below: number | null): Fragment[] {
  return [
    ...(from === null ? [] : [{ sql: `${column} >= ?`, params: [from] }]),
    ...(below === null ? [] : [{ sql: `${column} < ?`, params: [below] }]),
  ];
}

function tableSource(index: string, where: readonly Fragment[]): Source {
  const byAge = ['t.created_at', 't.id'];
  return {
    from: `tasks t INDEXED BY tasks_by_${index}`,
    where,
    columns: index === 'price' || index === 'deadline' ? [`t.${index}`, ...byAge] : byAge,
    direction: 'DESC',
    rowsPerItem: 1,
  };
}

function workerSource(workerId: string): Source {
  return {
    from: 'participants p CROSS JOIN tasks t ON t.n = p.task_n',
    where: [{ sql: 'p.worker_id = ? AND p.gone = 0', params: [workerId] }],
    columns: ['p.created_at', 'p.task_id'],
    direction: 'DESC',
    rowsPerItem: 2,
  };
}

function textSource(q: string): Source {
  return {
    from: 'tasks_text CROSS JOIN tasks t ON t.n = tasks_text.rowid',
    where: [{ sql: 'tasks_text MATCH ?', params: [matchAll(q)] }],
    columns: ['tasks_text.rowid'],
    direction: 'DESC',
    rowsPerItem: 2,
  };
}

/** Every word must occur; quoted, so that no word is taken for an operator of the query language. */
function matchAll(q: string): string {
  return q
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `"${word.replaceAll('"', '""')}"`)
    .join(' ');
}

/**
 * No index yields a range in order of age. When a range is the only filter and holds at most a page, its own index
 * answers; null when there is no such range. A range that holds more is looked up on a bounded stretch of the
 * newest tasks.
 */
async function fewInRange(
  catalogue: D1Database,
  filter: TaskFilter,
  after: Position | null,
  limit: number,
): Promise<{ rows: Row[]; rowsRead: number } | null> {
  const { minPrice, maxPrice, deadlineBefore, ...others } = filter;
  if (Object.values(others).some((value) => value !== null)) return null;
  const price = range('t.price', minPrice, maxPrice === null ? null : maxPrice + 1);
  const deadline = range('t.deadline', null, deadlineBefore);
  if (price.length > 0 === deadline.length > 0) return null;
  const source = tableSource(price.length > 0 ? 'price' : 'deadline', price.length > 0 ? price : deadline);
  const { rows, rowsRead } = await readStretch(catalogue, source, [], null, limit + 1);
  if (rows.length > limit) return { rows, rowsRead };
  // In this source the age follows the price or the deadline, so p1 and p2 are what a position by age is made of.
  const byAge = rows.sort((a, b) => compare(positionOf(b).slice(1), positionOf(a).slice(1)));
  return {
    rows: after ? byAge.filter((row) => compare(positionOf(row).slice(1), after) < 0) : byAge,
    rowsRead,
  };
}

function compare(left: Position, right: Position): number {
  for (const [i, value] of left.entries()) {
    const other = right[i];
    if (other !== undefined && value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
