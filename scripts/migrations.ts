import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** The migrations of a database, `books` or `catalogue`, in order: the name of each, its SQL, and that in statements. */
export function migrationsOf(database: string) {
  const folder = join(ROOT, 'migrations', database);
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'));
  return files.sort().map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8');
    return { name, sql, statements: sql.split('--> statement-breakpoint') };
  });
}
