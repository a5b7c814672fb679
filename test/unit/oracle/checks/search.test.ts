import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occursIn } from '../../../../src/oracle/checks/search.ts';

describe('searching for a text', () => {
  it('finds what the built-in search finds', () => {
    const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b'), maxLength });
    fc.assert(
      fc.property(letters(30), letters(6), (text, part) => {
        expect(occursIn(text, part)).toBe(text.includes(part));
      }),
      { numRuns: 2_000 },
    );
  });
});
