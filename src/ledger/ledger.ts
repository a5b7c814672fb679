import { type Micro, toMicro } from './money.ts';

export const TRANSFER_KINDS = [
  ...(['deposit', 'grant', 'hold', 'payout', 'fee', 'refund'] as const),
  ...(['reserve', 'fee_reserve', 'release', 'fee_release', 'withdrawal'] as const),
] as const;

/**
 * What moves money: in from the world, into a task's escrow and out of it; into what is reserved for a payment, back from
 * there, and out to the world.
 */
export type TransferKind = (typeof TRANSFER_KINDS)[number];

/** Whose money it is: free to spend, held for a task or a payment, the platform's, or (negative) the world's. */
export type AccountClass = 'available' | 'held' | 'fees' | 'world';

export type Transfer = {
  readonly id: string;
  readonly kind: TransferKind;
  /** Ids of ledger accounts. */
  readonly source: string;
  readonly target: string;
  /** Micro-USDC, above zero. */
  readonly amount: Micro;
  readonly taskId: string | null;
  /** Epoch milliseconds. */
  readonly createdAt: number;
};

/** The price of a task and the account that pays it. */
export type Escrow = { readonly taskId: string; readonly accountId: string; readonly amount: Micro };

/** Micro-USDC by kind of transfer and by class of account; sums may outgrow a number's exact range. */
export type Totals = Readonly<Record<TransferKind | AccountClass, bigint>>;

export const PLATFORM_FEES = 'platform:fees';
const WORLD_DEPOSITS = 'world:deposits';
const WORLD_GRANTS = 'world:grants';
const WORLD_WITHDRAWALS = 'world:withdrawals';
const WHOLE_BPS = 10_000;

/** The ledger account that holds a task's price. */
export function escrowOf(taskId: string): string {
  return `escrow:${taskId}`;
}

/**
 * A price in two: the fee, rounded down to the micro-unit, and what the worker gets, the rest. Throws when the fee
 * is not a whole number of 1/10,000 from 0 to 10,000.
 */
export function splitPrice(price: Micro, feeBps: number): { payout: Micro; fee: Micro } {
  if (!Number.isInteger(feeBps) || feeBps < 0 || feeBps > WHOLE_BPS) {
    throw new Error(`not a fee in 1/10,000: ${feeBps}`);
  }
  // The product may lie outside the range in which numbers are exact.
  const fee = toMicro((BigInt(price) * BigInt(feeBps)) / BigInt(WHOLE_BPS));
  return { fee, payout: toMicro(BigInt(price) - BigInt(fee)) };
}

/** The price on its way into the task's escrow. */
export function holdOf({ taskId, accountId, amount }: Escrow, createdAt: number): Transfer {
  const id = `hold:${taskId}`;
  return { id, kind: 'hold', source: accountId, target: escrowOf(taskId), amount, taskId, createdAt };
}

/** The whole price on its way back. */
export function refundOf({ taskId, accountId, amount }: Escrow, createdAt: number): Transfer {
  const id = `refund:${taskId}`;
  return { id, kind: 'refund', source: escrowOf(taskId), target: accountId, amount, taskId, createdAt };
}

/** Whom a task pays, and how much of the price. */
export type Settlement = { readonly accountId: string; readonly payout: Micro; readonly fee: Micro };

/** The price on its way out: to the worker's account and to the platform; a part of zero is left out. */
export function settlementOf(
  { taskId }: Escrow,
  { accountId, payout, fee }: Settlement,
  createdAt: number,
): Transfer[] {
  const common = { source: escrowOf(taskId), taskId, createdAt };
  const parts: Transfer[] = [
    { ...common, id: `payout:${taskId}`, kind: 'payout', target: accountId, amount: payout },
    { ...common, id: `fee:${taskId}`, kind: 'fee', target: PLATFORM_FEES, amount: fee },
  ];
  return parts.filter(({ amount }) => amount > 0);
}

