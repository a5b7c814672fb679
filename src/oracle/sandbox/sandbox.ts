import { BUDGET, MAX_SOURCE } from './limits.ts';

export type CaseResult = {
  readonly name: string;
  readonly passed: boolean;
  /** Why it did not pass. */
  readonly reason: string | null;
};

/**
 * A run that is not `ok` got as far as no case; the reason is the submission's fault, or the tests'. `spent` is the fuel
 * that it took.
 */
export type TestRun = { readonly spent: number } & (
  | { readonly ok: true; readonly cases: readonly CaseResult[] }
  | { readonly ok: false; readonly reason: string }
);

/**
 * Runs a publisher's tests, an ES module, against a submission, another. Both are strangers' code: each runs in an
 * interpreter of its own, on a budget of instructions, memory and stack, without clock, chance, network or timers, and
 * only JSON text goes between. The same sources give the same answer every time. Throws for faults of ours
 * only.
 */
export async function runTests(code: string, submission: string, budget = BUDGET): Promise<TestRun> {
  if (submission.length > MAX_SOURCE) return tooLong('The submission has');
  if (code.length > MAX_SOURCE) return tooLong('The tests have');
  const { run } = await import('./run.ts');
  return run({ code, submission }, budget);
}

/**
 * Whether a module of tests is worth publishing: null, or what is wrong with it as a predicate ("has no default
 * export"). It is compiled, not run.
 */
export async function compileTests(code: string): Promise<string | null> {
  if (code.length > MAX_SOURCE) return `has more than ${MAX_SOURCE} characters`;
  const { compile } = await import('./compile.ts');
  return compile(code);
}

function tooLong(which: string): TestRun {
  return { ok: false, spent: 0, reason: `${which} more than ${MAX_SOURCE} characters` };
}
