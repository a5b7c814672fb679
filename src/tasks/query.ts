import { z } from '@hono/zod-openapi';
import { cursorParameter, limitParameter, searchParameter } from '../http/fields.ts';
import { type Micro, parseAmount } from '../ledger/money.ts';
import type { TaskFilter, TaskSort } from './list.ts';

const amountParameter = z
  .string()
  .refine((amount) => parseAmount(amount) !== null, 'is not an amount')
  .optional()
  .openapi({ pattern: '^[0-9]{1,7}(\\.[0-9]{1,6})?$', description: 'In USDC, like `1.50`.' });

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
  min_price: amountParameter,
  max_price: amountParameter,
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
    minPrice: query.min_price === undefined ? null : priceOf(query.min_price),
    maxPrice: query.max_price === undefined ? null : priceOf(query.max_price),
    artifactType: query.artifact_type ?? null,
    deadlineBefore: query.deadline_before === undefined ? null : Date.parse(query.deadline_before),
    q: query.q ?? null,
  };
}

/** An amount that its schema has checked already. */
export function priceOf(amount: string | number): Micro {
  const price = parseAmount(amount);
  if (price === null) throw new Error('the schema let a bad amount through');
  return price;
}

/** What a cursor of such a list holds. */
export function positionKinds(sort: TaskSort, filter: TaskFilter): ('string' | 'number')[] {
  if (filter.q !== null) return ['number'];
  return sort === 'newest' ? ['number', 'string'] : ['number', 'number', 'string'];
}
