import { BUDGET, DEPTH, EITHER, type Hostile, loading, slow } from './hostile.ts';

export const LOADS: Hostile[] = [
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
  slow(
    loading(
      'throws a long message',
      'throw new Error("y".repeat(1e6));',
      /^The submission does not load: Error: y{200,}/,
    ),
  ),
  loading(
    'loops, and throws what loops when it is read',
    'for (let i = 0; i < 9e5; i++); throw { get message() { for (let i = 0; i < 9e5; i++); return "read"; } };',
    BUDGET,
  ),
  slow(
    loading(
      'loops a little, and throws what loops a little',
      'for (let i = 0; i < 3e5; i++); throw { get message() { for (let i = 0; i < 3e5; i++); return "read"; } };',
      /^The submission does not load: read$/,
    ),
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
