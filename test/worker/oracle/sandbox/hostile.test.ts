import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../src/oracle/checks/check.ts';
import { runChecks } from '../../../../src/oracle/checks/run.ts';
import { BUDGET, TESTS_FUEL } from '../../../../src/oracle/sandbox/limits.ts';
import { runTests } from '../../../../src/oracle/sandbox/sandbox.ts';
import { DEEP } from './hostile/deep.ts';
import { LOOPS } from './hostile/endless.ts';
import { GAMES } from './hostile/games.ts';
import { LOADS } from './hostile/loading.ts';
import { MEMORIES } from './hostile/memory.ts';
import { NATIVE } from './hostile/native.ts';

const TESTS = `import { add, attack } from 'submission';
export default [
  ['before', () => add(1, 2) === 3],
  ['attack', () => attack()],
  ['after', () => add(1, 2) === 3],
];`;
/** A tenth of what a run may take. */
const SMALL = { run: BUDGET.run / 10, load: BUDGET.load / 10, case: BUDGET.case / 10 };
const HOSTILE = [...LOOPS, ...NATIVE, ...MEMORIES, ...DEEP, ...GAMES, ...LOADS];
const HARMLESS = 'export const add = (a, b) => a + b; export const attack = () => true;';

describe('given a submission that means harm', () => {
  it.each(HOSTILE)(
    'when it is $name, then it ends for its reason, every time, and the cases around it pass',
    async (hostile) => {
      const budget = hostile.isSlow ? BUDGET : SMALL;
      const run = await runTests(TESTS, hostile.submission, budget);
      if (hostile.loads === false) {
        expect(run).toMatchObject({ ok: false, reason: expect.stringMatching(hostile.reason!) });
      } else {
        const reason = hostile.reason ? expect.stringMatching(hostile.reason) : null;
        expect(run).toMatchObject({
          ok: true,
          cases: [
            { name: 'before', passed: true, reason: null },
            { name: 'attack', passed: hostile.reason === null, reason },
            { name: 'after', passed: true, reason: null },
          ],
        });
      }
      expect(await runTests(TESTS, hostile.submission, budget)).toEqual(run);
    },
  );

  it('when all of that is over, then harmless work passes', async () => {
    expect(await runTests(TESTS, HARMLESS)).toMatchObject({
      cases: [{ passed: true }, { passed: true }, { passed: true }],
    });
  });

  it('when its export names are code, then none of it runs among the tests', async () => {
    const forged = '"x }; globalThis.hacked = 1; export { x as hacked"';
    const submission = `Promise.prototype.then = () => ({ add: 1, [${forged}]: 1 }); await null;`;
    const tests = `import * as s from 'submission';
      export default [['clean', () => typeof hacked === 'undefined' && Object.keys(s).every((k) => k === 'add')]];`;
    expect(await runTests(tests, submission)).toMatchObject({
      ok: true,
      cases: [{ name: 'clean', passed: true, reason: null }],
    });
  });

  it('when every case has to be stopped, then those that the budget leaves no room for are not run', async () => {
    const cases = Array.from({ length: 20 }, (_, i) => `['case ${i}', () => attack()]`);
    const tests = `import { attack } from 'submission'; export default [${cases}];`;
    const run = await runTests(tests, 'export const attack = () => { for (;;); };');
    const reasons = run.ok ? run.cases.map(({ reason }) => reason) : [];
    const stopped = 'The submission took more than its budget of instructions';
    expect(reasons).toHaveLength(20);
    expect(reasons.slice(0, 3)).toEqual([stopped, stopped, stopped]);
    expect(reasons.slice(3)).toEqual(Array(17).fill('Not run: the budget of instructions is used up'));
  });

  it('when there is no fuel left for its tests, then they are not run', async () => {
    expect(await runTests(TESTS, HARMLESS, { ...BUDGET, run: 0 })).toEqual({
      ok: false,
      reason: 'Not run: the budget of instructions is used up',
      spent: 0,
    });
  });

  it('when it comes under many modules of tests, then these share one budget', async () => {
    const checks = Array.from({ length: 40 }, (_, i): Check => {
      return { kind: 'javascript', name: `${i}`, code: TESTS, hidden: i % 2 === 0 };
    });
    let spent = 0;
    await runChecks(
      checks,
      JSON.stringify('export const add = () => { for (;;); }; export const attack = add;'),
      {
        runTests: async (code, submission, fuel) => {
          const run = await runTests(code, submission, { ...BUDGET, run: Math.min(BUDGET.run, fuel) });
          spent += run.spent;
          return run;
        },
      },
    );
    expect(spent).toBeLessThanOrEqual(2 * TESTS_FUEL);
  });
});
