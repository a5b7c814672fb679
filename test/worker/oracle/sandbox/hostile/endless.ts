import { BUDGET, calls, EITHER, type Hostile } from './hostile.ts';

export const LOOPS: Hostile[] = [
  calls('for without end', 'for (;;);', BUDGET),
  calls('while true', 'while (true) {}', BUDGET),
  calls('do while', 'do {} while (1);', BUDGET),
  calls('a labelled continue', 'a: for (;;) { for (;;) continue a; }', BUDGET),
  calls(
    'a loop that catches everything',
    'for (;;) { try { for (;;); } catch {} finally { continue; } }',
    BUDGET,
  ),
  calls('a generator without end', 'for (const x of (function* () { for (;;) yield 1; })());', BUDGET),
  calls(
    'a spread of an endless iterator',
    'return [...{ [Symbol.iterator]: () => ({ next: () => ({ value: 1 }) }) }].length;',
    EITHER,
  ),
  calls(
    'functions that call one another',
    'const f = (n) => n === 0 ? 0 : f(n - 1) + f(n - 1); return f(60);',
    BUDGET,
  ),
  calls('an array that grows while it is walked', 'const a = [1]; for (const x of a) a.push(x);', EITHER),
  calls(
    'a map that grows while it is walked',
    'const m = new Map([[0, 0]]); for (const [k] of m) { m.delete(k); m.set(k + 1, 0); }',
    BUDGET,
  ),
  calls('a getter that loops', 'return JSON.stringify({ get a() { for (;;); } });', BUDGET),
  calls('toJSON that loops', 'return { toJSON() { for (;;); } };', BUDGET),
  calls('a proxy that loops', 'return new Proxy({}, { ownKeys() { for (;;); } });', BUDGET),
  calls('an error whose message loops', 'throw { get message() { for (;;); } };', BUDGET),
  calls('eval that loops', 'return (0, eval)("for (;;);");', BUDGET),
  calls('Function that loops', 'return new Function("for (;;);")();', BUDGET),
  calls(
    'a promise that requeues itself',
    'export const attack = () => { const again = () => Promise.resolve().then(again); return again(); };',
    EITHER,
  ),
  calls(
    'two tasks that never end',
    'export async function attack() { const spin = async () => { for (;;) await null; }; await Promise.all([spin(), spin()]); }',
    BUDGET,
  ),
  calls(
    'a flood of promises',
    'export const attack = () => { const more = () => { for (let i = 0; i < 100; i++) Promise.resolve().then(more); }; more(); return new Promise(() => {}); };',
    EITHER,
  ),
  calls(
    'a thenable that resolves with itself',
    'export const attack = async () => { const t = { then(f) { f(t); } }; return await t; };',
    BUDGET,
  ),
  calls('a regular expression that backtracks', 'return /^(a+)+$/.test("a".repeat(40) + "b");', BUDGET),
  calls('a regular expression with a back-reference', 'return /^(a*)*\\1b$/.test("a".repeat(5000));', BUDGET),
];
