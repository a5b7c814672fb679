import { type Client, createClient, defineChain, type HttpTransport, http, type LocalAccount } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import type { ChainSettings } from './chain.ts';

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
