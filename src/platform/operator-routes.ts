import { z } from '@hono/zod-openapi';
import { asc, gt } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { recopyAgents } from '../agents/catalogue.ts';
import { taskRegister } from '../db/books.ts';
import { answerJson, answerProblem } from '../http/answer.ts';
import { cursorParameter, timestamp, toTime } from '../http/fields.ts';
import { emptyBody, operation } from '../http/operation.ts';
import { fromCursor, pageOf, pageSchema, toCursor } from '../http/paging.ts';
import { isRefusal } from '../http/problem.ts';
import { newRouter } from '../http/router.ts';
import { allJobs } from '../jobs/shards.ts';
import { listStuck } from '../log/stuck.ts';

/** Tasks that one call copies: few enough for one request's time and subrequests. */
const TASKS_A_CALL = 100;

const rebuildCatalogue = operation({
  ...{
    method: 'post',
    path: '/internal/catalogue/rebuild',
    operationId: 'rebuildCatalogue',
    tag: 'Operator',
  },
  summary: 'Rebuild the catalogue from what is of record',
  description:
    'Copies a page of all tasks anew, then of all agents, then of the jobs; call again with `next_cursor` until it is ' +
    'null. Jobs that ended over seven days ago are in the catalogue alone, and cannot be copied to it.',
  auth: 'operator',
  request: { query: z.object({ cursor: cursorParameter }), body: emptyBody },
  success: {
    ...{ status: 200, description: 'How many tasks, agents or jobs were copied.' },
    schema: z.object({ copied: z.int(), next_cursor: z.string().nullable() }),
    example: { copied: 42, next_cursor: null },
  },
  refusals: [],
});

const getStuck = operation({
  ...{ method: 'get', path: '/internal/stuck', operationId: 'listStuck', tag: 'Operator' },
  summary: 'List what is stuck',
  description: 'Sinks of objects that failed 20 times or more, and go on hourly.',
  auth: 'operator',
  request: {},
  success: {
    ...{ status: 200, description: 'At most 100, the one that failed most first.' },
    schema: pageSchema(
      z
        .object({
          object_id: z.string(),
          sink: z.string(),
          failures: z.int(),
          error: z.string(),
          retry_at: timestamp(),
        })
        .openapi('StuckSink'),
    ),
    example: pageOf(
      [
        {
          object_id: 'task_01kaqh5bq4fd7ahdyk46e0hzrj',
          sink: 'catalogue',
          failures: 24,
          error: 'D1 did not answer within 5 s',
          retry_at: '2026-11-01T13:00:00.000Z',
        },
      ],
      null,
    ),
  },
  refusals: [],
});

export const operatorRoutes = newRouter();

operatorRoutes.openapi(rebuildCatalogue, async (c) => {
  const query = { list: 'register' };
  const position = fromCursor(query, c.req.valid('query').cursor, ['number', 'number']);
  if (isRefusal(position)) return answerProblem(c, position);
  const [part, after] = [Number(position?.[0] ?? 0), Number(position?.[1] ?? 0)];
  // One part of the market after the other; jobs by the object that holds them.
  const shards = allJobs(c.env);
  const parts = [
    recopyTasks,
    recopyAgents,
    ...shards.map((shard) => (_: Env, n: number) => shard.republish(n)),
  ];
  const copy = parts[part];
  const { copied, last } = copy ? await copy(c.env, after) : { copied: 0, last: null };
  const next = last !== null ? [part, last] : part + 1 < parts.length ? [part + 1, 0] : null;
  return answerJson({ copied, next_cursor: next && toCursor(query, next) });
});

operatorRoutes.openapi(getStuck, async (c) => {
  const stuck = await listStuck(c.env.BOOKS, 100);
  const items = stuck.map(({ objectId, sink, failures, error, retryAt }) => ({
    ...{ object_id: objectId, sink, failures, error },
    retry_at: toTime(retryAt),
  }));
  return answerJson(pageOf(items, null));
});

/** Copies a page of tasks, those after the number `after`; the last one's number, or null at the end. */
async function recopyTasks(env: Env, after: number): Promise<{ copied: number; last: number | null }> {
  const tasks = await drizzle(env.BOOKS)
    .select()
    .from(taskRegister)
    .where(gt(taskRegister.n, after))
    .orderBy(asc(taskRegister.n))
    .limit(TASKS_A_CALL);
  const copied = await Promise.all(tasks.map(({ id }) => env.TASKS.getByName(id).republish()));
  const last = tasks.length === TASKS_A_CALL ? tasks.at(-1) : undefined;
  return { copied: copied.filter((wasThere) => wasThere).length, last: last?.n ?? null };
}
