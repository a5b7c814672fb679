import base from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, newVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core';
import { NOW_MS } from '../limits.ts';
import { METERING } from './metering.ts';

/** An interpreter in a WebAssembly instance of its own, so that nothing of one run is left for the next. */
export type Engine = {
  readonly quickjs: QuickJSWASMModule;
  /** Units that remain; below zero everything inside traps. */
  readonly fuel: WebAssembly.Global;
  /** Whether it asked for more memory than there is. It is then without fuel: half of its work is undone. */
  readonly outOfMemory: () => boolean;
  /** Gives the memory back. The engine must not be used afterwards. */
  readonly close: () => void;
};

/** The interpreter's code, loaded when it is first asked for: it is no part of what a Worker starts with. */
export async function loadInterpreter(): Promise<WebAssembly.Module> {
  return (await import('./quickjs.wasm')).default;
}

/**
 * Starts a fresh interpreter whose calls may nest up to so many bytes of the machine's stack. Its state is the same
 * every time, to the byte.
 */
export async function openEngine(wasm: WebAssembly.Module, stackBytes: number): Promise<Engine> {
  const memory = takeMemory();
  let fuel: WebAssembly.Global | undefined;
  let full = false;
  const instantiateWasm = (
    imports: WebAssembly.Imports,
    ready: (instance: WebAssembly.Instance) => void,
  ): WebAssembly.Exports => {
    const onFull = (): void => {
      full = true;
      if (fuel) fuel.value = -1;
    };
    const instance = new WebAssembly.Instance(wasm, changeImports(imports, memory, onFull));
    fuel = counterOf(instance, METERING.fuel);
    counterOf(instance, METERING.stack).value = stackBytes;
    ready(instance);
    return instance.exports;
  };
  const variant = newVariant(base, { emscriptenModule: { wasmMemory: memory, instantiateWasm } });
  const quickjs = await newQuickJSWASMModuleFromVariant(variant);
  if (!fuel) throw new Error('the interpreter did not start');
  return { quickjs, fuel, outOfMemory: () => full, close: () => giveBack(memory) };
}

function counterOf(instance: WebAssembly.Instance, name: string): WebAssembly.Global {
  const counter = instance.exports[name];
  if (!(counter instanceof WebAssembly.Global)) throw new Error(`the interpreter does not count ${name}`);
  return counter;
}

/** Memories that have not grown, kept for the next engines: as many as one run uses. */
const spare: WebAssembly.Memory[] = [];
const SPARE = 2;

function takeMemory(): WebAssembly.Memory {
  const memory = spare.pop();
  if (!memory) return new WebAssembly.Memory(METERING.memory);
  new Uint8Array(memory.buffer).fill(0);
  return memory;
}

function giveBack(memory: WebAssembly.Memory): void {
  const grown = memory.buffer.byteLength > METERING.memory.initial * 65_536;
  if (!grown && spare.length < SPARE) spare.push(memory);
}

/** Bytes of C's `struct tm`; all zero, its zone is UTC, which is all that the interpreter reads of it. */
const TM_BYTES = 44;

/**
 * What the module imports, with a clock that stands still (the seed of `Math.random` comes from it too), a time zone
 * that is UTC, and word of memory that is refused. The package's names are one letter each: k is
 * `emscripten_resize_heap`, m `_localtime_js`, p `emscripten_date_now`.
 */
function changeImports(
  imports: WebAssembly.Imports,
  memory: WebAssembly.Memory,
  onFull: () => void,
): WebAssembly.Imports {
  const resize = imports.a?.k;
  if (typeof resize !== 'function') throw new Error('the interpreter imports something else than it did');
  const k = (bytes: number): boolean => {
    const resized = resize(bytes) === true;
    if (!resized) onFull();
    return resized;
  };
  const m = (_time: bigint, tm: number): void => {
    new Uint8Array(memory.buffer, tm, TM_BYTES).fill(0);
  };
  return { ...imports, a: { ...imports.a, k, m, p: () => NOW_MS } };
}
