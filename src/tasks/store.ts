import type { Step } from '../oracle/oracle.ts';
import {
  applyToParticipant,
  applyToSubmission,
  type Participant,
  type Submission,
  type Task,
  type TaskEvent,
} from './task.ts';

/** What a worker handed in: `json` is the content as JSON text, `hash` the SHA-256 of its bytes, in hex. */
export type Content = { readonly json: string; readonly hash: string };

/** The sealed part of a submission. */
export type Sealed = {
  readonly content: string;
  readonly content_hash: string;
  readonly feedback: string | null;
  readonly steps: readonly Step[];
};

/** A request under an Idempotency-Key, as its own commit records it. */
export type KeyedRequest = { readonly key: string; readonly fingerprint: string };

const SCHEMA = `
  CREATE TABLE task (part TEXT PRIMARY KEY, data TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE participants (
    worker_id TEXT PRIMARY KEY, account_id TEXT NOT NULL, joined_at INTEGER NOT NULL,
    submissions INTEGER NOT NULL, judging INTEGER NOT NULL, errored INTEGER NOT NULL, version INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE submissions (
    n INTEGER PRIMARY KEY, worker_id TEXT NOT NULL, account_id TEXT NOT NULL, revision INTEGER NOT NULL,
    status TEXT NOT NULL, status_reason TEXT, score REAL, created_at INTEGER NOT NULL, judged_at INTEGER,
    due INTEGER, token TEXT, tries INTEGER NOT NULL, resends INTEGER NOT NULL,
    feedback TEXT, steps TEXT NOT NULL, content_hash TEXT NOT NULL, content TEXT NOT NULL
  );
  CREATE INDEX submissions_by_due ON submissions (due) WHERE due IS NOT NULL;
  CREATE TABLE requests (
    account_id TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (account_id, key)
  ) WITHOUT ROWID;
`;

const META = `n, worker_id AS workerId, account_id AS accountId, revision, status, status_reason AS statusReason,
  score, created_at AS createdAt, judged_at AS judgedAt, due, token, tries, resends`;

const FIRST_PARTICIPANTS = 100;

/** The SQL of one task's object, its only writer: so workers, once read, are kept in memory. */
export class TaskStore {
  readonly #sql: SqlStorage;
  readonly #participants = new Map<string, Participant>();
  #firstParticipants: string[] | null = null;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Whether there is a task here; asks without creating anything. */
  exists(): boolean {
    return this.#sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'task'").toArray().length > 0;
  }

  create(task: Task): void {
    this.#sql.exec(SCHEMA);
    this.#savePart('spec', task.spec);
    this.saveProgress(task);
  }

