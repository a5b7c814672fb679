import type { JobRecord } from './view.ts';

/** A job as the catalogue keeps it. */
export type Copy = {
  readonly accountId: string;
  readonly createdAt: number;
  readonly version: number;
  readonly record: JobRecord;
};

/** How long copies that nobody waits for gather, so that what happens to a job meanwhile takes one write. */
const GATHERED_MS = 1_000;
/** Whoever does this is answered once it is in lists. */
const AWAITED = ['job.created', 'job.cancelled'];
/** Rows of about so many characters are written at once. */
const BATCH_CHARACTERS = 256 * 1024;

export function cataloguePatience(type: string): number {
  return AWAITED.includes(type) ? 0 : GATHERED_MS;
}

/** Copies snapshots of jobs. Repeating and reordering do no harm: a row is replaced only by one of a later version. */
export async function copyJobs(catalogue: D1Database, copies: readonly Copy[]): Promise<void> {
  for (const batch of batches(copies.map((copy) => JSON.stringify(toRow(copy))))) {
    await catalogue
      .prepare(
        `INSERT INTO jobs (id, version, account_id, status, type, queue, project_id, created_at, body)
         SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
           value ->> 7, value ->> 8 FROM json_each(?) WHERE true
         ON CONFLICT (id) DO UPDATE SET version = excluded.version, status = excluded.status,
           body = excluded.body
         WHERE excluded.version > jobs.version`,
      )
      .bind(`[${batch.join(',')}]`)
      .run();
  }
}

function toRow({ accountId, createdAt, version, record }: Copy): (string | number)[] {
  const { id, status, type, queue, project_id } = record;
  return [
    ...[id, version, accountId, status, type, queue, project_id ?? '', createdAt],
    JSON.stringify(record),
  ];
}

function batches(rows: readonly string[]): string[][] {
  const found: string[][] = [];
  let room = 0;
  for (const row of rows) {
    const last = found.at(-1);
    if (last && row.length <= room) last.push(row);
    else found.push([row]);
    room = (last && row.length <= room ? room : BATCH_CHARACTERS) - row.length;
  }
  return found;
}
