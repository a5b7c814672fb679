import { AGENT_RUN, dueOf, type Job, type JobStatus, ORACLE_SCORE } from '../job.ts';
import type { Head } from '../rules/claim.ts';
import { SCHEMA, type Sql, WAITING } from './schema.ts';

/** What a job is about, which never enters the state; `payload` and `result` are JSON text. */
export type Content = {
  readonly goal: string | null;
  readonly payload: string;
  readonly result: string;
};

/** The judging that a job of type `oracle.score` is: whose verdict its result is, and the token that fences it. */
export type Judging = { readonly task: string; readonly submission: number; readonly token: string };

/** What a new job is about. Its judging is for nobody's eyes: no view, list or log has it. */
export type NewContent = Omit<Content, 'result'> & { readonly judging?: Judging };

/** A claim's view of what waits: whose jobs (null: everyone's), of what queue and types (null: of any). */
export type Wanted = {
  readonly accountId: string | null;
  readonly queue: string | null;
  readonly types: readonly string[] | null;
};

type Row = {
  readonly n: number;
  readonly id: string;
  readonly account_id: string;
  readonly queue: string;
  readonly type: string;
  readonly project_id: string | null;
  readonly family: string;
  readonly agent_id: string | null;
  readonly priority: number;
  readonly max_attempts: number;
  readonly run_at: number | null;
  readonly created_at: number;
  readonly version: number;
  readonly status: JobStatus;
  readonly over_limit: number;
  readonly retry_at: number | null;
  readonly backing_off: number;
  readonly attempt: number;
  readonly takes_slot: number;
  readonly worker_id: string | null;
  readonly lease_token: string | null;
  readonly lease_ms: number | null;
  readonly lease_expires_at: number | null;
  readonly issued: string;
  readonly iterations: number;
  readonly granted: number;
  readonly batches: number;
  readonly confirm_by: number | null;
  readonly phase: string | null;
  readonly message: string | null;
  readonly error: string | null;
  readonly updated_at: number;
  readonly started_at: number | null;
  readonly finished_at: number | null;
  readonly forget_at: number | null;
  readonly due: number | null;
};

type HeadRow = Pick<Row, 'n' | 'family' | 'priority'>;

/** The jobs of an object, its only writer. */
export class JobStore {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** Whether there are tables here; asks without creating any. */
  exists(): boolean {
    return this.#sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'jobs'").toArray().length > 0;
  }

  create(): void {
    this.#sql.exec(SCHEMA);
  }

