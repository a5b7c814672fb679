import { createWorkersAI } from 'workers-ai-provider';
import type { Model } from './model.ts';
import { sdkModel } from './sdk.ts';

/**
 * A model of Workers AI behind the `AI` binding, by its name (`@cf/…`). Import this module only where it is
 * configured; it brings the SDK with it.
 */
export const workersAiModel = (binding: Ai, name: string): Model =>
  sdkModel(`workers-ai:${name}`, createWorkersAI({ binding })(name));
