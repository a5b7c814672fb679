import { createWorkersAI } from 'workers-ai-provider';
import type { NamedLanguageModel } from './configured.ts';

/**
 * A model of Workers AI behind the `AI` binding, by its name (`@cf/…`). Import this module only where it is
 * configured; it brings the SDK with it.
 */
export const workersAiModel = (binding: Ai, name: string): NamedLanguageModel => ({
  id: `workers-ai:${name}`,
  languageModel: createWorkersAI({ binding })(name),
});
