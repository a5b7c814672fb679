import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Position } from '../http/paging.ts';

/** Rows after a position, in a list that is sorted by these columns, greatest first. */
export function below(columns: readonly SQLiteColumn[], after: Position | null): SQL | undefined {
  if (!after) return undefined;
  const values = after.map((value) => sql`${value}`);
  return sql`(${sql.join([...columns], sql`, `)}) < (${sql.join(values, sql`, `)})`;
}
