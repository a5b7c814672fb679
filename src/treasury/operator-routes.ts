import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { answerJson, answerProblem } from '../http/answer.ts';
import { cursorParameter, DEFAULT_LIMIT, limitParameter } from '../http/fields.ts';
import { emptyBody, operation } from '../http/operation.ts';
import { cutPage, fromCursor, pageOf, pageSchema, toCursor } from '../http/paging.ts';
import { isRefusal, type Refusal } from '../http/problem.ts';
import { newRouter } from '../http/router.ts';
import { treasuryOf } from './chain.ts';
import { OPEN_STATES, PAYMENT_STATES, type PaymentView } from './payment.ts';
import { NO_CHAIN } from './take-deposit.ts';

const PaymentSchema = z
  .object({
    id: z.string(),
    state: z.enum(PAYMENT_STATES),
    account_id: z.string().openapi({ description: 'Whose money it is; `platform:fees` for the platform’s.' }),
    agent_id: z.string().nullable(),
    wallet: z.string(),
    amount: z.string(),
    task_id: z.string().nullable(),
    tx_hash: z.string().nullable(),
    reason: z.string().nullable().openapi({ description: 'Why it is held.' }),
  })
  .openapi('Payment');

const HELD: PaymentView = {
  ...{ id: 'payout:task_01kaqh5bq4fd7ahdyk46e0hzrj', state: 'held' },
  ...{ account_id: 'acct_01kaqh4w9me3mb6t8h2yp5g7xc', agent_id: 'swift-worker' },
  ...{ wallet: '0x52908400098527886e0f7030069857d2e4169ee7', amount: '8.00' },
  ...{ task_id: 'task_01kaqh5bq4fd7ahdyk46e0hzrj', tx_hash: null },
  reason: 'The token refuses the transfer: execution reverted.',
};

const listPayments = operation({
  ...{ method: 'get', path: '/internal/payments', operationId: 'listPayments', tag: 'Operator' },
  summary: 'List payments that are not over',
  description: 'In one state, those that wait for your decision unless you name another; the oldest first.',
  auth: 'operator',
  request: {
    query: z.object({
      state: z.enum(OPEN_STATES).optional().openapi({ description: '`held` unless given.' }),
      ...{ limit: limitParameter, cursor: cursorParameter },
    }),
  },
  success: {
    ...{ status: 200, description: 'Payments.', schema: pageSchema(PaymentSchema) },
    example: pageOf([HELD], null),
  },
  refusals: ['chain_not_connected'],
});

const params = z.object({ id: z.string().max(100).openapi({ example: HELD.id }) });

const retryPayment = operation({
  ...{ method: 'post', path: '/internal/payments/{id}/retry', operationId: 'retryPayment', tag: 'Operator' },
  summary: 'Send a payment that is held anew',
  description:
    'Nothing of it can be mined any more, so it gets a new nonce. To one that is not held nothing happens.',
  auth: 'operator',
  request: { params, body: emptyBody },
  success: {
    ...{ status: 200, description: 'The payment as it is now.', schema: PaymentSchema },
    example: { ...HELD, state: 'waiting', reason: null },
  },
  refusals: ['chain_not_connected'],
});

const releasePayment = operation({
  ...{ method: 'post', path: '/internal/payments/{id}/release', operationId: 'releasePayment' },
  ...{ tag: 'Operator', summary: 'Give a payment that is held up' },
  description: 'Its amount goes back to the balance it came from. To one that is not held nothing happens.',
  auth: 'operator',
  request: { params, body: emptyBody },
  success: {
    ...{ status: 200, description: 'The payment as it is now.', schema: PaymentSchema },
    example: { ...HELD, state: 'released', reason: null },
  },
  refusals: ['chain_not_connected'],
});

export const treasuryOperatorRoutes = newRouter();

treasuryOperatorRoutes.openapi(listPayments, async (c) => {
  const { state = 'held', limit = DEFAULT_LIMIT, cursor } = c.req.valid('query');
  const treasury = await treasuryOf(c.env);
  if (!treasury) return answerProblem(c, NO_CHAIN);
  const query = { list: 'payments', state };
  const position = fromCursor(query, cursor, ['number']);
  if (isRefusal(position)) return answerProblem(c, position);
  const rows = await treasury.list(state, Number(position?.[0] ?? 0), limit + 1);
  const { items, next } = cutPage(rows, limit, ({ n }) => [n]);
  return answerJson(
    pageOf(
      items.map(({ payment }) => payment),
      next && toCursor(query, next),
    ),
  );
});

treasuryOperatorRoutes.openapi(retryPayment, async (c) => {
  const treasury = await treasuryOf(c.env);
  return answerPayment(c, treasury ? await treasury.retry(c.req.valid('param').id) : NO_CHAIN);
});

treasuryOperatorRoutes.openapi(releasePayment, async (c) => {
  const treasury = await treasuryOf(c.env);
  return answerPayment(c, treasury ? await treasury.release(c.req.valid('param').id) : NO_CHAIN);
});

function answerPayment(c: Context, answer: PaymentView | Refusal) {
  return isRefusal(answer) ? answerProblem(c, answer) : answerJson(answer);
}
