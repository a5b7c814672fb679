import type { Sql } from './schema.ts';

/** When time alone changes something next: a job, an account's day, or what the platform was told; null for never. */
export function firstDueAt(sql: Sql): number | null {
  return sql
    .exec<{ at: number | null }>(
      `SELECT min(at) AS at FROM (
         SELECT min(due) AS at FROM jobs WHERE due IS NOT NULL
         UNION ALL SELECT min(release_at) FROM accounts WHERE release_at IS NOT NULL
         UNION ALL SELECT again_at FROM wakes)`,
    )
    .one().at;
}
