import { configOf } from '../config.ts';
import { localJudge } from './local/judge.ts';
import type { Brief, Verdict } from './oracle.ts';

/** Judges by the rubric with a model, or with the local judge when `model` is null. Throws when the model fails. */
export async function judgeByRubric(
  brief: Brief,
  model: string | null,
  env: Env,
  signal: AbortSignal,
): Promise<Verdict> {
  return model === null ? await localJudge(brief, signal) : await judgeWithModel(brief, model, env, signal);
}

async function judgeWithModel(brief: Brief, name: string, env: Env, signal: AbortSignal): Promise<Verdict> {
  // Loaded by the first judging that needs it, so that no start pays for it.
  const [{ configuredModel }, { modelOracle, platform }] = await Promise.all([
    import('./models/configured.ts'),
    import('./pipeline/oracle.ts'),
  ]);
  const model = await configuredModel({ ...configOf(env), AI: env.AI }, name);
  if (!model) throw new Error(`no model ${name} is configured any more`);
  return await modelOracle(model, platform)(brief, signal);
}
