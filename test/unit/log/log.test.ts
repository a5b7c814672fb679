import { describe, expect, it } from 'vitest';
import { afterFailure, afterSuccess, nextWake, type SinkState, STUCK_AFTER } from '../../../src/log/log.ts';

const NOW = 1_000_000;
const SINK: SinkState = { name: 'catalogue', cursor: 5, failures: 0, retryAt: 0 };

describe('a sink that failed', () => {
  it('pauses 1 s, doubling to 5 min', () => {
    let sink = SINK;
    const pauses = Array.from({ length: 12 }, () => {
      sink = afterFailure(sink, NOW, 0);
      return (sink.retryAt - NOW) / 1_000;
    });
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
  });

  it('has at most a quarter of its pause taken off by jitter', () => {
    expect(afterFailure(SINK, NOW, 1).retryAt).toBe(NOW + 750);
  });

  it('keeps its place in the log', () => {
    expect(afterFailure(SINK, NOW, 0).cursor).toBe(5);
  });

  it(`is stuck after ${STUCK_AFTER} failures and goes on hourly`, () => {
    const stuck = afterFailure({ ...SINK, failures: STUCK_AFTER - 1 }, NOW, 0.5);
    expect(stuck).toMatchObject({ failures: STUCK_AFTER, retryAt: NOW + 3_600_000 });
  });

  it('starts afresh after a success', () => {
    expect(afterSuccess(afterFailure(SINK, NOW, 0), 9)).toEqual({ ...SINK, cursor: 9 });
  });
});

describe('the alarm', () => {
  it('is not needed when nothing is due and every sink has everything', () => {
    expect(nextWake(null, [SINK], 5, NOW)).toBeNull();
  });

  it('fires when something falls due', () => {
    expect(nextWake(NOW + 60_000, [SINK], 5, NOW)).toBe(NOW + 60_000);
  });

  it('takes up a flush that the process did not live to finish', () => {
    expect(nextWake(null, [SINK], 6, NOW)).toBe(NOW + 10_000);
  });

  it('fires for the retry of a failed sink', () => {
    const failed = afterFailure(SINK, NOW, 0);
    expect(nextWake(null, [failed], 6, NOW)).toBe(NOW + 1_000);
  });

  it('fires for whatever is first', () => {
    const failed = afterFailure({ ...SINK, failures: 9 }, NOW, 0);
    expect(nextWake(NOW + 60_000, [failed, SINK], 6, NOW)).toBe(NOW + 10_000);
    expect(nextWake(NOW + 60_000, [failed, { ...SINK, cursor: 6 }], 6, NOW)).toBe(NOW + 60_000);
  });
});
