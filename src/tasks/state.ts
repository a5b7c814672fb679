import { OPERATOR } from '../accounts/account.ts';
import { isRefusal, type Refusal, refuse } from '../http/problem.ts';
import { Changes } from '../log/changes.ts';
import type { LogRow, NewLogRow } from '../log/log.ts';
import { Outbox } from '../log/outbox.ts';
import { reportStuck } from '../log/stuck.ts';
import { settledWithin } from '../log/time-limit.ts';
import { Watchers } from '../streams/watchers.ts';
import { logRow, stateRow } from './events.ts';
import { TaskReader } from './reader.ts';
import { type Decision, NO_SUBMISSION, NO_TASK } from './rules/decision.ts';
import * as judging from './rules/judging.ts';
import { publish } from './rules/publishing.ts';
import { type SinkHost, taskSinks } from './sinks.ts';
import { type Content, type KeyedRequest, TaskStore } from './store.ts';
import {
  apply,
  isOpen,
  isOver,
  NEW_TASK,
  nextDue,
  type Submission,
  type Task,
  type TaskEvent,
  type TaskSpec,
} from './task.ts';

/** The agent that a command acts as, its account, and the Idempotency-Key it comes under. */
export type Command = {
  readonly agentId: string;
  readonly accountId: string;
  readonly request: KeyedRequest | null;
};

/** What those who watch a task's object watch: there is but one thing in it. */
const WATCHED = 'task';

/** What else a commit holds: rows of its own, the content of a submission, and steps that follow from its events. */
type CommitExtras = {
  /** Runs before the events are recorded, in the same transaction. */
  readonly prepare?: () => void;
  /** Runs after them, on the task that they made. */
  readonly alongside?: (task: Task) => void;
  readonly content?: Content;
  readonly more?: (task: Task) => readonly TaskEvent[];
};

/** How long whoever changed a task waits to see that in lists; it gets there later all the same. */
export const LISTED_WITHIN_MS = 2_000;

export const REUSED = refuse(
  'idempotency_key_reused',
  'This Idempotency-Key came with another request before.',
);

/** A task as its object holds it: every change is one synchronous read, decision and commit. */
export class TaskState {
  readonly store: TaskStore;
  readonly outbox: Outbox;
  readonly reader: TaskReader;
  readonly changes = new Changes();
  readonly watchers: Watchers;
  readonly host: SinkHost;
  #task: Task | null = null;
  /** When time alone changes the task next; null for never. */
  #dueAt: number | null = null;

