import { ANSWERED, calls, type Hostile, THREW } from './hostile.ts';

export const GAMES: Hostile[] = [
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
