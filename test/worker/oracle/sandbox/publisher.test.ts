import { describe, expect, it } from 'vitest';
import { compileTests, runTests } from '../../../../src/oracle/sandbox/sandbox.ts';

const SUBMISSION = `let calls = 0; export const add = (a, b) => a + b; export const count = () => ++calls;
export const loop = () => { for (;;); }; export const lie = () => true;`;
const run = (tests: string, submission = SUBMISSION) => runTests(tests, submission);

const BUDGET = 'The tests took more than its budget of instructions';

describe('given tests that cannot run, when they are run, then the whole run says why', () => {
  it.each([
    ['no default export', 'export const a = 1;', 'The tests export no array of [name, function] as default'],
    [
      'a default that is no list',
      'export default { a: 1 };',
      'The tests export no array of [name, function] as default',
    ],
    [
      '10,000 cases',
      'export default Array(10000).fill(["a", () => true]);',
      'The tests have 10000 cases, more than 200',
    ],
    [
      'a name that is no text',
      'export default [["a", () => true], [1, () => true]];',
      'The tests have a case that is not [name, function], number 2',
    ],
    [
      'a case without function',
      'export default [["a"]];',
      'The tests have a case that is not [name, function], number 1',
    ],
    [
      'a case that is nothing',
      'export default [null];',
      'The tests have a case that is not [name, function], number 1',
    ],
    ['holes', 'export default new Array(3);', 'The tests have a case that is not [name, function], number 1'],
    ['a syntax error', 'export default [', /^The tests do not load: SyntaxError: .+ \(line 1\)$/],
    ['a throw', '\nthrow new TypeError("x");', 'The tests do not load: TypeError: x (line 2)'],
    ['a loop', 'for (;;);', BUDGET],
    [
      'a wait',
      'await new Promise(() => {}); export default [];',
      'The tests do not load: it awaits something that never settles',
    ],
    ['memory', 'const a = []; for (;;) a.push(new Uint8Array(1e5));', 'The tests ran out of memory'],
    ['recursion', 'const f = () => f() + 1; f();', 'The tests nested calls too deeply'],
    [
      'another import',
      'import "node:fs"; export default [];',
      'The tests do not load: Error: "node:fs" cannot be imported',
    ],
    [
      'an import of what is not there',
      'import { other } from "submission"; export default [];',
      'The submission has no export "other"',
    ],
    [
      'a loop of the submission',
      'import { loop } from "submission"; loop(); export default [];',
      'The submission took more than its budget of instructions',
    ],
  ])('%s', async (_, tests, reason) => {
    expect(await run(tests)).toMatchObject({
      ok: false,
      reason: reason instanceof RegExp ? expect.stringMatching(reason) : reason,
    });
  });
});

