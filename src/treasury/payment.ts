import type { Address, Hash, Hex } from 'viem';
import { formatAmount, type Micro } from '../ledger/money.ts';
import type { Bid } from './rules/fees.ts';
import { isSame } from './transfers.ts';

/** Money on its way out: an amount of USDC from an account of the ledger to a wallet on the chain. */
export type Payment = {
  /** `payout:<task>`, `fee:<task>`, `refund:<task>` or `withdrawal:<minted id>`. */
  readonly id: string;
  /** The ledger account that pays: an account's (`acct_…`), or the platform's fees. */
  readonly accountId: string;
  /** Whose wallet it is; null for the wallet that fees go to. */
  readonly agentId: string | null;
  readonly wallet: Address;
  readonly amount: Micro;
  readonly taskId: string | null;
};

/** States in which something is left to do. */
export const OPEN_STATES = [
  ...(['reserving', 'waiting', 'allocated', 'signed'] as const),
  ...(['broadcast', 'mined', 'reverted', 'held'] as const),
] as const;

/**
 * `reserving` (the ledger is asked) → `refused`, or `waiting` for a nonce → `allocated` → `signed` (stored, may have
 * been sent) → `broadcast` (a node has taken it) → `mined` → `confirmed`. What cannot succeed is `held` for the
 * operator, who has it wait anew or be `released` back to its account; `reverted` is on its way there, mined but not
 * deep enough to count. What is mined in a block that is replaced is `signed` again.
 */
export const PAYMENT_STATES = [...OPEN_STATES, 'refused', 'confirmed', 'released'] as const;

export type PaymentState = (typeof PAYMENT_STATES)[number];

/** Where a transaction is mined. */
export type Block = { readonly number: number; readonly hash: Hash };

/** A payment as the treasury keeps it. */
export type PaymentRecord = Payment & {
  /** Payments are numbered in the order in which they were asked for. */
  readonly n: number;
  readonly state: PaymentState;
  /** How often the ledger has been asked to reserve the amount. */
  readonly attempt: number;
  readonly nonce: number | null;
  /** Of the transaction that is mined, else of the last one that was signed; null before one is. */
  readonly txHash: Hash | null;
  readonly block: Block | null;
  /** When a node last took it; null while none is known to have it. */
  readonly sentAt: number | null;
  /** Why it is held; null unless it is. */
  readonly reason: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
};

/** A transfer with one bid under one nonce; there may be more of one payment, of which the nonce lets one be mined. */
export type SignedTransfer = Bid & {
  readonly n: number;
  readonly nonce: number;
  readonly hash: Hash;
  /** What is sent, every time the same. */
  readonly raw: Hex;
  readonly signedAt: number;
};

export type PaymentEvent =
  /** A payment that was refused may go to another wallet when it is asked for again. */
  | { readonly type: 'payment.asked'; readonly wallet?: Address }
  | { readonly type: 'payment.reserved' }
  | { readonly type: 'payment.refused'; readonly attempt: number }
  | { readonly type: 'payment.allocated'; readonly nonce: number }
  | { readonly type: 'payment.signed'; readonly transfer: SignedTransfer }
  | { readonly type: 'payment.broadcast'; readonly hash: Hash }
  | { readonly type: 'payment.mined' | 'payment.reverted'; readonly hash: Hash; readonly block: Block }
  /** Its block is no longer part of the chain. */
  | { readonly type: 'payment.reorganised'; readonly block: Block }
  | { readonly type: 'payment.confirmed'; readonly block: Block }
  | { readonly type: 'payment.held'; readonly nonce: number | null; readonly reason: string }
  | { readonly type: 'payment.retried' }
  | { readonly type: 'payment.released' };

/** In which states an event can happen; in any other it comes too late and says nothing. */
const FOLLOWS: Record<PaymentEvent['type'], readonly PaymentState[]> = {
  'payment.asked': ['refused'],
  'payment.reserved': ['reserving'],
  'payment.refused': ['reserving'],
  'payment.allocated': ['waiting'],
  'payment.signed': ['allocated', 'signed', 'broadcast'],
  'payment.broadcast': ['signed', 'broadcast'],
  'payment.mined': ['signed', 'broadcast'],
  'payment.reverted': ['signed', 'broadcast'],
  'payment.reorganised': ['mined', 'reverted'],
  'payment.confirmed': ['mined'],
  'payment.held': ['waiting', 'signed', 'broadcast', 'reverted'],
  'payment.retried': ['held'],
  'payment.released': ['held'],
};

