import { configOf } from '../config.ts';
import { localJudge } from './local/judge.ts';
import type { Brief, Oracle, Verdict } from './oracle.ts';

/**
 * Judges by the rubric with a model, or with the local judge when `model` is null. `seed`, of an earlier judging, has a
 * model told the very same words again. Throws when the model fails.
 */
export async function judgeByRubric(
  brief: Brief,
  model: string | null,
  env: Env,
  signal: AbortSignal,
  seed?: string,
): Promise<Verdict> {
  const oracle = model === null ? localJudge : await oracleOf(model, env, seed);
  return await oracle(brief, signal);
}

async function oracleOf(name: string, env: Env, seed: string | undefined): Promise<Oracle> {
  // Loaded by the first judging that needs it, so that no start pays for it.
  const [{ configuredModel }, { modelOracle, platform }] = await Promise.all([
    import('./models/configured.ts'),
    import('./pipeline/oracle.ts'),
  ]);
  const model = await configuredModel({ ...configOf(env), AI: env.AI }, name);
  if (!model) throw new Error(`no model ${name} is configured any more`);
  return modelOracle(model, platform, seed);
}
