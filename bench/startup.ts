import { gzipSync } from 'node:zlib';
import type { Bundle, Server } from './harness.ts';
import { median } from './load.ts';

const STARTS = 5;
const NO_TASK = '/v1/tasks/task_01kaqh5bq4fd7ahdyk46e0hzrj';

export type Startup = { readonly bareMs: number; readonly marketMs: number; readonly ratio: number };

/** Milliseconds from spawning the runtime to its first answer, in turn with the bare Worker. */
export async function startupTimes(
  startBare: () => Promise<Server>,
  startMarket: () => Promise<Server>,
): Promise<Startup> {
  const bare: number[] = [];
  const market: number[] = [];
  for (let i = 0; i < STARTS; i += 1) {
    bare.push(await firstAnswer(startBare));
    market.push(await firstAnswer(startMarket));
  }
  const ratios = market.map((ms, i) => ms / (bare[i] ?? Number.NaN));
  return { bareMs: median(bare), marketMs: median(market), ratio: median(ratios) };
}

/** KiB that a Worker takes with all its parts, as it is and as it is sent. */
export function sizeOf({ script, wasm }: Bundle): { plain: number; gzipped: number } {
  const parts = [Buffer.from(script), ...wasm.map(({ contents }) => contents)];
  const sum = (size: (part: Uint8Array) => number) =>
    parts.reduce((total, part) => total + size(part), 0) / 1_024;
  return { plain: sum((part) => part.byteLength), gzipped: sum((part) => gzipSync(part).length) };
}

async function firstAnswer(start: () => Promise<Server>): Promise<number> {
  const from = performance.now();
  const server = await start();
  await (await fetch(`${server.url}${NO_TASK}`)).text();
  const ms = performance.now() - from;
  await server.stop();
  return ms;
}
