import {
  type Address,
  BlockNotFoundError,
  type Client,
  createClient,
  defineChain,
  type Hash,
  type Hex,
  type HttpTransport,
  http,
  type LocalAccount,
  TransactionReceiptNotFoundError,
  verifyMessage,
} from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { getBlock, getBlockNumber, getTransactionReceipt } from 'viem/actions';
import type { ChainSettings } from './chain.ts';
import type { Sighting } from './deposit.ts';

/** No question to the chain's node takes longer. */
export const RPC_LIMIT_MS = 5_000;

/** The chain's node, and the operations wallet: `account.address`, with its signatures. */
export type Connection = {
  readonly settings: ChainSettings;
  readonly client: Client<HttpTransport, ReturnType<typeof chainFor>>;
  readonly account: LocalAccount;
};

/** Accounts by their key: the address takes a multiplication on the curve. */
const accounts = new Map<string, LocalAccount>();

/**
 * A connection for one request or one alarm: a client joins questions that are in flight, and in Workers nobody may
 * wait for what another request has asked. It asks once; who must know, asks again.
 */
export function connectionTo(settings: ChainSettings): Connection {
  const transport = http(settings.rpcUrl, { timeout: RPC_LIMIT_MS, retryCount: 0 });
  const account = accounts.get(settings.operationsKey) ?? privateKeyToAccount(settings.operationsKey);
  accounts.set(settings.operationsKey, account);
  return { settings, account, client: createClient({ chain: chainFor(settings), transport, cacheTime: 0 }) };
}

function chainFor({ id, name, rpcUrl }: ChainSettings) {
  return defineChain({
    ...{ id, name, nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 } },
    rpcUrls: { default: { http: [rpcUrl] } },
  });
}

/** What the node knows of a transaction. Throws when it does not answer. */
export async function sightingOf({ client }: Connection, hash: Hash): Promise<Sighting> {
  const [head, receipt] = await Promise.all([getBlockNumber(client), receiptOf(client, hash)]);
  const block = receipt && (await blockAt(client, receipt.blockNumber));
  return { receipt, canonicalHash: block ? block.hash : null, head };
}

/** Whether a wallet with a key of its own has signed a text (EIP-191); a contract's wallet cannot. */
export async function isSignedBy(address: Address, message: string, signature: Hex): Promise<boolean> {
  return await verifyMessage({ address, message, signature }).catch(() => false);
}

async function receiptOf(client: Connection['client'], hash: Hash) {
  try {
    return await getTransactionReceipt(client, { hash });
  } catch (error) {
    if (error instanceof TransactionReceiptNotFoundError) return null;
    throw error;
  }
}

async function blockAt(client: Connection['client'], blockNumber: bigint) {
  try {
    return await getBlock(client, { blockNumber });
  } catch (error) {
    if (error instanceof BlockNotFoundError) return null;
    throw error;
  }
}
