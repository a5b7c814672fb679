import { describe, expect, it } from 'vitest';
import { Purse } from '../../../../src/oracle/sandbox/purse.ts';
import { INSTALLED, moduleOf } from '../../../../src/oracle/sandbox/submission-module.ts';
import { hasPrototypeKey, parseTexts, tidy } from '../../../../src/oracle/sandbox/texts.ts';

describe('text from inside', () => {
  it('is cut, well formed and without NUL', () => {
    expect(tidy('abc\0\ud800', 10)).toBe('abc\ufffd\ufffd');
    expect(tidy('ab😀', 3)).toBe('ab\ufffd');
  });

  it.each(['{"__proto__": 1}', '[{"a":{"__proto__"\n:{}}}]', '{"\\u005f_proto\\u005F_":1}'])(
    'has a key that could make a prototype: %s',
    (json) => expect(hasPrototypeKey(json)).toBe(true),
  );

  it.each(['{"proto": "__proto__"}', '["__proto__", ":"]', '"\\"__proto__\\": 1"', '{"__proto": 1}'])(
    'has none: %s',
    (json) => expect(hasPrototypeKey(json)).toBe(false),
  );

  it('is a list of texts or nothing', () => {
    expect(parseTexts('["a",""]')).toEqual(['a', '']);
    for (const json of ['', '{', '{}', '["a",1]', '[["a"]]', 'null']) expect(parseTexts(json)).toBeNull();
  });
});

describe('the module "submission"', () => {
  it('exports functions as calls by name and data as it crossed', () => {
    expect(moduleOf(['add', 'f', 'default', 'v{"a":"\\""}', 'ünï', 'u']).split('\n')).toEqual([
      `const { proxy, data } = globalThis["${INSTALLED}"];`,
      `delete globalThis["${INSTALLED}"];`,
      'const export0 = proxy("add"); export { export0 as add };',
      'const export2 = data("v{\\"a\\":\\"\\\\\\"\\"}"); export { export2 as default };',
      'const export4 = data("u"); export { export4 as ünï };',
    ]);
  });

  it.each(['a b', 'x }; evil(); export { x as y', '1a', '', 'a\nb', '"a"', 'a.b', 'x'.repeat(101)])(
    'has no export of a name that is no identifier: %j',
    (name) => expect(moduleOf([name, 'f'])).not.toContain('export'),
  );

  it('reads data that could make a prototype, or is no data, as undefined', () => {
    for (const answer of ['v{"__proto__":1}', 'p1', 'e{}', ''])
      expect(moduleOf(['a', answer])).toContain('data("u")');
  });
});

describe('a purse', () => {
  it('lets each work use its part, and all together no more than there is', () => {
    const purse = new Purse(100);
    const spend = (units: number) =>
      purse.allow(60, () => {
        const given = purse.left;
        purse.left -= units;
        return given;
      });
    expect([spend(50), spend(30), spend(25), spend(1)]).toEqual([60, 50, 20, 0]);
    expect(purse.empty).toBe(true);
  });

  it('counts what was spent before a throw', () => {
    const purse = new Purse(10);
    const fail = () =>
      purse.allow(10, () => {
        purse.left = -1;
        throw new Error('stopped');
      });
    expect(fail).toThrow('stopped');
    expect(purse.empty).toBe(true);
  });
});