  constructor(ctx: DurableObjectState, env: () => Env) {
    this.store = new TaskStore(ctx.storage.sql);
    this.watchers = new Watchers(ctx);
    this.reader = new TaskReader(this.store);
    this.host = { env, store: this.store, task: () => this.#task, hear: (answer) => this.#hear(answer) };
    this.outbox = new Outbox(
      ctx,
      taskSinks(this.host),
      () => this.#dueAt,
      (sink, error) => reportStuck(env().BOOKS, this.#task?.spec.id ?? '', sink, error),
    );
    if (!this.store.exists()) return;
    this.#task = this.store.load();
    this.#dueAt = nextDue(this.#task, this.#firstDueAt(this.#task));
    this.outbox.load();
  }

  /** The task as it was last committed; throws before there is one. */
  known(): Task {
    if (!this.#task) throw new Error('there is no task here');
    return this.#task;
  }

  /** The task after all that time alone has done to it, however late the alarm; null before there is one. */
  current(now: number): Task | null {
    if (!this.#task || this.#dueAt === null || now < this.#dueAt) return this.#task;
    this.commit(this.#task, this.#due(this.#task, now), now, { more: (task) => this.#due(task, now) });
    return this.#task;
  }

  create(spec: TaskSpec, now: number): Refusal | null {
    const created = { spec, progress: NEW_TASK };
    const events = publish(spec, now);
    if (isRefusal(events)) return events;
    const prepare = () => {
      this.store.create(created);
      this.outbox.create();
    };
    this.commit(created, events, now, { prepare });
    return null;
  }

  /**
   * Runs a command once under its Idempotency-Key, and records that in its own commit. A command whose answer is not
   * known at once (null) runs again when it is repeated, and finds what it did before.
   */
  command<A extends string | null>(
    { accountId, request }: Command,
    decide: (task: Task, now: number) => Decision,
    answer: (task: Task) => A,
  ): { json: A | string; replayed: boolean } | Refusal {
    const now = Date.now();
    const task = this.current(now);
    if (!task) return NO_TASK;
    const before = request && this.store.request(accountId, request.key);
    if (before && before.fingerprint !== request.fingerprint) return REUSED;
    if (before && before.answer !== null) return { json: before.answer, replayed: true };
    const events = decide(task, now);
    if (isRefusal(events)) return events;
    const isNew = request !== null && before === null;
    const alongside = (after: Task) =>
      isNew && this.store.saveRequest(accountId, request, { answer: answer(after) });
    if (events.length > 0 || isNew) this.commit(task, events, now, { alongside });
    return { json: answer(this.known()), replayed: before !== null };
  }

  /**
   * Runs a command on one submission, once under the operator's Idempotency-Key, which its own commit records; tells
   * whether it came under it before.
   */
  onSubmission(
    n: number,
    command: (task: Task, submission: Submission, firstJudging: number | null, now: number) => Decision,
    request: KeyedRequest | null = null,
  ): { replayed: boolean } | Refusal {
    const now = Date.now();
    const task = this.current(now);
    const submission = task && this.store.submission(n);
    if (!submission) return NO_SUBMISSION;
    const before = request && this.store.request(OPERATOR.kind, request.key);
    if (before) return before.fingerprint === request.fingerprint ? { replayed: true } : REUSED;
    const events = command(task, submission, this.#firstJudging(task, n), now);
    if (isRefusal(events)) return events;
    const alongside = () => request && this.store.saveRequest(OPERATOR.kind, request, { n });
    if (events.length > 0 || request) this.commit(task, events, now, { alongside });
    return { replayed: false };
  }

  /**
   * Commits `events`, and what `more` makes of the task after them until that is nothing: state, log and alarm in
   * one transaction, memory only once that has returned; then the watchers and the sinks.
   */
  commit(before: Task, events: readonly TaskEvent[], now: number, extras: CommitExtras = {}): void {
    const { prepare, alongside, content, more = () => [] } = extras;
    let task = before;
    let due: number | null = null;
    const write = () => {
      prepare?.();
      const rows: NewLogRow[] = [];
      for (let next = events; next.length > 0; next = more(task)) {
        for (const event of next) {
          task = apply(task, event);
          this.store.record(event, task.progress.version, content);
          rows.push(...logRow(task, event, now));
        }
      }
      if (task.spec !== before.spec) this.store.saveChangedSpec(before, task);
      if (task.progress !== before.progress) this.store.saveProgress(task);
      alongside?.(task);
      due = nextDue(task, this.#firstDueAt(task));
      return { rows, due };
    };
    let rows: readonly LogRow[] = [];
    try {
      rows = this.outbox.commit(now, write);
    } catch (fault) {
      this.store.forget();
      throw fault;
    }
    this.#task = task;
    this.#dueAt = due;
    if (task.progress.version === before.progress.version) return;
    this.changes.notify();
    this.watchers.tell(WATCHED, rows);
    if (isOver(task)) this.watchers.close(WATCHED);
    void this.outbox.flush();
  }

  /** The task as its publisher may see it, as JSON. */
  forPublisher(): string {
    return this.reader.forPublisher(this.known(), Date.now());
  }

  /** Opens a socket for a watcher that has seen the log up to `after`; null: nothing of it. */
  watch(task: Task, after: number | null, now: number): Response {
    return this.watchers.open(WATCHED, after, {
      head: task.progress.version,
      isOver: isOver(task),
      snapshot: () => stateRow(task, now),
      read: (seq, limit) => this.outbox.read(seq, limit),
    });
  }

  /** Waits for sinks to be through, no longer than `ms`; what is left they do later. */
  async flushed(ms: number, ...sinks: string[]): Promise<void> {
    const behind = sinks.filter((sink) => this.outbox.isBehind(sink));
    if (behind.length === 0) return;
    await settledWithin(ms, Promise.all(behind.map((sink) => this.outbox.flushSink(sink))));
  }

  /** Takes a far end's answer as a command; one about funding answers the requests that wait for it. */
  #hear(answer: (task: Task, now: number) => TaskEvent[]): void {
    const now = Date.now();
    const task = this.current(now);
    const events = task && answer(task, now);
    if (!task || !events || events.length === 0) return;
    const alongside = (after: Task) => {
      if (!isOpen(after.progress)) return;
      const isFunded = after.progress.funding === 'funded';
      this.store.answerRequests(isFunded ? this.reader.forPublisher(after, now) : null);
    };
    this.commit(task, events, now, { alongside });
  }

  /** The next step of what time alone does; none when nothing is due. */
  #due(task: Task, now: number): TaskEvent[] {
    const next = this.store.firstDue(now);
    return judging.whenDue(task, next, this.#firstJudging(task, next?.n ?? 0), now);
  }

  /** Work that the operator judges is sent to nobody, so none of it ever falls due. */
  #firstDueAt(task: Task): number | null {
    return task.spec.oracle.kind === 'manual' ? null : this.store.firstDueAt();
  }

  /** Only a task settled by arrival needs to know. */
  #firstJudging(task: Task, except: number): number | null {
    return task.spec.settleBy === 'arrival' ? this.store.firstJudging(except) : null;
  }
}
