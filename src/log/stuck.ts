import { desc, eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { stuckSinks } from '../db/books.ts';
import type { SinkState } from './log.ts';

/** Puts a stuck sink of an object on the operator's list, or, when `error` is null, takes it off. */
export async function reportStuck(
  books: D1Database,
  objectId: string,
  sink: SinkState,
  error: string | null,
): Promise<void> {
  const db = drizzle(books);
  const id = `${objectId}/${sink.name}`;
  if (error === null) {
    await db.delete(stuckSinks).where(eq(stuckSinks.id, id));
    return;
  }
  const { name, failures, retryAt } = sink;
  const row = { id, objectId, sink: name, failures, error, retryAt };
  await db.insert(stuckSinks).values(row).onConflictDoUpdate({ target: stuckSinks.id, set: row });
}

/** The sinks that are stuck, the one that failed most first. */
export async function listStuck(books: D1Database, limit: number) {
  return await drizzle(books).select().from(stuckSinks).orderBy(desc(stuckSinks.failures)).limit(limit);
}
