import type { Address, Hex } from 'viem';
import { type Config, configOf } from '../config.ts';
import type { Connection } from './connection.ts';
import type { TreasuryObject } from './object.ts';

type ChainName = NonNullable<Config['CHAIN']>;

/** The chain that this deployment's money comes in and goes out on. */
export type ChainSettings = {
  readonly name: ChainName;
  /** Of EIP-155. */
  readonly id: number;
  readonly rpcUrl: string;
  readonly usdc: Address;
  /** Blocks that a transaction must be deep, its own included, before it counts. */
  readonly confirmations: number;
  /** How often a block comes, about. */
  readonly blockMs: number;
  readonly operationsKey: Hex;
  readonly feeWallet: Address;
};

/** What is known of a chain unless the configuration says otherwise. */
type KnownChain = Pick<ChainSettings, 'id' | 'rpcUrl' | 'blockMs'> & { readonly usdc?: Address };

const KNOWN: Record<ChainName, KnownChain> = {
  base: {
    ...{ id: 8453, rpcUrl: 'https://mainnet.base.org', blockMs: 2_000 },
    usdc: '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913',
  },
  'base-sepolia': {
    ...{ id: 84532, rpcUrl: 'https://sepolia.base.org', blockMs: 2_000 },
    usdc: '0x036CbD53842c5426634e7929541eC2318f3dCF7e',
  },
  local: { id: 31337, rpcUrl: 'http://127.0.0.1:8545', blockMs: 250 },
};

/** The connected chain; null without one. Throws when something that it needs is not configured. */
export function chainOf(env: object): ChainSettings | null {
  const { CHAIN, RPC_URL, USDC_CONTRACT, CONFIRMATIONS, OPERATIONS_KEY, FEE_WALLET, FAUCET } = configOf(env);
  if (CHAIN === undefined) return null;
  const known = KNOWN[CHAIN];
  const usdc = USDC_CONTRACT ?? known.usdc;
  if (!usdc || !OPERATIONS_KEY || !FEE_WALLET) {
    throw new Error(`CHAIN=${CHAIN} needs USDC_CONTRACT (where it has none), OPERATIONS_KEY and FEE_WALLET`);
  }
  if (CHAIN === 'base' && FAUCET === 'on') throw new Error('test credits would be paid out in real USDC');
  return {
    ...{ name: CHAIN, id: known.id, rpcUrl: RPC_URL ?? known.rpcUrl, usdc, blockMs: known.blockMs },
    ...{ confirmations: CONFIRMATIONS, operationsKey: OPERATIONS_KEY, feeWallet: FEE_WALLET },
  };
}

/** A connection to the chain for one use; null without a chain. The library is loaded when it is first needed. */
export async function connect(env: object): Promise<Connection | null> {
  const settings = chainOf(env);
  if (!settings) return null;
  const { connectionTo } = await import('./connection.ts');
  return connectionTo(settings);
}

/** The treasury of the operations wallet; null without a chain. */
export async function treasuryOf(env: Env): Promise<DurableObjectStub<TreasuryObject> | null> {
  const connection = await connect(env);
  return connection && env.TREASURY.getByName(connection.account.address.toLowerCase());
}
