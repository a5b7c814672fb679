import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { compilePattern, sizeOf } from '../../../../src/oracle/checks/pattern.ts';
import { TooMuchWork, Work } from '../../../../src/oracle/checks/work.ts';
import { randomText } from './hostile.ts';

const CHECK_WORK = 3_000_000;

function test(source: string, text: string, flags?: string): boolean {
  const compiled = compilePattern(source, flags);
  if (!compiled.ok) throw new Error(compiled.reason);
  return compiled.pattern.test(text, new Work(CHECK_WORK));
}

describe('a pattern', () => {
  it.each([
    ['(', /missing closing \)/],
    ['a**', /repetition/],
    ['(?=a)', /unsupported Perl syntax/],
    ['(?<=a)b', /unsupported|invalid/],
    ['(?!a)', /unsupported Perl syntax/],
    ['(a)\\1', /escape/],
    ['(?<n>a)\\k<n>', /escape.*\\k/],
    ['\\Qa(\\E', /escape.*\\Q/],
    ['a\\Z', /escape.*\\Z/],
    ['\\h', /escape/],
    ['\\u12', /escape/],
    ['\\x1', /escape/],
    ['\\ud83d\\ude00', /escape/],
    ['\\u{d83d}', /escape/],
    ['[[:alpha:]]', /POSIX/],
    ['[a[:digit:]]', /POSIX/],
    ['[\\b]', /./],
    ['\\p{Letter}', /./],
    ['a\\', /escape/],
    ['[z-a]', /range/],
    ['a{1001}', /repeat/],
    ['(a{100}){100}', /repeat/],
    ['a'.repeat(1_001), /longer than 1000/],
    ['('.repeat(600) + ')'.repeat(400), /./],
    ['(?:abcdefgh){600}', /repeats too much/],
    ['(?:a{500}){2}(?:b{999}){1}c{999}d{999}e{999}', /repeats too much/],
    ['\\pL{300}', /repeats too much/],
    [`[${'\\pL\\PN'.repeat(150)}]`, /repeats too much/],
    ['\ud800', /surrogate/],
  ])('is refused: %s', (source, reason) => {
    const compiled = compilePattern(source);
    expect(compiled.ok ? 'compiled' : compiled.reason).toMatch(reason);
  });

  it.each(['y', 'gg', 'v', 'd', 'x', 'ii', 'I', ' '])('is refused with the flags "%s"', (flags) => {
    expect(compilePattern('a', flags).ok).toBe(false);
  });

  it.each([
    ['^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}$', 'ada@example.org', 'ada@example'],
    ['^[0-9a-f]{64}$', 'a'.repeat(64), 'a'.repeat(63)],
    ['^.{1,200}$', 'é'.repeat(200), 'é'.repeat(201)],
    ['^\\s*function\\s+\\w+\\s*\\(', '  function add (a', 'function ('],
    ['^(?:\\d{1,3}\\.){3}\\d{1,3}$', '10.0.0.1', '10.0.1'],
    ['^(?i:yes|no)$', 'YES', 'maybe'],
    ['^[\\p{L} ]{1,100}$', 'Grüße aus Łódź', 'a1'],
    ['[^]', '\n', ''],
    ['a/b\\/c', 'a/b/c', 'a/bc'],
    ['^\\cJ$', '\n', 'J'],
    ['^[\\]a-]+$', ']-a', '[]'],
    ['^a{2}{$', 'aa{', 'aa'],
  ])('%s matches what it says', (source, yes, no) => {
    expect(test(source, yes)).toBe(true);
    expect(test(source, no)).toBe(false);
  });

  it('means what it means in JavaScript', () => {
    const part = fc.constantFrom(
      'a',
      'b',
      '.',
      '[ab]',
      '[^a]',
      '\\d',
      '\\w',
      '\\b',
      '^',
      '$',
      '(?:a|b)',
      '(ab)',
      '\\u0061',
      '\\x62',
    );
    const repeat = fc.constantFrom('', '', '', '*', '+?', '{2}', '{1,2}', '{0,}');
    const source = fc
      .array(fc.tuple(part, repeat), { maxLength: 5 })
      .map((parts) =>
        parts.map(([each, times]) => (/^(?:\^|\$|\\b)$/.test(each) ? each : each + times)).join(''),
      );
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', '\n', 'é', '😀'), maxLength: 8 });
    const flags = fc.constantFrom('', 'i', 's', 'm', 'ims');
    fc.assert(
      fc.property(source, text, flags, (each, input, set) => {
        expect(test(each, input, set)).toBe(new RegExp(each, `${set}u`).test(input));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the estimate of what a pattern compiles to', () => {
  it.each(['((a?)*){2,5}', '((a?){0,}){50}', '(?:\\p{L}|[^)(\\]]){20}', '(?i:a|){99}'])(
    'is no less for %s',
    (source) => {
      expect(sizeOf(source) + 4).toBeGreaterThanOrEqual(RE2JS.compile(source).programSize());
    },
  );

  it('is no less than what it compiles to', () => {
    const atom = fc.constantFrom(
      'a',
      '.',
      '\\d',
      '[a-z]',
      '[^\\]x]',
      '\\p{L}',
      '\\x{61}',
      '\\(',
      '\\{',
      '{',
      ',',
    );
    const times = fc.constantFrom('', '', '*', '+', '?', '{3}', '{2,}', '{2,5}', '{0}', '{0,4}', '*?');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'medium', maxDepth: 4 },
        fc.tuple(atom, times).map((parts) => parts.join('')),
        fc.tuple(tie('tree'), tie('tree')).map((parts) => parts.join('')),
        fc.tuple(tie('tree'), tie('tree')).map((parts) => `(?:${parts.join('|')})`),
        fc
          .tuple(fc.constantFrom('(', '(?:', '(?i:', '(?<n>'), tie('tree'), times)
          .map(([open, inner, each]) => `${open}${inner})${each}`),
      ),
    }));
    fc.assert(
      fc.property(tree, (source) => {
        const translated = RE2JS.translateRegExp(String(source));
        fc.pre(compiles(translated));
        // Beside its parts a program has its ends.
        expect(sizeOf(translated) + 4).toBeGreaterThanOrEqual(RE2JS.compile(translated).programSize());
      }),
      { numRuns: 2_000 },
    );
  }, 30_000);
});

