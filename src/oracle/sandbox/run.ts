import { type Budget, MAX_NAME } from './limits.ts';
import { type Outcome, Pair, type Sources } from './pair.ts';
import { Purse } from './purse.ts';
import { Stopped } from './realm.ts';
import type { CaseResult, TestRun } from './sandbox.ts';
import { tidy } from './texts.ts';
import { inTurn } from './turn.ts';

/**
 * Runs every case within the budget. One that has to be stopped takes both realms with it; those after it run in new ones, on what is
 * left of the run's fuel.
 */
export async function run(sources: Sources, budget: Budget): Promise<TestRun> {
  return inTurn(async (wasm) => {
    const purse = new Purse(budget.run);
    if (purse.empty) return { ok: false, reason: NOT_RUN.reason, spent: 0 };
    const loaded = await load(wasm, sources, purse, budget);
    if (!loaded.ok) return { ...loaded, spent: budget.run - purse.rest };
    const cases: CaseResult[] = [];
    let pair: Pair | null = loaded.pair;
    for (const [i, name] of loaded.names.entries()) {
      pair ??= await loadAgain(wasm, sources, purse, budget);
      const ended: Ended = pair ? runCase(pair, i, purse, budget) : NOT_RUN;
      if (ended.stopped) pair = null;
      cases.push({ name: tidy(name, MAX_NAME), passed: ended.passed, reason: ended.reason });
    }
    pair?.close();
    return { ok: true, cases, spent: budget.run - purse.rest };
  });
}

type Ended = Outcome & { readonly stopped: boolean };

const NOT_RUN = {
  passed: false,
  reason: 'Not run: the budget of instructions is used up',
  stopped: true,
} satisfies Ended;

function runCase(pair: Pair, index: number, purse: Purse, budget: Budget): Ended {
  try {
    return { ...purse.allow(budget.case, () => pair.runCase(index)), stopped: false };
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
  budget: Budget,
): Promise<Ready | { readonly ok: false; readonly reason: string }> {
  const pair = await Pair.open(wasm, purse);
  try {
    const loaded = purse.allow(budget.load, () => pair.load(sources));
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
async function loadAgain(
  wasm: WebAssembly.Module,
  sources: Sources,
  purse: Purse,
  budget: Budget,
): Promise<Pair | null> {
  if (purse.empty) return null;
  const loaded = await load(wasm, sources, purse, budget);
  return loaded.ok ? loaded.pair : null;
}
