import { type OutboundRules, refuseAddress } from './outbound.ts';

export type OutboundLimits = {
  /** For the whole exchange, in milliseconds. */
  readonly timeMs: number;
  /** Of the request's body and of the answer's, each in bytes. */
  readonly requestBytes: number;
  readonly answerBytes: number;
};

export const OUTBOUND_LIMITS: OutboundLimits = {
  timeMs: 10_000,
  requestBytes: 256 * 1024,
  answerBytes: 64 * 1024,
};

/** What was answered, or why there is no good answer, as the end of a sentence about the address. */
export type OutboundAnswer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/**
 * Posts JSON to an address that a user gave, once. An address that may not be called is not; a redirect is not
 * followed; an answer that is late or too large is given up as soon as that is known. Never throws.
 */
export async function postOutbound(
  address: string,
  { body, headers }: { readonly body: string; readonly headers: Readonly<Record<string, string>> },
  rules: OutboundRules,
  signal: AbortSignal,
  limits: OutboundLimits = OUTBOUND_LIMITS,
): Promise<OutboundAnswer> {
  const refusal = refuseAddress(address, rules);
  if (refusal !== null) return failed(refusal);
  const bytes = new TextEncoder().encode(body);
  if (bytes.length > limits.requestBytes)
    return failed(`would be sent more than ${limits.requestBytes} bytes`);
  const timeout = AbortSignal.timeout(limits.timeMs);
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body: bytes,
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/*', ...headers },
      redirect: 'manual',
      signal: AbortSignal.any([signal, timeout]),
    });
    if (answer.status >= 300 && answer.status < 400) return await given(answer, 'answered with a redirect');
    if (!answer.ok) return await given(answer, `answered with status ${answer.status}`);
    const text = await readAtMost(answer, limits.answerBytes);
    return text === null ? failed(`answered more than ${limits.answerBytes} bytes`) : { ok: true, text };
  } catch {
    if (signal.aborted) return failed('had no time left to answer');
    return failed(timeout.aborted ? `did not answer within ${limits.timeMs} ms` : 'could not be reached');
  }
}

const failed = (reason: string): OutboundAnswer => ({ ok: false, reason });

/** Gives up an answer whose body is of no interest. */
async function given(answer: Response, reason: string): Promise<OutboundAnswer> {
  await answer.body?.cancel();
  return failed(reason);
}

/** The text of an answer, as it comes out of any compression; null as soon as it is larger. */
async function readAtMost(answer: Response, most: number): Promise<string | null> {
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  // Leaving the loop early cancels the body.
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength;
    if (size > most) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