function compiles(source: string): boolean {
  try {
    RE2JS.compile(source);
    return true;
  } catch {
    return false;
  }
}

describe('a pattern against 51,200 characters', () => {
  const text = randomText(51_200, 'ab');

  it.each([
    ['(a+)+$', `${'a'.repeat(51_199)}!`],
    ['^(a|aa)+$', `${'a'.repeat(51_199)}!`],
    ['(a*)*c', 'a'.repeat(51_200)],
    ['(((a?)*)*)*c$', 'a'.repeat(51_200)],
    ['^(\\w+\\s?)*$', `${'word '.repeat(10_239)}word!`],
    ['(?:a?){300}a{300}c', 'a'.repeat(51_200)],
  ])('is decided where backtracking never ends: %s', (source, content) => {
    expect(test(source, content)).toBe(false);
  });

  it.each([
    ['(?:a|b)*a(?:a|b){20}$', text],
    ['a.{100}$', text],
    ['(?:\\b.{3,20}\\b.){9}$', randomText(51_200, 'ab cd1,.é日')],
    ['(?i)k{900}$', 'k'.repeat(51_200)],
  ])('is given up when its automaton grows without end: %s', (source, content) => {
    expect(() => test(source, content)).toThrow(TooMuchWork);
  });

  it('is decided by simulation when that is little work', () => {
    const ends = (length: number, last: string) =>
      randomText(length, 'ab').slice(0, -21) + last + 'b'.repeat(20);
    expect(test('a.{20}$', ends(20_000, 'a'))).toBe(true);
    expect(test('a.{20}$', ends(20_000, 'b'))).toBe(false);
  });

  it('costs the same work every time', () => {
    const spent = () => {
      const compiled = compilePattern('a.{20}$');
      const work = new Work(CHECK_WORK);
      if (compiled.ok) compiled.pattern.test(text.slice(0, 20_000), work);
      return CHECK_WORK - work.left;
    };
    const first = spent();
    expect(first).toBeGreaterThan(20_000);
    for (let i = 0; i < 20; i += 1) expect(spent()).toBe(first);
  });
});