  /** The number of the next job: above that of every job here. */
  nextNumber(): number {
    return (this.#sql.exec<{ n: number | null }>('SELECT max(n) AS n FROM jobs').one().n ?? 0) + 1;
  }

  byId(id: string): Job | null {
    return this.#first('SELECT * FROM jobs WHERE id = ?', id);
  }

  byNumber(n: number): Job | null {
    return this.#first('SELECT * FROM jobs WHERE n = ?', n);
  }

  /** Jobs numbered above `n`, in their order. */
  after(n: number, limit: number): Job[] {
    return this.#all('SELECT * FROM jobs WHERE n > ? ORDER BY n LIMIT ?', n, limit);
  }

  insert(job: Job, { goal, payload, judging }: NewContent): void {
    const row = toRow(job);
    const columns = Object.keys(row);
    this.#sql.exec(
      `INSERT INTO jobs (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      ...Object.values(row),
    );
    this.#sql.exec("INSERT INTO contents VALUES (?, ?, ?, 'null')", job.n, goal, payload);
    if (!judging) return;
    const { task, submission, token } = judging;
    this.#sql.exec('INSERT INTO judgings VALUES (?, ?, ?, ?)', job.n, task, submission, token);
  }

  /** Writes what changed, and nothing else: an index that does not change is not touched. */
  update(before: Job, after: Job): void {
    const was = new Map(Object.entries(toRow(before)));
    const changed = Object.entries(toRow(after)).filter(([column, value]) => was.get(column) !== value);
    if (changed.length === 0) return;
    this.#sql.exec(
      `UPDATE jobs SET ${changed.map(([column]) => `${column} = ?`).join(', ')} WHERE n = ?`,
      ...changed.map(([, value]) => value),
      after.n,
    );
  }

  remove(n: number): void {
    this.#sql.exec('DELETE FROM contents WHERE n = ?', n);
    this.#sql.exec('DELETE FROM judgings WHERE n = ?', n);
    this.#sql.exec('DELETE FROM jobs WHERE n = ?', n);
  }

  content(n: number): Content {
    return this.#sql.exec<Content>('SELECT goal, payload, result FROM contents WHERE n = ?', n).one();
  }

  /** The judging that a job is; null for every other job. */
  judging(n: number): Judging | null {
    return (
      this.#sql.exec<Judging>('SELECT task, submission, token FROM judgings WHERE n = ?', n).toArray()[0] ??
      null
    );
  }

  saveResult(n: number, result: string): void {
    this.#sql.exec('UPDATE contents SET result = ? WHERE n = ?', result, n);
  }

  /** Jobs that time has changed by `now`, the longest ago first. */
  due(now: number, limit: number): Job[] {
    return this.#all(
      'SELECT * FROM jobs WHERE due IS NOT NULL AND due <= ? ORDER BY due LIMIT ?',
      now,
      limit,
    );
  }

  /** An account's jobs that wait for a day with room for them, oldest first. */
  heldBack(accountId: string, limit: number): Job[] {
    return this.#all(
      'SELECT * FROM jobs WHERE over_limit = 1 AND account_id = ? ORDER BY n LIMIT ?',
      accountId,
      limit,
    );
  }

  /** How many of an account's jobs hold a running slot: in all, and by project. */
  running(accountId: string): { running: number; runningIn: Map<string, number> } {
    const rows = this.#sql
      .exec<{ project_id: string | null; jobs: number }>(
        `SELECT project_id, count(*) AS jobs FROM jobs
         WHERE worker_id IS NOT NULL AND account_id = ? AND takes_slot = 1 GROUP BY project_id`,
        accountId,
      )
      .toArray();
    return {
      running: rows.reduce((sum, { jobs }) => sum + jobs, 0),
      runningIn: new Map(
        rows.flatMap(({ project_id, jobs }) => (project_id === null ? [] : [[project_id, jobs]])),
      ),
    };
  }

  /** The id of a job of the account that an agent holds, or that is being done by it; null when there is none. */
  heldBy(accountId: string, agentId: string): string | null {
    const held = this.#sql
      .exec<{ id: string }>(
        `SELECT id FROM jobs
         WHERE worker_id IS NOT NULL AND account_id = ? AND (worker_id = ? OR agent_id = ?) LIMIT 1`,
        ...[accountId, agentId, agentId],
      )
      .toArray()[0];
    return held ? held.id : null;
  }

  /**
   * The head of each group that is wanted: its highest priority, then its oldest. One row is read for each group of
   * the account, or, when everyone's are wanted, of all accounts. The platform's jobs are for whoever asks for everyone's.
   */
  heads(wanted: Wanted): Head[] {
    const { accountId, types } = wanted;
    const isAsked = (test: (type: string) => boolean) => types === null || types.some(test);
    return [
      ...(isAsked((type) => type !== AGENT_RUN) ? this.#headsIn('account', wanted) : []),
      ...(accountId === null && isAsked((type) => type === AGENT_RUN)
        ? this.#headsIn('platform', wanted)
        : []),
    ];
  }

  /** The jobs of an account that wait for the platform. */
  waitingForPlatform(accountId: string): Job[] {
    const { index, where } = WAITING.platform;
    const [from, to] = familiesOf(accountId, null);
    return this.#all(
      `SELECT * FROM jobs INDEXED BY ${index}
       WHERE ${where} AND backing_off IN (0, 1) AND family > ? AND family < ?`,
      ...[from, to],
    );
  }

  /** Whether jobs are ready that only the platform does: of this account, or (null) of any. */
  isPlatformWanted(accountId: string | null): boolean {
    const { index, where } = WAITING.platform;
    const [from, to] = familiesOf(accountId, null);
    return (
      this.#sql
        .exec(
          `SELECT 1 FROM jobs INDEXED BY ${index}
           WHERE ${where} AND backing_off = 0 AND family > ? AND family < ? LIMIT 1`,
          ...[from, to],
        )
        .toArray().length > 0
    );
  }

  #headsIn(kind: keyof typeof WAITING, { accountId, queue, types }: Wanted): Head[] {
    const { index, where } = WAITING[kind];
    const heads: Head[] = [];
    const [from, to] = familiesOf(accountId, queue);
    for (let last = from; ; ) {
      const row = this.#sql
        .exec<HeadRow>(
          `SELECT n, family, priority FROM jobs INDEXED BY ${index}
           WHERE ${where} AND backing_off = 0 AND family > ? AND family < ?
           ORDER BY family, priority DESC, n LIMIT 1`,
          ...[last, to],
        )
        .toArray()[0];
      if (!row) return heads;
      const head = toHead(row);
      const isWanted = (queue === null || head.queue === queue) && (types?.includes(head.type) ?? true);
      if (isWanted) heads.push(head);
      last = row.family;
    }
  }

  #first(query: string, ...bindings: (string | number)[]): Job | null {
    return this.#all(query, ...bindings)[0] ?? null;
  }

  #all(query: string, ...bindings: (string | number)[]): Job[] {
    return this.#sql
      .exec<Row>(query, ...bindings)
      .toArray()
      .map(toJob);
  }
}

function familyOf({ accountId, queue, type, projectId }: Job): string {
  return JSON.stringify([accountId, queue, type, projectId]);
}

/** Between which two texts the families of an account lie, or of one of its queues; without an account, all of them. */
function familiesOf(accountId: string | null, queue: string | null): [string, string] {
  const known = accountId === null ? [] : queue === null ? [accountId] : [accountId, queue];
  const prefix = JSON.stringify([...known, '']).slice(0, -3);
  // What follows is a text in quotes, and # comes next after the quote.
  return [prefix, `${prefix}#`];
}

function toHead({ n, family, priority }: HeadRow): Head {
  const [accountId, queue, type, projectId] = JSON.parse(family);
  return { n, accountId, queue, type, projectId, priority };
}

function toRow(job: Job): Row {
  const { lease } = job;
  return {
    ...{ n: job.n, id: job.id, account_id: job.accountId, queue: job.queue, type: job.type },
    ...{ project_id: job.projectId, family: familyOf(job), agent_id: job.agentId, priority: job.priority },
    ...{ max_attempts: job.maxAttempts, run_at: job.runAt, created_at: job.createdAt, version: job.version },
    ...{ status: job.status, over_limit: job.overLimit ? 1 : 0, retry_at: job.retryAt, attempt: job.attempt },
    ...{ backing_off: job.retryAt === null ? 0 : 1, takes_slot: job.type === ORACLE_SCORE ? 0 : 1 },
    ...{ worker_id: lease?.workerId ?? null, lease_token: lease?.token ?? null },
    ...{ lease_ms: lease?.ms ?? null, lease_expires_at: lease?.expiresAt ?? null },
    ...{ issued: JSON.stringify(job.issued), iterations: job.iterations, granted: job.granted },
    ...{ batches: job.batches, confirm_by: job.confirmBy, phase: job.phase, message: job.message },
    ...{ error: job.error, updated_at: job.updatedAt, started_at: job.startedAt },
    ...{ finished_at: job.finishedAt, forget_at: job.forgetAt, due: dueOf(job) },
  };
}

function toJob(row: Row): Job {
  const { worker_id: workerId, lease_token: token, lease_ms: ms, lease_expires_at: expiresAt } = row;
  const isHeld = workerId !== null && token !== null && ms !== null && expiresAt !== null;
  return {
    ...{ n: row.n, id: row.id, accountId: row.account_id, queue: row.queue, type: row.type },
    ...{ projectId: row.project_id, agentId: row.agent_id, priority: row.priority },
    ...{ maxAttempts: row.max_attempts, runAt: row.run_at, createdAt: row.created_at, version: row.version },
    ...{ status: row.status, overLimit: row.over_limit === 1, retryAt: row.retry_at, attempt: row.attempt },
    ...{ lease: isHeld ? { workerId, token, ms, expiresAt } : null, issued: JSON.parse(row.issued) },
    ...{ iterations: row.iterations, granted: row.granted, batches: row.batches, confirmBy: row.confirm_by },
    ...{ phase: row.phase, message: row.message, error: row.error, updatedAt: row.updated_at },
    ...{ startedAt: row.started_at, finishedAt: row.finished_at, forgetAt: row.forget_at },
  };
}
