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
import type { LocalChain } from './local-chain.ts';

export const ABI = parseAbi([
  'function transfer(address to, uint256 amount) returns (bool)',
  'function mint(address to, uint256 amount)',
  'function balanceOf(address wallet) view returns (uint256)',
  'function pause()',
  'function unpause()',
  'function setDenied(address wallet, bool denied)',
]);

type Call =
  | { functionName: 'transfer' | 'mint'; args: [Address, bigint] }
  | { functionName: 'pause' | 'unpause'; args?: [] }
  | { functionName: 'setDenied'; args: [Address, boolean] };

/** What people do with their wallets on a local chain, and its issuer with the contract. */
export function walletsOn({ variables, issuerKey }: Pick<LocalChain, 'variables' | 'issuerKey'>) {
  const contract = variables.USDC_CONTRACT;
  const issuer = privateKeyToAccount(issuerKey);
  const operations = privateKeyToAccount(variables.OPERATIONS_KEY);
  const node = createTestClient({
    ...{ mode: 'anvil', chain: foundry, pollingInterval: 20, cacheTime: 0 },
    transport: http(variables.RPC_URL),
  })
    .extend(publicActions)
    .extend(walletActions);

  /**
   * Sends a transaction to the contract, and waits until it is in a block unless told not to; answers its hash, also
   * when it failed. Of those in one block the one with the higher tip, in Gwei, comes first.
   */
  async function send(from: LocalAccount, call: Call, { wait = true, tip = 1 } = {}): Promise<Hash> {
    const data = encodeFunctionData({ abi: ABI, ...call });
    const hash = await node.sendTransaction({
      // With the gas told, a transaction that must fail is sent all the same.
      ...{ account: from, to: contract, data, gas: 200_000n, chain: foundry },
      ...{ maxPriorityFeePerGas: parseGwei(String(tip)), maxFeePerGas: parseGwei('100') },
    });
    if (wait) await node.waitForTransactionReceipt({ hash });
    return hash;
  }

  /** A new wallet with a little Ether and this many micro-USDC. */
  async function newWallet(microUsdc: number): Promise<LocalAccount & { key: Hex }> {
    const key = generatePrivateKey();
    const wallet = privateKeyToAccount(key);
    await node.setBalance({ address: wallet.address, value: parseEther('1') });
    if (microUsdc > 0)
      await send(issuer, { functionName: 'mint', args: [wallet.address, BigInt(microUsdc)] });
    return { ...wallet, key };
  }

  /** Sends micro-USDC, to the operations wallet unless `to` names another; the transaction's hash. */
  async function pay(from: LocalAccount, microUsdc: number, to = operations.address): Promise<Hash> {
    return await send(from, { functionName: 'transfer', args: [to, BigInt(microUsdc)] });
  }

  /** Micro-USDC in a wallet. */
  async function usdcOf(wallet: Address): Promise<bigint> {
    return await node.readContract({
      address: contract,
      abi: ABI,
      functionName: 'balanceOf',
      args: [wallet],
    });
  }

  return { node, issuer, operations, send, newWallet, pay, usdcOf };
}
