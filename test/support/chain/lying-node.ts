import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';

type Item = { readonly id: number; readonly method: string };

/** How often, of a hundred, which fault happens: to a request as a whole, and to each question in it. */
const REQUEST_FAULTS = { refused: 1, lost: 2, unanswered: 3, twice: 4, late: 6 };
const ITEM_FAULTS = { refused: 1, unanswered: 2, missing: 1 };

const LATEST_MS = 300;

/** Starts, beside the chain, what stands between the market and its node and cannot be trusted. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    // Who asked may be gone before it has asked to the end.
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('lyingNode', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  // The path is the address of the node itself.
  const node = decodeURIComponent((request.url ?? '').slice(1));
  const items: Item[] = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  const fault = pick(REQUEST_FAULTS);
  if (fault === 'lost') return void response.destroy();
  if (fault === 'refused') return void response.writeHead(503).end();
  if (fault === 'late') await new Promise((resolve) => setTimeout(resolve, Math.random() * LATEST_MS));
  const faults = new Map(items.map(({ id }) => [id, pick(ITEM_FAULTS)]));
  const forwarded = items.filter(({ id }) => faults.get(id) !== 'refused');
  if (fault === 'twice') await ask(node, forwarded).catch(() => []);
  const answers = await ask(node, forwarded).catch(() => []);
  if (fault === 'unanswered') return void response.destroy();
  const told = answers.filter(({ id }) => faults.get(id) === null);
  const failed = items.filter(({ id }) => ['refused', 'unanswered'].includes(faults.get(id) ?? ''));
  const errors = failed.map(({ id }) => ({ jsonrpc: '2.0', id, error: { code: -32603, message: 'busy' } }));
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify([...errors, ...told].sort(() => Math.random() - 0.5)));
}

async function ask(node: string, items: readonly Item[]): Promise<Item[]> {
  if (items.length === 0) return [];
  const asked = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(items),
  };
  const answered = await fetch(node, asked);
  return (await answered.json()) as Item[];
}

function pick<Fault extends string>(faults: Readonly<Record<Fault, number>>): Fault | null {
  let left = Math.random() * 100;
  for (const [fault, share] of Object.entries(faults) as [Fault, number][]) {
    left -= share;
    if (left < 0) return fault;
  }
  return null;
}

declare module 'vitest' {
  interface ProvidedContext {
    lyingNode: string;
  }
}
