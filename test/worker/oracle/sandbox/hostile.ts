/** Submissions that mean harm. Each exports `attack`, or does its harm while it is loaded. */
export type Hostile = {
  readonly name: string;
  readonly submission: string;
  /** What is told: of the case that calls `attack`, or for one that does not load. `null` where the case passes. */
  readonly reason: RegExp | null;
  /** It does not load. */
  readonly loads?: false;
};

const BUDGET = /^The submission took more than its budget of instructions$/;
const DEPTH = /^The submission nested calls too deeply$/;
const MEMORY = /^The submission ran out of memory$/;
/** Memory or instructions, whichever is spent first. */
const EITHER = /^The submission (ran out of memory|took more than its budget of instructions)$/;
/** What a submission answered, or threw, is all that it could do. */
const ANSWERED = /^It answered .+, not true$/;
const THREW = /^It threw /;

const calls = (name: string, body: string, reason: RegExp | null): Hostile => ({
  name,
  submission: `export const add = (a, b) => a + b;\n${body.startsWith('export') ? body : `export const attack = () => { ${body} };`}`,
  reason,
});
const loading = (name: string, submission: string, reason: RegExp): Hostile => ({
  name,
  submission: `export const add = (a, b) => a + b;\n${submission}`,
  reason,
  loads: false,
});

