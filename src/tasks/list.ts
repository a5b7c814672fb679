import type { Caller } from '../accounts/account.ts';
import { matchAll } from '../db/full-text.ts';
import type { Position } from '../http/paging.ts';
import type { Micro } from '../ledger/money.ts';
import type { CatalogueBody } from './catalogue.ts';
import { nextCalls, type Situation } from './next.ts';
import type { TaskView } from './schema.ts';

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

/** A page, and the sort's values of its last row, whose number and kinds depend on the sort. */
type Page = { readonly items: TaskView[]; readonly next: Position | null; readonly rowsRead: number };

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
  /** Items to read beyond a page to know whether there are more: one, or, where each is dear, none. */
  readonly lookahead: 0 | 1;
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
const MOST_ROWS = 980;
/** What reading a full-text index costs in rows, for each match that is then looked at. */
const ROWS_PER_MATCH = 5;

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
  const { source, rest, works } = plan(filter, sort, now);
  // With the look at the range itself, three pages of rows at the most.
  const most = few
    ? Math.max(2 * limit - 4, limit)
    : Math.floor(MOST_ROWS / (source.rowsPerItem + works.length));
  const found: Row[] = [];
  let next = after;
  let rowsRead = few?.rowsRead ?? 0;
  for (let scanned = 0; scanned < most; ) {
    const enough = rest.length === 0 ? limit + source.lookahead : 2 * limit;
    const stretch = Math.min(scanned === 0 ? enough : most, most - scanned);
    const result = await readStretch(catalogue, source, rest, next, stretch);
    rowsRead += result.rowsRead;
    scanned += stretch;
    found.push(...result.rows.filter(({ body }) => body !== null));
    const last = result.rows.at(-1);
    const isEnd = result.rows.length < stretch || !last;
    if (found.length > limit || (found.length === limit && !isEnd)) {
      return page(found.slice(0, limit), 'more', rowsRead, caller, now);
    }
    if (isEnd) return page(found, null, rowsRead, caller, now);
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
  const next = nextCalls(situationOf(body, takesWork), isOwn ? 'publisher' : null, caller);
  return { ...body, accepting: takesWork, next };
}

function situationOf(body: CatalogueBody, takesWork: boolean): Situation {
  const isOpen = body.closed_at === null;
  return {
    taskId: body.id,
    isOpen,
    isPriced: body.price !== '0',
    isFunded: body.funding === 'funded',
    takesWork,
    hasWorkers: body.participant_count > 0,
    // Only where the counters leave no doubt: work may have passed, which they do not tell.
    isCancellable: isOpen && body.failed_count === body.submission_count,
    isRefunded: body.refund !== null,
  };
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
  // Numbers are bound as floats, and by a float the full text does not seek.
  const values = after?.map((value) => (typeof value === 'number' ? 'CAST(? AS INTEGER)' : '?'));
  const keyset: Fragment[] =
    after && values
      ? [{ sql: `(${columns.join(', ')}) ${comparison} (${values.join(', ')})`, params: after }]
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

/** Which source drives the list, and the filters that are left to look up on its rows; `works` is one of them. */
function plan(
  filter: TaskFilter,
  sort: TaskSort,
  now: number,
): { source: Source; rest: Fragment[]; works: Fragment[] } {
  const { q, workerId, minPrice, maxPrice, deadlineBefore } = filter;
  const price = range('t.price', minPrice, maxPrice === null ? null : maxPrice + 1);
  const deadline = range('t.deadline', null, deadlineBefore);
  const equal = equalities(filter);
  const open: Fragment[] = filter.accepting === true ? [{ sql: 't.deadline > ?', params: [now] }] : [];
  const works = workerId === null ? [] : [worksOn(workerId)];
  const equalTests = equal.map(({ test }) => test);
  if (q !== null) {
    const rest = [...works, ...equalTests, ...open, ...price, ...deadline];
    return { source: textSource(q), rest, works };
  }
  if (sort === 'price') {
    const rest = [...works, ...equalTests, ...open, ...deadline];
    return { source: tableSource('price', price), rest, works };
  }
  if (sort === 'deadline') {
    const source: Source = { ...tableSource('deadline', deadline), direction: 'ASC' };
    return { source, rest: [...works, ...equalTests, ...open, ...price], works };
  }
  if (workerId !== null) {
    const rest = [...equalTests, ...open, ...price, ...deadline];
    return { source: workerSource(workerId), rest, works: [] };
  }
  const [first, ...others] = equal;
  const source = tableSource(first?.index ?? 'age', first ? [first.test] : []);
  return { source, rest: [...others.map(({ test }) => test), ...open, ...price, ...deadline], works };
}

function worksOn(workerId: string): Fragment {
  return {
    sql: `EXISTS (SELECT 1 FROM participants p WHERE p.worker_id = ? AND p.created_at = t.created_at
      AND p.task_id = t.id AND p.gone = 0)`,
    params: [workerId],
  };
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
    lookahead: 1,
  };
}

function workerSource(workerId: string): Source {
  return {
    from: 'participants p CROSS JOIN tasks t ON t.n = p.task_n',
    where: [{ sql: 'p.worker_id = ? AND p.gone = 0', params: [workerId] }],
    columns: ['p.created_at', 'p.task_id'],
    direction: 'DESC',
    rowsPerItem: 2,
    lookahead: 1,
  };
}

function textSource(q: string): Source {
  return {
    from: 'tasks_text CROSS JOIN tasks t ON t.n = tasks_text.rowid',
    where: [{ sql: 'tasks_text MATCH ?', params: [matchAll(q)] }],
    columns: ['tasks_text.rowid'],
    direction: 'DESC',
    rowsPerItem: ROWS_PER_MATCH,
    lookahead: 0,
  };
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
