import { z } from '@hono/zod-openapi';
import { NO_WALLET, walletOf } from '../agents/wallet.ts';
import { answerProblem } from '../http/answer.ts';
import { operation, optionalJsonBody } from '../http/operation.ts';
import { isRefusal, type Refusal } from '../http/problem.ts';
import { newRouter } from '../http/router.ts';
import { SignatureSchema, TxHashSchema } from '../ledger/schema.ts';
import { chainOf } from '../treasury/chain.ts';
import { DEPOSIT_REFUSALS } from '../treasury/routes.ts';
import { type DepositClaim, NO_CHAIN, takeDeposit } from '../treasury/take-deposit.ts';
import { commandTask } from './command.ts';
import { CANCELLED_TASK, FUNDED_TASK } from './examples.ts';
import type { TaskObject } from './object.ts';
import { TaskId, TaskSchema } from './schema.ts';
import type { Command } from './state.ts';

const PublisherBody = z
  .strictObject({ publisher_id: z.string().max(64).optional() })
  .openapi('PublisherRequest');

const FundingBody = z
  .strictObject({
    publisher_id: z.string().max(64).optional(),
    tx_hash: TxHashSchema.optional().openapi({
      description: 'A payment on a chain; without it the price is held from the balance.',
    }),
    signature: SignatureSchema.optional(),
  })
  .openapi('FundingRequest');

const PUBLISHER = { publisher_id: FUNDED_TASK.publisher_id };

const taskParam = z.object({ id: TaskId });

const fundTask = operation({
  ...{ method: 'post', path: '/v1/tasks/{id}/fund', operationId: 'fundTask', tag: 'Tasks' },
  summary: 'Fund a task',
  description:
    'Holds the price from your balance, so that work is taken. Funding a funded task answers the same. If the ledger ' +
    'has not answered within 5 seconds the hold goes on, and the same call joins it. With `tx_hash`, what that ' +
    "transaction has sent from the publisher's wallet is credited to your balance first: it must be the price at least.",
  auth: 'account',
  request: { params: taskParam, body: optionalJsonBody(FundingBody, PUBLISHER) },
  success: { status: 200, description: 'The task, funded.', schema: TaskSchema, example: FUNDED_TASK },
  refusals: [
    ...(['not_your_agent', 'not_publisher', 'task_closed', 'nothing_to_fund'] as const),
    ...(['insufficient_funds', 'funding_pending', 'no_wallet'] as const),
    ...DEPOSIT_REFUSALS,
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
  summary: 'Read out a refund, or have it sent to your wallet',
  description:
    'Expired and cancelled tasks are refunded to your balance without asking; this tells what went back. Where a chain ' +
    "is connected, it sends that on to the publisher's wallet, once; `refund_tx_hash` is null until it is in a block.",
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
    ...(['not_refundable', 'refund_pending', 'insufficient_funds', 'no_wallet'] as const),
  ],
  keyed: true,
});

export const moneyRoutes = newRouter();

moneyRoutes.openapi(fundTask, async (c) => {
  const { publisher_id, tx_hash, signature } = c.req.valid('json');
  const { id } = c.req.valid('param');
  // Before anything is admitted: no idempotency key is used up where nothing can be done under it.
  if (tx_hash !== undefined && !chainOf(c.env)) return answerProblem(c, NO_CHAIN);
  const agent = { id: publisher_id, field: 'publisher_id' };
  return await commandTask(
    c,
    id,
    agent,
    async (task, command) => {
      const refusal = tx_hash && (await depositFor(c.env, task, id, command, { txHash: tx_hash, signature }));
      return refusal || (await task.fund(command));
    },
    { tx_hash, signature },
  );
});

moneyRoutes.openapi(cancelTask, async (c) => {
  const agent = { id: c.req.valid('json').publisher_id, field: 'publisher_id' };
  return await commandTask(c, c.req.valid('param').id, agent, (task, command) => task.cancel(command));
});

moneyRoutes.openapi(refundTask, async (c) => {
  const agent = { id: c.req.valid('json').publisher_id, field: 'publisher_id' };
  return await commandTask(c, c.req.valid('param').id, agent, async (task, command) => {
    if (!chainOf(c.env)) return await task.refund(command);
    return await task.sendRefund(command, await walletOf(c.env.BOOKS, command.agentId));
  });
});

/**
 * Credits the publisher's account with what was sent for the task, unless the task needs nothing any more; answers why
 * not, if so. If nothing comes after this, the same call finds the credit and goes on.
 */
async function depositFor(
  env: Env,
  task: DurableObjectStub<TaskObject>,
  taskId: string,
  command: Command,
  payment: Pick<DepositClaim, 'txHash' | 'signature'>,
): Promise<Refusal | null> {
  const due = await task.due(command);
  if (due === null || isRefusal(due)) return due;
  const wallet = await walletOf(env.BOOKS, command.agentId);
  if (wallet === null) return NO_WALLET;
  const { accountId } = command;
  const taken = await takeDeposit(env, {
    ...{ ...payment, accountId, senders: [wallet], least: due, taskId, claim: taskId },
  });
  return isRefusal(taken) ? taken : null;
}
