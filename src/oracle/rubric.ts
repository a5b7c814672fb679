import { randomBytes } from 'node:crypto';
import { configOf } from '../config.ts';
import { localJudge } from './local.ts';
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
  const [{ configuredModel }, { JUDGING_LIMIT_MS, withRetries }, { judgeByModel }, { marksOf }] =
    await Promise.all([
      import('./models/configured.ts'),
      import('./models/retry.ts'),
      import('./pipeline/judge.ts'),
      import('./guard/mark.ts'),
    ]);
  const model = await configuredModel({ ...configOf(env), AI: env.AI }, name);
  if (!model) throw new Error(`no model ${name} is configured any more`);
  const random = randomBytes(32);
  const patient = withRetries(model, {
    deadline: Date.now() + JUDGING_LIMIT_MS,
    now: Date.now,
    sleep: async (ms, until) => await scheduler.wait(ms, { signal: until }),
    random: Math.random,
  });
  return await judgeByModel(brief, patient, {
    ...marksOf(random),
    seed: random.toString('hex'),
    signal,
    clock: Date.now,
  });
}
