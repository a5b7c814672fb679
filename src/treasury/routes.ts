import { z } from '@hono/zod-openapi';
import { NO_WALLET, walletOf, walletsOf } from '../agents/wallet.ts';
import { actingAgent, admit, callerAccount } from '../http/admit.ts';
import { answerJson, answerOnce, answerProblem } from '../http/answer.ts';
import { text } from '../http/fields.ts';
import { isId, newId } from '../http/ids.ts';
import { jsonBody, operation } from '../http/operation.ts';
import { pageOf, pageSchema } from '../http/paging.ts';
import { isRefusal, refuse } from '../http/problem.ts';
import { newRouter } from '../http/router.ts';
import { missingDeposits } from '../ledger/deposits.ts';
import { formatAmount, toMicro } from '../ledger/money.ts';
import {
  AmountSchema,
  SignatureSchema,
  TransferSchema,
  TxHashSchema,
  viewTransfer,
} from '../ledger/schema.ts';
import { chainOf, connect, treasuryOf } from './chain.ts';
import type { PaymentState, PaymentView } from './payment.ts';
import { NO_CHAIN, takeDeposit } from './take-deposit.ts';

/** What can be deposited at all. */
const LEAST = toMicro(1);

const TX_HASH: z.infer<typeof TxHashSchema> = `0x${'5f'.repeat(32)}`;

const DepositInfoSchema = z
  .object({
    operations_wallet: z.string().nullable().openapi({ description: 'Where USDC is to be sent.' }),
    usdc_contract: z.string().nullable(),
    chain: z.string().nullable(),
    chain_id: z.int().nullable(),
    min_amount: z.string().nullable(),
    confirmations: z
      .int()
      .nullable()
      .openapi({ description: 'Blocks that a transaction must be deep, its own included.' }),
    chain_connected: z.boolean(),
  })
  .openapi('DepositInfo');

const UNCONNECTED: z.infer<typeof DepositInfoSchema> = {
  ...{ operations_wallet: null, usdc_contract: null, chain: null, chain_id: null },
  ...{ min_amount: null, confirmations: null, chain_connected: false },
};

const getDepositInfo = operation({
  ...{ method: 'get', path: '/v1/platform/deposit-info', operationId: 'getDepositInfo', tag: 'Platform' },
  summary: 'Read where deposits go',
  description: 'All but `chain_connected` is null where no chain is connected.',
  auth: 'open',
  request: {},
  success: {
    ...{ status: 200, description: 'How to deposit USDC.', schema: DepositInfoSchema },
    example: {
      operations_wallet: '0x70997970C51812dc3A010C7d01b50e0d17dc79C8',
      usdc_contract: '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913',
      ...{ chain: 'base', chain_id: 8453, min_amount: '0.000001', confirmations: 12, chain_connected: true },
    },
  },
  refusals: [],
});

/** Why a transaction is no deposit. */
export const DEPOSIT_REFUSALS = [
  ...(['tx_not_found', 'tx_failed', 'not_enough_confirmations', 'wrong_token', 'wrong_recipient'] as const),
  ...(['wrong_sender', 'amount_too_low', 'tx_already_used', 'chain_not_connected'] as const),
] as const;

const createDeposit = operation({
  ...{ method: 'post', path: '/v1/account/deposits', operationId: 'createDeposit', tag: 'Accounts' },
  summary: 'Deposit USDC from a chain',
  description:
    'Credits your balance with what a transaction has sent from a wallet of one of your agents to the operations ' +
    'wallet. Each transfer counts once. Only where a chain is connected.',
  auth: 'account',
  request: {
    body: jsonBody(
      z.strictObject({
        tx_hash: TxHashSchema.openapi({ description: 'The transaction that sent it.' }),
        signature: SignatureSchema.optional(),
      }),
      { tx_hash: TX_HASH },
    ),
  },
  success: {
    ...{ status: 201, description: 'The transfer.', schema: TransferSchema },
    example: {
      ...{ id: `deposit:8453:${TX_HASH}:0`, kind: 'deposit', amount: '50.00', direction: 'in' },
      ...{ task_id: null, created_at: '2026-11-01T11:00:00.000Z' },
    },
  },
  refusals: [...DEPOSIT_REFUSALS],
  keyed: true,
});

