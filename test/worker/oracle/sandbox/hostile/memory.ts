import { BUDGET, calls, EITHER, type Hostile, MEMORY, slow } from './hostile.ts';

export const MEMORIES: Hostile[] = [
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
  slow(
    calls(
      'a text that is long only as JSON',
      'return "\\u0001".repeat(1e5);',
      /RangeError: the result is more than/,
    ),
  ),
  slow(
    calls(
      'an error with a long message',
      'throw new Error("x".repeat(5e6));',
      /^It threw Error: x{200,290}$/,
    ),
  ),
  calls(
    'an error with a long name',
    'throw Object.assign(new Error("m"), { name: "n".repeat(1e6) });',
    /^It threw n{60}: m$/,
  ),
];
