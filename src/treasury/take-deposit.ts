import type { Address, Hash, Hex } from 'viem';
import { isRefusal, type Refusal, refuse } from '../http/problem.ts';
import { creditDeposit, isSharedWallet } from '../ledger/deposits.ts';
import type { Transfer } from '../ledger/ledger.ts';
import type { Micro } from '../ledger/money.ts';
import { connect } from './chain.ts';
import type { Connection } from './connection.ts';
import { depositsIn, type Sighting } from './deposit.ts';

/** What an account says that it has paid, and for what. */
export type DepositClaim = {
  readonly txHash: Hash;
  readonly accountId: string;
  /** Wallets that the account may have paid from. */
  readonly senders: readonly Address[];
  readonly least: Micro;
  /** The task that it was paid for; null for the balance. */
  readonly taskId: string | null;
  /** By the wallet that paid, of the text that a refusal for want of it tells: needed only where another account has written the wallet down too. */
  readonly signature: Hex | undefined;
  /** The same when the claim is made again, and no other claim's. */
  readonly claim: string;
};

/** What was credited, and whether that was done before. */
export type TakenDeposit = { readonly transfer: Transfer; readonly replayed: boolean };

export const NO_CHAIN = refuse('chain_not_connected', 'This market keeps its money in the ledger alone.');

/**
 * Looks a transaction up on the chain and credits the account with what it deposits: one transfer, the first that
 * nothing else was claimed by, and the whole of it. A claim that is made again answers the same.
 */
export async function takeDeposit(env: Env, claimed: DepositClaim): Promise<TakenDeposit | Refusal> {
  const connection = await connect(env);
  if (!connection) return NO_CHAIN;
  const { settings, account } = connection;
  // In whatever case its hash is written, it is the same transaction, to be counted once.
  const txHash: Hash = `0x${claimed.txHash.slice(2).toLowerCase()}`;
  const sighting = await sight(connection, txHash);
  if (isRefusal(sighting)) return sighting;
  const { accountId, taskId, claim, senders, least } = claimed;
  const { id: chainId, usdc, confirmations } = settings;
  const operationsWallet = account.address;
  const deposits = depositsIn(sighting, { usdc, operationsWallet, confirmations, senders, least });
  if (isRefusal(deposits)) return deposits;
  for (const deposit of deposits) {
    const doubt = await doubtOf(env, deposit.sender, txHash, claimed);
    if (doubt) return doubt;
    const id = `deposit:${chainId}:${txHash}:${deposit.log}`;
    const taken = await creditDeposit(
      env.BOOKS,
      { ...deposit, id, txHash, accountId, taskId, claim },
      Date.now(),
    );
    if (taken) return taken;
  }
  return refuse('tx_already_used', 'What the transaction deposits was credited before.');
}

async function sight(connection: Connection, txHash: Hash): Promise<Sighting | Refusal> {
  const { sightingOf } = await import('./connection.ts');
  return await sightingOf(connection, txHash).catch((error) => {
    console.warn({ message: 'the chain could not be asked', error: String(error) });
    return refuse('unavailable', 'The chain cannot be asked just now; try again.');
  });
}

/**
 * Why it cannot be told that the wallet is the account's; null when it can. Anybody may write any wallet on an agent, so
 * once two accounts have, only the wallet's own signature says whose it is.
 */
async function doubtOf(
  env: Env,
  wallet: Address,
  txHash: Hash,
  { accountId, signature }: DepositClaim,
): Promise<Refusal | null> {
  if (!(await isSharedWallet(env.BOOKS, wallet, accountId))) return null;
  const text = `${accountId} deposits ${txHash}`;
  const { isSignedBy } = await import('./connection.ts');
  if (signature && (await isSignedBy(wallet, text, signature))) return null;
  const detail = `Agents of several accounts have the wallet ${wallet}. Sign the text "${text}" with it (EIP-191).`;
  return refuse('wrong_sender', detail);
}
