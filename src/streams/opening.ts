import type { LogRow } from '../log/log.ts';

/** A log as somebody who begins to watch it finds it; for one topic of an object, where that holds many. */
export type Watched = {
  /** Sequence number of the log's last row. */
  readonly head: number;
  /** Whether nothing can follow any more. */
  readonly isOver: boolean;
  /** The state now, as a row numbered `head`. */
  readonly snapshot: () => LogRow;
  /** The rows after `seq` in their order, at most `limit`. */
  readonly read: (seq: number, limit: number) => LogRow[];
};

/** What a watcher is sent first, and whether it then stays, goes on reading, or has everything there will ever be. */
export type Opening = { readonly rows: readonly LogRow[]; readonly next: 'stay' | 'more' | 'over' };

/** Rows that a watcher is sent at once: few enough that a reader who takes them is not thought too slow. */
export const PAGE = 200;

/**
 * How a watcher begins that has seen the log up to `after`; null when there is nothing for it and never will be. One
 * that has seen nothing (null), or what this log does not hold, begins with the state now.
 */
export function opening({ head, isOver, snapshot, read }: Watched, after: number | null): Opening | null {
  const next = isOver ? 'over' : 'stay';
  if (after === null || (after > head && !isOver)) return { rows: [snapshot()], next };
  const rows = read(after, PAGE + 1);
  if (rows.length > PAGE) return { rows: rows.slice(0, PAGE), next: 'more' };
  return isOver && rows.length === 0 ? null : { rows, next };
}
