import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { meter } from '../../../../src/oracle/sandbox/engine/meter.ts';
import { METERING } from '../../../../src/oracle/sandbox/engine/metering.ts';
import { importTypes } from './import-types.ts';

/** Plain Node compiles modules from bytes; the types are a Worker's, which does not. */
const { compile } = WebAssembly as unknown as { compile: (bytes: Uint8Array) => Promise<WebAssembly.Module> };

const I32 = 0x7f;
/** (i32) -> i32 and, for imports, () -> (). */
const TYPES = [2, 0x60, 1, I32, 1, I32, 0x60, 0, 0];
const section = (id: number, bytes: readonly number[]): number[] => [id, bytes.length, ...bytes];
const name = (text: string): number[] => [text.length, ...new TextEncoder().encode(text)];
const body = (code: readonly number[]): number[] => [code.length + 1, 0, ...code];

/** A module that imports a memory and a function and exports `f`, function 1, of the first of these bodies. */
function moduleOf(...bodies: number[][]): Uint8Array {
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, TYPES),
    ...section(2, [2, ...name('a'), ...name('h'), 0, 1, ...name('a'), ...name('m'), 2, 1, 1, 100]),
    ...section(3, [bodies.length, ...bodies.map(() => 0)]),
    ...section(6, [1, I32, 1, 0x41, 7, 0x0b]),
    ...section(7, [1, ...name('f'), 0, 1]),
    ...section(10, [bodies.length, ...bodies.flatMap(body)]),
  ]);
}

async function start(module: Uint8Array) {
  const memory = new WebAssembly.Memory(METERING.memory);
  const metered = await compile(meter(module, METERING));
  const { exports } = await WebAssembly.instantiate(metered, { a: { h: () => {}, m: memory } });
  const { f, fuel, stack } = exports as {
    f: (n: number) => number;
    fuel: WebAssembly.Global;
    stack: WebAssembly.Global;
  };
  const costOf = (n: number): number => {
    fuel.value = 1_000_000;
    f(n);
    return 1_000_000 - fuel.value;
  };
  return { f, fuel, stack, memory, costOf };
}

/** Counts its argument down to zero and answers 5. */
const LOOP = [0x03, 0x40, 0x20, 0, 0x41, 1, 0x6b, 0x22, 0, 0x0d, 0, 0x0b, 0x41, 5, 0x0b];
/** Calls itself with one less until zero, by `return` there and by falling off the end elsewhere, and answers 9. */
const RECURSION = [0x20, 0, 0x45, 0x04, 0x40, 0x41, 9, 0x0f, 0x0b, 0x20, 0, 0x41, 1, 0x6b, 0x10, 1, 0x0b];
/** Leaves through a branch to the function's own label, after a call. */
const BRANCH = [0x10, 0, 0x02, 0x40, 0x41, 3, 0x0c, 1, 0x0b, 0x41, 4, 0x0b];
const COPY = [0x41, 0, 0x41, 0, 0x20, 0, 0xfc, 10, 0, 0, 0x41, 1, 0x0b];
const FILL = [0x41, 0, 0x41, 42, 0x20, 0, 0xfc, 11, 0, 0x41, 1, 0x0b];
const EMPTY = [0x41, 1, 0x0b];