const LOOPS: Hostile[] = [
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

const NATIVE: Hostile[] = [
  calls('indexOf over 2^53 places', 'return [].indexOf.call({ length: 2 ** 53 - 1 }, 1);', BUDGET),
  calls('includes over 2^53 places', 'return [].includes.call({ length: 2 ** 53 - 1 }, 1);', BUDGET),
  calls('lastIndexOf over 2^53 places', 'return [].lastIndexOf.call({ length: 2 ** 53 - 1 }, 1);', BUDGET),
  calls('reverse over 2^53 places', 'return [].reverse.call({ length: 2 ** 53 - 1 });', BUDGET),
  calls('fill over 2^53 places', 'return [].fill.call({ length: 2 ** 53 - 1 }, 0);', EITHER),
  calls('copyWithin over 2^53 places', 'return [].copyWithin.call({ length: 2 ** 53 - 1 }, 1, 0);', BUDGET),
  calls('join of four thousand million holes', 'return Array(2 ** 32 - 1).join().length;', EITHER),
  calls('sort of four thousand million holes', 'return Array(2 ** 32 - 1).sort().length;', EITHER),
  calls(
    'toSorted of many',
    'const a = Array.from({ length: 2e5 }, (_, i) => -i); for (;;) a.toSorted();',
    EITHER,
  ),
  calls(
    'sort with a cheap comparator',
    'const a = new Float64Array(5e5).map((_, i) => (i * 7919) % 1e5); for (;;) a.slice().sort();',
    BUDGET,
  ),
  calls(
    'Array.from a large length',
    'return Array.from({ length: 2 ** 32 }).length;',
    /^It threw RangeError: invalid array length$/,
  ),
  calls('a long search for a long text', 'return "a".repeat(2e6).indexOf("a".repeat(1e6) + "b");', BUDGET),
  calls(
    'lastIndexOf of a long text',
    'return "a".repeat(2e6).lastIndexOf("b" + "a".repeat(1e6));',
    /^It answered -1, not true$/,
  ),
  calls('replaceAll that doubles', 'let s = "aa"; for (;;) s = s.replaceAll("a", "aa");', EITHER),
  calls('split of a long text', 'for (;;) "a".repeat(2e5).split("");', EITHER),
  calls('fill of a large array, again and again', 'for (;;) new Array(5e5).fill(0);', EITHER),
  calls('fill of typed arrays', 'const a = new Uint8Array(8e6); for (;;) a.fill(1);', BUDGET),
  calls('copies of typed arrays', 'const a = new Uint8Array(6e6); for (;;) a.slice();', BUDGET),
  calls('padEnd, again and again', 'for (;;) "".padEnd(4e6, "ab");', EITHER),
  calls('repeat, again and again', 'for (;;) "ab".repeat(4e6);', EITHER),
  calls('concat of large arrays', 'let a = [1]; for (;;) a = a.concat(a).slice(0, 5e5);', EITHER),
  calls('join of large arrays', 'const a = new Array(5e5).fill("abc"); for (;;) a.join("");', EITHER),
  calls('String.raw with a large length', 'return String.raw({ raw: { length: 2 ** 53 - 1 } });', EITHER),
  calls('apply with many arguments', 'for (;;) Math.max.apply(null, new Array(6e4).fill(1));', BUDGET),
  calls(
    'BigInt exponentiation',
    'return String((2n ** 1000000n) ** 1000n).length;',
    /^It threw RangeError: BigInt is too large to allocate$/,
  ),
  calls('BigInt multiplication', 'let x = 3n ** 50000n; for (;;) x * x;', BUDGET),
  calls('BigInt to text', 'return (7n ** 300000n).toString().length;', BUDGET),
  calls('BigInt division', 'const x = 3n ** 200000n, y = 3n ** 100000n; for (;;) x % y;', BUDGET),
  calls(
    'JSON.stringify of a large value',
    'const a = Array.from({ length: 1e5 }, (_, i) => ({ i })); for (;;) JSON.stringify(a);',
    EITHER,
  ),
  calls(
    'JSON.parse of a large text',
    'const s = JSON.stringify(new Array(1e5).fill([])); for (;;) JSON.parse(s);',
    EITHER,
  ),
  calls(
    'normalize of a long text',
    'const s = "\\u1e9b\\u0323".repeat(1e5); for (;;) s.normalize("NFKD");',
    EITHER,
  ),
  calls('toLowerCase of a long text', 'const s = "\\u0130".repeat(2e5); for (;;) s.toLowerCase();', EITHER),
  calls(
    'localeCompare of long texts',
    'const s = "\\u1e9b".repeat(2e5); for (;;) s.localeCompare(s + "a");',
    EITHER,
  ),
  calls(
    'encodeURIComponent of a long text',
    'const s = "\\u20ac".repeat(2e5); for (;;) encodeURIComponent(s);',
    EITHER,
  ),
  calls(
    'Object.assign of a wide object',
    'const o = {}; for (let i = 0; i < 3e4; i++) o["k" + i] = i; for (;;) ({ ...o });',
    EITHER,
  ),
  calls(
    'delete from a wide object',
    'const o = {}; for (let i = 0; i < 3e4; i++) o["k" + i] = i; for (;;) for (const k in o) { delete o[k]; o[k] = 1; }',
    EITHER,
  ),
  calls(
    'texts whose hashes are computed',
    'const s = "x".repeat(1e6); for (let i = 0; ; i++) ({})[s + i];',
    EITHER,
  ),
  calls('Number.prototype.toString of many', 'for (;;) (1e300 / 3).toString(2);', BUDGET),
  calls('a very long regular expression', 'for (;;) new RegExp("a|".repeat(1e5));', EITHER),
  calls(
    'a class of characters with the u and i flags',
    'for (;;) new RegExp("[\\\\u{0}-\\\\u{10ffff}\\\\p{L}]", "iu").test("a");',
    BUDGET,
  ),
  calls(
    'compiling again and again',
    'const s = "x => ".repeat(100) + "1"; for (;;) new Function("return " + s);',
    BUDGET,
  ),
];

const MEMORIES: Hostile[] = [
  calls('an array without end', 'const a = []; for (;;) a.push(a);', EITHER),
  calls('a text that doubles', 'let s = "a"; for (;;) s += s;', /^It threw InternalError: string too long$/),
  calls(
    'a large ArrayBuffer',
    'return new ArrayBuffer(2 ** 31).byteLength;',
    /^It threw RangeError: invalid array buffer length$/,
  ),
  calls('many typed arrays', 'const a = []; for (;;) a.push(new Uint8Array(1e5));', MEMORY),
  calls(
    'a resizable buffer',
    'const b = new ArrayBuffer(0, { maxByteLength: 2 ** 31 }); for (;;) b.resize(b.byteLength + 1e6);',
    /^It threw RangeError/,
  ),
  calls('closures that hold one another', 'let f = () => 0; for (;;) { const g = f; f = () => g; }', EITHER),
  calls('a map without end', 'const m = new Map(); for (let i = 0; ; i++) m.set(i, {});', EITHER),
  calls('symbols without end', 'const a = []; for (let i = 0; ; i++) a.push(Symbol("s" + i));', EITHER),
  calls('names without end', 'const o = {}; for (let i = 0; ; i++) o["name" + i] = i;', EITHER),
  calls('cycles that only a collector frees', 'for (;;) { const a = {}; a.a = a; }', BUDGET),
  calls(
    'catching that memory ran out, again and again',
    'for (;;) { try { const a = []; for (;;) a.push(new Array(1000).fill(0)); } catch {} }',
    EITHER,
  ),
  calls(
    'a result that is too long',
    'return "x".repeat(3e5);',
    /RangeError: the result is more than 262144 characters/,
  ),
  calls(
    'a text that is long only as JSON',
    'return "\\u0001".repeat(1e5);',
    /RangeError: the result is more than/,
  ),
  calls('an error with a long message', 'throw new Error("x".repeat(5e6));', /^It threw Error: x{200,290}$/),
  calls(
    'an error with a long name',
    'throw Object.assign(new Error("m"), { name: "n".repeat(1e6) });',
    /^It threw n{60}: m$/,
  ),
];

const DEEP: Hostile[] = [
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
  calls(
    'a deep chain of promises',
    'export async function attack() { let p = Promise.resolve(1); for (let i = 0; i < 1e4; i++) p = p.then((x) => x); return (await p) === 1; }',
    null,
  ),
  calls(
    'awaiting without end',
    'export async function attack() { const f = async () => await f(); return await f(); }',
    DEPTH,
  ),
];

const GAMES: Hostile[] = [
  calls(
    'JSON replaced',
    'JSON.stringify = () => "true"; JSON.parse = () => true; globalThis.JSON = null; return 1;',
    /^It answered 1, not true$/,
  ),
  calls('toJSON on every object', 'Object.prototype.toJSON = () => true; return {};', null),
  calls(
    'getters on Object.prototype',
    'for (const k of ["passed", "reason", "then", "0", "1", "name", "message"]) Object.defineProperty(Object.prototype, k, { get: () => true, set() {} }); return 1;',
    /^It answered 1, not true$/,
  ),
  calls(
    'Array.prototype with setters',
    'for (let i = 0; i < 5; i++) Object.defineProperty(Array.prototype, i, { get: () => true, set() { throw 1; } }); Array.prototype.push = () => 1; return [1];',
    /^It threw Error: something was thrown that cannot be read$/,
  ),
  calls(
    'Promise.prototype.then replaced',
    'export async function attack() { Promise.prototype.then = function (f) { f(true); return this; }; return 1; }',
    /^It answered 1, not true$/,
  ),
  calls(
    'Promise replaced',
    'globalThis.Promise = class { then(f) { f(true); } }; return new Promise();',
    ANSWERED,
  ),
  calls(
    'Function.prototype.call and apply replaced',
    'Function.prototype.call = Function.prototype.apply = Reflect.apply = () => true; return 2;',
    /^It answered 2, not true$/,
  ),
  calls(
    'String.prototype replaced',
    'String.prototype.slice = () => "true"; String.prototype[Symbol.iterator] = null; globalThis.String = () => "true"; return "x";',
    /^It answered "x", not true$/,
  ),
  calls(
    'Symbol.toPrimitive',
    'return { [Symbol.toPrimitive]: () => true, valueOf: () => true, toString: () => "true" };',
    /^It answered \{\}, not true$/,
  ),
  calls('a text that looks like an answer', 'return "vtrue";', /^It answered "vtrue", not true$/),
  calls('a thenable', 'return { then(f) { f(true); } };', /^It answered \{\}, not true$/),
  calls(
    'a thenable in a promise',
    'export const attack = async () => ({ a: { then(f) { f(true); } } });',
    /^It answered \{"a":\{\}\}, not true$/,
  ),
  calls(
    'a value with a prototype',
    'return JSON.parse(`{"__proto__": {"passed": true}}`);',
    /TypeError: the result has a key __proto__/,
  ),
  calls(
    'Error.prepareStackTrace',
    'Error.prepareStackTrace = () => { for (;;); }; Error.stackTraceLimit = 1e9; return new Error("x").stack.length > 0 && 1;',
    /^It answered 1, not true$/,
  ),
  calls('the stack of an error', 'return new Error("x").stack;', /^It answered "(?!.*tests\.js)/),
  calls(
    'the source of its callers',
    'return String(attack.caller) + String(globalThis.arguments);',
    /^It threw TypeError: invalid property access$/,
  ),
  calls(
    'an error with getters',
    'throw { get name() { return "A"; }, get message() { throw 1; } };',
    /something was thrown that cannot be read/,
  ),
  calls('a thrown nothing', 'throw undefined;', /^It threw undefined$/),
  calls('a thrown symbol', 'throw Symbol("x");', THREW),
  calls(
    'a thrown proxy',
    'throw new Proxy({}, { get() { throw 1; }, getPrototypeOf() { throw 1; } });',
    /cannot be read/,
  ),
  calls(
    'names of the harness',
    'return Object.getOwnPropertyNames(globalThis).filter((k) => /harness|settle|call|test|submission|%/i.test(k)).length === 0;',
    null,
  ),
  calls(
    'the host',
    'return [typeof fetch, typeof process, typeof WebAssembly, typeof require, typeof setTimeout, typeof std, typeof os, typeof caches, typeof navigator, typeof self, typeof Deno, typeof print].every((t) => t === "undefined");',
    null,
  ),
  calls(
    'the host through constructors',
    'return Function("return typeof fetch + typeof process + typeof scheduler")() === "undefinedundefinedundefined" && (async () => {}).constructor("return typeof fetch")() instanceof Promise;',
    null,
  ),
  calls(
    'import of a host module',
    'export const attack = () => import("node:fs");',
    /"node:fs" cannot be imported/,
  ),
  calls(
    'import of the tests',
    'export const attack = () => import("tests.js");',
    /"tests.js" cannot be imported/,
  ),
  calls(
    'import of the harness',
    'export const attack = () => import("harness.js");',
    /"harness.js" cannot be imported/,
  ),
  calls('import of a name with a zero', 'export const attack = () => import("\\0");', /cannot be imported/),
  calls(
    'import.meta',
    'export const attack = () => Object.keys(import.meta);',
    /^It answered \[\], not true$/,
  ),
  calls(
    'a clock',
    'return Date.now() === new Date().getTime() && Date.now() === 1767225600000 && typeof performance === "undefined";',
    null,
  ),
  calls(
    'a clock made by counting',
    'const t = Date.now(); for (let i = 0; i < 1e5; i++); return Date.now() === t;',
    null,
  ),
  calls(
    'a time zone',
    'return new Date(2026, 6, 1).getTimezoneOffset() === 0 && new Date(0).getHours() === 0;',
    null,
  ),
  calls(
    'threads and collectors',
    'return [typeof SharedArrayBuffer, typeof Atomics, typeof WeakRef, typeof FinalizationRegistry].every((t) => t === "undefined");',
    null,
  ),
  calls('what a promise never says', 'export const attack = () => new Promise(() => {});', /never settles/),
  calls(
    'a promise that settles twice',
    'export const attack = () => new Promise((yes, no) => { yes(1); no(2); yes(true); });',
    /^It answered 1, not true$/,
  ),
  calls(
    'a promise from a subclass',
    'export class P extends Promise { then(f) { f(true); return this; } } export const attack = () => P.resolve(1);',
    /^It answered 1, not true$/,
  ),
  calls('a circle', 'const a = {}; a.a = a; return a;', /TypeError/),
  calls('a BigInt', 'return 1n;', /TypeError/),
  calls('a function', 'return () => true;', /^It answered undefined, not true$/),
  calls('a boxed true', 'return new Boolean(true);', null),
  calls('the text true', 'return "true";', /^It answered "true", not true$/),
];

const LOADS: Hostile[] = [
  loading('does not parse', 'export const attack = (', /does not load: SyntaxError: .+ \(line 2\)$/),
  loading(
    'does not parse either',
    'export const attack = () => { return \u0000 };',
    /does not load: SyntaxError/,
  ),
  loading(
    'throws while it loads',
    'throw new TypeError("on load");',
    /^The submission does not load: TypeError: on load \(line 2\)$/,
  ),
  loading(
    'throws something odd',
    'throw { get message() { throw 1; } };',
    /^The submission does not load: an error that cannot be read$/,
  ),
  loading(
    'throws a long message',
    'throw new Error("y".repeat(1e6));',
    /^The submission does not load: Error: y{200,}/,
  ),
  loading(
    'loops, and throws what loops when it is read',
    'for (let i = 0; i < 9e5; i++); throw { get message() { for (let i = 0; i < 9e5; i++); return "read"; } };',
    BUDGET,
  ),
  loading(
    'loops a little, and throws what loops a little',
    'for (let i = 0; i < 3e5; i++); throw { get message() { for (let i = 0; i < 3e5; i++); return "read"; } };',
    /^The submission does not load: read$/,
  ),
  loading('loops while it loads', 'for (;;);', BUDGET),
  loading(
    'awaits for ever',
    'await new Promise(() => {});',
    /^The submission does not load: it awaits something that never settles$/,
  ),
  loading('awaits in a loop', 'for (;;) await null;', BUDGET),
  loading('takes all memory', 'const a = []; for (;;) a.push(a);', EITHER),
  loading('nests too deeply', 'const f = () => f() + 1; f();', DEPTH),
  loading(
    'imports a file',
    'import fs from "node:fs"; export const attack = fs;',
    /"node:fs" cannot be imported/,
  ),
  loading('imports the tests', 'import "tests.js";', /"tests.js" cannot be imported/),
  loading('imports an address', 'import "https://example.com/x.js";', /cannot be imported/),
  loading('exports twice', 'export const add = 1;', /SyntaxError/),
  loading(
    'lacks what the tests import',
    'export const other = 1;',
    /^The submission has no export "attack"$/,
  ),
  loading(
    'replaces then before it is asked',
    'Promise.prototype.then = () => ({ attack: () => true }); await null;',
    /^The submission has no export "add"$/,
  ),
  loading(
    'exports names that are code',
    'Promise.prototype.then = () => ({ "x }; globalThis.hacked = true; export { x as attack": 1 }); await null;',
    /^The submission has no export "add"$/,
  ),
  loading('is a number', '1 +', /SyntaxError/),
];

export const HOSTILE: readonly Hostile[] = [...LOOPS, ...NATIVE, ...MEMORIES, ...DEEP, ...GAMES, ...LOADS];
