import { describe, expect, it } from 'vitest';
import { figuresOf, firstHour, type Tally, withErrored, withVerdict } from '../../../src/oracle/tally.ts';

const NOW = Date.UTC(2026, 10, 22, 12, 30);
const tallyOf = (...times: number[]): Tally => times.reduce<Tally>(withVerdict, {});

describe('the figures of judgings', () => {
  it('given none, are nothing', () => {
    expect(figuresOf([], [], NOW)).toEqual({
      ...{ in_progress: 0, oldest_seconds: null, judged: 0, errored: 0, error_rate: 0 },
      time_to_verdict_ms: { p50: null, p95: null },
    });
  });

  it('given some in progress, count them and tell the age of the oldest', () => {
    const waiting = [
      { judging: 2, since: NOW - 5_000 },
      { judging: 1, since: NOW - 61_400 },
    ];
    expect(figuresOf(waiting, [], NOW)).toMatchObject({ in_progress: 3, oldest_seconds: 61 });
  });

  it('given a clock that lags behind, tell no age below zero', () => {
    expect(figuresOf([{ judging: 1, since: NOW + 900 }], [], NOW)).toMatchObject({ oldest_seconds: 0 });
  });

  it('given verdicts of several tasks and hours, tell quantiles of them all to within a tenth', () => {
    const times = Array.from({ length: 100 }, (_, i) => 10 * (i + 1));
    const { p50, p95 } = figuresOf(
      [],
      [tallyOf(...times.slice(0, 30)), tallyOf(...times.slice(30))],
      NOW,
    ).time_to_verdict_ms;
    expect(p50).toBeGreaterThan(450);
    expect(p50).toBeLessThan(550);
    expect(p95).toBeGreaterThan(855);
    expect(p95).toBeLessThan(1_045);
  });

  it.each([
    [0, 1],
    [1, 1],
    [1_000, 939],
    [72 * 3_600_000, 259_000_000],
  ])('given one verdict after %i ms, put both quantiles near it', (took, near) => {
    const { p50, p95 } = figuresOf([], [tallyOf(took)], NOW).time_to_verdict_ms;
    expect(p50).toBe(p95);
    expect(Math.abs((p50 ?? 0) - near)).toBeLessThanOrEqual(near / 10);
  });

  it('given judgings that were given up, relate them to all that ended', () => {
    const tallies = [withErrored(tallyOf(5, 5), 1), withErrored({}, 1)];
    expect(figuresOf([], tallies, NOW)).toMatchObject({ judged: 2, errored: 2, error_rate: 0.5 });
  });
});

describe('the window', () => {
  it('is this hour and the 23 before it', () => {
    expect(firstHour(NOW) * 3_600_000).toBe(Date.UTC(2026, 10, 21, 13));
  });
});