describe('a metered module', () => {
  it('pays for each turn of a loop', async () => {
    const { f, costOf } = await start(moduleOf(LOOP));
    expect(f(3)).toBe(5);
    expect(costOf(1_000) - costOf(1)).toBe(999);
  });

  it('traps when its fuel is spent, and not a unit before', async () => {
    const { f, fuel, costOf } = await start(moduleOf(LOOP));
    const cost = costOf(500);
    fuel.value = cost;
    expect(f(500)).toBe(5);
    fuel.value = cost - 1;
    expect(() => f(500)).toThrow(WebAssembly.RuntimeError);
    expect(fuel.value).toBe(-1);
    expect(() => f(1)).toThrow(WebAssembly.RuntimeError);
  });

  it('ends a loop without end', async () => {
    const { f, fuel } = await start(moduleOf([0x03, 0x40, 0x0c, 0, 0x0b, 0x00, 0x0b]));
    fuel.value = 1_000_000;
    expect(() => f(0)).toThrow(WebAssembly.RuntimeError);
  });

  it('pays for each call', async () => {
    const { f, costOf } = await start(moduleOf(RECURSION));
    expect(f(10)).toBe(9);
    expect(costOf(100) - costOf(0)).toBeGreaterThanOrEqual(100);
  });

  it('pays more for longer code', async () => {
    const long = [...Array.from({ length: 40 }, () => [0x41, 1, 0x1a]).flat(), ...EMPTY];
    const [shortModule, longModule] = [await start(moduleOf(EMPTY)), await start(moduleOf(long))];
    expect(longModule.costOf(0)).toBeGreaterThan(shortModule.costOf(0));
  });

  it.each([
    ['copied', COPY],
    ['filled', FILL],
  ])('pays for what is %s by its length', async (_, code) => {
    const { f, costOf, memory } = await start(moduleOf(code));
    expect(costOf(64_000) - costOf(0)).toBe(4_000);
    expect(f(10)).toBe(1);
    expect(new Uint8Array(memory.buffer)[9]).toBe(code === FILL ? 42 : 0);
  });

  it('traps when calls nest too deeply, however much fuel there is', async () => {
    const { f, fuel, stack } = await start(moduleOf(RECURSION));
    stack.value = 100_000;
    expect(f(100)).toBe(9);
    expect(() => f(10_000)).toThrow(WebAssembly.RuntimeError);
    expect(fuel.value).toBeGreaterThan(0);
  });

  it.each([
    ['return', RECURSION, 9],
    ['a branch', BRANCH, 3],
  ])('gives a frame back on leaving by %s', async (_, code, answer) => {
    const { f, stack } = await start(moduleOf(code));
    stack.value = 100_000;
    for (let i = 0; i < 1_000; i++) expect(f(20)).toBe(answer);
    expect(stack.value).toBe(100_000);
  });

  it('has no more memory than it is given', async () => {
    const module = await compile(meter(moduleOf(EMPTY), METERING));
    const larger = new WebAssembly.Memory({ ...METERING.memory, maximum: METERING.memory.maximum + 1 });
    await expect(WebAssembly.instantiate(module, { a: { h: () => {}, m: larger } })).rejects.toThrow(
      /maximum/,
    );
  });

  it.each([
    ['a vector instruction', [0xfd, 12, ...Array(16).fill(0), 0x1a, 0x41, 1, 0x0b]],
    ['a tail call', [0x41, 1, 0x12, 1, 0x0b]],
    ['an atomic instruction', [0xfe, 3, 0, 0x41, 1, 0x0b]],
    ['bulk work on a table', [0x41, 0, 0xd0, 0x70, 0x41, 9, 0xfc, 17, 0, 0x41, 1, 0x0b]],
  ])('is not made from one with %s, which would be free', (_, code) => {
    expect(() => meter(moduleOf(code), METERING)).toThrow(/cannot meter the instruction/);
  });

  it.each([
    ['text', new TextEncoder().encode('not a module at all')],
    ['a module cut short', moduleOf(LOOP).subarray(0, 60)],
    ['nothing', new Uint8Array()],
  ])('is not made from %s', (_, bytes) => {
    expect(() => meter(bytes, METERING)).toThrow();
  });
});

describe('the interpreter', () => {
  const file = readFileSync(join(import.meta.dirname, '../../../../src/oracle/sandbox/engine/quickjs.wasm'));
  const original = readFileSync(
    fileURLToPath(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm')),
  );

  it('is the package’s, metered; after an update run engine/build.ts', () => {
    expect(Buffer.from(meter(original, METERING)).equals(file)).toBe(true);
  });

  it('imports the clock, the time zone and more memory by the names that are replaced', () => {
    const types = new Map(importTypes(original));
    expect(types.get('p')).toBe('() -> f64');
    expect(types.get('m')).toBe('(i64, i32) -> ()');
    expect(types.get('k')).toBe('(i32) -> i32');
    expect([...types.values()].filter((type) => type === '() -> f64')).toHaveLength(1);
    expect([...types.values()].filter((type) => type === '(i64, i32) -> ()')).toHaveLength(1);
  });
});
