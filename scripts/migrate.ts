/**
 * `node scripts/migrate.ts <folder of the local state>`: brings the local databases up to date, as
 * `wrangler d1 migrations apply --local` would and in the same books, so that either may go on where the other stopped.
 * Wrangler starts a runtime for every migration; here one does them all, in a tenth of the time.
 */
import { join, resolve } from 'node:path';
import { getPlatformProxy } from 'wrangler';
import { migrationsOf } from './migrations.ts';

const ROOT = resolve(import.meta.dirname, '..');

const [stateDir] = process.argv.slice(2);
if (stateDir === undefined) throw new Error('usage: node scripts/migrate.ts <folder of the local state>');
const local = await getPlatformProxy<{ readonly BOOKS: D1Database; readonly CATALOGUE: D1Database }>({
  configPath: join(ROOT, 'wrangler.toml'),
  // Where `wrangler dev --persist-to` looks for them.
  persist: { path: join(stateDir, 'v3') },
  envFiles: [],
});
try {
  await migrate(local.env.BOOKS, 'books');
  await migrate(local.env.CATALOGUE, 'catalogue');
} finally {
  await local.dispose();
}

/** Applies what has not been applied yet, in order, each migration with its note that it was, or not at all. */
async function migrate(database: D1Database, called: string): Promise<void> {
  await database
    .prepare(
      `CREATE TABLE IF NOT EXISTS d1_migrations (
         id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE,
         applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
       )`,
    )
    .run();
  const { results } = await database.prepare('SELECT name FROM d1_migrations').all<{ name: string }>();
  const applied = new Set(results.map((row) => row.name));
  for (const { name, statements } of migrationsOf(called).filter((each) => !applied.has(each.name))) {
    await database.batch([
      ...statements.map((statement) => database.prepare(statement)),
      database.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name),
    ]);
  }
}
