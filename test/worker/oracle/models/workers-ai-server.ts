import type { ServerResponse } from 'node:http';
import type { TestProject } from 'vitest/node';
import { bodyOf, serve } from '../../../support/serve.ts';
import { answerTo, type Chat } from './server.ts';

/**
 * What stands behind the `AI` binding in tests, where Cloudflare's network would: it is asked by the runtime's own code
 * for the binding, and answers as Workers AI does, or misbehaves as it was told to for the model's name `@cf/test/<word>`:
 * the n-th request gets the n-th behaviour, later ones the last. `/tell/<word>` takes the behaviours, each the name of
 * one below or what to say and to call; `/seen/<word>` answers what was asked.
 */
const USAGE = { usage: { prompt_tokens: 100, completion_tokens: 7, total_tokens: 107 } };

function answer(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** As Workers AI tells of an error; the codes are those of its documentation. */
const fail =
  (status: number, internalCode: number, description: string): Behaviour =>
  (response) =>
    answer(response, { internalCode, description, name: 'InferenceUpstreamError' }, status);

type Behaviour = (response: ServerResponse, good: Record<string, string>) => void;
const BEHAVIOURS: Record<string, Behaviour> = {
  good: (response, good) => answer(response, { response: good, ...USAGE }),
  // Older models answer JSON as text, newer ones in the shape of OpenAI.
  'good-text': (response, good) => answer(response, { response: JSON.stringify(good), ...USAGE }),
  'good-choice': (response, good) => {
    const message = { role: 'assistant', content: JSON.stringify(good) };
    answer(response, { choices: [{ index: 0, finish_reason: 'stop', message }], ...USAGE });
  },
  hang: () => {},
  busy: fail(429, 3040, 'No more data centers to forward the request to'),
  spent: fail(429, 3036, 'You have used up your daily free allocation of 10,000 neurons.'),
  late: fail(408, 3007, 'Request timeout'),
  unknown: fail(400, 5007, 'No such model or task'),
  forbidden: fail(403, 5018, 'The account is not allowed to access this model'),
  unmet: fail(424, 5024, "JSON Mode couldn't be met"),
  broken: (response) => {
    response.writeHead(500);
    response.end('internal error');
  },
  'wrong-schema': (response) => answer(response, { response: { score: 1, verdict: 'pass' }, ...USAGE }),
  text: (response) => answer(response, { response: 'The work deserves a score of 1.0. PASS.', ...USAGE }),
  empty: (response) => answer(response, { response: null, ...USAGE }),
  half: (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"response":{"out');
    setTimeout(() => response.destroy(), 20);
  },
  html: (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html>Welcome</html>');
  },
  closed: (response) => void response.destroy(),
};

/** A reply in a conversation: Workers AI tells calls by name and arguments, without an id. */
function chat(response: ServerResponse, { text, calls = [] }: Chat): void {
  const tool_calls = calls.map(([name, input]) => ({ name, arguments: input }));
  answer(response, { response: text ?? null, ...(tool_calls.length > 0 ? { tool_calls } : {}), ...USAGE });
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const told = new Map<string, (string | Chat)[]>();
  const seen = new Map<string, unknown[]>();
  return await serve(project, 'workersAi', async (request, response) => {
    const body = JSON.parse((await bodyOf(request)) || 'null');
    const [, place = '', asked = ''] = (request.url ?? '').split('/');
    if (place === 'tell') told.set(asked, body);
    if (place !== '') return answer(response, seen.get(asked) ?? []);
    const model = String(request.headers['mf-header-cf-consn-model-id']);
    const word = model.replace('@cf/test/', '');
    const script = told.get(word) ?? [];
    const earlier = seen.get(word) ?? [];
    seen.set(word, [...earlier, { url: request.headers['mf-url'], model, inputs: body.inputs }]);
    const next = script[Math.min(earlier.length, script.length - 1)] ?? 'good';
    if (typeof next === 'string') BEHAVIOURS[next]?.(response, answerTo(body.inputs));
    else chat(response, next);
  });
}

declare module 'vitest' {
  interface ProvidedContext {
    workersAi: string;
  }
}
