import type { LanguageModel } from 'ai';
import type { Model } from './model.ts';

/** Where a model is found; nothing of it set means that this deployment has none. */
type ModelSettings = {
  readonly MODEL_BASE_URL?: string | undefined;
  readonly MODEL_API_KEY?: string | undefined;
  readonly MODEL_NAME?: string | undefined;
  readonly AI?: Ai | undefined;
};

/** A model of the SDK, and what it is called here. */
export type NamedLanguageModel = { readonly id: string; readonly languageModel: LanguageModel };

/**
 * The model that is configured: an OpenAI-compatible endpoint when there is a base URL, else Workers AI when there is
 * a binding, else none. The SDK is loaded here, on the first use, so that a start without models does not pay for it.
 * `name` overrides `MODEL_NAME`; the caller decides which names are allowed.
 */
export async function configuredLanguageModel(
  settings: ModelSettings,
  name?: string,
): Promise<NamedLanguageModel | null> {
  const chosen = name ?? settings.MODEL_NAME;
  if (chosen === undefined || chosen === '') return null;
  if (settings.MODEL_BASE_URL !== undefined && settings.MODEL_BASE_URL !== '') {
    const { openaiModel } = await import('./openai.ts');
    return openaiModel({
      baseUrl: settings.MODEL_BASE_URL,
      apiKey: settings.MODEL_API_KEY || null,
      name: chosen,
    });
  }
  if (settings.AI === undefined) return null;
  const { workersAiModel } = await import('./workers-ai.ts');
  return workersAiModel(settings.AI, chosen);
}

/** Likewise, as one that answers the oracle's questions. */
export async function configuredModel(settings: ModelSettings, name?: string): Promise<Model | null> {
  const configured = await configuredLanguageModel(settings, name);
  if (configured === null) return null;
  const { sdkModel } = await import('./sdk.ts');
  return sdkModel(configured.id, configured.languageModel);
}
