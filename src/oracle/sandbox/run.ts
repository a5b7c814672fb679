import { CASE_FUEL, LOAD_FUEL, MAX_NAME, RUN_FUEL } from './limits.ts';
import { type Outcome, Pair, type Sources } from './pair.ts';
import { Purse } from './purse.ts';
import { Stopped } from './realm.ts';
import type { CaseResult, TestRun } from './sandbox.ts';
import { tidy } from './texts.ts';
import { inTurn } from './turn.ts';

/**
 * Runs every case. One that has to be stopped takes both realms with it; those after it run in new ones, on what is
 * left of the run's fuel.
 */
export async function run(sources: Sources): Promise<TestRun> {
  return inTurn(async (wasm) => {
    const purse = new Purse(RUN_FUEL);
    const loaded = await load(wasm, sources, purse);
    if (!loaded.ok) return loaded;
    const cases: CaseResult[] = [];
    let pair: Pair | null = loaded.pair;
    for (const [i, name] of loaded.names.entries()) {
      pair ??= await loadAgain(wasm, sources, purse);
      const ended: Ended = pair ? runCase(pair, i, purse) : NOT_RUN;
      if (ended.stopped) pair = null;
      cases.push({ name: tidy(name, MAX_NAME), passed: ended.passed, reason: ended.reason });
    }
    pair?.close();
    return { ok: true, cases };
  });
}

type Ended = Outcome & { readonly stopped: boolean };

const NOT_RUN: Ended = {
  passed: false,
  reason: 'Not run: the budget of instructions is used up',
  stopped: true,
};

function runCase(pair: Pair, index: number, purse: Purse): Ended {
  try {
    return { ...purse.allow(CASE_FUEL, () => pair.runCase(index)), stopped: false };
  } catch (error) {
    pair.close();
    if (!(error instanceof Stopped)) throw error;
    return { passed: false, reason: error.message, stopped: true };
  }
}

type Ready = { readonly ok: true; readonly pair: Pair; readonly names: string[] };

async function load(
  wasm: WebAssembly.Module,
  sources: Sources,
  purse: Purse,
): Promise<Ready | { readonly ok: false; readonly reason: string }> {
  const pair = await Pair.open(wasm, purse);
  try {
    const loaded = purse.allow(LOAD_FUEL, () => pair.load(sources));
    if (loaded.ok) return { ok: true, pair, names: loaded.names };
    pair.close();
    return loaded;
  } catch (error) {
    pair.close();
    if (!(error instanceof Stopped)) throw error;
    return { ok: false, reason: error.message };
  }
}

/** New realms for the cases that are left; null when the run's fuel does not suffice for that. */
async function loadAgain(wasm: WebAssembly.Module, sources: Sources, purse: Purse): Promise<Pair | null> {
  if (purse.empty) return null;
  const loaded = await load(wasm, sources, purse);
  return loaded.ok ? loaded.pair : null;
}
