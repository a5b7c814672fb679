import type { Config } from '../config.ts';
import { parseAmount } from '../ledger/money.ts';
import type { Deployment } from './publish.ts';

/** What this deployment judges by, as it is configured. */
export function deploymentOf(config: Config): Deployment {
  const { MODEL_BASE_URL, MODEL_NAME, MODELS, JUDGE_ONLY_LIMIT } = config;
  const isConnected = MODEL_BASE_URL !== undefined && MODEL_NAME !== undefined;
  return {
    model: isConnected ? MODEL_NAME : null,
    models: isConnected ? MODELS : MODELS.filter((name) => name.startsWith(WORKERS_AI)),
    judgeOnlyLimit: JUDGE_ONLY_LIMIT === undefined ? null : parseAmount(JUDGE_ONLY_LIMIT),
  };
}

/** What the name of a model of Workers AI begins with; any other is one of the configured endpoint. */
export const WORKERS_AI = 'workers-ai:';
