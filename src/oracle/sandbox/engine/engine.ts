import base from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, newVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core';
import { NOW_MS } from '../limits.ts';
import { FUEL, METERING } from './metering.ts';

/** An interpreter in a WebAssembly instance of its own, so that nothing of one run is left for the next. */
export type Engine = {
  readonly quickjs: QuickJSWASMModule;
  /** Units that remain; below zero everything inside traps. */
  readonly fuel: WebAssembly.Global;
  /** Gives the memory back. The engine must not be used afterwards. */
  readonly close: () => void;
};

/** The interpreter's code, loaded when it is first asked for: it is no part of what a Worker starts with. */
export async function loadInterpreter(): Promise<WebAssembly.Module> {
  return (await import('./quickjs.wasm')).default;
}

/** Starts a fresh interpreter. Its state is the same every time, to the byte. */
export async function openEngine(wasm: WebAssembly.Module): Promise<Engine> {
  const memory = takeMemory();
  let fuel: WebAssembly.Global | undefined;
  const instantiateWasm = (
    imports: WebAssembly.Imports,
    ready: (instance: WebAssembly.Instance) => void,
  ): WebAssembly.Exports => {
    const instance = new WebAssembly.Instance(wasm, withoutClock(imports, memory));
    const counter = instance.exports[FUEL];
    if (counter instanceof WebAssembly.Global) fuel = counter;
    ready(instance);
    return instance.exports;
  };
  const variant = newVariant(base, { emscriptenModule: { wasmMemory: memory, instantiateWasm } });
  const quickjs = await newQuickJSWASMModuleFromVariant(variant);
  if (!fuel) throw new Error('the interpreter is not metered');
  return { quickjs, fuel, close: () => giveBack(memory) };
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

/** What the module imports, with a clock that stands still and a time zone that is UTC. Seeds come from it too. */
function withoutClock(imports: WebAssembly.Imports, memory: WebAssembly.Memory): WebAssembly.Imports {
  // The package's names are one letter each: p is `emscripten_date_now`, m `_localtime_js`.
  const localTime = (_time: bigint, tm: number): void => {
    new Uint8Array(memory.buffer, tm, TM_BYTES).fill(0);
  };
  return { ...imports, a: { ...imports.a, p: () => NOW_MS, m: localTime } };
}
