import { createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { TestProject } from 'vitest/node';
import { bodyOf, serve } from './serve.ts';

/**
 * A server of tools on loopback: `/<behaviour>/<any unique word>?<parameter>`. `/seen/<word>` answers what it was sent
 * under that word, and `/seen/` under any.
 */
type Tool = (response: ServerResponse, request: Sent, parameter: string) => void;
type Sent = { readonly headers: IncomingMessage['headers']; readonly body: string };

const TOOLS: Record<string, Tool> = {
  add: (response, { body }) => {
    const { arguments: input } = JSON.parse(body);
    answer(response, 200, JSON.stringify({ sum: input.a + input.b }));
  },
  shout: (response, { body }) => answer(response, 200, JSON.parse(body).arguments.text.toUpperCase()),
  echo: (response, { body }) => answer(response, 200, body),
  /** Answers only what was signed with the secret that is its parameter. */
  signed: (response, sent, secret) =>
    answer(response, isSigned(sent, secret) ? 200 : 401, 'the signature is good'),
  status: (response, _, status) => answer(response, Number(status), 'no'),
  redirect: (response, _, location) => {
    response.writeHead(307, { location: decodeURIComponent(location) }).end();
  },
  hang: () => {},
  /** Never ends, though it never pauses for long. */
  drip: (response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    const drip = setInterval(() => response.write('.'), 50);
    response.on('close', () => clearInterval(drip));
  },
  large: (response, _, size) => answer(response, 200, 'x'.repeat(Number(size))),
  bomb: (response, _, size) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/plain' });
    response.end(gzipSync('x'.repeat(Number(size))));
  },
  closed: (response) => void response.destroy(),
};

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(text);
}

/** By the text of Standard Webhooks, and not by our code. */
function isSigned({ headers, body }: Sent, secret: string): boolean {
  const [id, seconds] = [headers['webhook-id'], headers['webhook-timestamp']];
  if (Math.abs(Date.now() / 1000 - Number(seconds)) > 300) return false;
  const key = Buffer.from(decodeURIComponent(secret).replace('whsec_', ''), 'base64');
  const hmac = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return headers['webhook-signature'] === `v1,${hmac}`;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const seen: (Sent & { word: string })[] = [];
  return await serve(project, 'toolServer', async (request, response) => {
    const [path = '', parameter = ''] = (request.url ?? '').split('?');
    const [, behaviour = '', word = ''] = path.split('/');
    if (behaviour === 'seen') {
      answer(response, 200, JSON.stringify(seen.filter((each) => word === '' || each.word === word)));
      return;
    }
    const sent = { headers: request.headers, body: await bodyOf(request) };
    seen.push({ ...sent, word });
    TOOLS[behaviour]?.(response, sent, parameter);
  });
}

declare module 'vitest' {
  interface ProvidedContext {
    toolServer: string;
  }
}
