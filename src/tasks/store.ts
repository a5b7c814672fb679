import type { Audit, Step } from '../oracle/oracle.ts';
import { applyToParticipant, applyToSubmission } from './folds.ts';
import type { Participant, Submission, Task, TaskEvent, TaskSpec } from './task.ts';

/** What a worker handed in: `json` is the content as JSON text, `hash` the SHA-256 of its bytes, in hex. */
export type Content = { readonly json: string; readonly hash: string };

/** The sealed part of a submission. */
export type Sealed = {
  readonly content: string;
  readonly content_hash: string;
  readonly feedback: string | null;
  readonly steps: readonly Step[];
  readonly audit?: readonly Audit[] | null;
};

/** A request under an Idempotency-Key, as its own commit records it. */
export type KeyedRequest = { readonly key: string; readonly fingerprint: string };

const SCHEMA = `
  CREATE TABLE task (part TEXT PRIMARY KEY, data TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE participants (
    worker_id TEXT PRIMARY KEY, account_id TEXT NOT NULL, joined_at INTEGER NOT NULL, left_at INTEGER,
    submissions INTEGER NOT NULL, judging INTEGER NOT NULL, errored INTEGER NOT NULL, passed INTEGER NOT NULL,
    failed INTEGER NOT NULL, joined_as INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX participants_by_account ON participants (account_id);
  CREATE TABLE submissions (
    n INTEGER PRIMARY KEY, worker_id TEXT NOT NULL, account_id TEXT NOT NULL, revision INTEGER NOT NULL,
    status TEXT NOT NULL, status_reason TEXT, score REAL, created_at INTEGER NOT NULL, judged_at INTEGER,
    due INTEGER, token TEXT, tries INTEGER NOT NULL, resends INTEGER NOT NULL,
    feedback TEXT, steps TEXT NOT NULL, audit TEXT, content_hash TEXT NOT NULL, content TEXT NOT NULL
  );
  CREATE INDEX submissions_by_due ON submissions (due) WHERE due IS NOT NULL;
  CREATE TABLE requests (
    account_id TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, n INTEGER, answer TEXT,
    PRIMARY KEY (account_id, key)
  ) WITHOUT ROWID;
`;

const META = `n, worker_id AS workerId, account_id AS accountId, revision, status, status_reason AS statusReason,
  score, created_at AS createdAt, judged_at AS judgedAt, due, token, tries, resends`;

const PART = `worker_id AS workerId, account_id AS accountId, joined_at AS joinedAt, left_at AS leftAt, submissions,
  judging, errored, passed, failed`;

const FIRST_PARTICIPANTS = 100;

/** The SQL of one task's object, its only writer: so workers, once read, are kept in memory. */
export class TaskStore {
  readonly #sql: SqlStorage;
  readonly #participants = new Map<string, Participant>();
  #firstParticipants: string[] | null = null;
  /** No submission below this is being judged. Once it is not, it never is again, so none is looked at twice. */
  #firstJudging = 1;

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

  /** The task as it was published, whatever was changed since. */
  createdSpec(): TaskSpec {
    return this.#hasPart('created') ? this.#part('created') : this.#part('spec');
  }

