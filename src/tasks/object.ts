import { DurableObject } from 'cloudflare:workers';
import { type Caller, OPERATOR } from '../accounts/account.ts';
import { isRefusal, type Refusal, refuse } from '../http/problem.ts';
import type { LogRow, NewLogRow } from '../log/log.ts';
import { Outbox } from '../log/outbox.ts';
import { reportStuck } from '../log/stuck.ts';
import type { Brief, Verdict } from '../oracle/oracle.ts';
import { cataloguePatience, copyTask, register } from './catalogue.ts';
import * as decide from './decide.ts';
import { logRow } from './events.ts';
import type { SubmissionView } from './schema.ts';
import { sightOf } from './sealing.ts';
import { type Content, type KeyedRequest, TaskStore } from './store.ts';
import {
  accepting,
  apply,
  applyToSubmission,
  NEW_TASK,
  nextDue,
  type Submission,
  type Task,
  type TaskEvent,
  type TaskSpec,
} from './task.ts';
import { viewAsReceived, viewSubmission, viewTask } from './view.ts';

/** A scoring message: a pointer and no more; the consumer begins the judging to learn the rest. */
export type ScoringPointer = { readonly task: string; readonly n: number };

export type Begun = { readonly token: string; readonly brief: Brief; readonly oracle: TaskSpec['oracle'] };

export type SubmitCommand = {
  readonly worker: decide.Worker;
  readonly content: Content;
  readonly request: KeyedRequest | null;
};

/** What else a commit holds: rows of its own, the content of a submission, and steps that follow from its events. */
type CommitExtras = {
  readonly alongside?: () => unknown;
  readonly content?: Content;
  readonly more?: (task: Task) => readonly TaskEvent[];
};

/** How long a creator waits to see its task in lists; it gets there later all the same. */
const LISTED_WITHIN_MS = 2_000;
const MAX_POINTERS_A_BATCH = 100;

const NO_TASK = refuse('not_found', 'There is no such task.');
const NO_SUBMISSION = refuse('not_found', 'There is no such submission.');

/** One task: the only writer of it. Every command is one synchronous read, decision and commit. */
export class TaskObject extends DurableObject<Env> {
  readonly #store = new TaskStore(this.ctx.storage.sql);
  readonly #outbox = new Outbox(
    this.ctx,
    [
      {
        name: 'catalogue',
        isSnapshot: true,
        patience: (row) => cataloguePatience(row.type),
        deliver: (rows) => this.#copyToCatalogue(rows),
      },
      {
        name: 'scoring',
        isSnapshot: false,
        patience: (row) => (this.#needsPointer(row) ? 0 : null),
        deliver: (rows) => this.#sendPointers(rows),
      },
    ],
    () => this.#dueAt,
    (sink, error) => reportStuck(this.env.BOOKS, this.#task?.spec.id ?? '', sink, error),
  );
  readonly #watchers = new Set<() => void>();
  #task: Task | null = null;
  /** When time alone changes the task next; null for never. */
  #dueAt: number | null = null;
  /** The last answer to a read: an unchanged task is read again and again. */
  #lastRead: { json: string; etag: string } | null = null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    if (!this.#store.exists()) return;
    this.#task = this.#store.load();
    this.#dueAt = nextDue(this.#task, this.#firstDueAt(this.#task));
    this.#outbox.load();
  }

