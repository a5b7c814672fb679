import { NOBODY } from '../accounts/account.ts';
import type { TaskView } from './schema.ts';
import { accepting, isOpen, type Participant, type Task } from './task.ts';
import { viewTask } from './view.ts';

/** What of a task every reader sees alike, whatever the clock says; the rest is added when a list is read. */
export type CatalogueBody = Omit<TaskView, 'accepting' | 'next'>;

/** Counters of a busy task may lag this far behind in lists, and collapse into one write. */
const COUNTERS_LAG_MS = 1_000;

/** What lists are filtered by is copied at once; a mere counter may wait for company. */
export function cataloguePatience(type: string): number | null {
  if (type === 'submission.requeued') return null;
  return type.startsWith('submission.') || type === 'payout.posted' ? COUNTERS_LAG_MS : 0;
}

/** Puts a task in the register of all tasks, once, and answers its number there. */
export async function register(books: D1Database, taskId: string): Promise<number> {
  const [, found] = await books.batch<{ n: number }>([
    books.prepare('INSERT INTO task_register (id) VALUES (?) ON CONFLICT DO NOTHING').bind(taskId),
    books.prepare('SELECT n FROM task_register WHERE id = ?').bind(taskId),
  ]);
  const n = found?.results[0]?.n;
  if (n === undefined) throw new Error(`${taskId} is not in the register`);
  return n;
}

/**
 * Copies a snapshot of a task and of the participants that changed. Repeating and reordering do no harm: a row is
 * replaced only by one of its own or a later version.
 */
export async function copyTask(
  catalogue: D1Database,
  n: number,
  task: Task,
  rows: {
    readonly first: readonly string[];
    readonly changed: readonly Participant[];
    /** When the oldest submission being judged was handed in; null when none is. */
    readonly judgingSince: number | null;
  },
): Promise<void> {
  const { first, changed, judgingSince } = rows;
  const row = { ...toRow(task, first), judgingSince };
  const statements = [updateBody(catalogue, n, task, row), upsertTask(catalogue, n, task, row)];
  if (changed.length > 0) statements.push(upsertParticipants(catalogue, n, task, changed));
  await catalogue.batch(statements);
}

/** What of a task lists are filtered by and may change, and its body as JSON. */
function toRow(task: Task, participants: readonly string[]) {
  const { spec, progress } = task;
  const {
    accepting: _,
    next: __,
    ...body
  } = viewTask(task, NOBODY, spec.createdAt, {
    participants,
    result: null,
    part: null,
  });
  return {
    status: progress.status,
    accepting: !progress.deadlinePassed && accepting(task, spec.createdAt) ? 1 : 0,
    body: JSON.stringify(body satisfies CatalogueBody),
    tally: JSON.stringify(progress.tally),
  };
}

type Row = ReturnType<typeof toRow> & { readonly judgingSince: number | null };

/** Most versions change counters only: that is one row written, where the full update rewrites five indexes too. */
function updateBody(
  catalogue: D1Database,
  n: number,
  { spec, progress }: Task,
  row: Row,
): D1PreparedStatement {
  return catalogue
    .prepare(
      `UPDATE tasks SET version = ?, body = ?, judging = ?, judging_since = ?, tally = ?, tallied_at = ?
       WHERE n = ? AND version <= ? AND status = ? AND accepting = ? AND price = ? AND deadline = ?`,
    )
    .bind(
      ...[progress.version, row.body, progress.judging, row.judgingSince, row.tally, progress.talliedAt],
      ...[n, progress.version],
      ...[row.status, row.accepting, spec.price, spec.deadline],
    );
}

function upsertTask(
  catalogue: D1Database,
  n: number,
  { spec, progress }: Task,
  row: Row,
): D1PreparedStatement {
  return catalogue
    .prepare(
      `INSERT INTO tasks (n, id, version, publisher_id, account_id, status, closed, type, artifact_type, accepting,
         price, deadline, created_at, body, oracle, judging, judging_since, tally, tallied_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (n) DO UPDATE SET version = excluded.version, status = excluded.status,
         closed = excluded.closed, accepting = excluded.accepting, price = excluded.price,
         deadline = excluded.deadline, body = excluded.body, judging = excluded.judging,
         judging_since = excluded.judging_since, tally = excluded.tally, tallied_at = excluded.tallied_at
       WHERE excluded.version > tasks.version`,
    )
    .bind(
      ...[n, spec.id, progress.version, spec.publisherId, spec.accountId],
      ...[row.status, isOpen(progress) ? 0 : 1, spec.type, spec.artifactType, row.accepting],
      ...[spec.price, spec.deadline, spec.createdAt, row.body, spec.oracle.kind],
      ...[progress.judging, row.judgingSince, row.tally, progress.talliedAt],
    );
}

function upsertParticipants(
  catalogue: D1Database,
  n: number,
  { spec, progress }: Task,
  participants: readonly Participant[],
): D1PreparedStatement {
  const rows = participants.map(({ workerId, joinedAt, leftAt }) => [
    workerId,
    joinedAt,
    leftAt === null ? 0 : 1,
  ]);
  return catalogue
    .prepare(
      `INSERT INTO participants (worker_id, task_id, created_at, task_n, version, joined_at, gone)
       SELECT value ->> 0, ?, ?, ?, ?, value ->> 1, value ->> 2 FROM json_each(?) WHERE true
       ON CONFLICT (worker_id, created_at, task_id) DO UPDATE
       SET version = excluded.version, joined_at = excluded.joined_at, gone = excluded.gone
       WHERE excluded.version >= participants.version`,
    )
    .bind(spec.id, spec.createdAt, n, progress.version, JSON.stringify(rows));
}
