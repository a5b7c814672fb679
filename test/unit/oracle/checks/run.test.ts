import { describe, expect, it } from 'vitest';
import { CHECK_KINDS, type Check } from '../../../../src/oracle/checks/check.ts';
import { type CheckResult, type ChecksResult, runChecks } from '../../../../src/oracle/checks/run.ts';
import { refuseChecks } from '../../../../src/oracle/checks/validate.ts';
import { TESTS_FUEL } from '../../../../src/oracle/sandbox/limits.ts';
import type { TestRun } from '../../../../src/oracle/sandbox/sandbox.ts';
import { CASES, named, runLines } from './cases.ts';
import { randomText } from './hostile.ts';

const judge = (checks: readonly Check[], content: unknown): Promise<ChecksResult> =>
  runChecks(checks, JSON.stringify(content), { runTests: runLines });
const judgeOne = async (check: Check, content: unknown): Promise<CheckResult> =>
  (await judge([check], content)).results[0]!;

describe.each(CHECK_KINDS)('given a check of kind %s', (kind) => {
  for (const [title, check, content, passes, reason = /./] of CASES[kind]) {
    it(`when it looks at ${title}, then it ${passes ? 'passes' : 'fails'}`, async () => {
      const result = await judgeOne(named(check), content);
      expect(result).toMatchObject({ name: 'check', passed: passes });
      expect(result.reason).toMatch(reason);
    });
  }

  it('then a hundred repetitions give the same results', async () => {
    for (const [, check, content] of CASES[kind]) {
      const first = JSON.stringify(await judge([named(check)], content));
      for (let i = 0; i < 99; i += 1)
        expect(JSON.stringify(await judge([named(check)], content))).toBe(first);
    }
  });

  it('then every check of the table may be published, but for what it says of modules', () => {
    const checks = CASES[kind].map(([title, check]) => named(check, title));
    expect(refuseChecks(checks).filter(({ path }) => !path.endsWith('.code'))).toEqual([]);
  });
});

const contains = (text: string, more: Partial<Check> = {}): Check =>
  ({ kind: 'contains', name: text, text, ...more }) as Check;
const scoreOf = async (checks: readonly Check[], content: unknown): Promise<number> =>
  (await judge(checks, content)).score;

describe('the score of checks', () => {
  it('is the share that passes when nothing is weighted', async () => {
    expect(await scoreOf([contains('a'), contains('b'), contains('c')], 'ab')).toBe(2 / 3);
  });

  it('weighs', async () => {
    expect(await scoreOf([contains('a', { weight: 3 }), contains('b')], 'a')).toBe(0.75);
  });

  it('adds decimals as decimals', async () => {
    const weights = [
      contains('a', { weight: 0.1 }),
      contains('b', { weight: 0.2 }),
      contains('c', { weight: 0.7 }),
    ];
    expect(await scoreOf(weights, 'ab')).toBe(0.3);
  });

  it('is 1 only when all pass, however little the rest weighs', async () => {
    const heavy = Array.from({ length: 49 }, (_, i) => contains('a', { name: `a${i}`, weight: 1_000 }));
    const light = contains('b', { weight: 0.001 });
    expect(await scoreOf([...heavy, light], 'a')).toBeLessThan(1);
    expect(await scoreOf([...heavy, light], 'ab')).toBe(1);
    expect(await scoreOf([...heavy, light], 'b')).toBeGreaterThan(0);
    expect(await scoreOf([...heavy, light], 'c')).toBe(0);
  });

  it('counts a javascript check by its cases', async () => {
    const tests: Check = { kind: 'javascript', name: 'tests', code: 'one\ntwo\nthree', weight: 2 };
    expect(await scoreOf([tests, contains('one')], 'one\ntwo')).toBe(7 / 9);
  });
});