  /** Publishes the task, once by its id; a repeat answers as the first time and changes nothing. */
  async create(spec: TaskSpec, caller: Caller): Promise<{ json: string; replayed: boolean } | Refusal> {
    const replayed = this.#task !== null;
    if (!this.#task) {
      const now = Date.now();
      const created = { spec: { ...spec, createdAt: now }, progress: NEW_TASK };
      const events = decide.publish(created.spec, now);
      if (isRefusal(events)) return events;
      const alongside = () => {
        this.#store.create(created);
        this.#outbox.create();
      };
      this.#commit(created, events, now, { alongside });
    }
    await Promise.race([this.#outbox.flushSink('catalogue'), scheduler.wait(LISTED_WITHIN_MS)]);
    const task = this.#task;
    if (!task || task.spec.accountId !== spec.accountId) throw new Error(`${spec.id} was minted twice`);
    const asCreated = { spec: task.spec, progress: { ...NEW_TASK, version: 1 } };
    const view = viewTask(asCreated, caller, task.spec.createdAt, { participants: [], result: null });
    return { json: JSON.stringify(view), replayed };
  }

  /** The task as it is now, as JSON, with what tells one state of it from another for this caller. */
  read(caller: Caller): { json: string; etag: string } | Refusal {
    const now = Date.now();
    const task = this.#current(now);
    if (!task) return NO_TASK;
    const reader = caller.kind === 'account' ? caller.accountId : caller.kind;
    const etag = [task.progress.version, accepting(task, now) ? 'open' : 'shut', reader].join('.');
    if (this.#lastRead?.etag !== etag) {
      const participants = this.#store.firstParticipants();
      const view = viewTask(task, caller, now, { participants, result: this.#resultFor(task, caller) });
      this.#lastRead = { json: JSON.stringify(view), etag };
    }
    return this.#lastRead;
  }

  /** Resolves when the task's version has passed `version` (null: the present one), or at `until`. */
  async changed(version: number | null, until: number): Promise<void> {
    const from = version ?? this.#current(Date.now())?.progress.version ?? 0;
    await this.#watch(
      until,
      () => (this.#current(Date.now())?.progress.version ?? Number.POSITIVE_INFINITY) > from,
    );
  }

  /** Resolves when a submission is no longer being judged, or at `until`. */
  async judged(n: number, until: number): Promise<void> {
    await this.#watch(until, () => {
      this.#current(Date.now());
      return this.#store.exists() ? this.#store.submission(n)?.status !== 'judging' : true;
    });
  }

  submit(command: SubmitCommand): { n: number; json: string; replayed: boolean } | Refusal {
    const now = Date.now();
    const task = this.#current(now);
    if (!task) return NO_TASK;
    const { worker, content, request } = command;
    const before = request && this.#store.request(worker.accountId, request.key);
    if (before && before.fingerprint !== request.fingerprint) {
      return refuse('idempotency_key_reused', 'This Idempotency-Key came with another request before.');
    }
    if (before) {
      const { content: json, content_hash: hash } = this.#store.sealed(before.n);
      const submission = this.#store.submission(before.n);
      return { n: before.n, json: viewAsReceived(task, submission, { json, hash }), replayed: true };
    }
    const events = decide.submit(task, worker, this.#store.participant(worker.workerId), now);
    if (isRefusal(events)) return events;
    const n = task.progress.submissions + 1;
    const alongside = () => request && this.#store.saveRequest(worker.accountId, request, n);
    this.#commit(task, events, now, { alongside, content });
    const received = events.reduce<Submission | null>(applyToSubmission, null);
    return { n, json: viewAsReceived(task, received, content), replayed: false };
  }

  submission(n: number, caller: Caller): { json: string } | Refusal {
    const task = this.#current(Date.now());
    const submission = task && this.#store.submission(n);
    return submission ? { json: JSON.stringify(this.#view(task, submission, caller)) } : NO_SUBMISSION;
  }

  /** Submissions numbered below `before`, newest first. */
  submissions(
    caller: Caller,
    before: number | null,
    limit: number,
  ): { json: string; next: number | null } | Refusal {
    const task = this.#current(Date.now());
    if (!task) return NO_TASK;
    const { items, next } = this.#page(task, caller, before, limit);
    return { json: JSON.stringify(items), next };
  }

  /** Hands the brief to whoever picked up a pointer, with the token that fences this judging. */
  begin(n: number): Begun | 'busy' | 'done' {
    const now = Date.now();
    const task = this.#current(now);
    const submission = task && this.#store.submission(n);
    if (!submission) return 'done';
    const token = crypto.randomUUID();
    const begun = decide.begin(submission, token, now);
    if (!Array.isArray(begun)) return begun;
    this.#commit(task, begun, now);
    const { title, description, rubric, threshold, oracle } = task.spec;
    const content = asText(this.#store.sealed(n).content);
    return { token, oracle, brief: { title, description, rubric, threshold, content } };
  }

  verdict(n: number, token: string, given: Verdict): void {
    this.#onSubmission(n, (task, submission, firstJudging, now) =>
      decide.verdict(task, submission, firstJudging, { token, ...given }, now),
    );
  }

  /** The oracle that holds `token` cannot judge. */
  fault(n: number, token: string): void {
    this.#onSubmission(n, (task, submission, firstJudging, now) =>
      decide.fault(task, submission, firstJudging, token, now),
    );
  }

  /** The queue gave a pointer up. */
  deadLetter(n: number): void {
    this.#onSubmission(n, (_, submission, __, now) => decide.deadLetter(submission, now));
  }

  /** The operator's score: a verdict that replaces a judging in progress. */
  score(n: number, given: Verdict): { json: string } | Refusal {
    const refusal = this.#onSubmission(n, (task, submission, firstJudging, now) =>
      decide.operatorScore(task, submission, firstJudging, given, now),
    );
    return refusal ?? this.submission(n, OPERATOR);
  }

  /** Copies the whole task to the catalogue anew; false when there is no task here. */
  async republish(): Promise<boolean> {
    const task = this.#current(Date.now());
    if (!task) return false;
    await copyTask(this.env.CATALOGUE, await this.#number(task), task, this.#participants(0));
    return true;
  }

  /** First what is due, synchronously; then the sinks, and the alarm for what comes next. */
  override alarm(): void {
    const now = Date.now();
    if (this.#current(now)) this.#outbox.onAlarm(now);
  }

  /** The task after all that time alone has done to it, however late the alarm. */
  #current(now: number): Task | null {
    if (!this.#task || this.#dueAt === null || now < this.#dueAt) return this.#task;
    this.#commit(this.#task, this.#due(this.#task, now), now, { more: (task) => this.#due(task, now) });
    return this.#task;
  }

  /** The next step of what time alone does; none when nothing is due. */
  #due(task: Task, now: number): TaskEvent[] {
    const next = this.#store.firstDue(now);
    return decide.whenDue(task, next, this.#firstJudging(task, next?.n ?? 0), now);
  }

  /** Runs a command on one submission; answers the refusal, if it is refused. */
  #onSubmission(
    n: number,
    command: (
      task: Task,
      submission: Submission,
      firstJudging: number | null,
      now: number,
    ) => decide.Decision,
  ): Refusal | null {
    const now = Date.now();
    const task = this.#current(now);
    const submission = task && this.#store.submission(n);
    if (!submission) return NO_SUBMISSION;
    const events = command(task, submission, this.#firstJudging(task, n), now);
    if (isRefusal(events)) return events;
    if (events.length > 0) this.#commit(task, events, now);
    return null;
  }

  /**
   * Commits `events`, and what `more` makes of the task after them until that is nothing: state, log and alarm in
   * one transaction, memory only once that has returned; then the watchers and the sinks.
   */
  #commit(before: Task, events: readonly TaskEvent[], now: number, extras: CommitExtras = {}): void {
    const { alongside, content, more = () => [] } = extras;
    let task = before;
    let due: number | null = null;
    const write = () => {
      alongside?.();
      const rows: NewLogRow[] = [];
      for (let next = events; next.length > 0; next = more(task)) {
        for (const event of next) {
          task = { spec: task.spec, progress: apply(task.spec, task.progress, event) };
          this.#store.record(event, task.progress.version, content);
          rows.push(...logRow(task, event, now));
        }
      }
      if (task.progress !== before.progress) this.#store.saveProgress(task);
      due = nextDue(task, this.#firstDueAt(task));
      return { rows, due };
    };
    try {
      this.#outbox.commit(now, write);
    } catch (fault) {
      this.#store.forget();
      throw fault;
    }
    this.#task = task;
    this.#dueAt = due;
    if (task.progress.version === before.progress.version) return;
    for (const notice of this.#watchers) notice();
    void this.#outbox.flush();
  }

  /** Work that the operator judges is sent to nobody, so none of it ever falls due. */
  #firstDueAt(task: Task): number | null {
    return task.spec.oracle.kind === 'manual' ? null : this.#store.firstDueAt();
  }

  /** Only a task settled by arrival needs to know. */
  #firstJudging(task: Task, except: number): number | null {
    return task.spec.settleBy === 'arrival' ? this.#store.firstJudging(except) : null;
  }

  async #watch(until: number, isOver: () => boolean): Promise<void> {
    while (!isOver() && Date.now() < until) {
      let notice = () => {};
      const noticed = new Promise<void>((resolve) => {
        notice = resolve;
      });
      this.#watchers.add(notice);
      await Promise.race([noticed, scheduler.wait(until - Date.now())]);
      this.#watchers.delete(notice);
    }
  }

  #resultFor(task: Task, caller: Caller): string | null {
    const winner = task.progress.winner && this.#store.submission(task.progress.winner.n);
    if (!winner || !sightOf(task, winner, caller).content) return null;
    return this.#store.sealed(winner.n).content;
  }

  #page(task: Task, caller: Caller, before: number | null, limit: number) {
    const rows = this.#store.submissions(before ?? Number.MAX_SAFE_INTEGER, limit + 1);
    const items = rows.slice(0, limit).map((submission) => this.#view(task, submission, caller));
    return { items, next: rows.length > limit ? (rows[limit - 1]?.n ?? null) : null };
  }

  #view(task: Task, submission: Submission, caller: Caller): SubmissionView {
    return viewSubmission(task, submission, caller, () => this.#store.sealed(submission.n));
  }

  async #number(task: Task): Promise<number> {
    const known = this.#store.number();
    if (known !== null) return known;
    const n = await register(this.env.BOOKS, task.spec.id);
    this.#store.saveNumber(n);
    return n;
  }

  async #copyToCatalogue(rows: readonly LogRow[]): Promise<void> {
    if (!this.#task) return;
    const n = await this.#number(this.#task);
    const since = (rows[0]?.seq ?? 1) - 1;
    // Read after the await, so that the snapshot is the newest there is.
    await copyTask(this.env.CATALOGUE, n, this.#task, this.#participants(since));
  }

  #participants(since: number) {
    return { first: this.#store.firstParticipants(), changed: this.#store.participantsSince(since) };
  }

  #needsPointer(row: NewLogRow): boolean {
    return (
      row.type === 'submission.requeued' ||
      (row.type === 'submission.received' && this.#task?.spec.oracle.kind !== 'manual')
    );
  }

  async #sendPointers(rows: readonly LogRow[]): Promise<void> {
    const pointers = rows.flatMap(({ data }) => (typeof data.n === 'number' ? [data.n] : []));
    const task = this.#task?.spec.id;
    if (task === undefined) return;
    for (let i = 0; i < pointers.length; i += MAX_POINTERS_A_BATCH) {
      const batch = pointers.slice(i, i + MAX_POINTERS_A_BATCH);
      await this.env.SCORING.sendBatch(batch.map((n) => ({ body: { task, n } satisfies ScoringPointer })));
    }
  }
}

function asText(json: string): string {
  const content: unknown = JSON.parse(json);
  return typeof content === 'string' ? content : json;
}