/** Whether an event can happen to a payment as it is now: what was found out meanwhile may be about what it was then. */
export function isNext(record: PaymentRecord, event: PaymentEvent): boolean {
  if (!FOLLOWS[event.type].includes(record.state)) return false;
  if (event.type === 'payment.refused') return event.attempt === record.attempt;
  if (event.type === 'payment.signed') return event.transfer.nonce === record.nonce;
  if (event.type === 'payment.broadcast') return event.hash === record.txHash;
  if (event.type === 'payment.held') return event.nonce === record.nonce;
  if (event.type === 'payment.reorganised' || event.type === 'payment.confirmed') {
    return event.block.hash === record.block?.hash;
  }
  return true;
}

/** The payment after an event that can happen to it. */
export function apply(record: PaymentRecord, event: PaymentEvent, now: number): PaymentRecord {
  return { ...record, ...changes(record, event, now), updatedAt: now };
}

function changes(record: PaymentRecord, event: PaymentEvent, now: number): Partial<PaymentRecord> {
  switch (event.type) {
    case 'payment.asked':
      return { state: 'reserving', attempt: record.attempt + 1, wallet: event.wallet ?? record.wallet };
    case 'payment.reserved':
      return { state: 'waiting' };
    case 'payment.refused':
      return { state: 'refused' };
    case 'payment.allocated':
      return { state: 'allocated', nonce: event.nonce };
    case 'payment.signed':
      return { state: 'signed', txHash: event.transfer.hash, sentAt: null };
    case 'payment.broadcast':
      return { state: 'broadcast', sentAt: now };
    case 'payment.mined':
      return { state: 'mined', txHash: event.hash, block: event.block };
    case 'payment.reverted':
      return { state: 'reverted', txHash: event.hash, block: event.block };
    case 'payment.reorganised':
      return { state: 'signed', block: null, sentAt: null };
    case 'payment.confirmed':
      return { state: 'confirmed' };
    case 'payment.held':
      return { state: 'held', reason: event.reason };
    case 'payment.retried':
      return { state: 'waiting', nonce: null, txHash: null, block: null, sentAt: null, reason: null };
    case 'payment.released':
      return { state: 'released', reason: null };
  }
}

/** A payment as it is shown. */
export type PaymentView = {
  readonly id: string;
  readonly state: PaymentState;
  readonly account_id: string;
  readonly agent_id: string | null;
  readonly wallet: Address;
  readonly amount: string;
  readonly task_id: string | null;
  readonly tx_hash: string | null;
  readonly reason: string | null;
};

export function viewPayment(record: PaymentRecord): PaymentView {
  const { id, state, accountId, agentId, wallet, amount, taskId, txHash, reason } = record;
  return {
    ...{ id, state, account_id: accountId, agent_id: agentId, wallet },
    ...{ amount: formatAmount(amount), task_id: taskId, tx_hash: txHash, reason },
  };
}

/** Whether a text is the address of a wallet, whatever its case. */
export function isWallet(text: string): boolean {
  return /^0x[0-9a-fA-F]{40}$/.test(text);
}

/** Whether two payments of one id are the same one. */
export function isSamePayment(left: Payment, right: Payment): boolean {
  return (
    left.accountId === right.accountId &&
    left.agentId === right.agentId &&
    isSame(left.wallet, right.wallet) &&
    left.amount === right.amount &&
    left.taskId === right.taskId
  );
}

/** What a task is told of a payment of its: told again, and late, it changes nothing. */
export type PaymentMove = {
  readonly kind: 'payout' | 'fee' | 'refund';
  readonly state: 'mined' | 'confirmed' | 'held' | 'released';
  readonly txHash: Hash | null;
};

/** What the task of a payment is to be told of it as it is; null for nothing. */
export function moveOf({ id, state, txHash }: PaymentRecord): PaymentMove | null {
  const kind = id.slice(0, id.indexOf(':'));
  if (kind !== 'payout' && kind !== 'fee' && kind !== 'refund') return null;
  if (state !== 'mined' && state !== 'confirmed' && state !== 'held' && state !== 'released') return null;
  return { kind, state, txHash };
}

export type Tally = { readonly count: number; readonly amount: Micro };

/** What payments wait for: more gas or USDC in the wallet, a token that moves at all, or a node that answers. */
export type Lack = 'gas' | 'usdc' | 'token' | 'node';

/** How the treasury stands: what it has as of its last look at the chain, and what is under way. */
export type TreasuryStanding = {
  /** Wei; null while the chain has not been seen. */
  readonly gas: bigint | null;
  /** USDC in the wallet; null while the chain has not been seen. */
  readonly usdc: Micro | null;
  /** When the chain was last seen; null for never. */
  readonly seenAt: number | null;
  /** What payments wait for; null when none has to. */
  readonly lacks: Lack | null;
  readonly waiting: Tally;
  /** Allocated and not yet mined. */
  readonly inFlight: Tally;
  /** Mined, and not yet booked as paid. */
  readonly mined: Tally;
  readonly held: Tally;
};
