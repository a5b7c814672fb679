import {
  type Address,
  createTestClient,
  encodeFunctionData,
  type Hash,
  type Hex,
  http,
  type LocalAccount,
  parseAbi,
  parseEther,
  parseGwei,
  publicActions,
  walletActions,
} from 'viem';
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts';
import { foundry } from 'viem/chains';
import { inject } from 'vitest';

/** The chain that the tests' set-up has started: every test uses wallets of its own. */
const provided = inject('chain');
if ('missing' in provided) throw new Error(provided.missing);

export const { variables, issuerKey } = provided;

export const ABI = parseAbi([
  'function transfer(address to, uint256 amount) returns (bool)',
  'function mint(address to, uint256 amount)',
  'function balanceOf(address wallet) view returns (uint256)',
  'function pause()',
  'function unpause()',
  'function setDenied(address wallet, bool denied)',
]);

export const node = createTestClient({
  ...{ mode: 'anvil', chain: foundry, pollingInterval: 20, cacheTime: 0 },
  transport: http(variables.RPC_URL),
})
  .extend(publicActions)
  .extend(walletActions);

export const issuer = privateKeyToAccount(issuerKey);
export const operations = privateKeyToAccount(variables.OPERATIONS_KEY);

type Call =
  | { functionName: 'transfer' | 'mint'; args: [Address, bigint] }
  | { functionName: 'pause' | 'unpause'; args?: [] }
  | { functionName: 'setDenied'; args: [Address, boolean] };

/**
 * Sends a transaction to the contract, and waits until it is in a block unless told not to; answers its hash, also when
 * it failed. Of those in one block the one with the higher tip, in Gwei, comes first.
 */
export async function send(from: LocalAccount, call: Call, { wait = true, tip = 1 } = {}): Promise<Hash> {
  const data = encodeFunctionData({ abi: ABI, ...call });
  const hash = await node.sendTransaction({
    // With the gas told, a transaction that must fail is sent all the same.
    ...{ account: from, to: variables.USDC_CONTRACT, data, gas: 200_000n, chain: foundry },
    ...{ maxPriorityFeePerGas: parseGwei(String(tip)), maxFeePerGas: parseGwei('100') },
  });
  if (wait) await node.waitForTransactionReceipt({ hash });
  return hash;
}

/** A new wallet with a little Ether and this many micro-USDC. */
export async function newWallet(microUsdc: number): Promise<LocalAccount & { key: Hex }> {
  const key = generatePrivateKey();
  const wallet = privateKeyToAccount(key);
  await node.setBalance({ address: wallet.address, value: parseEther('1') });
  if (microUsdc > 0) await send(issuer, { functionName: 'mint', args: [wallet.address, BigInt(microUsdc)] });
  return { ...wallet, key };
}

/** Sends USDC, to the operations wallet unless `to` names another; the transaction's hash. */
export async function pay(
  from: LocalAccount,
  microUsdc: number,
  to: Address = operations.address,
): Promise<Hash> {
  return await send(from, { functionName: 'transfer', args: [to, BigInt(microUsdc)] });
}

/** Micro-USDC in a wallet. */
export async function usdcOf(address: Address): Promise<bigint> {
  return await node.readContract({
    ...{ address: variables.USDC_CONTRACT, abi: ABI, functionName: 'balanceOf', args: [address] },
  });
}

/** Mines this many blocks. */
export async function mine(blocks: number): Promise<void> {
  await node.mine({ blocks });
}

/** Replaces the last `depth` blocks by empty ones, so that what was in them has not happened. */
export async function reorganise(depth: number): Promise<void> {
  await node.request({ method: 'anvil_reorg', params: [depth, []] } as never);
}