const WithdrawalSchema = z
  .object({
    id: z.string(),
    amount: z.string(),
    agent_id: z.string().nullable(),
    wallet_address: z.string(),
    state: z.enum(['pending', 'refused', 'mined', 'confirmed', 'held', 'released']).openapi({
      description:
        '`refused`: the balance did not cover it. `held` waits for the operator; `released` has gone back to the balance.',
    }),
    tx_hash: z.string().nullable().openapi({ description: 'Null until it is signed.' }),
  })
  .openapi('Withdrawal');

const WITHDRAWAL: z.infer<typeof WithdrawalSchema> = {
  ...{ id: 'withdrawal_01kaqh7d3wfw3tdg8mzf5e2r9k', amount: '16.00', agent_id: 'swift-worker' },
  ...{ wallet_address: '0x52908400098527886e0f7030069857d2e4169ee7', state: 'pending', tx_hash: null },
};

const createWithdrawal = operation({
  ...{ method: 'post', path: '/v1/account/withdrawals', operationId: 'createWithdrawal', tag: 'Accounts' },
  summary: "Withdraw USDC to an agent's wallet",
  description:
    'Takes the amount from your balance at once and sends it to the wallet. Only where a chain is connected.',
  auth: 'account',
  request: {
    body: jsonBody(z.strictObject({ amount: AmountSchema, agent_id: text(1, 63).optional() }), {
      ...{ amount: WITHDRAWAL.amount, agent_id: WITHDRAWAL.agent_id },
    }),
  },
  success: {
    ...{ status: 201, description: 'The withdrawal, under way.', schema: WithdrawalSchema },
    example: WITHDRAWAL,
  },
  refusals: ['not_your_agent', 'no_wallet', 'insufficient_funds', 'chain_not_connected'],
  keyed: true,
});

const getWithdrawal = operation({
  ...{ method: 'get', path: '/v1/account/withdrawals/{id}', operationId: 'getWithdrawal', tag: 'Accounts' },
  summary: 'Read how a withdrawal goes',
  auth: 'account',
  request: { params: z.object({ id: z.string().openapi({ example: WITHDRAWAL.id }) }) },
  success: {
    ...{ status: 200, description: 'The withdrawal as it is now.', schema: WithdrawalSchema },
    example: { ...WITHDRAWAL, state: 'confirmed', tx_hash: TX_HASH },
  },
  refusals: ['chain_not_connected'],
});

const listMissingDeposits = operation({
  ...{ method: 'get', path: '/internal/missing-deposits', operationId: 'listMissingDeposits' },
  ...{ tag: 'Operator', summary: 'List deposits that the chain has taken back' },
  description:
    'Credited, and then lost in a reorganisation of more blocks than confirmations were asked for. One that comes back ' +
    'leaves the list.',
  auth: 'operator',
  request: {},
  success: {
    ...{ status: 200, description: 'At most 100.' },
    schema: pageSchema(
      z
        .object({ id: z.string(), account_id: z.string(), amount: z.string(), tx_hash: z.string() })
        .openapi('MissingDeposit'),
    ),
    example: pageOf(
      [
        {
          ...{ id: `deposit:8453:${TX_HASH}:0`, account_id: 'acct_01kaqh4w9me3mb6t8h2yp5g7xc' },
          ...{ amount: '50.00', tx_hash: TX_HASH },
        },
      ],
      null,
    ),
  },
  refusals: [],
});

export const treasuryRoutes = newRouter();

treasuryRoutes.openapi(getDepositInfo, async (c) => {
  const connection = await connect(c.env);
  if (!connection) return answerJson(UNCONNECTED);
  const { settings, account } = connection;
  const info: z.infer<typeof DepositInfoSchema> = {
    ...{ operations_wallet: account.address, usdc_contract: settings.usdc, chain: settings.name },
    ...{ chain_id: settings.id, min_amount: formatAmount(LEAST), confirmations: settings.confirmations },
    chain_connected: true,
  };
  return answerJson(info);
});

