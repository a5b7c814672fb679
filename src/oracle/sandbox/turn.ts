import { loadInterpreter } from './engine/engine.ts';

let busy = false;
let ended = 0;

/**
 * One run at a time in an isolate, for each takes tens of megabytes, and between two of them the isolate does what else
 * is waiting: who waits starts only after a timer went by in which no run ended. It waits by a timer of its own and not
 * by the other's promise, which a request that is cut off would leave unsettled. A run itself awaits nothing but
 * promises that are settled, so it is never cut off half way.
 */
export async function inTurn<T>(work: (wasm: WebAssembly.Module) => Promise<T>): Promise<T> {
  const wasm = await loadInterpreter();
  for (let seen = ended; busy || seen !== ended; ) {
    seen = ended;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  busy = true;
  try {
    return await work(wasm);
  } finally {
    busy = false;
    ended++;
  }
}
