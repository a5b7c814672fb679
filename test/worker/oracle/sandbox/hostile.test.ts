import { describe, expect, it } from 'vitest';
import { runTests } from '../../../../src/oracle/sandbox/sandbox.ts';
import { HOSTILE } from './hostile.ts';

const TESTS = `import { add, attack } from 'submission';
export default [
  ['before', () => add(1, 2) === 3],
  ['attack', () => attack()],
  ['after', () => add(1, 2) === 3],
];`;
const HARMLESS = 'export const add = (a, b) => a + b; export const attack = () => true;';

describe('given a submission that means harm', () => {
  it.each(HOSTILE)(
    'when it is $name, then it ends for its reason, every time, and touches nothing else',
    async (hostile) => {
      const run = await runTests(TESTS, hostile.submission);
      if (hostile.loads === false) {
        expect(run).toEqual({ ok: false, reason: expect.stringMatching(hostile.reason!) });
      } else {
        const reason = hostile.reason ? expect.stringMatching(hostile.reason) : null;
        expect(run).toEqual({
          ok: true,
          cases: [
            { name: 'before', passed: true, reason: null },
            { name: 'attack', passed: hostile.reason === null, reason },
            { name: 'after', passed: true, reason: null },
          ],
        });
      }
      expect(await runTests(TESTS, hostile.submission)).toEqual(run);
      expect(await runTests(TESTS, HARMLESS)).toMatchObject({
        cases: [{ passed: true }, { passed: true }, { passed: true }],
      });
    },
  );

  it('when its export names are code, then none of it runs among the tests', async () => {
    const forged = '"x }; globalThis.hacked = 1; export { x as hacked"';
    const submission = `Promise.prototype.then = () => ({ add: 1, [${forged}]: 1 }); await null;`;
    const tests = `import * as s from 'submission';
      export default [['clean', () => typeof hacked === 'undefined' && Object.keys(s).every((k) => k === 'add')]];`;
    expect(await runTests(tests, submission)).toEqual({
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
});
