import {
  afterFailure,
  afterSuccess,
  type LogRow,
  type NewLogRow,
  nextWake,
  type SinkState,
  STUCK_AFTER,
} from './log.ts';
import { settledWithin, withinLimit } from './time-limit.ts';

/** A far end that the log is carried to: in order, at least once, idempotent there. */
export type Sink = {
  readonly name: string;
  /**
   * How long, in milliseconds, such a row may wait for company since the last delivery, so that many changes
   * collapse into one; null when the far end has no use for it.
   */
  patience(row: NewLogRow): number | null;
  /**
   * Rows that one delivery carries at most: any number where it carries the state as it is, and with it whatever the
   * log holds by then.
   */
  readonly batch: number;
  /** Carries the rows over; throws when they have not arrived, or may not have. */
  deliver(rows: readonly LogRow[]): Promise<void>;
};

/** Tells the operator that a sink is stuck (`error` says why), or, with null, that it flows again. */
type ReportStuck = (sink: SinkState, error: string | null) => Promise<void>;

type Pending = { readonly rows: LogRow[] /** The last row of the log that was looked at. */; seen: number };

/** What a transaction wrote: its log rows, and when the object next has something to do by itself. */
type Written = { readonly rows: readonly NewLogRow[]; readonly due: number | null };

const DELIVERY_LIMIT_MS = 5_000;

/** Rows that a sink keeps in memory at most; what comes after them it reads from the log when it gets there. */
const MOST_PENDING = 10_000;

/** How long rows stay that every sink has carried over, where an object lives on and its log must not grow for ever. */
const KEPT_MS = 24 * 3_600_000;
/** Old rows that an alarm deletes; a commit deletes two for each that it adds. */
const TRIMMED_BY_ALARM = 1_000;

const SCHEMA = `
  CREATE TABLE log (
    seq INTEGER PRIMARY KEY, type TEXT NOT NULL, data TEXT NOT NULL, at INTEGER NOT NULL, topic TEXT
  );
  CREATE INDEX log_by_topic ON log (topic, seq) WHERE topic IS NOT NULL;
  CREATE TABLE sinks (
    name TEXT PRIMARY KEY, cursor INTEGER NOT NULL, failures INTEGER NOT NULL, retry_at INTEGER NOT NULL
  ) WITHOUT ROWID;
`;

/**
 * The log of an object and what carries it outside. Every commit writes state, log and alarm in one transaction;
 * the sinks run right after it, and again by alarm until the far ends have everything.
 */
export class Outbox {
  readonly #ctx: DurableObjectState;
  readonly #sinks: readonly Sink[];
  readonly #nextDue: () => number | null;
  readonly #report: ReportStuck;
  readonly #isTrimmed: boolean;
  readonly #running = new Map<string, Promise<void>>();
  readonly #lastRun = new Map<string, number>();
  /** Those who wait until a sink has carried a row over. */
  readonly #awaited = new Set<{ name: string; seq: number; resolve: () => void }>();
  /** Sinks that are to try once, whether or not their retry is due. */
  readonly #urged = new Set<string>();
  /** Ends the rest of a sink that waits for company. */
  readonly #hurry = new Map<string, () => void>();
  /** By sink, the rows that it has yet to deliver, as far as it has looked through the log. */
  readonly #pending = new Map<string, Pending>();
  /** Sinks whose state is not stored yet. The next commit takes it along: a repeated delivery does no harm. */
  readonly #unsaved = new Set<string>();
  #states: SinkState[] = [];
  #head = 0;
  /** When the oldest row was written, as far as this instance knows. */
  #oldestAt: number | null = null;
  /** When the alarm is set to fire, as far as this instance knows; an earlier alarm than needed does no harm. */
  #armedAt: number | null = null;

  /**
   * `nextDue` answers, from committed state, when the object has something to do by itself. The log of an object that
   * lives on is trimmed: rows go that are behind every sink's cursor and older than 24 h.
   */
  constructor(
    ctx: DurableObjectState,
    sinks: readonly Sink[],
    nextDue: () => number | null,
    report: ReportStuck,
    isTrimmed = false,
  ) {
    this.#ctx = ctx;
    this.#sinks = sinks;
    this.#nextDue = nextDue;
    this.#report = report;
    this.#isTrimmed = isTrimmed;
  }

