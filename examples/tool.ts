/**
 * `SIGNING_SECRET=whsec_… node examples/tool.ts`: a tool that adds, and answers nobody but the market that signs with
 * this secret (Standard Webhooks). It listens on loopback, where a market calls it that runs with
 * `OUTBOUND_EXCEPTIONS=http://127.0.0.1:9000`; a real one has a public https address.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';

const PORT = 9_000;
const FRESH_SECONDS = 300;
const key = Buffer.from((process.env.SIGNING_SECRET ?? '').replace('whsec_', ''), 'base64');
if (key.length === 0) throw new Error('Set SIGNING_SECRET: GET /v1/account/signing-secret answers it.');

createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  if (!isSigned(request.headers, body)) {
    response.writeHead(401).end();
    return;
  }
  const { a, b } = JSON.parse(body).arguments;
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify({ sum: a + b }));
}).listen(PORT, '127.0.0.1', () => console.log(`The tool listens at http://127.0.0.1:${PORT}.`));

/** Whether a request comes from who has the secret, and was sent just now. */
function isSigned(headers: IncomingHttpHeaders, body: string): boolean {
  const [id, seconds, signature] = ['id', 'timestamp', 'signature'].map((part) =>
    String(headers[`webhook-${part}`]),
  );
  if (!(Math.abs(Date.now() / 1_000 - Number(seconds)) < FRESH_SECONDS)) return false;
  const good = `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
  return good.length === signature?.length && timingSafeEqual(Buffer.from(good), Buffer.from(signature));
}
