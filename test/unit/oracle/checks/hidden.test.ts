import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../src/oracle/checks/check.ts';
import { publicViewOf, publisherViewOf, sealCheck } from '../../../../src/oracle/checks/hidden.ts';

const SALT = '00112233445566778899aabbccddeeff';
const HIDDEN: Check = {
  kind: 'equals',
  name: 'answer',
  value: { b: 1, a: 'é' },
  weight: 2.5,
  pointer: '/x',
  hidden: true,
};
// Computed apart from this code: printf '%s' '{"check":{…},"salt":"…"}' | sha256sum
const SEAL = '853fae0c6708867bd72f3e27df8353a160e85f32a3abf0fedaa5f41da2ae1886';

describe('the seal of a hidden check', () => {
  it('is the SHA-256 of the canonical JSON of check and salt', () => {
    expect(sealCheck(HIDDEN, SALT)).toBe(SEAL);
  });

  it('does not depend on the order in which the publisher wrote its fields', () => {
    const other: Check = {
      hidden: true,
      pointer: '/x',
      weight: 2.5,
      value: { a: 'é', b: 1 },
      name: 'answer',
      kind: 'equals',
    };
    expect(sealCheck(other, SALT)).toBe(SEAL);
  });

  it('can be computed again from what the publisher reveals', () => {
    const { salt, sha256, ...check } = publisherViewOf(HIDDEN, SALT);
    expect(sealCheck(check, salt!)).toBe(sha256);
  });

  it('is another after any change', () => {
    const seal = (check: Check, salt = SALT) => sealCheck(check, salt);
    const changed = [
      seal({ ...HIDDEN, name: 'answer ' }),
      seal({ ...HIDDEN, value: { b: 1, a: 'e' } }),
      seal({ ...HIDDEN, weight: 2.501 }),
      seal({ ...HIDDEN, pointer: '/y' }),
      seal({ ...HIDDEN, hidden: false }),
      seal(HIDDEN, `${SALT.slice(0, -1)}e`),
    ];
    expect(new Set([...changed, SEAL]).size).toBe(changed.length + 1);
  });

  it('is the same for the same check and salt, and another for another, whatever its value', () => {
    const salt = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(fc.jsonValue(), salt, salt, (value, one, two) => {
        const seal = (each: unknown, salted: string) =>
          sealCheck({ ...HIDDEN, value: each } as Check, salted);
        expect(seal(value, one)).toMatch(/^[0-9a-f]{64}$/);
        expect(seal(JSON.parse(JSON.stringify(value)), one)).toBe(seal(value, one));
        expect(seal([value], one)).not.toBe(seal(value, one));
        expect(seal(value, one) === seal(value, two)).toBe(one === two);
      }),
    );
  });
});

describe('a hidden check', () => {
  it('shows everybody its name, kind, weight and seal, and nothing else', () => {
    expect(publicViewOf(HIDDEN, SALT)).toEqual({
      kind: 'equals',
      name: 'answer',
      weight: 2.5,
      hidden: true,
      sha256: SEAL,
    });
  });

  it('shows the weight it has by default', () => {
    const { weight: _, ...unweighted } = HIDDEN;
    expect(publicViewOf(unweighted, SALT)).toMatchObject({ weight: 1 });
  });

  it('shows its publisher everything', () => {
    expect(publisherViewOf(HIDDEN, SALT)).toEqual({ ...HIDDEN, salt: SALT, sha256: SEAL });
  });
});

describe('a visible check', () => {
  it.each([{ hidden: false }, {}])('is shown as it was published, without salt or seal (%o)', (hidden) => {
    const check: Check = { kind: 'contains', name: 'c', text: 'x', ...hidden };
    expect(publicViewOf(check, SALT)).toEqual(check);
    expect(publisherViewOf(check, SALT)).toEqual(check);
  });
});
