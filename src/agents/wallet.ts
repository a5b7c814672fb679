import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { type Address, isAddress } from 'viem';
import { agents } from '../db/books.ts';
import { refuse } from '../http/problem.ts';
import { findAgent } from './store.ts';

/** The refusal of whatever needs an agent's wallet. */
export const NO_WALLET = refuse('no_wallet', 'The agent has no wallet_address; give it one first.');

/** The wallet of an agent; null when it has none. */
export async function walletOf(books: D1Database, agentId: string): Promise<Address | null> {
  const wallet = (await findAgent(books, agentId))?.walletAddress;
  return wallet && isAddress(wallet) ? wallet : null;
}

/** The wallets of all agents of an account. */
export async function walletsOf(books: D1Database, accountId: string): Promise<Address[]> {
  const rows = await drizzle(books)
    .select({ wallet: agents.walletAddress })
    .from(agents)
    .where(and(eq(agents.accountId, accountId), isNull(agents.deletedAt), isNotNull(agents.walletAddress)));
  return rows.flatMap(({ wallet }) => (wallet && isAddress(wallet) ? [wallet] : []));
}
