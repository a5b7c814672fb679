import type { Address } from 'viem';
import { NO_WALLET } from '../../agents/wallet.ts';
import { PLATFORM_FEES, splitPrice } from '../../ledger/ledger.ts';
import type { Payment, PaymentMove } from '../../treasury/payment.ts';
import type { PaymentKind } from '../payments.ts';
import type { Task, TaskEvent } from '../task.ts';
import type { Decision } from './decision.ts';
import { refuseRefund } from './funding.ts';

/**
 * Fixes where the price of a resolved task goes on the chain, once. A winner without a wallet keeps its part in the
 * ledger, and a part of nothing goes nowhere.
 */
export function addressed(
  { spec, progress }: Task,
  winnerWallet: Address | null,
  feeWallet: Address,
  now: number,
): TaskEvent[] {
  if (progress.payments) return [];
  const { payout, fee } = splitPrice(spec.price, spec.feeBps);
  const wallets = {
    ...(winnerWallet && payout > 0 ? { payout: winnerWallet } : {}),
    ...(fee > 0 ? { fee: feeWallet } : {}),
  };
  return [{ type: 'payout.addressed', wallets, at: now }];
}

/** Asks for the price that went back to the publisher's balance to be sent on to its wallet; again is no news. */
export function requestRefund(task: Task, wallet: Address | null, now: number): Decision {
  const refusal = refuseRefund(task);
  if (refusal) return refusal;
  if (task.progress.payments?.refund) return [];
  return wallet ? [{ type: 'refund.requested', wallet, at: now }] : NO_WALLET;
}

/** Takes the treasury's answer to a payment: it has it, or, of a refund, the balance does not cover it any more. */
export function answered({ progress }: Task, kind: PaymentKind, isTaken: boolean, now: number): TaskEvent[] {
  // What the treasury has told meanwhile is further on.
  if (progress.payments?.[kind]?.state !== 'requested') return [];
  if (isTaken) return [{ type: 'payment.taken', payment: kind, at: now }];
  if (kind !== 'refund') throw new Error(`the ${kind} of a task is reserved and yet not covered`);
  return [{ type: 'refund.refused', at: now }];
}

/** Takes note of what the treasury tells of a payment; what was told before, or comes late, is no news. */
export function moved({ progress }: Task, { kind, state, txHash }: PaymentMove, now: number): TaskEvent[] {
  const payment = progress.payments?.[kind];
  if (!payment || payment.state === 'confirmed' || payment.state === 'released') return [];
  if (payment.state === state && payment.txHash === txHash) return [];
  return [{ type: 'payment.moved', payment: kind, state, txHash, at: now }];
}

/** The payments that the treasury is to make for a task, of those kinds that are asked for and addressed. */
export function paymentsOf(
  { spec, progress }: Task,
  kinds: readonly PaymentKind[],
  winner: { readonly workerId: string; readonly accountId: string } | null,
): (Payment & { readonly kind: PaymentKind })[] {
  const { payout, fee } = splitPrice(spec.price, spec.feeBps);
  const worker = { accountId: winner?.accountId ?? '', agentId: winner?.workerId ?? null };
  const parts = {
    payout: { ...worker, amount: payout },
    fee: { accountId: PLATFORM_FEES, agentId: null, amount: fee },
    refund: { accountId: spec.accountId, agentId: spec.publisherId, amount: spec.price },
  };
  return kinds.flatMap((kind) => {
    const payment = progress.payments?.[kind];
    if (!payment) return [];
    return [{ kind, id: `${kind}:${spec.id}`, wallet: payment.wallet, taskId: spec.id, ...parts[kind] }];
  });
}
