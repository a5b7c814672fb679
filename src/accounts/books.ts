import { drizzle } from 'drizzle-orm/d1';
import { accounts } from '../db/books.ts';

/** Puts an account on record; a repeat changes nothing. */
export async function insertAccount(
  books: D1Database,
  account: { id: string; name: string; createdAt: number },
): Promise<void> {
  await drizzle(books).insert(accounts).values(account).onConflictDoNothing();
}
