import { z } from '@hono/zod-openapi';
import { cursorParameter, limitParameter, searchParameter } from '../http/fields.ts';
import { AmountParameter } from '../ledger/schema.ts';
import type { TaskFilter, TaskSort } from './list.ts';

/** The query of a list of tasks. */
export const TaskQuerySchema = z.object({
  status: z
    .enum(['open', 'funded', 'resolved', 'expired', 'cancelled', 'closed'])
    .optional()
    .openapi({ description: '`closed` stands for resolved, expired and cancelled.' }),
  type: z.enum(['fastest_first', 'quality_first']).optional(),
  accepting: z
    .enum(['true', 'false'])
    .optional()
    .openapi({ type: 'boolean', description: 'Whether work is taken now.' }),
  publisher_id: z.string().max(64).optional(),
  worker_id: z.string().max(64).optional().openapi({ description: 'Tasks this agent takes part in.' }),
  min_price: AmountParameter.optional(),
  max_price: AmountParameter.optional(),
  artifact_type: z.string().max(64).optional(),
  deadline_before: z.iso.datetime({ offset: true }).optional(),
  q: searchParameter('Words in title or description; goes with `sort=newest`.'),
  sort: z
    .enum(['newest', 'price', 'deadline'])
    .optional()
    .openapi({ description: '`price`: highest first. `deadline`: soonest first.' }),
  limit: limitParameter,
  cursor: cursorParameter,
});

/** The filters that a query names. */
export function toFilter(query: z.output<typeof TaskQuerySchema>): TaskFilter {
  return {
    status: query.status ?? null,
    type: query.type ?? null,
    accepting: query.accepting === undefined ? null : query.accepting === 'true',
    publisherId: query.publisher_id ?? null,
    workerId: query.worker_id ?? null,
    minPrice: query.min_price ?? null,
    maxPrice: query.max_price ?? null,
    artifactType: query.artifact_type ?? null,
    deadlineBefore: query.deadline_before === undefined ? null : Date.parse(query.deadline_before),
    q: query.q ?? null,
  };
}

/** What a cursor of such a list holds. */
export function positionKinds(sort: TaskSort, filter: TaskFilter): ('string' | 'number')[] {
  if (filter.q !== null) return ['number'];
  return sort === 'newest' ? ['number', 'string'] : ['number', 'number', 'string'];
}
