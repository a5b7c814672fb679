import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const LARGE_PACKAGES = ['@hono/zod-openapi', 'drizzle-orm', 'drizzle-orm/d1', 'hono', 're2js', 'viem', 'zod'];

export default defineConfig({
  test: {
    // Tests wait more than they work: for alarms, for queues, for servers to start.
    maxWorkers: 3,
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
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                OPERATOR_KEY: 'operator-secret',
                FAUCET: 'on',
                BOOKS_MIGRATIONS: await readD1Migrations('migrations/books'),
                CATALOGUE_MIGRATIONS: await readD1Migrations('migrations/catalogue'),
              },
            },
          })),
        ],
        test: {
          name: 'worker',
          // Bundled once, not read anew file by file in every test file's runtime.
          deps: { optimizer: { ssr: { enabled: true, include: LARGE_PACKAGES } } },
          include: ['test/worker/**/*.test.ts'],
          setupFiles: ['test/support/migrate.ts'],
          globalSetup: ['test/worker/oracle/models/server.ts', 'test/support/tool-server.ts'],
          testTimeout: 60_000,
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
