import { expect, it } from 'vitest';
import type { JobsObject } from '../../../src/jobs/object.ts';
import { answered, CONTENT, claimedOf, inJobs, newJobs, newSpec, wanted } from '../../support/job.ts';

type Rows = { readonly read: number; readonly written: number };

/** Fills the tables as so many enqueues would have, in a stretch of SQL: going through the queue would take too long. */
function fill(sql: SqlStorage, from: number, to: number): void {
  const { n: like } = sql.exec<{ n: number }>("SELECT max(n) AS n FROM jobs WHERE status = 'queued'").one();
  const columns = sql
    .exec<{ name: string }>("SELECT name FROM pragma_table_info('jobs')")
    .toArray()
    .map(({ name }) => name);
  const values = columns.map((name) =>
    name === 'n' ? 'value' : name === 'id' ? "id || '_' || value" : name,
  );
  const numbers = `WITH RECURSIVE numbers (value) AS
    (SELECT ${from} UNION ALL SELECT value + 1 FROM numbers WHERE value < ${to})`;
  sql.exec(
    `${numbers} INSERT INTO jobs (${columns}) SELECT ${values} FROM numbers, jobs WHERE jobs.n = ?`,
    like,
  );
  sql.exec(`${numbers} INSERT INTO contents SELECT value, NULL, 'null', 'null' FROM numbers`);
}

/** Counts what stands in line, as the queue itself would have. */
function count(sql: SqlStorage, line: string): void {
  sql.exec('DELETE FROM pages');
  sql.exec('DELETE FROM books');
  const counts = { pages: new Map<number, Uint16Array>(), books: new Map<number, Uint16Array>() };
  for (const { n } of sql.exec<{ n: number }>("SELECT n FROM jobs WHERE status = 'queued'")) {
    const page = Math.floor(n / 512);
    add(counts.pages, page, n % 512);
    add(counts.books, Math.floor(page / 512), page % 512);
  }
  for (const [table, rows] of Object.entries(counts)) {
    for (const [at, row] of rows) {
      const total = row.reduce((sum, each) => sum + each, 0);
      sql.exec(`INSERT INTO ${table} VALUES (?, 0, ?, ?, ?)`, line, at, total, row.slice().buffer);
    }
  }
}

function add(rows: Map<number, Uint16Array>, at: number, slot: number): void {
  const row = rows.get(at) ?? new Uint16Array(512);
  row[slot] = (row[slot] ?? 0) + 1;
  rows.set(at, row);
}

/** Rows that are read and written while `act` runs. */
function rowsOf(sql: SqlStorage, act: () => unknown): Rows {
  const prototype = Object.getPrototypeOf(sql) as SqlStorage;
  const { exec } = prototype;
  const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = [];
  prototype.exec = function (this: SqlStorage, query: string, ...bindings: unknown[]) {
    const cursor = exec.call(this, query, ...bindings);
    cursors.push(cursor);
    return cursor as never;
  } as typeof exec;
  try {
    act();
  } finally {
    prototype.exec = exec;
  }
  return {
    read: cursors.reduce((sum, { rowsRead }) => sum + rowsRead, 0),
    written: cursors.reduce((sum, { rowsWritten }) => sum + rowsWritten, 0),
  };
}

it('an enqueue, a claim, a completion and a position cost as many rows with 100,000 jobs in line as with 1,000', async () => {
  const { stub, owner } = newJobs();
  for (let i = 0; i < 2; i += 1) await stub.enqueue(owner, newSpec(owner), CONTENT);
  // What is kept of workers and durations is there before anything is measured.
  const { job, lease_token: token } = claimedOf(await stub.claim(owner, wanted()));
  await stub.complete(owner, job.id, { workerId: 'worker', token }, 'null');
  const costs = await inJobs(stub, async (object: JobsObject, { storage: { sql } }) => {
    const caps = { MAX_QUEUED_JOBS: '1000000' };
    const bound = object as unknown as { env: Env };
    bound.env = { ...bound.env, ...caps } as Env;
    const found: Record<string, Rows>[] = [];
    let last = 2;
    for (const waiting of [1_000, 100_000]) {
      fill(sql, last + 1, waiting);
      count(sql, `${owner.standing.id}/default`);
      last = waiting + 10;
      // Away from the edge of a page, whose first job opens a new one.
      const deep = sql.exec<{ id: string }>('SELECT id FROM jobs WHERE n = ?', waiting - 100).one().id;
      const added = newSpec(owner);
      let claimed = { job: { id: '', position: 0 }, lease_token: '' };
      found.push({
        enqueue: rowsOf(sql, () => void object.enqueue(owner, added, CONTENT)),
        position: rowsOf(sql, () => {
          const { position } = answered(object.read(owner.standing.id, deep));
          expect(position).toBeGreaterThan(waiting - 120);
        }),
        claim: rowsOf(sql, () => {
          claimed = answered(object.claim(owner, wanted()));
        }),
        complete: rowsOf(sql, () => {
          const holder = { workerId: 'worker', token: claimed.lease_token };
          answered(object.complete(owner, claimed.job.id, holder, 'null'));
        }),
      });
    }
    return found;
  });
  const [few, many] = costs;
  for (const [name, { read, written }] of Object.entries(few ?? {})) {
    expect([name, many?.[name]?.read]).toEqual([name, read]);
    // What a sink has done meanwhile may be noted by either.
    expect(many?.[name]?.written).toBeLessThanOrEqual(written + 1);
  }
  expect(many).toMatchObject({ claim: { read: 12 }, position: { read: 6, written: 0 } });
});
