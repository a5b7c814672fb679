import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, type Entry, place, type Quota, WINDOW_MS } from '../../../src/accounts/window.ts';

const START = 1_800_000_000_000;

/** An account's window as its object keeps it: in memory, and in rows by slot. */
class Account {
  now = START;
  window: Entry[] = [];
  readonly rows = new Map<number, number>();

  write(limit: number): { admitted: boolean; quota: Quota } {
    const { entry, quota } = place(this.window, limit, this.now);
    if (entry) {
      if (this.rows.has(entry.slot)) this.window.shift();
      this.window.push(entry);
      this.rows.set(entry.slot, entry.at);
    }
    return { admitted: entry !== null, quota };
  }

  /** Writes so many times; how many of them are admitted. */
  writes(count: number, limit: number): number {
    return Array.from({ length: count }, () => this.write(limit)).filter(({ admitted }) => admitted).length;
  }

  /** Forgets what is in memory, and reads the rows again in whatever order they come. */
  evict(): void {
    this.window = [...this.rows].reverse().map(([slot, at]) => ({ slot, at }));
    this.window.sort((one, other) => one.at - other.at);
  }
}

/** What the limit means: every admitted write is remembered for good, and those of the last 60 seconds are counted. */
class Witness {
  readonly #times: number[] = [];

  count(now: number): number {
    return this.#times.filter((at) => this.#notBefore(now) < at + WINDOW_MS).length;
  }

  write(limit: number, clock: number): { admitted: boolean; remaining: number; freeIn: number } {
    const now = this.#notBefore(clock);
    const admitted = this.count(now) < limit;
    if (admitted) this.#times.push(now);
    const counted = Math.min(limit, this.count(now));
    // The first moment with a slot more than now.
    const ends = this.#times.map((at) => at + WINDOW_MS).filter((end) => end > now);
    const end = ends.find((moment) => ends.filter((other) => other > moment).length < counted);
    return { admitted, remaining: limit - counted, freeIn: (end ?? Number.NaN) - clock };
  }

  #notBefore(now: number): number {
    return Math.max(now, this.#times.at(-1) ?? now);
  }
}

type Step = { write: number } | { wait: number } | { limit: number } | 'evict';

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ write: fc.integer({ min: 1, max: 8 }) }) },
  { weight: 3, arbitrary: fc.record({ wait: fc.integer({ min: -500, max: WINDOW_MS / 2 }) }) },
  { weight: 1, arbitrary: fc.record({ wait: fc.constantFrom(WINDOW_MS - 1, WINDOW_MS, WINDOW_MS + 1) }) },
  { weight: 1, arbitrary: fc.record({ limit: fc.integer({ min: 1, max: 12 }) }) },
  { weight: 1, arbitrary: fc.constant<Step>('evict') },
);

describe('the window', () => {
  it('decides as one does who remembers every write for good, whatever the clock, the tier and evictions do', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 60 }), (history) => {
        const [account, witness] = [new Account(), new Witness()];
        let [limit, highest] = [3, 3];
        for (const step of history) {
          if (step === 'evict') account.evict();
          else if ('limit' in step) limit = step.limit;
          else if ('wait' in step) account.now += step.wait;
          else {
            highest = Math.max(highest, limit);
            for (let i = 0; i < step.write; i += 1) {
              const { admitted, quota } = account.write(limit);
              const seen = witness.write(limit, account.now);
              expect({ admitted, limit: quota.limit, remaining: quota.remaining }).toEqual({
                ...{ admitted: seen.admitted, limit, remaining: seen.remaining },
              });
              expect(quota.resetAfter).toBe(Math.ceil(seen.freeIn / 1_000));
            }
          }
          expect(countOf(account.window, limit, account.now)).toBe(
            Math.min(limit, witness.count(account.now)),
          );
          expect(account.rows.size).toBeLessThanOrEqual(highest);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('admits as many as the limit and not one more', () => {
    const account = new Account();
    expect(account.writes(150, 100)).toBe(100);
    expect(account.rows.size).toBe(100);
  });

  it('frees a slot exactly when its write leaves', () => {
    const account = new Account();
    account.write(2);
    account.now += 10;
    account.write(2);
    account.now = START + WINDOW_MS - 1;
    expect(account.write(2).admitted).toBe(false);
    account.now += 1;
    expect(account.write(2).admitted).toBe(true);
    account.now = START + WINDOW_MS + 9;
    expect(account.write(2).admitted).toBe(false);
    account.now += 1;
    expect(account.write(2).admitted).toBe(true);
  });

  it.each([
    [0, 60],
    [1, 60],
    [999, 60],
    [1_000, 59],
    [58_999, 2],
    [59_000, 1],
    [59_999, 1],
  ])('%d ms later tells to come back in %d s, when there is a slot again', (later, seconds) => {
    const account = new Account();
    account.write(1);
    account.now += later;
    const { quota } = account.write(1);
    expect(quota).toEqual({
      ...{ limit: 1, remaining: 0, resetAfter: seconds, resetAt: (START + WINDOW_MS) / 1_000 },
    });
    account.now += quota.resetAfter * 1_000;
    expect(account.write(1).admitted).toBe(true);
  });

  it('tells a moment between two seconds as the later one', () => {
    const account = new Account();
    account.now += 1;
    expect(account.write(1).quota.resetAt).toBe((START + WINDOW_MS) / 1_000 + 1);
  });

  it('stands still while the clock goes back', () => {
    const account = new Account();
    account.write(2);
    account.now -= 30_000;
    account.write(2);
    account.now = START + WINDOW_MS - 1;
    expect(account.write(2).admitted).toBe(false);
    account.now += 1;
    expect(account.writes(3, 2)).toBe(2);
  });

  it('goes on through a change of tier and back: what was admitted still counts', () => {
    const account = new Account();
    expect(account.writes(200, 100)).toBe(100);
    expect(account.writes(950, 1_000)).toBe(900);
    expect(account.write(100).admitted).toBe(false);
    expect(account.write(1_000).admitted).toBe(false);
    account.now += WINDOW_MS;
    expect(account.writes(200, 100)).toBe(100);
    expect(account.writes(1_000, 1_000)).toBe(900);
    expect(account.rows.size).toBe(1_000);
  });
});
