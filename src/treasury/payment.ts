import type { Address, Hash } from 'viem';
import type { Micro } from '../ledger/money.ts';

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

/**
 * `reserving` (the ledger is asked) → `refused`, or `waiting` for a nonce → `allocated` → `signed` (stored, may have
 * been sent) → `broadcast` (a node has taken it) → `mined` → `confirmed`. What can not succeed is `held` for the
 * operator, who has it wait anew or be `released` back to its account; `reverted` is on its way there, mined but not
 * deep enough to count.
 */
export type PaymentState =
  | 'reserving'
  | 'refused'
  | 'waiting'
  | 'allocated'
  | 'signed'
  | 'broadcast'
  | 'mined'
  | 'reverted'
  | 'confirmed'
  | 'held'
  | 'released';

export type PaymentView = {
  readonly id: string;
  readonly state: PaymentState;
  readonly account_id: string;
  readonly agent_id: string | null;
  readonly wallet: string;
  readonly amount: string;
  readonly task_id: string | null;
  /** Of the transaction that is mined, else of the last one that was signed; null before one is. */
  readonly tx_hash: string | null;
  /** Why it is held; null unless it is. */
  readonly reason: string | null;
};

/** What a task is told of a payment of its: told again, and late, it changes nothing. */
export type PaymentMove = {
  readonly kind: 'payout' | 'fee' | 'refund';
  readonly state: 'mined' | 'confirmed' | 'held' | 'released';
  readonly txHash: Hash | null;
};

/** How the treasury stands: what it has as of its last look at the chain, and what is under way. */
export type TreasuryStanding = {
  /** Wei; null while the chain has not been seen. */
  readonly gas: bigint | null;
  /** USDC in the wallet; null while the chain has not been seen. */
  readonly usdc: Micro | null;
  /** When the chain was last seen; null for never. */
  readonly seenAt: number | null;
  /** What payments wait for; null when none has to. */
  readonly lacks: 'gas' | 'usdc' | 'token' | 'node' | null;
  readonly waiting: Tally;
  /** Allocated and not yet mined. */
  readonly inFlight: Tally;
  /** Mined, and not yet booked as paid. */
  readonly mined: Tally;
  readonly held: Tally;
};

export type Tally = { readonly count: number; readonly amount: Micro };
