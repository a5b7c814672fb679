import { describe, expect, it } from 'vitest';
import { runTests } from '../../../../src/oracle/sandbox/sandbox.ts';
import { LIBRARY, LIBRARY_TESTS } from './library.ts';

/** One submission, the cases of its tests by name, each an expression that should be true. */
async function check(submission: string, cases: Record<string, string>, imports = '* as s') {
  const list = Object.entries(cases).map(
    ([name, code]) => `[${JSON.stringify(name)}, async () => (${code})]`,
  );
  return runTests(`import ${imports} from 'submission';\nexport default [${list}];`, submission);
}

async function expectAll(submission: string, cases: Record<string, string>, imports?: string) {
  const run = await check(submission, cases, imports);
  expect(run).toMatchObject({
    ok: true,
    cases: Object.keys(cases).map((name) => ({ name, passed: true, reason: null })),
  });
}

describe('given honest code, when its tests run, then they pass', () => {
  it('for a small library with twenty cases', async () => {
    const run = await runTests(LIBRARY_TESTS, LIBRARY);
    expect(run.ok && run.cases).toHaveLength(20);
    expect(run.ok && run.cases.filter(({ passed }) => !passed)).toEqual([]);
  });

  it('for a default export and names together', () =>
    expectAll(
      'export default function (n) { return n * 2; } export const half = (n) => n / 2;',
      { both: 'double(half(6)) === 6', again: 's.default(2) === 4 && s.half(2) === 1' },
      "double, { half } from 'submission'; import * as s",
    ));

  it('for async functions', () =>
    expectAll(
      `const wait = () => Promise.resolve();
       export async function later(x) { await wait(); return x + 1; }
       export const refuse = async (why) => { await wait(); throw new RangeError(why); };`,
      {
        'one after the other': '(await s.later(await s.later(1))) === 3',
        'side by side': 'JSON.stringify(await Promise.all([1, 2, 3].map(s.later))) === "[2,3,4]"',
        'a rejection': 's.refuse("no").catch((e) => e instanceof RangeError && e.message === "no")',
        'a race': '(await Promise.race([s.later(1), new Promise(() => {})])) === 2',
      },
    ));

  it('for classes, private fields and inheritance', () =>
    expectAll(
      `class Shape { #name; constructor(name) { this.#name = name; } get name() { return this.#name; } }
       class Square extends Shape { constructor(a) { super('square'); this.a = a; } area() { return this.a ** 2; } }
       export const areaOf = (a) => { const s = new Square(a); return { name: s.name, area: s.area() }; };`,
      { it: 's.areaOf(3).name === "square" && s.areaOf(3).area === 9' },
    ));

  it('for generators, iterators, maps, sets and destructuring', () =>
    expectAll(
      `function* count(n) { for (let i = 0; i < n; i++) yield i; }
       export const squares = (n) => [...count(n)].map((x) => x * x);
       export const unique = (list) => [...new Set(list)];
       export const tally = (words) => Object.fromEntries(words.reduce((m, w) => m.set(w, (m.get(w) ?? 0) + 1), new Map()));
       export const swap = ({ a, ...rest }) => ({ ...rest, b: a });`,
      {
        squares: 's.squares(5).join() === "0,1,4,9,16"',
        unique: 's.unique([1, 1, 2]).length === 2',
        tally: 's.tally(["a", "b", "a"]).a === 2',
        swap: 'JSON.stringify(s.swap({ a: 1, c: 2 })) === `{"c":2,"b":1}`',
      },
    ));

  it('for text in any script, and regular expressions', () =>
    expectAll(
      `export const reverse = (s) => [...s].reverse().join('');
       export const words = (s) => s.match(/\\p{L}+/gu) ?? [];
       export const date = (s) => /(?<y>\\d{4})-(?<m>\\d\\d)/.exec(s)?.groups?.y;
       export const same = (s) => s;`,
      {
        emoji: 's.reverse("a😀b") === "b😀a"',
        words: 's.words("Grüße, мир! 世界").length === 3',
        date: 's.date("2026-11-22") === "2026"',
        'every character that JSON escapes':
          's.same("\\0\\ud800\\u2028\\u{10ffff}\\"\\\\\\n") === "\\0\\ud800\\u2028\\u{10ffff}\\"\\\\\\n"',
      },
    ));

  it('for exported data, read as JSON', () =>
    expectAll(
      `export const config = { a: [1, { b: null }], c: 'x' }; export default [1, 2];
       export const when = new Date(0); export const big = 1n; export const circle = {}; circle.circle = circle;`,
      {
        values: 's.config.a[1].b === null && s.config.c === "x" && s.default[1] === 2',
        'what JSON makes of others': 's.when === "1970-01-01T00:00:00.000Z"',
        'what JSON cannot say': 's.big === undefined && s.circle === undefined',
        'its own prototype': 's.config instanceof Object && s.default instanceof Array',
      },
    ));

  it('for arguments and results as JSON has them', () =>
    expectAll(
      `export const nothing = () => {}; export const count = (...args) => args.length;
       export const or = (a, b = 'default') => [a, b]; export const nan = () => [NaN, Infinity, -0, undefined];
       export const mutate = (list) => { list.push(1); return list; };`,
      {
        nothing: 's.nothing() === undefined',
        'no undefined at the end': 's.count(1, undefined, undefined) === 1',
        'a default': 's.or(1, undefined)[1] === "default"',
        'null for what is no number': 'JSON.stringify(s.nan()) === "[null,null,0,null]"',
        'copies, not the same objects':
          '(() => { const a = []; return s.mutate(a).length === 1 && a.length === 0; })()',
      },
    ));

  it('for errors, which come as errors', () =>
    expectAll(
      `export const type = () => null.x; export const own = () => { throw Object.assign(new Error('m'), { name: 'Own' }); };
       export const text = () => { throw 'just text'; };`,
      {
        type: '(() => { try { s.type(); } catch (e) { return e instanceof TypeError && e.message.includes("null"); } })()',
        own: '(() => { try { s.own(); } catch (e) { return e instanceof Error && e.name === "Own" && e.message === "m"; } })()',
        text: '(() => { try { s.text(); } catch (e) { return e instanceof Error && e.message === "just text"; } })()',
      },
    ));

  it('for a top-level await, a log and the same chance every time', () =>
    expectAll(
      `const value = await Promise.resolve(7); console.log('seen by nobody', value); console.error(1);
       export const get = () => value; const dice = [Math.random(), Math.random()];
       export const rolls = () => dice;`,
      { get: 's.get() === 7', rolls: 's.rolls()[0] !== s.rolls()[1] && s.rolls()[0] < 1' },
    ));

  it('for calls nested a thousand deep, and a million turns of a loop', () =>
    expectAll(
      `export const depth = (n) => (n === 0 ? 0 : 1 + depth(n - 1));
       export const sum = (n) => { let s = 0; for (let i = 0; i < n; i++) s += i; return s; };`,
      { depth: 's.depth(1000) === 1000', sum: 's.sum(1000000) === 499999500000' },
    ));
});

describe('given code that is wrong', () => {
  it('when its tests run, then each case says why it fails', async () => {
    const run = await check(
      'export const add = (a, b) => a - b; export const fail = () => { throw new Error("oh"); };',
      {
        ok: 's.add(1, 0) === 1',
        value: 's.add(1, 1)',
        object: '({ a: s.add(1, 1) })',
        nothing: 'undefined',
        throws: 's.fail()',
        rejects: 'Promise.reject(new TypeError("later"))',
        missing: 's.other()',
      },
    );
    expect(run.ok && run.cases.map(({ passed, reason }) => [passed, reason])).toEqual([
      [true, null],
      [false, 'It answered 0, not true'],
      [false, 'It answered {"a":0}, not true'],
      [false, 'It answered undefined, not true'],
      [false, 'It threw Error: oh'],
      [false, 'It threw TypeError: later'],
      [false, 'It threw TypeError: not a function'],
    ]);
  });
});
