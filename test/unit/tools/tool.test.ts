import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../src/http/problem.ts';
import { ANY_INPUT, type InputSchema, refuseInterface } from '../../../src/tools/tool.ts';
import { HOSTILE, OWN_HOSTS } from '../../support/hostile-addresses.ts';

const RULES = { ownHosts: OWN_HOSTS, exceptions: ['http://127.0.0.1:9000'] };

/** The fields that are wrong, each with its message. */
async function faults(input_schema: InputSchema, endpoint: string | null = null): Promise<string[]> {
  const refusal = await refuseInterface({ input_schema, endpoint }, RULES);
  if (refusal === null) return [];
  expect(isRefusal(refusal)).toBe(true);
  expect(refusal.refused).toBe('invalid_request');
  return (refusal.errors ?? []).map(({ path, message }) => `${path} ${message}`);
}

function nested(depth: number): InputSchema {
  return depth === 0 ? { type: 'object' } : { type: 'object', properties: { a: nested(depth - 1) } };
}

describe('What a tool takes', () => {
  it.each<[string, InputSchema]>([
    ['any object', ANY_INPUT],
    ['an object of which nothing more is said', { type: 'object' }],
    ['named properties', { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] }],
    ['a schema that refers into itself', { type: 'object', properties: { a: { $ref: '#' } } }],
    ['a pattern', { type: 'object', properties: { a: { type: 'string', pattern: '^(a|b)+$' } } }],
  ])('may be %s', async (_, schema) => {
    expect(await faults(schema)).toEqual([]);
  });

  it.each<[string, InputSchema, RegExp]>([
    ['not an object', { type: 'string' }, /^input_schema\.type is not "object"$/],
    ['one of several types', { type: ['object', 'null'] }, /^input_schema\.type is not/],
    ['anything at all', {}, /^input_schema\.type is not/],
    ['without a type', { properties: {} }, /^input_schema\.type is not/],
    ['misspelt', { type: 'object', propertys: {} }, /^input_schema\.propertys would not be checked/],
    [
      'misspelt inside',
      { type: 'object', properties: { a: { typ: 1 } } },
      /^input_schema\.properties\.a\.typ /,
    ],
    ['of no known type', { type: 'object', properties: { a: { type: 'text' } } }, /properties\.a\.type /],
    ['fetched from elsewhere', { type: 'object', $ref: 'https://evil.test/s.json' }, /^input_schema\.\$ref /],
    ['endless', { type: 'object', $ref: '#' }, /without end/],
    ['a pattern that runs away', { type: 'object', properties: { a: { pattern: '(a+)\\1$' } } }, /pattern /],
    ['nested too deep', nested(40), /nested/],
    ['too large', { type: 'object', description: 'x'.repeat(40_000) }, /larger/],
    [
      'a heap of patterns',
      {
        type: 'object',
        allOf: Array.from({ length: 8 }, () => ({ properties: { a: { pattern: '[a-z]{0,999}x' } } })),
      },
      /input_schema has patterns that are too large together/,
    ],
  ])('is refused when it is %s', async (_, schema, message) => {
    expect((await faults(schema)).join('\n')).toMatch(message);
  });
});

describe('Where a tool is called', () => {
  it.each(['https://tools.acme.dev', 'https://tools.acme.dev:8443/a?b=c', 'http://127.0.0.1:9000/x'])(
    'may be %s',
    async (endpoint) => {
      expect(await faults(ANY_INPUT, endpoint)).toEqual([]);
    },
  );

  it('is no hostile address', async () => {
    for (const address of Object.values(HOSTILE).flat()) {
      expect([address, await faults(ANY_INPUT, address)]).toEqual([
        address,
        [expect.stringMatching(/^endpoint /)],
      ]);
    }
  });

  it('is told together with what is wrong with the schema', async () => {
    expect(await faults({ type: 'string' }, 'http://tools.acme.dev')).toEqual([
      expect.stringMatching(/^input_schema/),
      'endpoint is not an https address',
    ]);
  });
});
