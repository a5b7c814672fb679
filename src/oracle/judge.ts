import { sha256 } from './audit.ts';
import { isHidden } from './checks/check.ts';
import { canonicalJson } from './checks/json.ts';
import { type Assignment, STEP_NAMES, type Step, type Verdict } from './oracle.ts';
import { judgeByRubric } from './rubric.ts';
import { BUDGET } from './sandbox/limits.ts';
import { runTests } from './sandbox/sandbox.ts';
import { keptChecks, type OracleSpec } from './spec.ts';

/**
 * Judges as the task asks for. Throws when it cannot judge: it never passes anything for want of an answer. What a
 * person or another service judges does not come here. `seed` repeats the random parts of an earlier judging.
 */
export async function judge(
  assignment: Assignment,
  env: Env,
  signal: AbortSignal,
  seed?: string,
): Promise<Verdict> {
  const { oracle, brief, content } = assignment;
  const byRubric = () => judgeByRubric(brief, oracle.model, env, signal, seed);
  switch (oracle.kind) {
    case 'rubric':
      return await byRubric();
    case 'checks':
      return await judgeByChecks(oracle, content);
    case 'both':
      return await judgeByBoth(oracle, content, byRubric);
    default:
      throw new Error(`nothing here judges by ${oracle.kind}`);
  }
}

const CHECKS_VERSION = '1';

async function judgeByChecks(oracle: OracleSpec, content: string): Promise<Verdict> {
  // Loaded by the first judging that needs it, so that no start pays for it.
  const [{ runChecks }, { verdictOf }, { blurOf }] = await Promise.all([
    import('./checks/run.ts'),
    import('./checks/verdict.ts'),
    import('./checks/blur.ts'),
  ]);
  const checks = keptChecks(oracle).map(({ check }) => check);
  const result = await runChecks(checks, content, { runTests: runWithin });
  // So that submitted code cannot tell what hidden tests call it with by the time that it takes.
  if (checks.some(isHidden)) await scheduler.wait(blurOf(result.hiddenFuel));
  const verdict = verdictOf(result);
  const input_hash = sha256(canonicalJson({ checks, content }));
  const audit = { judge: 'checks', version: CHECKS_VERSION, input_hash };
  return { ...verdict, audit: [{ ...audit, model: null, prompt_hash: null, seed: null, usage: null }] };
}

const runWithin = (code: string, submission: string, fuel: number) =>
  runTests(code, submission, { ...BUDGET, run: Math.min(BUDGET.run, fuel) });

/** The rubric's steps where it does not run: they are in every verdict that it has a part in. */
const UNREACHED: readonly Step[] = STEP_NAMES.map((name) => {
  return { name, outcome: 'skipped', score: null, reason: 'Not every check passes.' };
});

/** The rubric runs only if every check passes, and its score is the score. */
async function judgeByBoth(
  oracle: OracleSpec,
  content: string,
  byRubric: () => Promise<Verdict>,
): Promise<Verdict> {
  const checked = await judgeByChecks(oracle, content);
  if (checked.score < 1) return { ...checked, score: 0, steps: [...checked.steps, ...UNREACHED] };
  const judged = await byRubric();
  return {
    ...judged,
    steps: [...checked.steps, ...judged.steps],
    audit: [...(checked.audit ?? []), ...(judged.audit ?? [])],
  };
}
