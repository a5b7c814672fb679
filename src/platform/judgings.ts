import { z } from '@hono/zod-openapi';
import { gte, isNotNull } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { judgingHours, tasks } from '../db/catalogue.ts';
import { ORACLE_KINDS } from '../oracle/spec.ts';
import { figuresOf, firstHour, HOURS_KEPT } from '../oracle/tally.ts';

/** Tasks whose judgings in progress are counted: those that have waited longest. */
const MOST_TASKS = 1_000;

const FiguresSchema = z.object({
  in_progress: z.int().openapi({
    description: `Submissions being judged, on the ${MOST_TASKS.toLocaleString('en')} tasks that wait longest.`,
  }),
  oldest_seconds: z
    .int()
    .nullable()
    .openapi({ description: 'How long ago the oldest of them was handed in.' }),
  judged: z.int().openapi({ description: 'Verdicts in the window.' }),
  errored: z.int().openapi({ description: 'Submissions given up without a verdict in the window.' }),
  error_rate: z.number().openapi({ description: '`errored` in relation to `judged` and `errored`, 0–1.' }),
  time_to_verdict_ms: z
    .object({ p50: z.int().nullable(), p95: z.int().nullable() })
    .openapi({ description: 'From hand-in to verdict, in milliseconds, to within a tenth.' }),
});

export const JudgingsSchema = FiguresSchema.extend({
  window_hours: z
    .literal(HOURS_KEPT)
    .openapi({ description: 'The window: this hour of the clock and the ones before it.' }),
  by_oracle: z
    .record(z.enum(ORACLE_KINDS), FiguresSchema)
    .openapi({ description: 'The same by kind of oracle. A person judges what is `manual`.' }),
}).openapi('Judgings');

/**
 * How judging goes. Reads at most a row for each kind and hour, and one for each of the tasks in whose judgings it
 * looks.
 */
export async function judgingsOf(
  catalogue: D1Database,
  now: number,
): Promise<z.infer<typeof JudgingsSchema>> {
  const database = drizzle(catalogue);
  const [hours, waiting] = await database.batch([
    database
      .select()
      .from(judgingHours)
      .where(gte(judgingHours.hour, firstHour(now))),
    database
      .select({ oracle: tasks.oracle, judging: tasks.judging, since: tasks.judgingSince })
      .from(tasks)
      .where(isNotNull(tasks.judgingSince))
      .orderBy(tasks.judgingSince)
      .limit(MOST_TASKS),
  ]);
  const figures = (kind: string | null) =>
    figuresOf(
      waiting.flatMap(({ oracle, judging, since }) =>
        since !== null && (kind ?? oracle) === oracle ? [{ judging, since }] : [],
      ),
      hours.flatMap(({ oracle, tally }) => ((kind ?? oracle) === oracle ? [tally] : [])),
      now,
    );
  return {
    ...{ ...figures(null), window_hours: HOURS_KEPT },
    by_oracle: {
      ...{ rubric: figures('rubric'), checks: figures('checks'), both: figures('both') },
      ...{ external: figures('external'), manual: figures('manual') },
    },
  };
}
