import type { Address, Hash } from 'viem';
import { type Refusal, refuse } from '../http/problem.ts';
import { formatAmount, type Micro, toMicro } from '../ledger/money.ts';
import { type EventLog, isSame, transfersIn } from './transfers.ts';

/** What of a transaction's receipt tells whether it is a deposit. */
export type Receipt = {
  readonly status: 'success' | 'reverted';
  readonly blockNumber: bigint;
  readonly blockHash: Hash;
  readonly logs: readonly EventLog[];
};

/** What the node knows of a transaction. */
export type Sighting = {
  /** Null while the transaction is in no block. */
  readonly receipt: Receipt | null;
  /** Of the block that is at the receipt's height now; null when there is none. */
  readonly canonicalHash: Hash | null;
  /** The height of the newest block. */
  readonly head: bigint;
};

/** What a deposit must be. */
export type DepositTerms = {
  readonly usdc: Address;
  readonly operationsWallet: Address;
  /** Wallets that it may come from. */
  readonly senders: readonly Address[];
  readonly least: Micro;
  readonly confirmations: number;
};

/** A transfer of USDC that is a deposit: one log of a transaction. */
export type Deposit = {
  /**
   * Its place among the logs of its transaction, which names it for good. (The chain numbers logs by block; in another
   * block, after a reorganisation, the same log has another number.)
   */
  readonly log: number;
  readonly amount: Micro;
  readonly sender: Address;
  readonly blockNumber: number;
  readonly blockHash: Hash;
};

/**
 * What is known of a deposit that was credited: it is on the chain and `watched`, or `settled` under so many blocks
 * that it stays there, or `missing`, since its block was replaced by one without it.
 */
export type DepositState = 'watched' | 'settled' | 'missing';

/**
 * The deposits in a transaction, in the order of its logs; at least one, unless it is refused: because it is not on
 * the chain, has failed, moves no USDC to the operations wallet from one of the senders, or too little of it, or
 * because too few blocks are on top of it yet. What waiting cannot mend is told first.
 */
export function depositsIn(sighting: Sighting, terms: DepositTerms): Deposit[] | Refusal {
  const { receipt, canonicalHash, head } = sighting;
  if (!receipt || receipt.blockHash !== canonicalHash) {
    return refuse('tx_not_found', 'The chain has no such transaction in any of its blocks.');
  }
  if (receipt.status !== 'success') return refuse('tx_failed', 'The transaction has failed.');
  const deposits = matching(receipt, terms);
  if (!Array.isArray(deposits)) return deposits;
  const missing = terms.confirmations - Number(head - receipt.blockNumber + 1n);
  if (missing <= 0) return deposits;
  const detail = `The transaction needs ${terms.confirmations} confirmations; ${missing} are missing.`;
  return refuse('not_enough_confirmations', detail, { missingConfirmations: missing });
}

function matching(receipt: Receipt, terms: DepositTerms): Deposit[] | Refusal {
  const { usdc, operationsWallet, senders, least } = terms;
  const ofUsdc = transfersIn(receipt.logs).filter(({ token }) => isSame(token, usdc));
  if (ofUsdc.length === 0) return refuse('wrong_token', `The transaction moves nothing of ${usdc}.`);
  const toUs = ofUsdc.filter(({ to }) => isSame(to, operationsWallet));
  if (toUs.length === 0) {
    return refuse('wrong_recipient', `The transaction sends no USDC to ${operationsWallet}.`);
  }
  const fromSenders = toUs.filter(({ from }) => senders.some((sender) => isSame(from, sender)));
  if (fromSenders.length === 0) {
    return refuse('wrong_sender', 'The USDC comes from a wallet that is not the registered one.');
  }
  const enough = fromSenders.filter(({ amount }) => amount >= BigInt(least));
  if (enough.length === 0) {
    return refuse('amount_too_low', `The transaction sends less than ${formatAmount(least)} USDC.`);
  }
  const { blockHash } = receipt;
  const blockNumber = Number(receipt.blockNumber);
  return enough.map(({ log, from, amount }) => {
    return { log, amount: toMicro(amount), sender: from, blockNumber, blockHash };
  });
}

/** How deep a block must be for its deposits to be watched no longer. */
const SETTLED_DEPTH = 1_000;

/** What a credited deposit was when it was last seen. */
export type SeenDeposit = Pick<Deposit, 'log' | 'amount' | 'sender' | 'blockNumber' | 'blockHash'>;

/** What has become of a credited deposit, as the chain is now, and the block that it is in, or was. */
export function recheck(
  seen: SeenDeposit,
  sighting: Sighting,
  { usdc, operationsWallet }: Pick<DepositTerms, 'usdc' | 'operationsWallet'>,
): Pick<Deposit, 'blockNumber' | 'blockHash'> & { readonly state: DepositState } {
  const { log, amount, sender, blockNumber, blockHash } = seen;
  const terms = { usdc, operationsWallet, senders: [sender], least: amount, confirmations: 1 };
  const deposits = depositsIn(sighting, terms);
  const found = Array.isArray(deposits) && deposits.find((it) => it.log === log && it.amount === amount);
  if (!found) return { state: 'missing', blockNumber, blockHash };
  const isDeep = Number(sighting.head) - found.blockNumber >= SETTLED_DEPTH;
  return {
    state: isDeep ? 'settled' : 'watched',
    blockNumber: found.blockNumber,
    blockHash: found.blockHash,
  };
}
