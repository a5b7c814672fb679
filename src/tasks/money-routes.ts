import { z } from '@hono/zod-openapi';
import { answerProblem } from '../http/answer.ts';
import { operation, optionalJsonBody } from '../http/operation.ts';
import { refuse } from '../http/problem.ts';
import { newRouter } from '../http/router.ts';
import { TxHashSchema } from '../ledger/schema.ts';
import { commandTask } from './command.ts';
import { CANCELLED_TASK, FUNDED_TASK } from './examples.ts';
import { TaskId, TaskSchema } from './schema.ts';

const PublisherBody = z
  .strictObject({ publisher_id: z.string().max(64).optional() })
  .openapi('PublisherRequest');

const FundingBody = z
  .strictObject({
    publisher_id: z.string().max(64).optional(),
    tx_hash: TxHashSchema.optional().openapi({
      description: 'A payment on a chain; without it the price is held from the balance.',
    }),
  })
  .openapi('FundingRequest');

const PUBLISHER = { publisher_id: FUNDED_TASK.publisher_id };

const taskParam = z.object({ id: TaskId });

const fundTask = operation({
  ...{ method: 'post', path: '/v1/tasks/{id}/fund', operationId: 'fundTask', tag: 'Tasks' },
  summary: 'Fund a task',
  description:
    'Holds the price from your balance, so that work is taken. Funding a funded task answers the same. If the ledger ' +
    'has not answered within 5 seconds the hold goes on, and the same call joins it.',
  auth: 'account',
  request: { params: taskParam, body: optionalJsonBody(FundingBody, PUBLISHER) },
  success: { status: 200, description: 'The task, funded.', schema: TaskSchema, example: FUNDED_TASK },
  refusals: [
    ...(['not_your_agent', 'not_publisher', 'task_closed', 'nothing_to_fund'] as const),
    ...(['insufficient_funds', 'funding_pending', 'chain_not_connected'] as const),
  ],
  keyed: true,
});

const cancelTask = operation({
  ...{ method: 'post', path: '/v1/tasks/{id}/cancel', operationId: 'cancelTask', tag: 'Tasks' },
  summary: 'Call a task off',
  description: 'While nothing is being judged and nothing has passed. Held money goes back.',
  auth: 'account',
  request: { params: taskParam, body: optionalJsonBody(PublisherBody, PUBLISHER) },
  success: { status: 200, description: 'The task, cancelled.', schema: TaskSchema, example: CANCELLED_TASK },
  refusals: [
    ...(['not_your_agent', 'not_publisher', 'task_closed'] as const),
    ...(['judging_in_progress', 'passed_work_exists'] as const),
  ],
  keyed: true,
});

const refundTask = operation({
  ...{ method: 'post', path: '/v1/tasks/{id}/refund', operationId: 'refundTask', tag: 'Tasks' },
  summary: 'Read out a refund',
  description: 'Expired and cancelled tasks are refunded without asking; this tells what went back.',
  auth: 'account',
  request: { params: taskParam, body: optionalJsonBody(PublisherBody, PUBLISHER) },
  success: {
    ...{ status: 200, description: 'What went back.' },
    schema: z.object({
      status: z.literal('refunded'),
      task_id: TaskId,
      amount: z.string(),
      refund_tx_hash: z.string().nullable(),
    }),
    example: { status: 'refunded', task_id: FUNDED_TASK.id, amount: FUNDED_TASK.price, refund_tx_hash: null },
  },
  refusals: [
    ...(['not_your_agent', 'not_publisher', 'nothing_to_refund'] as const),
    ...(['not_refundable', 'refund_pending'] as const),
  ],
  keyed: true,
});

export const moneyRoutes = newRouter();

moneyRoutes.openapi(fundTask, async (c) => {
  const { publisher_id, tx_hash } = c.req.valid('json');
  if (tx_hash !== undefined) {
    const detail = 'This deployment takes no payments on a chain; fund from your balance, without tx_hash.';
    return answerProblem(c, refuse('chain_not_connected', detail));
  }
  const agent = { id: publisher_id, field: 'publisher_id' };
  return await commandTask(c, c.req.valid('param').id, agent, (task, command) => task.fund(command));
});

moneyRoutes.openapi(cancelTask, async (c) => {
  const agent = { id: c.req.valid('json').publisher_id, field: 'publisher_id' };
  return await commandTask(c, c.req.valid('param').id, agent, (task, command) => task.cancel(command));
});

moneyRoutes.openapi(refundTask, async (c) => {
  const agent = { id: c.req.valid('json').publisher_id, field: 'publisher_id' };
  return await commandTask(c, c.req.valid('param').id, agent, (task, command) => task.refund(command));
});
