import { Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileSchema, validate } from '../../../../src/oracle/checks/json-schema/compile.ts';
import { TooMuchWork, Work } from '../../../../src/oracle/checks/work.ts';
import { randomText } from './hostile.ts';

const CHECK_WORK = 3_000_000;

/** `then: {required: ['b']}`: the linter takes an object that has it for a promise. */
const THEN_B = JSON.parse('{"then": {"required": ["b"]}}');

function failureOf(schema: unknown, value: unknown, work = new Work(CHECK_WORK)): string | null {
  const compiled = compileSchema(schema);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return validate(compiled.schema, value, work);
}
const problemsOf = (schema: unknown): string[] => {
  const compiled = compileSchema(schema);
  return compiled.ok ? [] : compiled.problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('a value that fits', () => {
  it.each([
    [{ type: 'integer' }, 1.0],
    [{ type: ['string', 'null'] }, null],
    [{ enum: [1, { a: [1], b: 2 }] }, { b: 2, a: [1] }],
    [{ const: 0 }, -0],
    [{ multipleOf: 0.01 }, 19.99],
    [{ multipleOf: 1e-308 }, 1e308],
    [{ minLength: 2, maxLength: 2 }, '😀é'],
    [{ minimum: 1 }, 'not a number'],
    [{ uniqueItems: true }, [1, '1', true, [1], { a: 1 }]],
    [{ properties: { a: false } }, {}],
    [{ properties: { toString: { type: 'number' } } }, {}],
    [{ properties: { ['__proto__']: { type: 'number' } } }, {}],
    [{ required: ['__proto__'] }, JSON.parse('{"__proto__": 1}')],
    [{ patternProperties: { '^x-': { type: 'number' } }, additionalProperties: false }, { 'x-a': 1 }],
    [{ prefixItems: [{ type: 'string' }], items: { type: 'number' } }, ['a', 1, 2]],
    [{ contains: { const: 1 }, minContains: 2, maxContains: 3 }, [1, 2, 1]],
    [{ contains: { const: 1 }, minContains: 0 }, []],
    [
      { if: { required: ['a'] }, ...THEN_B, else: { required: ['c'] } },
      { a: 1, b: 1 },
    ],
    [{ oneOf: [{ minimum: 3 }, { maximum: 1 }] }, 5],
    [{ not: { type: 'string' } }, 1],
    [{ dependentRequired: { a: ['b'] } }, { b: 1 }],
    [{ dependentSchemas: { a: { required: ['b'] } } }, { a: 1, b: 1 }],
    [{ propertyNames: { maxLength: 2 } }, { ab: 1 }],
    [{ allOf: [{ properties: { a: {} } }], unevaluatedProperties: false }, { a: 1 }],
    [
      { anyOf: [{ properties: { a: {} } }, { properties: { b: {} } }], unevaluatedProperties: false },
      { a: 1, b: 1 },
    ],
    [{ prefixItems: [{}], contains: { const: 7 }, unevaluatedItems: false }, ['x', 7]],
    [{ $ref: '#/$defs/a~1b%20c', $defs: { 'a/b c': { type: 'number' } } }, 1],
    [{ $ref: '#/definitions/n', definitions: { n: true }, minimum: 1 }, 1],
    [
      {
        $schema: 'http://json-schema.org/draft-07/schema#',
        $id: 'https://example.org/s',
        title: 'x',
        'x-note': 1,
      },
      1,
    ],
    [{ format: 'date-time' }, '2026-11-01T12:00:00.000Z'],
    [{ format: 'email' }, 'ada@example.org'],
    [{ format: 'uri' }, 'https://example.org/a?b#c'],
  ])('%j takes %j', (schema, value) => {
    expect(failureOf(schema, value)).toBeNull();
  });
});

describe('a value that does not fit', () => {
  it.each([
    [{ type: 'integer' }, 1.5, 'it is not of type integer'],
    [{ type: ['string', 'null'] }, 1, 'it is not of type string or null'],
    [
      { properties: { 'a/b': { items: { type: 'string' } } } },
      { 'a/b': ['x', 1] },
      '/a~1b/1 is not of type string',
    ],
    [{ enum: [1, 2] }, 3, 'it is none of the allowed values'],
    [{ const: { a: 1 } }, { a: 2 }, 'it is not {"a":1}'],
    [{ multipleOf: 0.01 }, 19.999, 'it is not a multiple of 0.01'],
    [{ exclusiveMinimum: 1 }, 1, 'it is not more than 1'],
    [{ exclusiveMaximum: 1 }, 1, 'it is not less than 1'],
    [{ minimum: 1 }, 0, 'it is less than 1'],
    [{ maximum: 1 }, 2, 'it is more than 1'],
    [{ minLength: 2 }, '😀', 'it has fewer than 2 characters'],
    [{ maxLength: 1 }, 'ab', 'it has more than 1 characters'],
    [{ minItems: 2 }, [1], 'it has fewer than 2 items'],
    [{ maxItems: 0 }, [1], 'it has more than 0 items'],
    [{ minProperties: 1 }, {}, 'it has fewer than 1 properties'],
    [{ maxProperties: 0 }, { a: 1 }, 'it has more than 0 properties'],
    [{ pattern: '^a+$' }, 'b', 'it does not match the pattern'],
    [{ format: 'date' }, '2026-02-30', 'it is not of the format date'],
    [{ uniqueItems: true }, [{ a: 1, b: 2 }, 1, { b: 2, a: 1 }], '/2 repeats an earlier item'],
    [{ required: ['a'] }, {}, 'it has no property "a"'],
    [{ required: ['toString'] }, {}, 'it has no property "toString"'],
    [{ dependentRequired: { a: ['b'] } }, { a: 1 }, 'it has no property "b"'],
    [{ patternProperties: { '^x-': { type: 'number' } } }, { 'x-a': 'b' }, '/x-a is not of type number'],
    [{ additionalProperties: false, properties: { a: {} } }, { a: 1, b: 1 }, '/b is not allowed'],
    [
      { propertyNames: { maxLength: 1 } },
      { ab: 1 },
      'it has the property "ab", whose name has more than 1 characters',
    ],
    [{ contains: { const: 1 } }, [2], 'it has fewer than 1 items that fit the schema of contains'],
    [
      { contains: { const: 1 }, maxContains: 1 },
      [1, 1],
      'it has more than 1 items that fit the schema of contains',
    ],
    [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 1, 'it fits none of the schemas of anyOf'],
    [{ anyOf: [{ items: { type: 'string' } }] }, [1], '/0 is not of type string'],
    [{ oneOf: [{ minimum: 1 }, { minimum: 2 }] }, 3, 'it fits more than one of the schemas of oneOf'],
    [{ oneOf: [{ minimum: 4 }, { minimum: 5 }] }, 3, 'it fits none of the schemas of oneOf'],
    [{ not: {} }, 1, 'it fits the schema of not'],
    [{ if: { required: ['a'] }, ...THEN_B }, { a: 1 }, 'it has no property "b"'],
    [{ if: { required: ['a'] }, else: { required: ['c'] } }, {}, 'it has no property "c"'],
    [
      { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false },
      { a: 1, b: 1 },
      '/b is not allowed',
    ],
    [
      {
        anyOf: [{ properties: { a: {}, c: { type: 'string' } } }, { properties: { c: {} } }],
        unevaluatedProperties: false,
      },
      { a: 1, c: 1 },
      '/a is not allowed',
    ],
    [{ prefixItems: [{}], unevaluatedItems: false }, [1, 2], '/1 is not allowed'],
    [{ $ref: '#/$defs/n', $defs: { n: { type: 'number' } }, minimum: 1 }, 0, 'it is less than 1'],
    [
      { properties: { child: { $ref: '#' }, n: { type: 'number' } } },
      { child: { child: { n: 'x' } } },
      '/child/child/n is not of type number',
    ],
  ])('%j does not take %j', (schema, value, failure) => {
    expect(failureOf(schema, value)).toBe(failure);
  });
});

describe('a schema', () => {
  const deep = (depth: number): unknown => (depth === 0 ? {} : { items: deep(depth - 1) });

  it.each([
    [{ type: 'strnig' }, 'type: is not a type'],
    [{ type: [] }, 'type: is not a type'],
    [{ properties: { a: { type: 1 } } }, 'properties.a.type: is not a list of different strings'],
    [{ properties: { a: 1 } }, 'properties.a: is not a schema'],
    [{ properties: [] }, 'properties: is not an object'],
    [{ items: [{}] }, 'items: is a list: write prefixItems'],
    [{ allOf: [] }, 'allOf: is empty'],
    [{ anyOf: [{}, { minimum: '1' }] }, 'anyOf.1.minimum: is not a number'],
    [{ minLength: -1 }, 'minLength: is not a whole number from 0'],
    [{ maxItems: 1.5 }, 'maxItems: is not a whole number from 0'],
    [{ multipleOf: 0 }, 'multipleOf: is not more than 0'],
    [{ required: 'a' }, 'required: is not a list of different strings'],
    [{ required: ['a', 'a'] }, 'required: is not a list of different strings'],
    [{ dependentRequired: { a: [1] } }, 'dependentRequired: is not a list of different strings'],
    [{ uniqueItems: 'yes' }, 'uniqueItems: is not true or false'],
    [{ enum: [] }, 'enum: is empty'],
    [{ enum: 'a' }, 'enum: is not a list'],
    [{ additionalProperies: false }, 'additionalProperies: would not be checked'],
    [{ nullable: true }, 'nullable: would not be checked'],
    [{ constructor: 1 }, 'constructor: would not be checked'],
    [{ dependencies: {} }, 'dependencies: would not be checked: write dependentRequired or dependentSchemas'],
    [{ $dynamicRef: '#a' }, '$dynamicRef: would not be checked'],
    [{ format: 'regex' }, /^format: is none of date, /],
    [{ format: 'url' }, /^format: is none of date, /],
    [{ format: 'toString' }, /^format: is none of date, /],
    [{ pattern: '(?=a)' }, /^pattern: .*unsupported/],
    [{ patternProperties: { '(a)\\1': {} } }, /^patternProperties\.\(a\)\\1: has an escape/],
    [{ $schema: 'http://json-schema.org/draft-04/schema#' }, /^\$schema: is none of the drafts/],
    [{ items: { $id: 'https://example.org' } }, 'items.$id: is supported only at the top'],
    [{ $ref: 'https://example.org/schema' }, /^\$ref: is no JSON pointer/],
    [{ $ref: '#name' }, /^\$ref: is no JSON pointer/],
    [{ $ref: '#/%' }, /^\$ref: is no JSON pointer/],
    [{ $ref: '#/$defs/missing' }, '$ref: points to no schema'],
    [{ $ref: '#/title', title: 'x' }, '$ref: points to no schema'],
    [{ $ref: '#' }, '$ref: refers to itself without end'],
    [
      {
        $ref: '#/$defs/a',
        $defs: { a: { allOf: [{ $ref: '#/$defs/b' }] }, b: { not: { $ref: '#/$defs/a' } } },
      },
      /refers to itself without end/,
    ],
    [{ properties: { a: { if: { $ref: '#/properties/a' } } } }, /refers to itself without end/],
    [{ description: 'x'.repeat(32_000) }, ': is larger than 32000 characters'],
    [deep(65), ': is nested deeper than 64 levels'],
    ['string', ': is not a schema'],
  ])('is refused: %j', (schema, problem) => {
    expect(problemsOf(schema)).toEqual(
      expect.arrayContaining([typeof problem === 'string' ? problem : expect.stringMatching(problem)]),
    );
  });

  it('tells all that is wrong with it', () => {
    expect(problemsOf({ type: 'x', minimum: 'y', properties: { a: { maxLength: -1 } } })).toHaveLength(3);
  });

  it('may refer to itself when that goes into the value', () => {
    const tree = {
      type: 'object',
      properties: { left: { $ref: '#' }, right: { $ref: '#' } },
      additionalProperties: false,
    };
    expect(failureOf(tree, { left: { right: {} } })).toBeNull();
    expect(failureOf(tree, { left: { right: { up: {} } } })).toBe('/left/right/up is not allowed');
  });
});

describe('hostile schemas and values', () => {
  /** 2^40 ways through it. */
  const doubling = {
    $ref: '#/$defs/d0',
    $defs: Object.fromEntries(
      Array.from({ length: 41 }, (_, i) => {
        const next = { $ref: `#/$defs/d${i + 1}` };
        return [`d${i}`, i === 40 ? {} : { allOf: [next, next] }];
      }),
    ),
  };
  /** Each level of the value is visited by both keywords. */
  const branching = { properties: { a: { $ref: '#' } }, patternProperties: { a: { $ref: '#' } } };
  const nested = (depth: number): unknown => (depth === 0 ? {} : { a: nested(depth - 1) });
  const chain = {
    $ref: '#/$defs/0',
    $defs: Object.fromEntries(
      Array.from({ length: 1_100 }, (_, i) => [`${i}`, i === 1_099 ? {} : { $ref: `#/$defs/${i + 1}` }]),
    ),
  };
  const objects = (count: number, more: object = {}) =>
    Array.from({ length: count }, (_, i) => ({ i, ...more }));

  it.each([
    ['schemas that double at every step', doubling, 1],
    ['schemas that double at every level of the value', branching, nested(60)],
    ['a chain of references longer than the stack is deep', chain, 1],
    [
      'many patterns over many names',
      { patternProperties: Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`x.{${i}}$`, {}])) },
      Object.fromEntries(Array.from({ length: 6_000 }, (_, i) => [`x${i}`, 1])),
    ],
    [
      'a pattern whose automaton grows without end, where not matching would pass',
      { not: { pattern: 'a.{100}$' } },
      randomText(51_200, 'ab'),
    ],
    [
      'a list looked through for every one of many schemas',
      { allOf: Array.from({ length: 700 }, () => ({ contains: { const: -1 }, minContains: 0 })) },
      objects(5_000),
    ],
    [
      'a large value compared again and again',
      { allOf: Array.from({ length: 900 }, (_, i) => ({ not: { const: i } })) },
      objects(5_000),
    ],
  ])('are given up: %s', (_, schema, value) => {
    expect(() => failureOf(schema, value)).toThrow(TooMuchWork);
  });

  it('tell 10,000 objects apart', () => {
    const value = Array.from({ length: 10_000 }, (_, i) => ({ i }));
    expect(failureOf({ uniqueItems: true }, value)).toBeNull();
    expect(failureOf({ uniqueItems: true }, [...value, { i: 0 }])).toBe('/10000 repeats an earlier item');
  });

  it.each([
    'date',
    'time',
    'date-time',
    'duration',
    'email',
    'hostname',
    'ipv4',
    'ipv6',
    'uuid',
    'uri',
    'uri-reference',
    'json-pointer',
  ])('have no text that the format %s takes long to refuse', (format) => {
    const hostile = [
      'a',
      '1',
      'a.',
      'a-',
      '1:',
      '/',
      '%41',
      'a@',
      'P1Y',
      '~0',
      '"',
      '::',
      'http://a/',
      '[',
      '..',
    ].map(
      (part) => part.repeat(Math.floor(51_000 / part.length)) + (format === 'json-pointer' ? '~' : '\u0001'),
    );
    for (const text of hostile) expect(failureOf({ format }, text)).not.toBeNull();
  });

  it('cost the same work every time', () => {
    const spent = () => {
      const work = new Work(CHECK_WORK);
      failureOf({ items: { properties: { i: { type: 'integer' } } } }, objects(1_000), work);
      return CHECK_WORK - work.left;
    };
    const first = spent();
    expect(first).toBeGreaterThan(1_000);
    for (let i = 0; i < 20; i += 1) expect(spent()).toBe(first);
  });
});

