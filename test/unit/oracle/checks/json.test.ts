import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, cut, faultOf } from '../../../../src/oracle/checks/json.ts';

describe('canonical JSON, by the examples of RFC 8785', () => {
  it('writes the sample object', () => {
    const sample = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    expect(canonicalJson(JSON.parse(sample))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts keys by UTF-16 units', () => {
    const sample = String.raw`{"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"}`;
    const order = [...canonicalJson(JSON.parse(sample)).matchAll(/:"([^"]+)"/g)].map(([, name]) => name);
    expect(order).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the double %s as %s', (bits, text) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigUint64(0, BigInt(`0x${bits}`));
    expect(canonicalJson(view.getFloat64(0))).toBe(text);
  });

  it.each([
    ['NaN', Number.NaN],
    ['infinity', Number.NEGATIVE_INFINITY],
    ['a lone surrogate', ['\udead']],
    ['a lone surrogate as a key', { '\udead': 1 }],
    ['a function', { a: () => 1 }],
    ['a bigint', 1n],
    ['undefined', undefined],
  ])('has none for %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it('leaves out fields that are undefined, as JSON does', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });
});

const clean = fc.jsonValue({ stringUnit: 'grapheme' });

/** The same value with the keys of every object in another order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reordered(inner)]),
  );
}

describe('canonical JSON of any value', () => {
  it('reads back as the same canonical JSON', () => {
    fc.assert(
      fc.property(clean, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('does not depend on the order of keys', () => {
    fc.assert(fc.property(clean, (value) => canonicalJson(reordered(value)) === canonicalJson(value)));
  });

  it('is another for another value', () => {
    fc.assert(
      fc.property(clean, clean, (a, b) => {
        const same = canonicalJson(a) === canonicalJson(b);
        expect(same).toBe(equalButForMinusZero(a, b));
      }),
    );
  });
});

function equalButForMinusZero(a: unknown, b: unknown): boolean {
  try {
    const positive = (value: unknown) => JSON.parse(JSON.stringify(value));
    expect(positive(a)).toEqual(positive(b));
    return true;
  } catch {
    return false;
  }
}

describe('JSON that is refused before it is walked', () => {
  const deep = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

  it.each([
    ['nested 64 deep', deep(64), null],
    ['nested 65 deep', deep(65), /deeper than 64/],
    ['nested 25,000 deep', deep(25_000), /deeper than 64/],
    ['with half a character', { a: ['\ud800'] }, /surrogate/],
    ['with half a character in a key', { '\udc00': 1 }, /surrogate/],
    ['with a number out of range', [Number.POSITIVE_INFINITY], /out of range/],
    ['that is no JSON', { a: undefined }, /not JSON/],
    ['with nothing wrong', { a: [1, 'é😀', null, true, { b: -0 }] }, null],
  ])('is a value %s', (_, value, fault) => {
    if (fault === null) expect(faultOf(value)).toBeNull();
    else expect(faultOf(value)).toMatch(fault);
  });
});

describe('a text that is cut', () => {
  it('keeps to its length and cuts no character in two', () => {
    expect(cut('abc', 3)).toBe('abc');
    expect(cut('abcd', 3)).toBe('ab…');
    expect(cut('a😀bc', 3)).toBe('a…');
  });
});
