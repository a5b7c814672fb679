import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../src/oracle/checks/check.ts';
import { publicViewOf, publisherViewOf } from '../../../../src/oracle/checks/hidden.ts';
import { ChecksSchema, CheckViewSchema } from '../../../../src/oracle/checks/schema.ts';

const CHECKS: Check[] = [
  { kind: 'equals', name: 'e', value: null, weight: 0.5, pointer: '/a', hidden: true },
  { kind: 'contains', name: 'c', text: 'x', case_sensitive: false },
  { kind: 'regex', name: 'r', pattern: 'a', flags: 'i' },
  { kind: 'number', name: 'n', value: 1, tolerance: 0.1 },
  { kind: 'length', name: 'l', min: 1 },
  { kind: 'json_schema', name: 's', schema: { type: 'object' } },
  { kind: 'javascript', name: 'j', code: 'export default []' },
];
const problems = (...checks: unknown[]): string[] =>
  ChecksSchema.safeParse(checks).error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ??
  [];

describe('the checks of a request', () => {
  it('are kept as they were sent, so that what is sealed is what was published', () => {
    const parsed: readonly Check[] = ChecksSchema.parse(CHECKS);
    expect(parsed).toEqual(CHECKS);
    const odd = JSON.parse(
      '[{"kind":"json_schema","name":"s","schema":{"properties":{"__proto__":{"type":"null"}}}}]',
    );
    expect(JSON.stringify(ChecksSchema.parse(odd))).toBe(JSON.stringify(odd));
  });

  it.each([
    ['of no kind', { name: 'x' }, /^0\.kind: /],
    ['of an unknown kind', { kind: 'python', name: 'x' }, /^0\.kind: /],
    ['without a name', { kind: 'contains', text: 'x' }, /^0\.name: /],
    ['with a blank name', { kind: 'contains', name: ' ', text: 'x' }, /^0\.name: is blank/],
    ['with a name too long', { kind: 'contains', name: 'x'.repeat(201), text: 'x' }, /^0\.name: /],
    ['with an unknown field', { kind: 'contains', name: 'x', text: 'x', value: 1 }, /^0: Unrecognized key/],
    ['with the field of another kind', { kind: 'equals', name: 'x', text: 'x' }, /^0\.value: is required/],
    ['with no weight', { kind: 'contains', name: 'x', text: 'x', weight: 0 }, /^0\.weight: /],
    ['with no text', { kind: 'contains', name: 'x', text: '' }, /^0\.text: /],
    ['with a long text', { kind: 'contains', name: 'x', text: 'x'.repeat(1_001) }, /^0\.text: /],
    ['with NUL', { kind: 'contains', name: 'x', text: '\0' }, /^0\.text: /],
    ['with half a length', { kind: 'length', name: 'x', min: 0.5 }, /^0\.min: /],
    ['with a number as a string', { kind: 'number', name: 'x', value: '1' }, /^0\.value: /],
    [
      'with a schema that is a list',
      { kind: 'json_schema', name: 'x', schema: [] },
      /^0\.schema: is not an object/,
    ],
    [
      'with a value too deep',
      { kind: 'equals', name: 'x', value: JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)) },
      /^0\.value: is nested too deep/,
    ],
  ])('are refused %s', (_, check, problem) => {
    expect(problems(check)).toContainEqual(expect.stringMatching(problem));
  });

  it('are 1 to 50, and bounded together', () => {
    const large = { kind: 'equals', name: 'x', value: 'x'.repeat(100_000) };
    expect(problems()).toHaveLength(1);
    expect(
      problems(...Array.from({ length: 51 }, (_, i) => ({ kind: 'length', name: `l${i}`, min: 1 }))),
    ).toHaveLength(1);
    expect(problems(large)).toEqual([': are larger than 100000 bytes']);
  });
});

describe('a check that is shown', () => {
  it('fits its schema, whoever sees it', () => {
    const salt = '0'.repeat(32);
    for (const check of CHECKS) {
      for (const view of [publicViewOf(check, salt), publisherViewOf(check, salt)])
        expect(CheckViewSchema.strict().parse(view)).toEqual(view);
    }
  });
});

describe('the OpenAPI document', () => {
  const app = new OpenAPIHono();
  app.openAPIRegistry.registerPath(
    createRoute({
      method: 'post',
      path: '/',
      request: { body: { content: { 'application/json': { schema: z.object({ checks: ChecksSchema }) } } } },
      responses: { 200: { description: 'ok', content: { 'application/json': { schema: CheckViewSchema } } } },
    }),
  );
  const document = app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 't', version: '1' } });
  const schemas = JSON.parse(JSON.stringify(document.components?.schemas));

  it('tells the kinds apart', () => {
    expect(schemas.Check.discriminator.mapping).toEqual({
      equals: '#/components/schemas/EqualsCheck',
      contains: '#/components/schemas/ContainsCheck',
      regex: '#/components/schemas/RegexCheck',
      number: '#/components/schemas/NumberCheck',
      length: '#/components/schemas/LengthCheck',
      json_schema: '#/components/schemas/JsonSchemaCheck',
      javascript: '#/components/schemas/JavascriptCheck',
    });
  });

  it.each([
    ['EqualsCheck', ['kind', 'name', 'value']],
    ['ContainsCheck', ['kind', 'name', 'text']],
    ['RegexCheck', ['kind', 'name', 'pattern']],
    ['NumberCheck', ['kind', 'name', 'value']],
    ['LengthCheck', ['kind', 'name']],
    ['JsonSchemaCheck', ['kind', 'name', 'schema']],
    ['JavascriptCheck', ['kind', 'name', 'code']],
  ])('asks of a %s just what it needs', (name, required) => {
    expect(schemas[name].required).toEqual(required);
    expect(schemas[name].additionalProperties).toBe(false);
    expect(schemas[name].properties.weight).toMatchObject({
      type: 'number',
      exclusiveMinimum: 0,
      maximum: 1_000,
    });
  });

  it('says that a schema is an object', () => {
    expect(schemas.JsonSchemaCheck.properties.schema).toMatchObject({
      type: 'object',
      additionalProperties: true,
    });
  });
});
