import { judgeByChecks } from './checks/verdict.ts';
import type { Assignment, Verdict } from './oracle.ts';
import { judgeByRubric } from './rubric.ts';
import { runTests } from './sandbox/sandbox.ts';
import { keptChecks } from './spec.ts';

/**
 * Judges as the task asks for. Throws when it cannot judge: it never passes anything for want of an answer. What a
 * person or another service judges does not come here.
 */
export async function judge(assignment: Assignment, env: Env, signal: AbortSignal): Promise<Verdict> {
  const { oracle, brief, content } = assignment;
  switch (oracle.kind) {
    case 'rubric':
      return await judgeByRubric(brief, oracle.model, env, signal);
    case 'checks':
      return await judgeByChecks(keptChecks(oracle), content, runTests);
    case 'both':
      return await judgeByBoth(assignment, env, signal);
    default:
      throw new Error(`nothing here judges by ${oracle.kind}`);
  }
}

/** The rubric runs only if every check passes, and its score is the score. */
async function judgeByBoth(
  { oracle, brief, content }: Assignment,
  env: Env,
  signal: AbortSignal,
): Promise<Verdict> {
  const checked = await judgeByChecks(keptChecks(oracle), content, runTests);
  if (checked.score < 1) return { ...checked, score: 0 };
  const judged = await judgeByRubric(brief, oracle.model, env, signal);
  return { ...judged, steps: [...checked.steps, ...judged.steps] };
}
