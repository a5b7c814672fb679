import { loadInterpreter } from './engine/engine.ts';

let busy = false;

/**
 * One run at a time in an isolate, for each takes tens of megabytes. Who waits does so by a timer of its own and not
 * by the other's promise, which a request that is cut off would leave unsettled. A run awaits nothing but promises
 * that are settled, so it is never cut off half way, and other requests have their turn between two runs.
 */
export async function inTurn<T>(work: (wasm: WebAssembly.Module) => Promise<T>): Promise<T> {
  const wasm = await loadInterpreter();
  while (busy) await new Promise((resolve) => setTimeout(resolve, 0));
  busy = true;
  try {
    return await work(wasm);
  } finally {
    busy = false;
  }
}
