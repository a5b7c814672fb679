import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

async function testBindings() {
  return {
    OPERATOR_KEY: 'operator-secret',
    FAUCET: 'on',
    BOOKS_MIGRATIONS: await readD1Migrations('migrations/books'),
    CATALOGUE_MIGRATIONS: await readD1Migrations('migrations/catalogue'),
  };
}

/** Has the runtime's own code for a remote binding speak to a server of the tests' in the place of Cloudflare's. */
const farEnd = (address: string) =>
  Object.assign(new URL(address), { __brand: 'RemoteProxyConnectionString' as const });

/**
 * Bundled once, not read anew file by file in every test file's runtime. What two of them share must be among them, or
 * there would be two of it: an exception of Hono's would not be known as one.
 */
const LARGE_PACKAGES = [
  ...['@hono/zod-openapi', 'drizzle-orm', 'drizzle-orm/d1', 'hono', 'hono/http-exception', 're2js'],
  ...['viem', 'zod'],
];
const MORE_OF_VIEM = ['viem/accounts', 'viem/actions', 'viem/utils'];

export default defineConfig({
  test: {
    // Tests wait more than they work: for alarms, for queues, for servers to start.
    maxWorkers: 4,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        plugins: [
          cloudflareTest(async ({ inject }) => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: await testBindings(),
              ai: { binding: 'AI', remoteProxyConnectionString: farEnd(inject('workersAi')) },
            },
          })),
        ],
        test: {
          name: 'worker',
          deps: { optimizer: { ssr: { enabled: true, include: LARGE_PACKAGES } } },
          include: ['test/worker/**/*.test.ts'],
          setupFiles: ['test/support/migrate.ts'],
          globalSetup: [
            'test/worker/oracle/models/server.ts',
            'test/worker/oracle/models/workers-ai-server.ts',
            'test/support/tool-server.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [
          cloudflareTest(async ({ inject }) => {
            const chain = inject('chain');
            return {
              wrangler: { configPath: './wrangler.toml' },
              miniflare: {
                bindings: { ...(await testBindings()), ...('missing' in chain ? {} : chain.variables) },
              },
            };
          }),
        ],
        test: {
          name: 'chain',
          deps: { optimizer: { ssr: { enabled: true, include: [...LARGE_PACKAGES, ...MORE_OF_VIEM] } } },
          include: ['test/chain/**/*.test.ts'],
          setupFiles: ['test/support/migrate.ts'],
          globalSetup: ['test/support/chain/setup.ts', 'test/support/chain/lying-node.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // All use the one chain, and some take blocks back.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // After the others: each of them runs a server, and times what it kills.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