treasuryRoutes.openapi(createDeposit, async (c) => {
  // Before anything is admitted: no idempotency key is used up where nothing can be done under it.
  if (!chainOf(c.env)) return answerProblem(c, NO_CHAIN);
  const body = c.req.valid('json');
  const admission = await admit(c, { body, creates: 'deposit' });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const { accountId, mintedId } = admission;
  const taken = await takeDeposit(c.env, {
    ...{
      txHash: body.tx_hash,
      signature: body.signature,
      accountId,
      senders: await walletsOf(c.env.BOOKS, accountId),
    },
    ...{ least: LEAST, taskId: null, claim: mintedId ?? newId('deposit') },
  });
  if (isRefusal(taken)) return answerProblem(c, taken);
  const json = viewTransfer(taken.transfer, accountId);
  return answerOnce({ json, replayed: taken.replayed }, 201, { Location: '/v1/account/transfers' });
});

treasuryRoutes.openapi(createWithdrawal, async (c) => {
  const treasury = await treasuryOf(c.env);
  if (!treasury) return answerProblem(c, NO_CHAIN);
  const body = c.req.valid('json');
  const agent = { id: body.agent_id, field: 'agent_id' };
  const admission = await admit(c, { body, agent, creates: 'withdrawal' });
  if (isRefusal(admission)) return answerProblem(c, admission);
  const { accountId, mintedId } = admission;
  const agentId = actingAgent(admission);
  const id = mintedId ?? newId('withdrawal');
  const before = await treasury.read(paymentId(id));
  // A repeat goes where the first went, whatever wallet the agent has by now.
  const wallet = before ? before.wallet : await walletOf(c.env.BOOKS, agentId);
  if (wallet === null) return answerProblem(c, NO_WALLET);
  const payment = { id: paymentId(id), accountId, agentId, wallet, amount: body.amount, taskId: null };
  const paid = await treasury.pay(payment);
  if (isRefusal(paid)) return answerProblem(c, paid);
  const replayed = before !== null && before.state !== 'refused';
  return answerOnce({ json: viewWithdrawal(id, paid), replayed }, 201, {
    Location: `/v1/account/withdrawals/${id}`,
  });
});

treasuryRoutes.openapi(getWithdrawal, async (c) => {
  const treasury = await treasuryOf(c.env);
  if (!treasury) return answerProblem(c, NO_CHAIN);
  const { id } = c.req.valid('param');
  const payment = isId('withdrawal', id) ? await treasury.read(paymentId(id)) : null;
  if (payment?.account_id !== callerAccount(c)) return answerProblem(c, NO_WITHDRAWAL);
  return answerJson(viewWithdrawal(id, payment));
});

const NO_WITHDRAWAL = refuse('not_found', 'The account has made no such withdrawal.');

function paymentId(withdrawalId: string): string {
  return `withdrawal:${withdrawalId}`;
}

function viewWithdrawal(id: string, payment: PaymentView): z.infer<typeof WithdrawalSchema> {
  const { amount, agent_id, wallet, tx_hash } = payment;
  const state = publicState(payment.state);
  return { id, amount, agent_id, wallet_address: wallet, state, tx_hash };
}

/** A payment's state for who asked for it: how it is made ready is the treasury's own business. */
function publicState(state: PaymentState): z.infer<typeof WithdrawalSchema>['state'] {
  const shown = WithdrawalSchema.shape.state.safeParse(state);
  return shown.success ? shown.data : 'pending';
}

treasuryRoutes.openapi(listMissingDeposits, async (c) => {
  const missing = await missingDeposits(c.env.BOOKS, 100);
  const items = missing.map(({ id, accountId, amount, txHash }) => {
    return { id, account_id: accountId, amount: formatAmount(amount), tx_hash: txHash };
  });
  return answerJson(pageOf(items, null));
});
