import { describe, expect, it } from 'vitest';
import { CHECK_KINDS } from '../../../../src/oracle/checks/check.ts';
import { sealCheck } from '../../../../src/oracle/checks/hidden.ts';
import { runChecks } from '../../../../src/oracle/checks/run.ts';
import { CASES, named, runLines } from '../../../unit/oracle/checks/cases.ts';
import { randomText } from '../../../unit/oracle/checks/hostile.ts';

const judge = (check: Parameters<typeof named>[0], content: unknown) =>
  runChecks([named(check)], JSON.stringify(content), { runTests: runLines });

describe.each(CHECK_KINDS)('in workerd, a check of kind %s', (kind) => {
  for (const [title, check, content, passes, reason = /./] of CASES[kind]) {
    it(`${passes ? 'passes' : 'fails'} when it looks at ${title}`, async () => {
      const [result] = (await judge(check, content)).results;
      expect(result).toMatchObject({ passed: passes });
      expect(result!.reason).toMatch(reason);
    });
  }
});

describe('in workerd', () => {
  it('work that never ends is given up after as much as anywhere', async () => {
    const text = randomText(51_200, 'ab');
    const patterns = ['a.{20}$', '(?:a|b)*a(?:a|b){20}$', '(a+)+$'];
    const results = await Promise.all(patterns.map((pattern) => judge({ kind: 'regex', pattern }, text)));
    expect(results.map(({ results: [only] }) => only!.reason)).toEqual([
      'This check takes too much work on this content.',
      'This check takes too much work on this content.',
      text.endsWith('a') ? 'It matches the pattern.' : 'It does not match "(a+)+$".',
    ]);
  });

  it('schemas inside schemas, as deep as they may be applied, do not end the stack', async () => {
    const length = 900;
    const $defs = Object.fromEntries(
      Array.from({ length }, (_, i) => [
        `${i}`,
        i === length - 1 ? { type: 'null' } : { $ref: `#/$defs/${i + 1}` },
      ]),
    );
    const { results } = await judge({ kind: 'json_schema', schema: { $ref: '#/$defs/0', $defs } }, 1);
    expect(results[0]!.reason).toBe('It does not fit the schema: it is not of type null.');
  });

  it('the seal is the same', () => {
    const check = named(
      { kind: 'equals', value: { b: 1, a: 'é' }, weight: 2.5, pointer: '/x', hidden: true },
      'answer',
    );
    expect(sealCheck(check, '00112233445566778899aabbccddeeff')).toBe(
      '853fae0c6708867bd72f3e27df8353a160e85f32a3abf0fedaa5f41da2ae1886',
    );
  });
});