describe('given tests with cases that go wrong', () => {
  it('when they run, then each fails for its own reason and the others go on', async () => {
    const result = await run(`import { add, loop } from 'submission';
      export default [
        ['loops', () => { for (;;); }],
        ['waits', () => new Promise(() => {})],
        ['nests', () => { const f = () => f() + 1; return f(); }],
        ['fills memory', () => { const a = []; for (;;) a.push(new Uint8Array(1e5)); }],
        ['awaits a loop', async () => { await null; loop(); }],
        ['catches a loop', () => { try { loop(); } catch {} return true; }],
        ['sends too much', () => add('x'.repeat(3e5), '') === 1],
        ['sends what is no JSON', () => add(1n, 2n)],
        ['settles too late', () => { add(1, 2); return { then() {} }; }],
        ['adds', () => add(1, 2) === 3],
      ];`);
    expect(result.ok && result.cases.map(({ reason }) => reason)).toEqual([
      BUDGET,
      'It waits for a promise that never settles',
      'The tests nested calls too deeply',
      'The tests ran out of memory',
      'The submission took more than its budget of instructions',
      'Not run: the budget of instructions is used up',
      'Not run: the budget of instructions is used up',
      'Not run: the budget of instructions is used up',
      'Not run: the budget of instructions is used up',
      'Not run: the budget of instructions is used up',
    ]);
  });

  it('when a case catches what stopped the submission, then it fails all the same', async () => {
    const result = await run(`import { add, loop } from 'submission';
      export default [['a', () => { try { loop(); } catch {} finally { return true; } }], ['b', () => add(1, 2) === 3]];`);
    expect(result).toMatchObject({
      ok: true,
      cases: [
        { name: 'a', passed: false, reason: 'The submission took more than its budget of instructions' },
        { name: 'b', passed: true, reason: null },
      ],
    });
  });

  it('when a promise of one case settles during the next, then it decides neither', async () => {
    const result = await run(`let late; const never = new Promise((resolve) => { late = resolve; });
      export default [['a', () => never], ['b', () => { late(true); return new Promise(() => {}); }], ['c', () => true]];`);
    expect(result.ok && result.cases.map(({ passed }) => passed)).toEqual([false, false, true]);
  });

  it('when arguments are too long or no JSON, then the call fails', async () => {
    const result = await run(`import { add } from 'submission';
      export default [['long', () => add('x'.repeat(3e5))], ['big', () => add(1n)], ['new', () => new add()]];`);
    expect(result.ok && result.cases.map(({ reason }) => reason)).toEqual([
      'It threw RangeError: the arguments are more than 262144 characters of JSON',
      'It threw TypeError: Do not know how to serialize a BigInt',
      expect.stringMatching(/^It threw TypeError: .*not a constructor/),
    ]);
  });

  it('when names repeat, are long or odd, then they are told as they are, cut and clean', async () => {
    const result = await run(
      `export default [['a', () => true], ['a', () => false], ['', () => true], ['x'.repeat(1000), () => true], ['\\0\\ud800', () => true]];`,
    );
    expect(result.ok && result.cases.map(({ name, passed }) => [name, passed])).toEqual([
      ['a', true],
      ['a', false],
      ['', true],
      ['x'.repeat(200), true],
      ['\ufffd\ufffd', true],
    ]);
  });

  it('when there are no cases, then there are none', async () => {
    expect(await run('export default [];')).toMatchObject({ ok: true, cases: [] });
  });
});

describe('given the state of a module', () => {
  it('when nothing is stopped, then cases share it', async () => {
    const result = await run(`import { count } from 'submission'; let n = 0;
      export default [1, 2, 3].map((i) => [String(i), () => count() === i && ++n === i]);`);
    expect(result.ok && result.cases.every(({ passed }) => passed)).toBe(true);
  });

  it('when a case is stopped, then those after it start afresh', async () => {
    const result = await run(`import { count, loop } from 'submission';
      export default [['a', () => count() === 1], ['b', () => loop()], ['c', () => count() === 1], ['d', () => count() === 2]];`);
    expect(result.ok && result.cases.map(({ passed }) => passed)).toEqual([true, false, true, true]);
  });
});

