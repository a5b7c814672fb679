import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ProvidedContext } from 'vitest';
import type { TestProject } from 'vitest/node';

type Name = 'modelServer' | 'toolServer' | 'workersAi';

/** Has a server listen on loopback for a run of tests, which get its address by `inject(name)`; answers how it ends. */
export async function serve(
  project: TestProject,
  name: Name & keyof ProvidedContext,
  handle: RequestListener,
): Promise<() => Promise<void>> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide(name, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}

/** All that a request carries, as text. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
