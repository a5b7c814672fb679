import type { Address, Hash } from 'viem';

/** What goes from a task to a wallet: the winner's part, the platform's, or the price back to the publisher. */
export type PaymentKind = 'payout' | 'fee' | 'refund';

/**
 * A payment on the chain as its task knows it: `requested` of the treasury, which then has it (`pending`) and tells how
 * it goes on.
 */
export type TaskPayment = {
  readonly wallet: Address;
  readonly state: 'requested' | 'pending' | 'mined' | 'confirmed' | 'held' | 'released';
  readonly txHash: Hash | null;
};

export type TaskPayments = Partial<Readonly<Record<PaymentKind, TaskPayment>>>;

export type PaymentEvent =
  /** Whom a resolved task pays on the chain is fixed before any money moves. */
  | { readonly type: 'payout.addressed'; readonly wallets: TaskWallets; readonly at: number }
  | { readonly type: 'refund.requested'; readonly wallet: Address; readonly at: number }
  | { readonly type: 'refund.refused'; readonly at: number }
  | { readonly type: 'payment.taken'; readonly payment: PaymentKind; readonly at: number }
  | {
      readonly type: 'payment.moved';
      readonly payment: PaymentKind;
      readonly state: TaskPayment['state'];
      readonly txHash: Hash | null;
      readonly at: number;
    };

/** Where the winner's part and the platform's go; a part that stays in the ledger has none. */
export type TaskWallets = { readonly payout?: Address; readonly fee?: Address };

/** Folds an event into a task's payments; null before any is asked for. */
export function applyToPayments(before: TaskPayments | null, event: PaymentEvent): TaskPayments {
  switch (event.type) {
    case 'payout.addressed': {
      const { payout, fee } = event.wallets;
      return { ...(payout ? { payout: requested(payout) } : {}), ...(fee ? { fee: requested(fee) } : {}) };
    }
    case 'refund.requested':
      return { ...before, refund: requested(event.wallet) };
    case 'refund.refused': {
      const { refund: _, ...others } = before ?? {};
      return others;
    }
    case 'payment.taken':
      return change(before, event.payment, { state: 'pending' });
    case 'payment.moved':
      return change(before, event.payment, { state: event.state, txHash: event.txHash });
  }
}

function requested(wallet: Address): TaskPayment {
  return { wallet, state: 'requested', txHash: null };
}

function change(payments: TaskPayments | null, kind: PaymentKind, to: Partial<TaskPayment>): TaskPayments {
  const payment = payments?.[kind];
  if (!payment) throw new Error(`no ${kind} was asked for`);
  return { ...payments, [kind]: { ...payment, ...to } };
}

/** Whether nothing more is heard of a task's payments, unless the operator takes one up again. */
export function areSettled(payments: TaskPayments | null): boolean {
  const settled: TaskPayment['state'][] = ['confirmed', 'held', 'released'];
  return Object.values(payments ?? {}).every(({ state }) => settled.includes(state));
}
