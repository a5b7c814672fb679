import type { Hash, Hex } from 'viem';
import type { Micro } from '../ledger/money.ts';
import type { Block, PaymentRecord, SignedTransfer } from './payment.ts';
import type { Bid, Market } from './rules/fees.ts';

/** What a look at the chain shows. */
export type Sight = Market & {
  /** Number of the newest block. */
  readonly head: number;
  /** The first nonce of the wallet's that no block has used. */
  readonly nonce: number;
  /** Wei in the wallet. */
  readonly gas: bigint;
  readonly usdc: Micro;
};

/** How a transaction came out: whether it has paid what it was to pay. */
export type Receipt = { readonly block: Block; readonly hasPaid: boolean };

/** What a transfer would do now: `paid`, or it would fail because of its recipient or whoever sends it; or nobody knows. */
export type Trial =
  | { readonly outcome: 'paid' | 'sender' | 'unknown' }
  | { readonly outcome: 'recipient'; readonly reason: string };

/**
 * The operations wallet and a node of its chain, as the treasury uses them. Each call answers within its own limit of time
 * or throws; a part of a call that got no answer is left out of what it answers.
 */
export type ChainNode = {
  look(): Promise<Sight>;
  /** The first nonce that was not used as of a block; null when the node does not tell. */
  nonceAt(block: number): Promise<number | null>;
  /** By transfer's hash; null where it is not mined. */
  receipts(
    transfers: readonly SignedTransfer[],
    payments: readonly PaymentRecord[],
  ): Promise<Map<Hash, Receipt | null>>;
  /** The hashes of the blocks at these heights; null where there is none. */
  blocks(numbers: readonly number[]): Promise<Map<number, Hash | null>>;
  /** What each payment would do if it were made now; by its number. */
  rehearse(payments: readonly PaymentRecord[]): Promise<Map<number, Trial>>;
  sign(payment: PaymentRecord, nonce: number, bid: Bid): Promise<{ hash: Hash; raw: Hex }>;
  /**
   * Hands transfers to the node; answers those that need not be sent again for now: the node has them, had them before,
   * or has used their nonce.
   */
  send(transfers: readonly SignedTransfer[]): Promise<ReadonlySet<Hash>>;
};
