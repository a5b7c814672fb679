import { z } from '@hono/zod-openapi';
import { NO_ACCOUNT } from '../accounts/account.ts';
import { configOf } from '../config.ts';
import { admit, callerAccount, keyedRequest } from '../http/admit.ts';
import { answerJson, answerOnce, answerProblem } from '../http/answer.ts';
import { cursorParameter, DEFAULT_LIMIT, limitParameter, text } from '../http/fields.ts';
import { isId, newId } from '../http/ids.ts';
import { jsonBody, operation } from '../http/operation.ts';
import { fromCursor, pageOf, pageSchema, toCursor } from '../http/paging.ts';
import { isRefusal, refuse } from '../http/problem.ts';
import { newRouter } from '../http/router.ts';
import { AmountSchema, BalanceSchema, TransferSchema, viewBalance, viewTransfer } from './schema.ts';
import { balanceOf, credit, transfersOf } from './store.ts';

const TRANSFERS_PATH = '/v1/account/transfers';

const HOLD: z.infer<typeof TransferSchema> = {
  id: 'hold:task_01kaqh5bq4fd7ahdyk46e0hzrj',
  kind: 'hold',
  amount: '10.00',
  direction: 'out',
  task_id: 'task_01kaqh5bq4fd7ahdyk46e0hzrj',
  created_at: '2026-11-01T12:00:00.000Z',
};

const GRANT: z.infer<typeof TransferSchema> = {
  id: 'grant:faucet_01kaqh7d3wfw3tdg8mzf5e2r9k',
  kind: 'grant',
  amount: '50.00',
  direction: 'in',
  task_id: null,
  created_at: '2026-11-01T11:00:00.000Z',
};

const getBalance = operation({
  ...{ method: 'get', path: '/v1/account/balance', operationId: 'getBalance', tag: 'Accounts' },
  summary: 'Read your balance',
  auth: 'account',
  request: {},
  success: {
    ...{ status: 200, description: 'What is free to spend, and what is held.', schema: BalanceSchema },
    example: { available: '40.00', held: '10.00', currency: 'USDC' },
  },
  refusals: [],
});

const listTransfers = operation({
  ...{ method: 'get', path: TRANSFERS_PATH, operationId: 'listTransfers', tag: 'Accounts' },
  summary: 'List your transfers',
  description: 'Everything that has changed your available balance, and in which direction.',
  auth: 'account',
  request: { query: z.object({ limit: limitParameter, cursor: cursorParameter }) },
  success: {
    ...{ status: 200, description: 'Transfers, newest first.', schema: pageSchema(TransferSchema) },
    example: pageOf([HOLD, GRANT], null),
  },
  refusals: [],
});

const askFaucet = operation({
  ...{ method: 'post', path: '/v1/account/faucet', operationId: 'askFaucet', tag: 'Accounts' },
  summary: 'Get test credits',
  description: 'Only where the configuration gives test credits.',
  auth: 'account',
  request: { body: jsonBody(z.strictObject({ amount: AmountSchema }), { amount: '50.00' }) },
  success: {
    ...{ status: 201, description: 'The transfer.', schema: TransferSchema, example: GRANT },
  },
  refusals: ['faucet_closed'],
  keyed: true,
});

const creditAccount = operation({
  ...{ method: 'post', path: '/internal/accounts/{id}/credits', operationId: 'creditAccount' },
  ...{ tag: 'Operator', summary: 'Credit an account' },
  description: 'A reference credits an account once: the same again answers the transfer that it stands for.',
  auth: 'operator',
  request: {
    params: z.object({ id: z.string().openapi({ example: 'acct_01kaqh4w9me3mb6t8h2yp5g7xc' }) }),
    body: jsonBody(z.strictObject({ amount: AmountSchema, reference: text(1, 200) }), {
      ...{ amount: '50.00', reference: 'invoice 2026-11-42' },
    }),
  },
  success: {
    ...{ status: 201, description: 'The transfer.', schema: TransferSchema },
    example: { ...GRANT, id: 'grant:acct_01kaqh4w9me3mb6t8h2yp5g7xc:invoice 2026-11-42' },
  },
  refusals: ['reference_used'],
  keyed: true,
});

export const ledgerRoutes = newRouter();

ledgerRoutes.openapi(getBalance, async (c) => {
  return answerJson(viewBalance(await balanceOf(c.env.BOOKS, callerAccount(c))));
});

ledgerRoutes.openapi(listTransfers, async (c) => {
  const { limit = DEFAULT_LIMIT, cursor } = c.req.valid('query');
  const accountId = callerAccount(c);
  const query = { list: 'transfers', accountId };
  const position = fromCursor(query, cursor, ['number', 'string']);
  if (isRefusal(position)) return answerProblem(c, position);
  const after = position && { createdAt: Number(position[0]), id: String(position[1]) };
  const transfers = await transfersOf(c.env.BOOKS, accountId, after, limit + 1);
  const items = transfers.slice(0, limit);
  const last = transfers.length > limit ? items.at(-1) : undefined;
  return answerJson(
    pageOf(
      items.map((transfer) => viewTransfer(transfer, accountId)),
      last ? toCursor(query, [last.createdAt, last.id]) : null,
    ),
  );
});

ledgerRoutes.openapi(askFaucet, async (c) => {
  if (configOf(c.env).FAUCET === 'off') {
    return answerProblem(c, refuse('faucet_closed', 'This market gives no test credits.'));
  }
  const body = c.req.valid('json');
  const admission = await admit(c, { body, creates: 'faucet' });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const { accountId, mintedId } = admission;
  const id = `grant:${mintedId ?? newId('faucet')}`;
  const given = await credit(c.env.BOOKS, { id, kind: 'grant', accountId, amount: body.amount }, Date.now());
  if (!given) throw new Error(`${id} stands for another credit`);
  const json = viewTransfer(given.transfer, accountId);
  return answerOnce({ json, replayed: given.replayed }, 201, { Location: TRANSFERS_PATH });
});

ledgerRoutes.openapi(creditAccount, async (c) => {
  const { id: accountId } = c.req.valid('param');
  const body = c.req.valid('json');
  const request = keyedRequest(c, body);
  if (isRefusal(request)) return answerProblem(c, request);
  const refusal = isId('acct', accountId)
    ? await c.env.ACCOUNTS.getByName(accountId).admitCredit(request)
    : NO_ACCOUNT;
  if (refusal) return answerProblem(c, refusal);
  const { amount, reference } = body;
  const id = `grant:${accountId}:${reference}`;
  const given = await credit(c.env.BOOKS, { id, kind: 'grant', accountId, amount }, Date.now());
  if (!given) {
    const detail = `The reference ${JSON.stringify(reference)} stands for a credit of another amount.`;
    return answerProblem(c, refuse('reference_used', detail));
  }
  const json = viewTransfer(given.transfer, accountId);
  const replayed = request !== null && given.replayed;
  return answerOnce({ json, replayed }, 201, { Location: TRANSFERS_PATH });
});
