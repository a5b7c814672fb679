import { configOf } from '../config.ts';
import type { Deployment } from './publish.ts';

/** What this deployment judges by, as it is configured. */
export function deploymentOf(env: Env): Deployment {
  const { MODEL_BASE_URL, MODEL_NAME, MODELS, JUDGE_ONLY_LIMIT } = configOf(env);
  const isConnected = MODEL_NAME !== undefined && (MODEL_BASE_URL !== undefined || env.AI !== undefined);
  return {
    model: isConnected ? MODEL_NAME : null,
    models: isConnected ? MODELS : [],
    judgeOnlyLimit: JUDGE_ONLY_LIMIT ?? null,
  };
}
