import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../src/oracle/checks/check.ts';
import { refuseChecks } from '../../../../src/oracle/checks/validate.ts';

const CONTAINS: Check = { kind: 'contains', name: 'c', text: 'x' };
const JAVASCRIPT: Check = {
  kind: 'javascript',
  name: 'tests',
  code: 'import { add } from "submission";\nexport default [["adds", () => add(1, 2) === 3]];',
};
const deep = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
const problems = (...checks: Check[]): string[] =>
  refuseChecks(checks).map(({ path, message }) => `${path}: ${message}`);

describe('checks that can run', () => {
  it('are let be', () => {
    const checks: Check[] = [
      CONTAINS,
      JAVASCRIPT,
      { kind: 'equals', name: 'e', value: null, pointer: '/a/0', weight: 0.001, hidden: true },
      { kind: 'regex', name: 'r', pattern: '^a+$', flags: 'gimsu' },
      { kind: 'number', name: 'n', value: -1.5, tolerance: 0 },
      { kind: 'length', name: 'l', min: 2, max: 2 },
      { kind: 'json_schema', name: 's', schema: { type: 'object' }, weight: undefined },
    ];
    expect(refuseChecks(checks)).toEqual([]);
  });

  it('may be fifty', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => ({ ...CONTAINS, name: `c${i}` }));
    expect(problems(...many(50))).toEqual([]);
    expect(problems(...many(51))).toEqual([': are not 1 to 50']);
    expect(problems()).toEqual([': are not 1 to 50']);
  });
});

describe('a check that could never run', () => {
  it.each<[string, Check, string | RegExp]>([
    [
      'a pointer without a slash',
      { ...CONTAINS, pointer: 'a' },
      '1.pointer: is no JSON pointer (RFC 6901), like /items/0/name',
    ],
    ['a pointer with a bare ~', { ...CONTAINS, pointer: '/a~2' }, /^1\.pointer: /],
    ['a pointer that ends in ~', { ...CONTAINS, pointer: '/a~' }, /^1\.pointer: /],
    [
      'no weight',
      { ...CONTAINS, weight: 0 },
      '1.weight: is not more than 0 and at most 1000 with at most three decimals',
    ],
    ['a weight below zero', { ...CONTAINS, weight: -1 }, /^1\.weight: /],
    ['a weight past the most', { ...CONTAINS, weight: 1_000.001 }, /^1\.weight: /],
    ['a weight of four decimals', { ...CONTAINS, weight: 0.0001 }, /^1\.weight: /],
    [
      'a pattern that cannot be compiled',
      { kind: 'regex', name: 'r', pattern: '(a' },
      /^1\.pattern: .*missing closing/,
    ],
    [
      'a pattern with look-around',
      { kind: 'regex', name: 'r', pattern: '(?=a)' },
      /^1\.pattern: .*unsupported/,
    ],
    [
      'a pattern that repeats too much',
      { kind: 'regex', name: 'r', pattern: '(?:abcde){999}' },
      '1.pattern: repeats too much',
    ],
    [
      'flags without a meaning',
      { kind: 'regex', name: 'r', pattern: 'a', flags: 'y' },
      /^1\.flags: the flag "y"/,
    ],
    ['neither least nor most', { kind: 'length', name: 'l' }, '1: has neither min nor max'],
    ['a least past the most', { kind: 'length', name: 'l', min: 3, max: 2 }, '1.min: is more than max'],
    [
      'a tolerance below zero',
      { kind: 'number', name: 'n', value: 1, tolerance: -0.1 },
      '1.tolerance: is negative',
    ],
    [
      'a number out of range',
      { kind: 'number', name: 'n', value: Number.POSITIVE_INFINITY },
      '1.value: contains a number out of range',
    ],
    [
      'a tolerance out of range',
      { kind: 'number', name: 'n', value: 1, tolerance: Number.NaN },
      '1.tolerance: contains a number out of range',
    ],
    [
      'a value with half a character',
      { kind: 'equals', name: 'e', value: ['\ud800'] },
      '1.value: contains a lone surrogate',
    ],
    [
      'a value too deep',
      { kind: 'equals', name: 'e', value: deep(65) },
      '1.value: is nested deeper than 64 levels',
    ],
    [
      'a value far too deep',
      { kind: 'equals', name: 'e', value: deep(20_000) },
      '1.value: is nested deeper than 64 levels',
    ],
    ['no value', { kind: 'equals', name: 'e', value: undefined }, '1.value: is missing'],
    [
      'a schema that is none',
      { kind: 'json_schema', name: 's', schema: { properties: { a: { type: 'x' } } } },
      '1.schema.properties.a.type: is not a type',
    ],
    [
      'a schema without end',
      { kind: 'json_schema', name: 's', schema: { allOf: [{ $ref: '#' }] } },
      /^1\.schema\.allOf\.0\.\$ref: refers to itself/,
    ],
    [
      'code without a default export',
      { kind: 'javascript', name: 't', code: 'const a = 1' },
      '1.code: has no default export',
    ],
    [
      'code that is too long',
      { kind: 'javascript', name: 't', code: `export default [];${' '.repeat(50_000)}` },
      '1.code: is longer than 50000 characters',
    ],
    ['the name of another', { ...CONTAINS, name: 'first' }, '1.name: is the name of an earlier check'],
  ])('is refused for %s', (_, check, problem) => {
    const found = problems({ ...CONTAINS, name: 'first' }, check);
    expect(found).toHaveLength(1);
    if (typeof problem === 'string') expect(found[0]).toBe(problem);
    else expect(found[0]).toMatch(problem);
  });
});

describe('checks together', () => {
  it('are refused for all that is wrong with them, but no more than 20', () => {
    const wrong = Array.from({ length: 30 }, (_, i): Check => ({ ...CONTAINS, name: `c${i}`, pointer: 'x' }));
    expect(problems(...wrong)).toHaveLength(20);
    expect(problems({ ...CONTAINS, pointer: 'x', weight: -1 })).toHaveLength(2);
  });

  it('are refused when they are too large', () => {
    const large = (bytes: number): Check => ({ kind: 'equals', name: 'e', value: 'é'.repeat(bytes / 2) });
    expect(problems(large(99_900))).toEqual([]);
    expect(problems(large(100_000))).toEqual([': are larger than 100000 bytes']);
  });

  it('are refused when their patterns are, which are compiled for every judging', () => {
    const regex = (i: number): Check => ({ kind: 'regex', name: `r${i}`, pattern: '(?:ab){999}' });
    const schema: Check = {
      kind: 'json_schema',
      name: 's',
      schema: { pattern: '(?:abc){999}', items: { pattern: 'a' } },
    };
    expect(problems(regex(0), regex(1), regex(2))).toEqual([]);
    expect(problems(regex(0), regex(1), regex(2), schema)).toEqual([
      ': have patterns that are too large together',
    ]);
  });
});
