import { walletOf } from '../agents/wallet.ts';
import { isRefusal } from '../http/problem.ts';
import { splitPrice } from '../ledger/ledger.ts';
import { holdPrice, payOut, refundPrice } from '../ledger/store.ts';
import type { LogRow, NewLogRow } from '../log/log.ts';
import { chainOf, treasuryOf } from '../treasury/chain.ts';
import type { PaymentKind } from './payments.ts';
import { funded, ledgerWork, paid, refunded } from './rules/funding.ts';
import { addressed, answered, paymentsOf } from './rules/payments.ts';
import type { SinkHost } from './sinks.ts';
import type { Participant, Task } from './task.ts';

/** What a row asks of the ledger or of the treasury; null for nothing. */
export function moneyWork({ task }: SinkHost, { type }: NewLogRow) {
  const known = task();
  return known && ledgerWork(known, type);
}

/** Has done what the rows ask for, in their order, and takes each answer back as a command. */
export async function moveMoney(host: SinkHost, rows: readonly LogRow[]): Promise<void> {
  for (const row of rows) {
    const task = host.task();
    const work = moneyWork(host, row);
    if (!task || !work) continue;
    if (work === 'hold') await hold(host, task, Number(row.data.attempt));
    else if (work === 'pay') await pay(host, task);
    else if (work === 'refund') await refund(host, task);
    else await send(host, task, row.type === 'refund.requested' ? ['refund'] : ['payout', 'fee']);
  }
}

async function hold({ env, hear }: SinkHost, task: Task, attempt: number): Promise<void> {
  const isHeld = await holdPrice(env().BOOKS, escrowFor(task), attempt, Date.now());
  hear((heard, now) => funded(heard, attempt, isHeld, now));
}

async function refund({ env, hear }: SinkHost, task: Task): Promise<void> {
  const amount = await refundPrice(env().BOOKS, escrowFor(task), Date.now());
  hear((heard, now) => refunded(heard, amount > 0, now));
}

/**
 * Pays the winner and the platform in the ledger. Where a chain is connected, what goes on to wallets is set aside in the
 * same step; to which ones is committed before, so that a repeat finds them as they were.
 */
async function pay(host: SinkHost, task: Task): Promise<void> {
  const { env, hear } = host;
  const winner = winnerOf(host, task);
  const chain = chainOf(env());
  if (chain && !task.progress.payments) {
    const wallet = await walletOf(env().BOOKS, winner.workerId);
    hear((heard, now) => addressed(heard, wallet, chain.feeWallet, now));
  }
  const payments = paymentsOf(host.task() ?? task, ['payout', 'fee'], winner);
  const settlement = { accountId: winner.accountId, ...splitPrice(task.spec.price, task.spec.feeBps) };
  await payOut(env().BOOKS, escrowFor(task), settlement, Date.now(), payments);
  hear(paid);
}

/** Hands payments to the treasury. One that it has no answer to yet is handed over again. */
async function send(host: SinkHost, task: Task, kinds: readonly PaymentKind[]): Promise<void> {
  const treasury = await treasuryOf(host.env());
  if (!treasury) throw new Error('the chain is no longer connected');
  const winner = task.progress.winner && winnerOf(host, task);
  for (const { kind, ...payment } of paymentsOf(task, kinds, winner)) {
    const answer = await treasury.pay(payment);
    if (!isRefusal(answer) && answer.state === 'reserving')
      throw new Error(`${payment.id} is not reserved yet`);
    host.hear((heard, now) => answered(heard, kind, !isRefusal(answer), now));
  }
}

function winnerOf({ store }: SinkHost, { spec, progress }: Task): Participant {
  const winner = progress.winner && store.participant(progress.winner.workerId);
  if (!winner) throw new Error(`${spec.id} is resolved and its winner takes no part in it`);
  return winner;
}

function escrowFor({ spec }: Task) {
  return { taskId: spec.id, accountId: spec.accountId, amount: spec.price };
}
