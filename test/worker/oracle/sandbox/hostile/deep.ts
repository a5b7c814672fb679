import { BUDGET, calls, DEPTH, type Hostile, slow } from './hostile.ts';

export const DEEP: Hostile[] = [
  calls('recursion', 'const f = () => f() + 1; return f();', DEPTH),
  calls('recursion through a getter', 'const o = { get a() { return o.a; } }; return o.a;', DEPTH),
  calls('recursion through a proxy', 'const p = new Proxy({}, { get: (_, k) => p[k] }); return p.a;', DEPTH),
  calls('recursion through toString', 'const o = { toString: () => "" + o }; return "" + o;', DEPTH),
  calls('recursion through sort', 'const f = () => [2, 1].sort(f); return f();', DEPTH),
  calls('recursion through replace', 'const f = () => "a".replace("a", f); return f();', DEPTH),
  calls(
    'recursion through JSON',
    'const o = { toJSON: () => JSON.stringify(o) }; return JSON.stringify(o);',
    DEPTH,
  ),
  calls('recursion through constructors', 'class A { constructor() { new A(); } } new A();', DEPTH),
  calls('recursion through generators', 'function* g() { yield* g(); } return [...g()];', DEPTH),
  calls('recursion through eval', 'globalThis.f = () => (0, eval)("f()"); return f();', DEPTH),
  calls('recursion through Reflect', 'const f = () => Reflect.apply(f, null, []); return f();', DEPTH),
  calls(
    'recursion through bound functions',
    'let f = () => 1; for (let i = 0; i < 1e5; i++) f = f.bind(null); return f();',
    /^The submission (nested calls too deeply|ran out of memory)$/,
  ),
  calls(
    'recursion through instanceof',
    'class A { static [Symbol.hasInstance](x) { return x instanceof A; } } return 1 instanceof A;',
    DEPTH,
  ),
  calls(
    'a proxy of a proxy of a proxy',
    'let p = {}; for (let i = 0; i < 3e4; i++) p = new Proxy(p, {}); return p.a;',
    /^The submission (nested calls too deeply|ran out of memory)$/,
  ),
  calls(
    'a long chain of prototypes',
    'let o = {}; for (let i = 0; i < 1e5; i++) o = Object.create(o); for (;;) o.a;',
    BUDGET,
  ),
  calls(
    'a deeply nested array',
    'let a = []; for (let i = 0; i < 1e5; i++) a = [a]; return a;',
    /budget of instructions|nested calls too deeply/,
  ),
  calls('a deeply nested JSON text', 'return JSON.parse("[".repeat(1e5) + "]".repeat(1e5));', DEPTH),
  calls('deeply nested source', 'return (0, eval)("(".repeat(1e5) + ")".repeat(1e5));', DEPTH),
  calls('deeply nested array literals', 'return (0, eval)("[".repeat(1e5) + "]".repeat(1e5));', DEPTH),
  calls('deeply nested functions', 'return (0, eval)("()=>{".repeat(1e4) + "}".repeat(1e4));', DEPTH),
  calls(
    'a deeply nested regular expression',
    'return new RegExp("(".repeat(1e5) + ")".repeat(1e5)).test("");',
    /^It threw SyntaxError: too many captures$/,
  ),
  calls(
    'a deep rope of text',
    'let s = ""; for (let i = 0; i < 1e3; i++) s = "a" + s + "b"; return s.charCodeAt(900) === 97;',
    null,
  ),
  slow(
    calls(
      'a deep chain of promises',
      'export async function attack() { let p = Promise.resolve(1); for (let i = 0; i < 1e4; i++) p = p.then((x) => x); return (await p) === 1; }',
      null,
    ),
  ),
  calls(
    'awaiting without end',
    'export async function attack() { const f = async () => await f(); return await f(); }',
    DEPTH,
  ),
];
