import { configOf } from '../../config.ts';
import { LOCAL_MODEL } from '../../oracle/publish.ts';
import type { ChatModel } from './chat.ts';
import { localChat } from './local.ts';

/** One call of a model ends within this, in milliseconds. */
const CALL_LIMIT_MS = 60_000;
/** Calls for one reply, the first among them. */
const TRIES = 3;

/** The model of a name that this deployment has, patient until `deadline` (epoch milliseconds); throws for another. */
export async function chatModelOf(env: Env, name: string, deadline: number): Promise<ChatModel> {
  if (name === LOCAL_MODEL) return localChat;
  // Loaded by the first run that needs it, so that no start pays for it.
  const [{ configuredLanguageModel }, { persist }, { sdkChat }] = await Promise.all([
    import('../../oracle/models/configured.ts'),
    import('../../oracle/models/retry.ts'),
    import('./sdk.ts'),
  ]);
  const configured = await configuredLanguageModel({ ...configOf(env), AI: env.AI }, name);
  if (!configured) throw new Error(`no model ${name} is configured any more`);
  const chat = sdkChat(configured.languageModel);
  const retries = {
    ...{ deadline, now: Date.now, random: Math.random, callLimitMs: CALL_LIMIT_MS, tries: TRIES },
    // A wait that is cut short is over; the next look at the time tells why.
    sleep: async (ms: number, until: AbortSignal) =>
      await scheduler.wait(ms, { signal: until }).catch(() => {}),
  };
  return {
    reply: (request, signal) => persist((until) => chat.reply(request, until), signal, retries),
  };
}
