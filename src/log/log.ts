/** One row of an object's log: what happened, as anybody outside may read it. `seq` rises by one. */
export type LogRow = {
  readonly seq: number;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: number;
};

export type NewLogRow = Omit<LogRow, 'seq'> & {
  /** Which of the things that the object holds it is about, where an object holds many. */
  readonly topic?: string;
};

/** How far a sink has read the log, and how it fares. */
export type SinkState = {
  readonly name: string;
  /** Sequence number of the last row that arrived at the far end. */
  readonly cursor: number;
  /** Failures since the last success. */
  readonly failures: number;
  /** Not before this instant; 0 when the sink may run at once. */
  readonly retryAt: number;
};

/** A sink that has failed this often is stuck: it is reported, and goes on hourly. */
export const STUCK_AFTER = 20;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 5 * 60_000;
const STUCK_PAUSE_MS = 3_600_000;
/** A flush follows every commit at once; the alarm takes it up when the process died before it was done. */
const FLUSH_GRACE_MS = 10_000;

/** The state after rows up to `cursor` arrived. */
export function afterSuccess(sink: SinkState, cursor: number): SinkState {
  return { ...sink, cursor, failures: 0, retryAt: 0 };
}

/** The state after a failure: pauses double from 1 s to 5 min; `jitter` (0–1) takes off up to a quarter. */
export function afterFailure(sink: SinkState, now: number, jitter: number): SinkState {
  const failures = sink.failures + 1;
  const pause =
    failures >= STUCK_AFTER
      ? STUCK_PAUSE_MS
      : Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS) * (1 - jitter / 4);
  return { ...sink, failures, retryAt: now + Math.round(pause) };
}

/**
 * When the object's one alarm must fire: what falls due by itself, or a sink that is behind `head`, the log's
 * last sequence number. Null: the object may sleep for good.
 */
export function nextWake(
  due: number | null,
  sinks: readonly SinkState[],
  head: number,
  now: number,
): number | null {
  const retries = sinks
    .filter((sink) => sink.cursor < head)
    .map((sink) => Math.max(sink.retryAt, now + (sink.failures === 0 ? FLUSH_GRACE_MS : 0)));
  const times = due === null ? retries : [due, ...retries];
  return times.length > 0 ? Math.min(...times) : null;
}