  /** Creates the log's tables; part of the transaction that creates the object. */
  create(): void {
    this.#ctx.storage.sql.exec(SCHEMA);
    for (const { name } of this.#sinks) {
      this.#ctx.storage.sql.exec('INSERT INTO sinks VALUES (?, 0, 0, 0)', name);
    }
    this.#states = this.#sinks.map(({ name }) => ({ name, cursor: 0, failures: 0, retryAt: 0 }));
    this.#head = 0;
  }

  /** Reads where the log and its sinks stand; for an object that exists. */
  load(): void {
    const { sql } = this.#ctx.storage;
    const states = sql
      .exec<{ name: string; cursor: number; failures: number; retry_at: number }>('SELECT * FROM sinks')
      .toArray()
      .map(({ name, cursor, failures, retry_at }) => ({ name, cursor, failures, retryAt: retry_at }));
    this.#states = states;
    this.#head = sql.exec<{ head: number | null }>('SELECT max(seq) AS head FROM log').one().head ?? 0;
  }

  /**
   * Runs `write`, appends the rows it returns and arms the alarm, all in one transaction: a throw undoes all
   * three. Memory is replaced only after the transaction has returned. Answers the rows as they stand in the log.
   */
  commit(now: number, write: () => Written): readonly LogRow[] {
    const { storage } = this.#ctx;
    const { rows, wake } = storage.transactionSync(() => {
      const written = write();
      const rows = written.rows.map((row, i) => ({ ...row, seq: this.#head + i + 1 }));
      for (const { seq, type, data, at, topic = null } of rows) {
        storage.sql.exec(
          'INSERT INTO log VALUES (?, ?, ?, ?, ?)',
          seq,
          type,
          JSON.stringify(data),
          at,
          topic,
        );
      }
      this.#trim(now, 2 * rows.length);
      this.#storeStates();
      const wake = nextWake(written.due, this.#states, this.#head + rows.length, now);
      if (this.#mustArm(wake)) void storage.setAlarm(wake);
      return { rows, wake };
    });
    this.#unsaved.clear();
    if (this.#mustArm(wake)) this.#armedAt = wake;
    for (const sink of this.#sinks) this.#take(sink, rows);
    this.#head += rows.length;
    return rows;
  }

  /** The sequence number of the log's last row. */
  head(): number {
    return this.#head;
  }

  /** How far every sink has carried the log over. */
  arrived(): number {
    return Math.min(this.#head, ...this.#states.map(({ cursor }) => cursor));
  }

  /**
   * Carries what is behind to the far ends, all sinks side by side, none waiting for another; resolves when each
   * has everything, or has failed and waits for its retry. A sink that is running takes the new rows along.
   */
  async flush(): Promise<void> {
    const behind = this.#sinks.filter((sink) => this.#isBehind(sink));
    await Promise.all(behind.map((sink) => this.#running.get(sink.name) ?? this.#start(sink)));
  }

  /** Likewise for one sink. */
  async flushSink(name: string): Promise<void> {
    const sink = this.#named(name);
    await (this.#running.get(name) ?? this.#start(sink));
  }

  /**
   * Waits until a sink has carried the log over up to `seq`, or fails, but no longer than `ms`; what is left it does
   * later. The log may go on meanwhile: that is nobody's business who waits for an earlier row.
   */
  async carried(name: string, seq: number, ms: number): Promise<void> {
    if (this.#state(this.#named(name)).cursor >= seq) return;
    const arrival = new Promise<void>((resolve) => this.#awaited.add({ name, seq, resolve }));
    this.#hurry.get(name)?.();
    void this.flushSink(name);
    await settledWithin(ms, arrival);
  }

  /**
   * Starts a sink at once, though it has failed and waits for its retry: a caller waits for it. A try that fails before
   * its time counts for nothing, or impatient callers could put the next one off.
   */
  urge(name: string): void {
    this.#urged.add(name);
    void this.flushSink(name);
  }

  /** Whether the log holds rows that a sink has yet to deliver, or to pass over. */
  isBehind(name: string): boolean {
    return this.#isBehind(this.#named(name));
  }

  /** The alarm's second half, after what was due is committed: flush, and arm for what comes next. Never throws. */
  onAlarm(now: number): void {
    this.#armedAt = null;
    this.#ctx.storage.transactionSync(() => this.#trim(now, TRIMMED_BY_ALARM));
    this.#rearm(now);
    // Not awaited: a far end that hangs must not delay the alarm's next deadline.
    void this.flush().then(() => this.#sleepIfDone());
  }

  /** The rows after `seq`, at most `limit`; of one topic where that is given. */
  read(seq: number, limit: number, topic?: string): LogRow[] {
    const ofTopic = topic === undefined ? '' : 'topic = ? AND';
    return this.#ctx.storage.sql
      .exec<{ seq: number; type: string; data: string; at: number }>(
        `SELECT seq, type, data, at FROM log WHERE ${ofTopic} seq > ? ORDER BY seq LIMIT ?`,
        ...[...(topic === undefined ? [] : [topic]), seq, limit],
      )
      .toArray()
      .map((row) => ({ ...row, data: JSON.parse(row.data) }));
  }

  /** Has a sink take the rows it has a use for, and hurries it when one of them must not wait. */
  #take(sink: Sink, rows: readonly LogRow[]): void {
    const state = this.#state(sink);
    const wanted = rows.filter((row) => sink.patience(row) !== null);
    if (wanted.length === 0 && state.cursor === this.#head) {
      // Not worth a write: after a restart it skips the same rows again.
      this.#replace({ ...state, cursor: this.#head + rows.length });
      this.#pending.delete(sink.name);
      return;
    }
    // A sink that has not looked at all rows before these reads them from the log, in their turn.
    if (state.cursor === this.#head && !this.#pending.has(sink.name)) {
      this.#pending.set(sink.name, { rows: [], seen: this.#head });
    }
    const pending = this.#pending.get(sink.name);
    if (pending && pending.seen === this.#head && pending.rows.length < MOST_PENDING) {
      pending.rows.push(...wanted);
      pending.seen += rows.length;
    }
    if (wanted.some((row) => sink.patience(row) === 0)) this.#hurry.get(sink.name)?.();
  }

  /** Deletes rows, at most `most`, that are old and have arrived everywhere; never the last, whose number goes on. */
  #trim(now: number, most: number): void {
    const oldest = now - KEPT_MS;
    if (!this.#isTrimmed || most === 0 || (this.#oldestAt ?? 0) > oldest) return;
    const arrived = Math.min(this.#head - 1, this.arrived());
    const first = this.#ctx.storage.sql
      .exec<{ seq: number; at: number }>('SELECT seq, at FROM log ORDER BY seq LIMIT ?', most)
      .toArray();
    const kept = first.findIndex(({ seq, at }) => at > oldest || seq > arrived);
    this.#oldestAt = first[kept]?.at ?? null;
    const last = first.at(kept === -1 ? -1 : kept - 1);
    if (kept !== 0 && last) this.#ctx.storage.sql.exec('DELETE FROM log WHERE seq <= ?', last.seq);
  }

  #pendingOf(sink: Sink): Pending {
    const pending = this.#pending.get(sink.name) ?? { rows: [], seen: this.#state(sink).cursor };
    this.#pending.set(sink.name, pending);
    while (pending.rows.length === 0 && pending.seen < this.#head) {
      const rows = this.read(pending.seen, MOST_PENDING);
      pending.rows.push(...rows.filter((row) => sink.patience(row) !== null));
      pending.seen = rows.length < MOST_PENDING ? this.#head : (rows.at(-1)?.seq ?? this.#head);
    }
    return pending;
  }

  #start(sink: Sink): Promise<void> {
    // Begun in the next turn, so that even a run that ends at once is noted before it removes its note.
    const running = Promise.resolve().then(() => this.#run(sink));
    this.#running.set(sink.name, running);
    return running;
  }

  async #run(sink: Sink): Promise<void> {
    try {
      while (this.#isBehind(sink) && (await this.#deliverNext(sink)));
    } finally {
      // In the same turn as the last look at the log, so that no row falls between this run and the next.
      this.#running.delete(sink.name);
    }
  }

  #named(name: string): Sink {
    const sink = this.#sinks.find((candidate) => candidate.name === name);
    if (!sink) throw new Error(`no sink is called ${name}`);
    return sink;
  }

  #isBehind(sink: Sink): boolean {
    return this.#state(sink).cursor < this.#head;
  }

  /** Whether to go on: false after a failure, or while its retry is not due. */
  async #deliverNext(sink: Sink): Promise<boolean> {
    const isUrged = this.#urged.delete(sink.name);
    const isEarly = this.#state(sink).retryAt > Date.now();
    if (isEarly && !isUrged) return false;
    await this.#rest(sink);
    const before = this.#state(sink);
    const pending = this.#pendingOf(sink);
    const batch = pending.rows.slice(0, sink.batch);
    const cursor = batch.length === pending.rows.length ? pending.seen : (batch.at(-1)?.seq ?? before.cursor);
    try {
      if (batch.length > 0) await withinLimit(DELIVERY_LIMIT_MS, sink.deliver(batch));
    } catch (error) {
      if (!isEarly) await this.#fail(before, error);
      return false;
    }
    pending.rows.splice(0, batch.length);
    this.#remember(afterSuccess(before, cursor));
    this.#notice(sink.name, cursor);
    if (before.failures >= STUCK_AFTER) await this.#tell(before, null);
    return true;
  }

  async #fail(before: SinkState, error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    const state = afterFailure(before, Date.now(), Math.random());
    console.warn({ message: 'a sink failed', sink: state.name, failures: state.failures, reason });
    this.#remember(state);
    this.#notice(state.name, Number.POSITIVE_INFINITY);
    this.#rearm(Date.now());
    if (state.failures >= STUCK_AFTER) await this.#tell(state, reason);
  }

  #notice(name: string, cursor: number): void {
    for (const awaited of this.#awaited) {
      if (awaited.name !== name || awaited.seq > cursor) continue;
      this.#awaited.delete(awaited);
      awaited.resolve();
    }
  }

  #rearm(now: number): void {
    this.commit(now, () => ({ rows: [], due: this.#nextDue() }));
  }

  /** Waits for company, as long as the least patient of its rows may, or until one comes, or a caller, who may not wait. */
  async #rest(sink: Sink): Promise<void> {
    const patience = this.#pendingOf(sink).rows.map((row) => sink.patience(row) ?? 0);
    const rest = (this.#lastRun.get(sink.name) ?? 0) + Math.min(...patience) - Date.now();
    const isAwaited = [...this.#awaited].some(({ name }) => name === sink.name);
    if (patience.length > 0 && rest > 0 && !isAwaited) {
      await new Promise<void>((resolve) => {
        this.#hurry.set(sink.name, resolve);
        setTimeout(resolve, rest);
      });
      this.#hurry.delete(sink.name);
    }
    this.#lastRun.set(sink.name, Date.now());
  }

  #state(sink: Sink): SinkState {
    const state = this.#states.find(({ name }) => name === sink.name);
    return state ?? { name: sink.name, cursor: 0, failures: 0, retryAt: 0 };
  }

  #remember(state: SinkState): void {
    this.#replace(state);
    this.#unsaved.add(state.name);
  }

  #replace(state: SinkState): void {
    this.#states = [...this.#states.filter(({ name }) => name !== state.name), state];
  }

  #storeStates(): void {
    for (const { name, cursor, failures, retryAt } of this.#states) {
      if (!this.#unsaved.has(name)) continue;
      this.#ctx.storage.sql.exec(
        'INSERT OR REPLACE INTO sinks VALUES (?, ?, ?, ?)',
        ...[name, cursor, failures, retryAt],
      );
    }
  }

  async #tell(state: SinkState, error: string | null): Promise<void> {
    if (error !== null) console.error({ message: 'sink_stuck', sink: state.name, reason: error });
    try {
      await withinLimit(DELIVERY_LIMIT_MS, this.#report(state, error));
    } catch (failure) {
      console.error({
        message: 'a stuck sink could not be reported',
        sink: state.name,
        failure: String(failure),
      });
    }
  }

  /** A finished object deletes its alarm, so that it sleeps for good. */
  #sleepIfDone(): void {
    if (nextWake(this.#nextDue(), this.#states, this.#head, Date.now()) !== null) return;
    this.#storeStates();
    this.#unsaved.clear();
    this.#armedAt = null;
    void this.#ctx.storage.deleteAlarm();
  }

  #mustArm(wake: number | null): wake is number {
    return wake !== null && (this.#armedAt === null || wake < this.#armedAt);
  }
}