/** Money that comes to an account from the world; its id says which, once and for all. */
export type Credit = {
  readonly id: string;
  readonly kind: 'grant';
  readonly accountId: string;
  readonly amount: Micro;
};

/** A credit on its way in. */
export function creditOf({ id, kind, accountId, amount }: Credit, createdAt: number): Transfer {
  return { id, kind, source: WORLD_GRANTS, target: accountId, amount, taskId: null, createdAt };
}

/** What an account has sent to the operations wallet on the chain, and the task that it sent it for, if it is for one. */
export type ChainDeposit = {
  /** `deposit:<chain id>:<transaction>:<log>`. */
  readonly id: string;
  readonly accountId: string;
  readonly amount: Micro;
  readonly taskId: string | null;
};

/** A deposit on its way in. */
export function depositOf({ id, accountId, amount, taskId }: ChainDeposit, createdAt: number): Transfer {
  return { id, kind: 'deposit', source: WORLD_DEPOSITS, target: accountId, amount, taskId, createdAt };
}

/** What a payment on the chain takes, and the ledger account that pays: an account's, or the platform's fees. */
export type Reserve = {
  /** The payment's. */
  readonly id: string;
  readonly accountId: string;
  readonly amount: Micro;
  readonly taskId: string | null;
};

/** The ledger account that holds a payment's amount. */
export function reservedOf({ id }: Pick<Reserve, 'id'>): string {
  return `payment:${id}`;
}

/** A payment's amount on its way to where only the payment can take it. */
export function reserveOf(reserve: Reserve, createdAt: number): Transfer {
  const { id, accountId, amount, taskId } = reserve;
  const kind = accountId === PLATFORM_FEES ? 'fee_reserve' : 'reserve';
  const target = reservedOf(reserve);
  return { id: `reserve:${id}`, kind, source: accountId, target, amount, taskId, createdAt };
}

/** Likewise on its way back, when there is to be no payment. */
export function releaseOf(reserve: Reserve, createdAt: number): Transfer {
  const { id, accountId, amount, taskId } = reserve;
  const kind = accountId === PLATFORM_FEES ? 'fee_release' : 'release';
  const source = reservedOf(reserve);
  return { id: `release:${id}`, kind, source, target: accountId, amount, taskId, createdAt };
}

/** Likewise on its way out, when the payment has been made. */
export function withdrawalOf(reserve: Reserve, createdAt: number): Transfer {
  const { id, amount, taskId } = reserve;
  const source = reservedOf(reserve);
  return {
    id: `sent:${id}`,
    kind: 'withdrawal',
    source,
    target: WORLD_WITHDRAWALS,
    amount,
    taskId,
    createdAt,
  };
}

/** Whether two transfers of one id are the same one; a repeat comes later, so its time does not count. */
export function isSameTransfer(left: Transfer, right: Transfer): boolean {
  return (
    left.kind === right.kind &&
    left.source === right.source &&
    left.target === right.target &&
    left.amount === right.amount &&
    left.taskId === right.taskId
  );
}

/**
 * Whether no cent is missing: all accounts together hold nothing (what they have, the world owes), and what each
 * class holds is what the transfers have brought there.
 */
export function isBalanced(t: Totals): boolean {
  return (
    t.available + t.held + t.fees + t.world === 0n &&
    t.available === t.deposit + t.grant + t.payout + t.refund + t.release - t.hold - t.reserve &&
    t.held === inEscrow(t) + inPayments(t) &&
    t.fees === t.fee + t.fee_release - t.fee_reserve
  );
}

/** What is held for tasks that are funded and not settled. */
export function inEscrow(t: Totals): bigint {
  return t.hold - t.payout - t.fee - t.refund;
}

/** What is reserved for payments that are under way or held. */
function inPayments(t: Totals): bigint {
  return t.reserve + t.fee_reserve - t.release - t.fee_release - t.withdrawal;
}
