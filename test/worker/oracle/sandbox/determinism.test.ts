import { describe, expect, it } from 'vitest';
import { runTests } from '../../../../src/oracle/sandbox/sandbox.ts';
import { LIBRARY, LIBRARY_TESTS } from './library.ts';

/** Tells of everything that could differ from run to run. */
const MIRROR = `export const look = () => [Date.now(), String(new Date()), new Date(2026, 6, 1).getTime(), Math.random(), Math.random(),
  Object.getOwnPropertyNames(globalThis).join(), new Error('x').stack, [5, 1, 4].sort(() => 0).join(), (0.1).toFixed(20),
  'ä'.localeCompare('z'), (1234.5).toLocaleString(), typeof Intl].map(String);`;
const MIRROR_TESTS = `import { look } from 'submission'; export default [['look', () => { throw new Error(look().join('|')); }]];`;

const SPIN = `export const spin = (n) => { for (let i = 0; i < n; i++); return true; };`;
const spins = (n: number) =>
  `import { spin } from 'submission'; export default [['spin', () => spin(${n})]];`;
const passes = async (n: number): Promise<boolean> => {
  const run = await runTests(spins(n), SPIN);
  return run.ok && run.cases[0]!.passed;
};

describe('given the same sources', () => {
  it('when they are run a hundred times, then the answer is the same each time', async () => {
    const wrong = LIBRARY.replace("'IV'", "'IIII'");
    const first = [await runTests(LIBRARY_TESTS, wrong), await runTests(MIRROR_TESTS, MIRROR)];
    expect(first[0]).toMatchObject({
      ok: true,
      cases: expect.arrayContaining([expect.objectContaining({ passed: false })]),
    });
    for (let i = 0; i < 100; i++) {
      expect([await runTests(LIBRARY_TESTS, wrong), await runTests(MIRROR_TESTS, MIRROR)]).toEqual(first);
    }
  });

  it('when they are at the edge of the budget, then the edge is where it is on every machine', async () => {
    // The last turn that fits, to the unit; only another interpreter or another budget moves it.
    const [lasts, fails] = [2_127_442, 2_127_443];
    expect([await passes(lasts), await passes(fails)]).toEqual([true, false]);
    await runTests(LIBRARY_TESTS, LIBRARY);
    expect([await passes(lasts), await passes(fails)]).toEqual([true, false]);
  });

  it('when runs overlap, then each answers as it would alone, in no more memory', async () => {
    const alone = [await runTests(LIBRARY_TESTS, LIBRARY), await runTests(MIRROR_TESTS, MIRROR)];
    const together = await Promise.all(
      [0, 1, 0, 1, 0].map((i) =>
        i === 0 ? runTests(LIBRARY_TESTS, LIBRARY) : runTests(MIRROR_TESTS, MIRROR),
      ),
    );
    expect(together).toEqual([0, 1, 0, 1, 0].map((i) => alone[i]));
    expect(memories).toHaveLength(2);
  });
});

describe('given memory that is used again', () => {
  it('when the next run has it, then nothing of the one before is in it', async () => {
    const marks = () =>
      memories.filter(({ buffer }) => bytesInclude(new Uint8Array(buffer), 'a mark that stays'));
    await runTests(spins(1), `${SPIN} globalThis.kept = ['a mark', 'that stays'].join(' ').repeat(1e4);`);
    expect(marks()).toHaveLength(1);
    await runTests(spins(1), SPIN);
    await runTests(spins(1), SPIN);
    expect(marks()).toHaveLength(0);
  });
});

describe('given a thousand runs', () => {
  it('when each leaves what it can behind, then the next finds nothing of it, and no memory is lost', async () => {
    const submission = `export const leave = () => { const found = [globalThis.left, Object.prototype.left, calls++]; globalThis.left = Object.prototype.left = new Array(1000).fill('x'); return found; }; let calls = 0;`;
    const tests = `import { leave } from 'submission'; export default [['clean', () => JSON.stringify(leave()) === '[null,null,0]']];`;
    for (let i = 0; i < 1_000; i++) {
      const run = await runTests(tests, submission);
      if (!(run.ok && run.cases[0]!.passed)) expect(run).toBeNull();
    }
    expect(memories).toHaveLength(2);
  });

  it('when one in ten fails, then memory is given back all the same', async () => {
    const bad = [
      'export const spin = (',
      'throw 1',
      'export const spin = () => null.x',
      'export const other = 1',
    ];
    for (const each of bad) await runTests(spins(1), each);
    for (let i = 0; i < 100; i++)
      await runTests(spins(10), i % 10 === 0 ? bad[(i / 10) % bad.length]! : SPIN);
    await runTests(spins(1), `${SPIN.replace('i < n', 'true')}`);
    expect(memories).toHaveLength(2);
  });
});

/** Every memory of WebAssembly that this file's runs make, in order. */
const memories: WebAssembly.Memory[] = [];
const { Memory } = WebAssembly;
WebAssembly.Memory = class extends Memory {
  constructor(descriptor: WebAssembly.MemoryDescriptor) {
    super(descriptor);
    memories.push(this);
  }
};

function bytesInclude(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(text);
}
