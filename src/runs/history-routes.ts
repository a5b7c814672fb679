import { z } from '@hono/zod-openapi';
import { callerAccount } from '../http/admit.ts';
import { answerJson, answerProblem } from '../http/answer.ts';
import { cursorParameter, DEFAULT_LIMIT, limitParameter } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { fromCursor, pageOf, pageSchema, toCursor } from '../http/paging.ts';
import { isRefusal, refuse } from '../http/problem.ts';
import { newRouter } from '../http/router.ts';
import { listRuns } from './history.ts';
import { EXAMPLES, ListedRunSchema, viewListedRun } from './schema.ts';

const MAX_OFFSET = 10_000;

const instant = (description: string) => z.iso.datetime({ offset: true }).optional().openapi({ description });

const listHistory = operation({
  ...{ method: 'get', path: '/v1/history', operationId: 'listHistory', tag: 'Runs' },
  summary: "List your agents' runs",
  description: 'Newest first, without their steps. `total` is exact, whatever the filters.',
  auth: 'account',
  request: {
    query: z.object({
      agent_id: z.string().max(64).optional(),
      status: z.enum(['running', 'succeeded', 'failed']).optional(),
      since: instant('Created then or later.'),
      until: instant('Created then or earlier.'),
      limit: limitParameter,
      offset: z
        .string()
        .regex(/^[0-9]{1,5}$/, `is not a whole number from 0 to ${MAX_OFFSET}`)
        .transform(Number)
        .refine((offset) => offset <= MAX_OFFSET, `is more than ${MAX_OFFSET}`)
        .optional()
        .openapi({
          ...{ type: 'integer', minimum: 0, maximum: MAX_OFFSET, default: 0 },
          description: 'Runs to pass over; beyond its maximum, go by `cursor`, with which it does not go.',
        }),
      cursor: cursorParameter,
    }),
  },
  success: {
    ...{ status: 200, description: 'A page of runs.' },
    schema: pageSchema(ListedRunSchema).extend({
      total: z.int().openapi({ description: 'Of all runs that the filters let through.' }),
      limit: z.int(),
      offset: z.int().openapi({ description: 'How many of them come before this page.' }),
    }),
    example: { ...pageOf([EXAMPLES.listed], null), total: 1, limit: 20, offset: 0 },
  },
  refusals: [],
});

export const historyRoutes = newRouter();

historyRoutes.openapi(listHistory, async (c) => {
  const { agent_id, status, since, until, limit = DEFAULT_LIMIT, offset, cursor } = c.req.valid('query');
  const filter = {
    ...{ accountId: callerAccount(c), agentId: agent_id ?? null, status: status ?? null },
    since: since === undefined ? null : Date.parse(since),
    until: until === undefined ? null : Date.parse(until),
  };
  const query = { list: 'history', ...filter };
  const position = fromCursor(query, cursor, ['number', 'string']);
  if (isRefusal(position)) return answerProblem(c, position);
  if (position && offset !== undefined) return answerProblem(c, EITHER);
  const start = position
    ? { after: { createdAt: Number(position[0]), id: String(position[1]) } }
    : { offset: offset ?? 0 };
  const page = await listRuns(c.env.BOOKS, filter, start, limit, Date.now());
  const last = page.items.at(-1);
  const hasMore = last !== undefined && page.offset + page.items.length < page.total;
  const next = hasMore ? toCursor(query, [last.createdAt, last.id]) : null;
  const { total } = page;
  return answerJson({ ...pageOf(page.items.map(viewListedRun), next), total, limit, offset: page.offset });
});

const EITHER = refuse('invalid_request', 'A page begins at an offset or after a cursor, not both.', {
  errors: [{ path: 'offset', message: 'does not go with a cursor' }],
});
