import { sql } from 'drizzle-orm';
import { interruptRuns } from './store.ts';

const DAY_MS = 86_400_000;
/** Runs that are deleted at once, and how often in a row: what is left waits for the next time. */
const BATCH = 500;
const MOST_BATCHES = 4;

/**
 * Deletes runs that began more than `days` ago, oldest first, at most 2,000 of them. Reads and writes some ten rows for
 * each; when there are none, it looks at the oldest run and at those that are under way.
 */
export async function deleteOldRuns(books: D1Database, days: number, now: number): Promise<void> {
  await interruptRuns(books, sql`true`, now);
  // Their numbers rise with time.
  const statement = books
    .prepare(
      `DELETE FROM runs WHERE created_at < ?1 AND n < (
         SELECT n + ?2 FROM runs WHERE n = (SELECT min(n) FROM runs) AND created_at < ?1
       ) RETURNING n`,
    )
    .bind(now - days * DAY_MS, BATCH);
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    const { results } = await statement.all();
    if (results.length === 0) return;
  }
}
