import { and, eq, inArray, lte, type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { runs } from '../db/books.ts';
import type { Outcome, Run } from './run.ts';

/** Puts a run on record that is about to begin; a repeat answers the run as it has become. Writes 7 rows. */
export async function beginRun(
  books: D1Database,
  run: Pick<
    Run,
    'id' | 'accountId' | 'agentId' | 'agentName' | 'model' | 'prompt' | 'createdAt' | 'deadlineAt'
  >,
): Promise<{ run: Run; begun: boolean }> {
  const [begun] = await drizzle(books)
    .insert(runs)
    .values({ ...run, status: 'running' })
    .onConflictDoNothing()
    .returning();
  if (begun) return { run: begun, begun: true };
  const before = await findRun(books, run.id, run.createdAt);
  if (!before) throw new Error(`the run ${run.id} is on record and is not`);
  return { run: before, begun: false };
}

/** A run as it is now: one that is still running at its deadline has been interrupted. */
export async function findRun(books: D1Database, id: string, now: number): Promise<Run | null> {
  const db = drizzle(books);
  const [, [run]] = await db.batch([
    interruptRuns(books, eq(runs.id, id), now),
    db.select().from(runs).where(eq(runs.id, id)),
  ]);
  return run ?? null;
}

/**
 * Records what came of a run, unless it has ended already or its deadline has passed, and answers the run as it now is
 * on record; a repeat changes nothing. Writes 5 rows, and 2 more for each run that was overtaken in a list.
 */
export async function endRun(books: D1Database, id: string, outcome: Outcome, now: number): Promise<Run> {
  const db = drizzle(books);
  const { result, usage, steps } = outcome;
  const ended =
    'response' in result
      ? { status: 'succeeded' as const, response: result.response }
      : { status: 'failed' as const, errorCode: result.error.code, errorMessage: result.error.message };
  const [, , [run]] = await db.batch([
    interruptRuns(books, eq(runs.id, id), now),
    db
      .update(runs)
      .set({
        ...{ ...ended, steps, finishedAt: now },
        ...{ inputTokens: usage.input_tokens, outputTokens: usage.output_tokens },
      })
      .where(and(eq(runs.id, id), eq(runs.status, 'running'))),
    db.select().from(runs).where(eq(runs.id, id)),
  ]);
  if (!run) throw new Error(`the run ${id} is not on record`);
  return run;
}

/**
 * Of the runs of a job's earlier attempts: ends those that still go on as interrupted, so that no late end of theirs
 * counts, and answers the one that succeeded, if one did.
 */
export async function supersedeRuns(
  books: D1Database,
  ids: readonly string[],
  now: number,
): Promise<Run | null> {
  const db = drizzle(books);
  const [, [succeeded]] = await db.batch([
    db
      .update(runs)
      .set({
        status: 'failed',
        errorCode: 'interrupted',
        errorMessage: 'The run was given up, and its job tried again.',
        finishedAt: sql`min(deadline_at, ${now})`,
      })
      .where(and(inArray(runs.id, ids), eq(runs.status, 'running'))),
    db
      .select()
      .from(runs)
      .where(and(inArray(runs.id, ids), eq(runs.status, 'succeeded'))),
  ]);
  return succeeded ?? null;
}

/** The query that ends those runs among `which` whose deadline has passed, as of that deadline. */
export function interruptRuns(books: D1Database, which: SQL, now: number) {
  return drizzle(books)
    .update(runs)
    .set({
      ...{ status: 'failed', finishedAt: sql`deadline_at`, errorCode: 'interrupted' },
      errorMessage: 'The run did not come to an end in its time.',
    })
    .where(and(which, sql`status = 'running'`, lte(runs.deadlineAt, now)));
}