describe('a second validator', () => {
  const scalar = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom('', 'a', 'ab', null, true, false, 0.5),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 }),
    ),
  }));
  const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 });
  const count = fc.nat(2);
  const { schema } = fc.letrec((tie) => {
    const some = fc.array(tie('schema'), { minLength: 1, maxLength: 2 });
    const map = fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('schema'), { maxKeys: 2 });
    return {
      schema: fc.oneof(
        { maxDepth: 3 },
        fc.boolean(),
        fc.record(
          {
            type: fc.constantFrom('number', 'integer', 'string', 'array', 'object', 'null', 'boolean'),
            enum: fc.array(value, { minLength: 1, maxLength: 3 }),
            ...{
              minimum: fc.integer({ min: -2, max: 2 }),
              exclusiveMaximum: fc.integer({ min: -2, max: 2 }),
            },
            ...{ minLength: count, maxLength: count, pattern: fc.constantFrom('^a', 'b$', '^$') },
            ...{ minItems: count, maxItems: count, uniqueItems: fc.boolean() },
            ...{ minProperties: count, maxProperties: count, required: names },
            ...{ multipleOf: fc.constantFrom(0.5, 2) },
          },
          { requiredKeys: [] },
        ),
        fc.record(
          {
            ...{ allOf: some, anyOf: some, oneOf: some, not: tie('schema') },
            ...{ if: tie('schema'), else: tie('schema') },
            ...Object.fromEntries([['then', tie('schema')]]),
            ...{ dependentSchemas: map, dependentRequired: fc.dictionary(fc.constantFrom('a', 'b'), names) },
          },
          { requiredKeys: [] },
        ),
        fc.record(
          {
            ...{
              properties: map,
              patternProperties: fc.dictionary(fc.constantFrom('^a', '[bc]'), tie('schema')),
            },
            ...{ additionalProperties: tie('schema'), propertyNames: tie('schema') },
            ...{ prefixItems: some, items: tie('schema'), contains: tie('schema') },
          },
          { requiredKeys: [] },
        ),
      ),
    };
  });

  it('agrees about any schema and value', () => {
    fc.assert(
      fc.property(schema, value, (each, instance) => {
        const copy = JSON.parse(JSON.stringify(each));
        const other = new Validator(copy, '2020-12', false).validate(instance).valid;
        expect(failureOf(JSON.parse(JSON.stringify(each)), instance) === null).toBe(other);
      }),
      { numRuns: 1_000 },
    );
  }, 30_000);
});
