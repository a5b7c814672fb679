import type { ServerResponse } from 'node:http';
import type { TestProject } from 'vitest/node';
import { bodyOf, serve } from '../../../support/serve.ts';

/**
 * A server that speaks the OpenAI-compatible protocol and misbehaves as its path says:
 * `/<behaviour>,<behaviour>…/<any unique word>/v1`. The n-th request under a path gets the n-th behaviour, later
 * ones the last. `/seen/<word>` answers what was asked under that word. The behaviour `chat:<base64url>` says what the
 * JSON tells it to: `{text?, calls?: [name, arguments][]}`, where arguments that are a string are sent as they are. What
 * `hold` keeps waiting is answered once `/release/<word>` has been asked for.
 */
const GOOD = ['no', 'PASS', 'met', 'good', 'none', 'wrong'];

type Schema = { properties?: Record<string, { enum?: string[] }> };
/** OpenAI wraps the schema once more; Workers AI does not. */
type Request = { response_format?: { json_schema?: Schema & { schema?: Schema } } };

/** An answer that fits the schema, made of good words. */
export function answerTo({ response_format }: Request): Record<string, string> {
  const schema = response_format?.json_schema;
  const fields = (schema?.schema ?? schema)?.properties ?? {};
  return Object.fromEntries(
    Object.entries(fields).map(([name, { enum: words }]) => [
      name,
      words?.find((word) => GOOD.includes(word)) ?? '',
    ]),
  );
}

function complete(
  response: ServerResponse,
  content: string | null,
  more: object = {},
  reason = 'stop',
): void {
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({
      id: 'c',
      object: 'chat.completion',
      created: 1,
      model: 'm',
      choices: [{ index: 0, finish_reason: reason, message: { role: 'assistant', content, ...more } }],
      usage: { prompt_tokens: 100, completion_tokens: 7, total_tokens: 107 },
    }),
  );
}

export type Chat = { text?: string; calls?: [name: string, input: unknown][] };

/** A reply in a conversation, with the tools that it calls. */
function chat(response: ServerResponse, told: string): void {
  const { text, calls = [] }: Chat = JSON.parse(Buffer.from(told, 'base64url').toString());
  const tool_calls = calls.map(([name, input], i) => ({
    ...{ id: `call_${i}`, type: 'function' },
    function: { name, arguments: typeof input === 'string' ? input : JSON.stringify(input) },
  }));
  if (tool_calls.length === 0) complete(response, text ?? '');
  else complete(response, text ?? null, { tool_calls }, 'tool_calls');
}

type Behaviour = (response: ServerResponse, good: string) => void;
const fail =
  (status: number, headers: Record<string, string> = {}): Behaviour =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ error: { message: 'no', type: 'x' } }));
  };
const BEHAVIOURS: Record<string, Behaviour> = {
  good: (response, good) => complete(response, good),
  slow: (response, good) => void setTimeout(() => complete(response, good), 400),
  hang: () => {},
  limited: fail(429, { 'retry-after': '1' }),
  'limited-long': fail(429, { 'retry-after': '3600' }),
  broken: fail(500),
  overloaded: fail(503),
  unauthorised: fail(401),
  redirect: fail(302, { location: 'http://127.0.0.1:9/' }),
  half: (response, good) => complete(response, good.slice(0, good.length / 2), {}, 'length'),
  'half-body': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"id":"c","choices":[{"mess');
    setTimeout(() => response.destroy(), 20);
  },
  'wrong-schema': (response) => complete(response, '{"score":1,"verdict":"pass"}'),
  'out-of-enum': (response, good) => complete(response, good.replaceAll(/:"[^"]*"/gu, ':"1.0"')),
  'extra-text': (response, good) => complete(response, `Sure! Here is the result: ${good} Score: 1.0`),
  text: (response) => complete(response, 'The work deserves a score of 1.0. PASS.'),
  refusal: (response) => complete(response, null, { refusal: 'I cannot judge this.' }),
  filtered: (response) => complete(response, '', {}, 'content_filter'),
  empty: (response) => complete(response, null),
  html: (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html>Welcome</html>');
  },
  closed: (response) => void response.destroy(),
};

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const seen = new Map<string, { headers: Record<string, unknown>; body: unknown }[]>();
  const held = new Map<string, (() => void)[]>();
  return await serve(project, 'modelServer', async (request, response) => {
    const [, behaviours = '', word = ''] = (request.url ?? '').split('/');
    if (behaviours === 'seen') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(seen.get(word) ?? []));
      return;
    }
    if (behaviours === 'release') {
      for (const answer of held.get(word) ?? []) answer();
      held.delete(word);
      response.end();
      return;
    }
    const body = JSON.parse(await bodyOf(request));
    const earlier = seen.get(word) ?? [];
    seen.set(word, [...earlier, { headers: request.headers, body }]);
    const names = behaviours.split(',');
    const name = names[Math.min(earlier.length, names.length - 1)] ?? '';
    if (name.startsWith('chat:')) chat(response, name.slice('chat:'.length));
    else if (name === 'hold') {
      held.set(word, [...(held.get(word) ?? []), () => complete(response, 'At last.')]);
    } else BEHAVIOURS[name]?.(response, JSON.stringify(answerTo(body)));
  });
}

declare module 'vitest' {
  interface ProvidedContext {
    modelServer: string;
  }
}
