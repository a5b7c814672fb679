import type { D1Migration } from 'cloudflare:test';
import { env } from 'cloudflare:workers';

/** Every file of tests starts with databases of its own: one batch each is all that this may cost. */
async function migrate(database: D1Database, migrations: D1Migration[]): Promise<void> {
  await database.batch(migrations.flatMap(({ queries }) => queries.map((query) => database.prepare(query))));
}

await Promise.all([
  migrate(env.BOOKS, env.BOOKS_MIGRATIONS),
  migrate(env.CATALOGUE, env.CATALOGUE_MIGRATIONS),
]);
