import { localJudge } from './local.ts';
import type { Brief, Verdict } from './oracle.ts';

/** Judges by the rubric with a model, or with the local judge when `model` is null. */
export async function judgeByRubric(
  brief: Brief,
  model: string | null,
  _env: Env,
  signal: AbortSignal,
): Promise<Verdict> {
  if (model !== null) throw new Error(`there is no model ${model}`);
  return await localJudge(brief, signal);
}