  load(): Task {
    return { spec: this.#part('spec'), progress: this.#part('progress') };
  }

  /** Saves a spec that was changed; the one it was published with is kept beside it. */
  saveChangedSpec(before: Task, task: Task): void {
    if (!this.#hasPart('created')) this.#savePart('created', before.spec);
    this.#savePart('spec', task.spec);
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
    const { steps, audit, ...row } = this.#sql
      .exec<{
        content: string;
        content_hash: string;
        feedback: string | null;
        steps: string;
        audit: string | null;
      }>('SELECT content, content_hash, feedback, steps, audit FROM submissions WHERE n = ?', n)
      .one();
    return { ...row, steps: JSON.parse(steps), audit: audit === null ? null : JSON.parse(audit) };
  }

  /** A worker's part in the task, also when it has left; null when it never had one. */
  participant(workerId: string): Participant | null {
    const known = this.#participants.get(workerId);
    if (known) return known;
    const row = this.#sql
      .exec<Participant>(`SELECT ${PART} FROM participants WHERE worker_id = ?`, workerId)
      .toArray()[0];
    if (row) this.#participants.set(workerId, row);
    return row ?? null;
  }

  /** The part of an agent of this account that takes part, other than `except`; null when there is none. */
  participantOf(accountId: string, except: string | null): Participant | null {
    return (
      this.#sql
        .exec<Participant>(
          `SELECT ${PART} FROM participants
           WHERE account_id = ? AND worker_id IS NOT ? AND left_at IS NULL LIMIT 1`,
          ...[accountId, except],
        )
        .toArray()[0] ?? null
    );
  }

  /** Drops what is kept in memory, when a transaction that changed it was undone. */
  forget(): void {
    this.#participants.clear();
    this.#firstParticipants = null;
    this.#firstJudging = 1;
  }

  /** The agents that joined first, at most a hundred. */
  firstParticipants(): readonly string[] {
    this.#firstParticipants ??= this.#sql
      .exec<{ id: string }>(
        'SELECT worker_id AS id FROM participants WHERE left_at IS NULL ORDER BY joined_as LIMIT ?',
        FIRST_PARTICIPANTS,
      )
      .toArray()
      .map(({ id }) => id);
    return this.#firstParticipants;
  }

  /** The ids of all workers, those that have left included. */
  workerIds(): string[] {
    return this.#sql
      .exec<{ id: string }>('SELECT worker_id AS id FROM participants')
      .toArray()
      .map(({ id }) => id);
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

  /** Submissions whose judging was ended by the end of the task. */
  givenUp(): Submission[] {
    return this.#sql
      .exec<Submission>(
        `SELECT ${META} FROM submissions WHERE status_reason IN ('superseded', 'timeout') AND tries > 0`,
      )
      .toArray();
  }

  /** When the oldest submission being judged was handed in; null when none is. */
  oldestJudging(): number | null {
    const row = this.#sql
      .exec<{ n: number; at: number }>(
        "SELECT n, created_at AS at FROM submissions WHERE status = 'judging' AND n >= ? ORDER BY n LIMIT 1",
        this.#firstJudging,
      )
      .toArray()[0];
    if (row) this.#firstJudging = row.n;
    return row?.at ?? null;
  }

  /** What was done under this Idempotency-Key: a submission, or a command with its answer once it is known. */
  request(
    accountId: string,
    key: string,
  ): { fingerprint: string; n: number | null; answer: string | null } | null {
    return (
      this.#sql
        .exec<{ fingerprint: string; n: number | null; answer: string | null }>(
          'SELECT fingerprint, n, answer FROM requests WHERE account_id = ? AND key = ?',
          ...[accountId, key],
        )
        .toArray()[0] ?? null
    );
  }

  /** Notes for good what was done under an Idempotency-Key; `answer` is null while it is not known yet. */
  saveRequest(
    accountId: string,
    { key, fingerprint }: KeyedRequest,
    done: { readonly n: number } | { readonly answer: string | null },
  ): void {
    const { n, answer } = { n: null, answer: null, ...done };
    this.#sql.exec(
      'INSERT OR REPLACE INTO requests VALUES (?, ?, ?, ?, ?)',
      ...[accountId, key, fingerprint, n, answer],
    );
  }

  /** Gives the requests that wait for an answer theirs; null forgets them, so that they may be tried again. */
  answerRequests(answer: string | null): void {
    const waiting = 'n IS NULL AND answer IS NULL';
    if (answer === null) this.#sql.exec(`DELETE FROM requests WHERE ${waiting}`);
    else this.#sql.exec(`UPDATE requests SET answer = ? WHERE ${waiting}`, answer);
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
    this.#sql.exec(
      'UPDATE submissions SET feedback = ?, steps = ?, audit = ? WHERE n = ?',
      ...[event.feedback, JSON.stringify(event.steps), event.audit ? JSON.stringify(event.audit) : null, n],
    );
  }

  #recordParticipant(event: TaskEvent & { workerId: string }, version: number): void {
    const changed = applyToParticipant(this.participant(event.workerId), event);
    if (!changed) throw new Error(`${event.type} names a worker that has not joined`);
    this.#participants.set(changed.workerId, changed);
    const { workerId, accountId, joinedAt, leftAt, submissions, judging, errored, passed, failed } = changed;
    const counters = [submissions, judging, errored, passed, failed];
    if (event.type !== 'task.joined') {
      this.#sql.exec(
        `UPDATE participants SET left_at = ?, submissions = ?, judging = ?, errored = ?, passed = ?, failed = ?
         WHERE worker_id = ?`,
        ...[leftAt, ...counters, workerId],
      );
      if (event.type === 'task.left') this.#firstParticipants = null;
      return;
    }
    this.#sql.exec(
      'INSERT OR REPLACE INTO participants VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[workerId, accountId, joinedAt, leftAt, ...counters, version],
    );
    const first = this.#firstParticipants;
    if (first && first.length < FIRST_PARTICIPANTS) first.push(workerId);
  }

  #savePart(part: string, data: unknown): void {
    this.#sql.exec('INSERT OR REPLACE INTO task VALUES (?, ?)', part, JSON.stringify(data));
  }

  #hasPart(part: string): boolean {
    return this.#sql.exec('SELECT 1 FROM task WHERE part = ?', part).toArray().length > 0;
  }

  #part(part: string) {
    const { data } = this.#sql.exec<{ data: string }>('SELECT data FROM task WHERE part = ?', part).one();
    return JSON.parse(data);
  }
}
