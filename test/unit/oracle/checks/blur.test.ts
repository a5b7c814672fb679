import { describe, expect, it } from 'vitest';
import { blurOf } from '../../../../src/oracle/checks/blur.ts';

const UNIT_MS = 2e-6;
const seems = (fuel: number): number => Math.round(fuel + blurOf(fuel) / UNIT_MS);

describe('how long a run of hidden tests seems to take', () => {
  it('is the same for all that are quick', () => {
    for (const fuel of [0, 1, 900_000, 2 ** 22]) expect(seems(fuel)).toBe(2 ** 22);
  });

  it('is one of few for all that are not, and at most twice what it takes', () => {
    const all = Array.from({ length: 480 }, (_, i) => (i + 1) * 1_000_000);
    expect(new Set(all.map(seems)).size).toBeLessThanOrEqual(8);
    for (const fuel of all.slice(4)) expect(seems(fuel) / fuel).toBeLessThanOrEqual(2);
  });
});
