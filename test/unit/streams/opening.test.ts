import { describe, expect, it } from 'vitest';
import type { LogRow } from '../../../src/log/log.ts';
import { opening, PAGE } from '../../../src/streams/opening.ts';

function row(seq: number): LogRow {
  return { seq, type: 'thing.changed', data: {}, at: 0 };
}

const STATE = { ...row(0), type: 'thing.state' };

/** A log whose rows are numbered so; others of the object's rows are about other things. */
function log(seqs: readonly number[], isOver = false, head = seqs.at(-1) ?? 0) {
  const read = (after: number, limit: number) =>
    seqs
      .filter((seq) => seq > after)
      .slice(0, limit)
      .map(row);
  return { head, isOver, snapshot: () => STATE, read };
}

describe('one who begins to watch', () => {
  it('is sent the state now, and stays', () => {
    expect(opening(log([1, 2, 3]), null)).toEqual({ rows: [STATE], next: 'stay' });
  });

  it('is sent the state of what is over, and that is all', () => {
    expect(opening(log([1, 2, 3], true), null)).toEqual({ rows: [STATE], next: 'over' });
  });
});

describe('one who comes back', () => {
  it('is sent what it has not seen, and stays', () => {
    expect(opening(log([1, 2, 3]), 1)).toEqual({ rows: [row(2), row(3)], next: 'stay' });
    expect(opening(log([1, 2, 3]), 3)).toEqual({ rows: [], next: 'stay' });
  });

  it('is sent the rest of what is over', () => {
    expect(opening(log([1, 2, 3], true), 2)).toEqual({ rows: [row(3)], next: 'over' });
  });

  it('finds nothing where it has seen all there will ever be, whatever else the object goes on to tell', () => {
    expect(opening(log([1, 2, 3], true), 3)).toBeNull();
    expect(opening(log([1, 2, 3], true), 4)).toBeNull();
    expect(opening(log([1, 4, 6], true, 99), 6)).toBeNull();
  });

  it('begins anew when it names what has not happened', () => {
    expect(opening(log([1, 2, 3]), 4)).toEqual({ rows: [STATE], next: 'stay' });
  });

  it('reads a long past page by page', () => {
    const seqs = Array.from({ length: 2 * PAGE }, (_, i) => i + 1);
    const first = opening(log(seqs), 0);
    expect(first?.rows).toEqual(seqs.slice(0, PAGE).map(row));
    expect(first?.next).toBe('more');
    expect(opening(log(seqs), PAGE)).toEqual({ rows: seqs.slice(PAGE).map(row), next: 'stay' });
  });
});