describe('checks that take much work', () => {
  const text = randomText(51_200, 'ab');
  const TOO_MUCH = 'This check takes too much work on this content.';
  const light = contains('b');
  const heavy = (hidden: boolean) =>
    Array.from(
      { length: 49 },
      (_, i): Check => ({ kind: 'regex', name: `r${i}`, pattern: 'a.{20}$', hidden }),
    );
  const reasonOf = ({ results }: ChecksResult, name: string) =>
    results.find((each) => each.name === name)?.reason;

  it('are given up one by one, and those after them are run', async () => {
    const result = await judge([{ kind: 'regex', name: 'r', pattern: 'a.{100}$' }, light], text);
    expect(reasonOf(result, 'r')).toBe(TOO_MUCH);
    expect(reasonOf(result, 'b')).toBe('It contains the text.');
  });

  it('are given up together when all of them take too much', async () => {
    const result = await judge([...heavy(false), light], text.slice(0, 38_000));
    expect(reasonOf(result, 'r0')).toMatch(/^It (?:matches|does not match)/);
    expect(reasonOf(result, 'r48')).toBe(TOO_MUCH);
    expect(reasonOf(result, 'b')).toBe(TOO_MUCH);
  });

  it('decide nothing about visible ones when they are hidden', async () => {
    const result = await judge([...heavy(true), light], text.slice(0, 38_000));
    expect(reasonOf(result, 'r48')).toBe(TOO_MUCH);
    expect(reasonOf(result, 'b')).toBe('It contains the text.');
  });
});

describe('all checks', () => {
  it('are run and told in their order, whatever fails', async () => {
    const checks = [contains('x'), contains('a'), contains('y', { hidden: true, weight: 2 })];
    expect((await judge(checks, 'a')).results).toMatchObject([
      { name: 'x', passed: false, hidden: false, weight: 1, cases: { passed: 0, total: 1 }, share: 0 },
      { name: 'a', passed: true, hidden: false, weight: 1, cases: { passed: 1, total: 1 }, share: 1 },
      { name: 'y', passed: false, hidden: true, weight: 2, cases: { passed: 0, total: 1 }, share: 0 },
    ]);
  });

  it.each([
    ['is deeper than work can be', `${'['.repeat(70)}${']'.repeat(70)}`, /nested deeper/],
    ['is larger than work can be', JSON.stringify('a'.repeat(400_000)), /too large/],
    ['has half a character', '"\\ud800"', /surrogate/],
  ])('fail when the content %s', async (_, contentJson, reason) => {
    const { score, results } = await runChecks([contains('a')], contentJson, { runTests: runLines });
    expect(score).toBe(0);
    expect(results[0]!.reason).toMatch(reason);
  });

  it('fault when the sandbox does, so that the judging is tried again', async () => {
    const check: Check = { kind: 'javascript', name: 'tests', code: 'one' };
    const runTests = () => Promise.reject(new Error('no sandbox'));
    await expect(runChecks([check], '"one"', { runTests })).rejects.toThrow('no sandbox');
  });

  it('fault when one was never fit to be published', async () => {
    await expect(judge([{ kind: 'regex', name: 'r', pattern: '(' }], 'a')).rejects.toThrow(
      /published pattern/,
    );
    await expect(judge([{ kind: 'json_schema', name: 's', schema: { type: 1 } }], 'a')).rejects.toThrow(
      /published schema/,
    );
    await expect(judge([{ kind: 'equals', name: 'e', value: 1, pointer: 'a' }], 'a')).rejects.toThrow(
      /published pointer/,
    );
  });

  it('share what fuel there is for tests, the hidden ones and the others each their own', async () => {
    const offered: [string, number][] = [];
    const runTests = (code: string, _: string, fuel: number): TestRun => {
      offered.push([code, fuel]);
      return { ok: false, spent: TESTS_FUEL - 5, reason: 'It took long.' };
    };
    const tests = (code: string, hidden = false): Check => ({ kind: 'javascript', name: code, code, hidden });
    await runChecks([tests('a'), tests('b', true), tests('c'), tests('d', true)], '""', { runTests });
    expect(offered).toEqual([
      ['a', TESTS_FUEL],
      ['b', TESTS_FUEL],
      ['c', 5],
      ['d', 5],
    ]);
  });

  it('tell reasons that are whole texts, whatever the sandbox hands over', async () => {
    const check: Check = { kind: 'javascript', name: 'tests', code: 'one' };
    const runTests = () => ({ ok: false as const, spent: 0, reason: 'half \ud83d' });
    const { results } = await runChecks([check], '"one"', { runTests });
    expect(results[0]!.reason).toBe('half \ufffd');
  });

  it('tell reasons of bounded length', async () => {
    const code = Array.from({ length: 500 }, (_, i) => `case ${i}`).join('\n');
    const { reason } = await judgeOne({ kind: 'javascript', name: 'tests', code }, 'none');
    expect(reason.length).toBeLessThanOrEqual(1_000);
    const equals = await judgeOne(
      { kind: 'equals', name: 'e', value: '😀'.repeat(500) },
      '😀'.repeat(10_000),
    );
    expect(equals.reason.length).toBeLessThan(200);
    expect(equals.reason.isWellFormed()).toBe(true);
  });
});
