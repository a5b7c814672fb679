import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { NamedLanguageModel } from './configured.ts';

type OpenAIConfig = {
  /** Up to the version: `https://api.example.org/v1`. */
  readonly baseUrl: string;
  /** Null for an endpoint that asks for none. */
  readonly apiKey: string | null;
  readonly name: string;
};

/**
 * A model behind an endpoint that speaks the OpenAI protocol. Redirects are not followed: the key goes to the
 * configured address alone. Import this module only where it is configured; it brings the SDK with it.
 */
export function openaiModel({ baseUrl, apiKey, name }: OpenAIConfig): NamedLanguageModel {
  const provider = createOpenAICompatible({
    name: 'configured',
    baseURL: baseUrl,
    supportsStructuredOutputs: true,
    fetch: (input, init) => fetch(input, { ...init, redirect: 'manual' }),
    ...(apiKey === null ? {} : { apiKey }),
  });
  return { id: `openai:${name}`, languageModel: provider(name) };
}
