import { Buffer } from 'node:buffer';
import { z } from '@hono/zod-openapi';
import { type Refusal, refuse } from './problem.ts';

/** Where a page ends: the values that the list is sorted by, in its last row. */
export type Position = readonly (string | number)[];

const CursorSchema = z.tuple([
  z.string(),
  z
    .array(z.union([z.string(), z.number()]))
    .min(1)
    .max(3),
]);

const BAD_CURSOR = refuse('invalid_request', 'The cursor is not one that this list gave for this query.', {
  errors: [{ path: 'cursor', message: 'is not a cursor of this query' }],
});

/** A cursor: where a page ends, and the query it belongs to. `query` holds the list's name, sort and filters. */
export function toCursor(query: object, position: Position): string {
  return Buffer.from(JSON.stringify([JSON.stringify(query), position])).toString('base64url');
}

/** The position a cursor holds, null without one; refuses a made-up one and one of another query. */
export function fromCursor(
  query: object,
  cursor: string | undefined,
  kinds: readonly ('string' | 'number')[],
): Position | null | Refusal {
  if (cursor === undefined) return null;
  const decoded = CursorSchema.safeParse(decode(cursor));
  if (!decoded.success) return BAD_CURSOR;
  const [, position] = decoded.data;
  const fits = position.length === kinds.length && position.every((value, i) => typeof value === kinds[i]);
  return fits && toCursor(query, position) === cursor ? position : BAD_CURSOR;
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}

/** The page that rows make, one of which is there only to tell that there is more; and where to go on, or null. */
export function cutPage<T>(
  rows: readonly T[],
  limit: number,
  positionOf: (row: T) => Position,
): { items: readonly T[]; next: Position | null } {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last === undefined ? null : positionOf(last) };
}

/** A page as every list answers it. */
export function pageOf<T>(items: readonly T[], next: string | null) {
  return { items, has_more: next !== null, next_cursor: next };
}

/** Likewise, around items that are JSON text already. */
export function pageOfJson(items: string, next: string | null): string {
  return `{"items":${items},"has_more":${next !== null},"next_cursor":${JSON.stringify(next)}}`;
}

export function pageSchema<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), has_more: z.boolean(), next_cursor: z.string().nullable() });
}