describe('given what the realms can see of one another', () => {
  it('when the submission changes every built-in object, then the tests’ are untouched', async () => {
    const submission = `const all = [];
      for (const name of Object.getOwnPropertyNames(globalThis)) {
        const { prototype } = globalThis[name] ?? {};
        if (prototype) for (const key of Reflect.ownKeys(prototype)) all.push([prototype, key]);
      }
      for (let i = 0; i < all.length; i++) {
        const one = all[i];
        try { one[0][one[1]] = () => 'evil'; } catch {}
      }
      export const it = () => 1;`;
    const tests = `import { it } from 'submission';
      export default [['a', () => [1, 2].map((x) => x + 1).join() === '2,3' && 'ab'.slice(1) === 'b'], ['b', () => it() === 1]];`;
    const result = await run(tests, submission);
    expect(result.ok && result.cases.map(({ reason }) => reason)).toEqual([null, null]);
  });

  it('when a result is merged carelessly, then no prototype of the tests changes', async () => {
    const submission = `export const it = () => JSON.parse('{"__proto__": {"passed": true}}');
      export const data = JSON.parse('{"__proto__": {"passed": true}}');`;
    const tests = `import * as s from 'submission';
      const merge = (a, b) => { for (const k in b) { if (typeof b[k] === 'object') merge(a[k] ??= {}, b[k]); else a[k] = b[k]; } return a; };
      export default [
        ['function', () => { try { merge({}, s.it()); } catch {} return {}.passed === undefined; }],
        ['data', () => { merge({}, s.data ?? {}); return {}.passed === undefined; }],
      ];`;
    const result = await run(tests, submission);
    expect(result.ok && result.cases.map(({ reason }) => reason)).toEqual([null, null]);
  });

  it('when the tests hold a secret, then the submission finds it nowhere', async () => {
    const submission = `export const look = () => {
        const seen = [new Error('x').stack, String(look), JSON.stringify(Object.getOwnPropertyNames(globalThis)), typeof SECRET];
        try { null.x; } catch (error) { seen.push(error.stack, error.message); }
        return seen.join('\\n');
      };`;
    const tests = `import { look } from 'submission'; globalThis.SECRET = 's3cret'; const s3cret = 1;
      export default [['s3cret', () => !look().includes('s3cret') && !look().includes('tests.js') && look().includes('undefined')]];`;
    expect(await run(tests, submission)).toMatchObject({ cases: [{ passed: true }] });
  });
});

describe('given tests to publish, when they are compiled', () => {
  it.each([
    [
      'a list of cases',
      `import { a, b as c } from 'submission';\nexport default [['x', () => a === c]];`,
      null,
    ],
    [
      'every form of import',
      `import d, * as s from "submission"; import e, { f as g, default as h } from "submission"; export default [d, s, e, g, h];`,
      null,
    ],
    ['imports without spaces', `import{a}from"submission";export default[a]`, null],
    ['a default by name', `const cases = []; export { cases as default };`, null],
    [
      'words that look like imports in a text',
      `export default [['import "fs"', () => "import x from 'y'"]];`,
      null,
    ],
    ['what would throw when run', `throw 1; export default [];`, null],
    ['a loop', `for (;;); export default [];`, null],
    ['a syntax error', `export default [`, /^does not compile: SyntaxError: .+ \(line 1\)$/],
    [
      'an error further down',
      `const a = 1;\n\nconst a = 2; export default [];`,
      /^does not compile: SyntaxError: .+ \(line 3\)$/,
    ],
    [
      'another import',
      `import fs from 'node:fs'; export default [];`,
      'imports "node:fs"; only "submission" can be imported',
    ],
    [
      'an import of itself',
      `import 'tests.js'; export default [];`,
      'imports "tests.js"; only "submission" can be imported',
    ],
    [
      'an import of the sandbox’s',
      `import 'stop'; export default [];`,
      'imports "stop"; only "submission" can be imported',
    ],
    ['no default export', `export const cases = [];`, 'has no default export'],
    ['a script', `1 + 1`, 'has no default export'],
    ['nothing', '', 'has no default export'],
    ['too much', `export default ${' '.repeat(262_144)}[];`, 'has more than 262144 characters'],
    [
      'too much to compile',
      `export default [${'('.repeat(100_000)}1${')'.repeat(100_000)}];`,
      /^does not compile: it nested calls too deeply$/,
    ],
  ])('%s is told', async (_, tests, problem) => {
    expect(await compileTests(tests)).toEqual(
      problem instanceof RegExp ? expect.stringMatching(problem) : problem,
    );
  });

  it('too much of either is refused when run, too', async () => {
    const long = ' '.repeat(262_145);
    expect(await runTests('', long)).toMatchObject({
      ok: false,
      reason: 'The submission has more than 262144 characters',
    });
    expect(await runTests(long, '')).toMatchObject({
      ok: false,
      reason: 'The tests have more than 262144 characters',
    });
  });
});
