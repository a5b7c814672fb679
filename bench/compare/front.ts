import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A queue behind HTTP, as far as its jobs are compared; they are of one queue, and what is done to them JSON. */
export type Queue = {
  enqueue(payloads: readonly unknown[]): Promise<readonly string[]>;
  claim(): Promise<{ readonly id: string; readonly payload: unknown; readonly token: string } | null>;
  complete(id: string, token: string, result: object): Promise<void>;
};

type Body = {
  readonly payload?: unknown;
  readonly worker_id?: string;
  readonly lease_token?: string;
  readonly result?: object;
  readonly accounts?: readonly string[];
  readonly each?: number;
};

/** Serves a queue at the market's paths, on loopback, and prints the port. One process; it ends with its parent. */
export function serve(queue: Queue): void {
  const server = createServer((request, response) => {
    answer(queue, request).then(
      (body) => send(response, 200, body),
      (error) => send(response, 500, { error: String(error) }),
    );
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the front has no port');
    process.send?.(address.port);
  });
  process.on('disconnect', () => process.exit());
}

async function answer(queue: Queue, request: IncomingMessage): Promise<object> {
  const [, , , id, step] = (request.url ?? '').split('/');
  const { payload = null, worker_id = '', lease_token = '', result = {}, ...stock } = await bodyOf(request);
  if (request.url === '/bench/stock') {
    const count = (stock.accounts?.length ?? 0) * (stock.each ?? 0);
    await queue.enqueue(Array.from({ length: count }, () => null));
    return {};
  }
  if (id === undefined) {
    const [created] = await queue.enqueue([payload]);
    return { id: created, status: 'queued', payload };
  }
  if (step === undefined) {
    const claimed = await queue.claim();
    if (!claimed) return { job: null };
    const { token, ...job } = claimed;
    return { job: { ...job, status: 'running', claimed_by: worker_id }, lease_token: token };
  }
  await queue.complete(id, lease_token, result);
  return { id, status: 'succeeded', result };
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