  load(): Task {
    return { spec: this.#part('spec'), progress: this.#part('progress') };
  }

  saveProgress(task: Task): void {
    this.#savePart('progress', task.progress);
  }

  /** The task's number in the register; null until it is known. */
  number(): number | null {
    const row = this.#sql.exec<{ data: string }>("SELECT data FROM task WHERE part = 'number'").toArray()[0];
    return row ? Number(row.data) : null;
  }

  saveNumber(n: number): void {
    this.#savePart('number', n);
  }

  /** Persists the rows that an event names; `version` is the task's once it has happened. */
  record(event: TaskEvent, version: number, content?: Content): void {
    if (event.type === 'judging.timed_out' || event.type === 'task.resolved') {
      for (const submission of this.#judging()) this.#update(applyToSubmission(submission, event), event);
      return;
    }
    if ('n' in event) this.#recordSubmission(event, content);
    if ('workerId' in event) this.#recordParticipant(event, version);
  }

  submission(n: number): Submission | null {
    return this.#sql.exec<Submission>(`SELECT ${META} FROM submissions WHERE n = ?`, n).toArray()[0] ?? null;
  }

  /** Submissions numbered below `before`, newest first. */
  submissions(before: number, limit: number): Submission[] {
    return this.#sql
      .exec<Submission>(
        `SELECT ${META} FROM submissions WHERE n < ? ORDER BY n DESC LIMIT ?`,
        ...[before, limit],
      )
      .toArray();
  }

  sealed(n: number): Sealed {
    const { steps, ...row } = this.#sql
      .exec<{ content: string; content_hash: string; feedback: string | null; steps: string }>(
        'SELECT content, content_hash, feedback, steps FROM submissions WHERE n = ?',
        n,
      )
      .one();
    return { ...row, steps: JSON.parse(steps) };
  }

  participant(workerId: string): Participant | null {
    const known = this.#participants.get(workerId);
    if (known) return known;
    const row = this.#sql
      .exec<Participant>(
        `SELECT worker_id AS workerId, account_id AS accountId, joined_at AS joinedAt, submissions, judging,
           errored FROM participants WHERE worker_id = ?`,
        workerId,
      )
      .toArray()[0];
    if (row) this.#participants.set(workerId, row);
    return row ?? null;
  }

  /** Drops what is kept in memory, when a transaction that changed it was undone. */
  forget(): void {
    this.#participants.clear();
    this.#firstParticipants = null;
  }

  /** The agents that joined first, at most a hundred. */
  firstParticipants(): readonly string[] {
    this.#firstParticipants ??= this.#sql
      .exec<{ id: string }>(
        'SELECT worker_id AS id FROM participants ORDER BY version LIMIT ?',
        FIRST_PARTICIPANTS,
      )
      .toArray()
      .map(({ id }) => id);
    return this.#firstParticipants;
  }

  /** The workers that changed after `version`, for the catalogue; all of them from version 0 on. */
  participantsSince(version: number): { workerId: string; joinedAt: number; version: number }[] {
    return this.#sql
      .exec<{ workerId: string; joinedAt: number; version: number }>(
        'SELECT worker_id AS workerId, joined_at AS joinedAt, version FROM participants WHERE version > ?',
        version,
      )
      .toArray();
  }

  /** The submission that is due first, and only if it is due by `now`. */
  firstDue(now: number): Submission | null {
    return (
      this.#sql
        .exec<Submission>(
          `SELECT ${META} FROM submissions WHERE due IS NOT NULL AND due <= ? ORDER BY due LIMIT 1`,
          now,
        )
        .toArray()[0] ?? null
    );
  }

  firstDueAt(): number | null {
    return this.#sql
      .exec<{ due: number | null }>('SELECT min(due) AS due FROM submissions WHERE due IS NOT NULL')
      .one().due;
  }

  /** The least number of a submission being judged, other than `except`. */
  firstJudging(except: number): number | null {
    return (
      this.#sql
        .exec<{ n: number }>(
          "SELECT n FROM submissions WHERE status = 'judging' AND n <> ? ORDER BY n LIMIT 1",
          except,
        )
        .toArray()[0]?.n ?? null
    );
  }

  request(accountId: string, key: string): { fingerprint: string; n: number } | null {
    return (
      this.#sql
        .exec<{ fingerprint: string; n: number }>(
          'SELECT fingerprint, n FROM requests WHERE account_id = ? AND key = ?',
          ...[accountId, key],
        )
        .toArray()[0] ?? null
    );
  }

  saveRequest(accountId: string, { key, fingerprint }: KeyedRequest, n: number): void {
    this.#sql.exec('INSERT INTO requests VALUES (?, ?, ?, ?)', accountId, key, fingerprint, n);
  }

  #judging(): Submission[] {
    return this.#sql.exec<Submission>(`SELECT ${META} FROM submissions WHERE status = 'judging'`).toArray();
  }

  #recordSubmission(event: TaskEvent & { n: number }, content?: Content): void {
    if (event.type !== 'submission.received') {
      this.#update(applyToSubmission(this.submission(event.n), event), event);
      return;
    }
    const received = applyToSubmission(null, event);
    if (!received || !content) throw new Error('a submission was received without its content');
    const { n, workerId, accountId, revision, status, createdAt, due, tries, resends } = received;
    this.#sql.exec(
      `INSERT INTO submissions (n, worker_id, account_id, revision, status, created_at, due, tries, resends, steps,
         content_hash, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '[]', ?, ?)`,
      ...[n, workerId, accountId, revision, status, createdAt, due, tries, resends],
      ...[content.hash, content.json],
    );
  }

  #update(submission: Submission | null, event: TaskEvent): void {
    if (!submission) throw new Error(`${event.type} names a submission that is not there`);
    const { n, status, statusReason, score, judgedAt, due, token, tries, resends } = submission;
    this.#sql.exec(
      `UPDATE submissions SET status = ?, status_reason = ?, score = ?, judged_at = ?, due = ?, token = ?,
         tries = ?, resends = ? WHERE n = ?`,
      ...[status, statusReason, score, judgedAt, due, token, tries, resends, n],
    );
    if (event.type !== 'submission.judged') return;
    const steps = JSON.stringify(event.steps);
    this.#sql.exec('UPDATE submissions SET feedback = ?, steps = ? WHERE n = ?', event.feedback, steps, n);
  }

  #recordParticipant(event: TaskEvent & { workerId: string }, version: number): void {
    const changed = applyToParticipant(this.participant(event.workerId), event);
    if (!changed) throw new Error(`${event.type} names a worker that has not joined`);
    this.#participants.set(changed.workerId, changed);
    const { workerId, accountId, joinedAt, submissions, judging, errored } = changed;
    if (event.type === 'task.joined') {
      this.#sql.exec(
        'INSERT INTO participants VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...[workerId, accountId, joinedAt, submissions, judging, errored, version],
      );
      const first = this.#firstParticipants;
      if (first && first.length < FIRST_PARTICIPANTS) first.push(workerId);
      return;
    }
    this.#sql.exec(
      'UPDATE participants SET submissions = ?, judging = ?, errored = ? WHERE worker_id = ?',
      ...[submissions, judging, errored, workerId],
    );
  }

  #savePart(part: string, data: unknown): void {
    this.#sql.exec('INSERT OR REPLACE INTO task VALUES (?, ?)', part, JSON.stringify(data));
  }

  #part(part: string) {
    const { data } = this.#sql.exec<{ data: string }>('SELECT data FROM task WHERE part = ?', part).one();
    return JSON.parse(data);
  }
}
