import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type Address, createWalletClient, type Hex, http, publicActions, toHex } from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { foundry } from 'viem/chains';
import { compileUsdc } from './compile.ts';

/** A chain on this machine with a contract that stands for USDC, and what a market needs to know to use it. */
export type LocalChain = {
  readonly variables: {
    readonly CHAIN: 'local';
    readonly RPC_URL: string;
    readonly USDC_CONTRACT: Address;
    readonly OPERATIONS_KEY: Hex;
    readonly FEE_WALLET: Address;
  };
  /** Owns the contract and has Ether: it mints, pauses and denies. */
  readonly issuerKey: Hex;
  readonly stop: () => Promise<void>;
};

/** The accounts that the node makes rich; everybody knows them. */
export const MNEMONIC = 'test test test test test test test test test test test junk';

/**
 * Starts Anvil, on a free port unless `port` names one, and deploys the contract. A block is mined with every
 * transaction, or every `blockSeconds`. Throws when the program is not there.
 */
export async function startLocalChain({ port = 0, blockSeconds = 0 } = {}): Promise<LocalChain> {
  const interval = blockSeconds === 0 ? [] : ['--block-time', String(blockSeconds)];
  const node = spawn(anvil(), ['--port', String(port), '--mnemonic', MNEMONIC, ...interval], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Whatever becomes of this process, the node does not outlive it.
  const abandon = () => node.kill();
  process.once('exit', abandon);
  node.once('exit', () => process.off('exit', abandon));
  const stop = async () => {
    if (node.exitCode !== null || node.signalCode !== null) return;
    node.kill();
    await once(node, 'exit');
  };
  try {
    const rpcUrl = await listening(node);
    const USDC_CONTRACT = await deployUsdc(rpcUrl);
    return {
      variables: {
        ...{ CHAIN: 'local', RPC_URL: rpcUrl, USDC_CONTRACT },
        ...{ OPERATIONS_KEY: keyOf(1), FEE_WALLET: mnemonicToAccount(MNEMONIC, { addressIndex: 2 }).address },
      },
      issuerKey: keyOf(0),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The program: the package of this platform's, or the one on the PATH. */
function anvil(): string {
  try {
    return createRequire(import.meta.url).resolve(
      `@foundry-rs/anvil-${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}/bin/anvil`,
    );
  } catch {
    return 'anvil';
  }
}

/** The node's address once it listens. All that it says is read, or it would stop to wait for a reader. */
async function listening(node: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  return await new Promise((listens, fails) => {
    createInterface({ input: node.stdout }).on('line', (line) => {
      const address = /^Listening on (\S+)/.exec(line)?.[1];
      if (address) listens(`http://${address}`);
    });
    node.on('exit', () => fails(new Error('Anvil ended before it listened.')));
    node.on('error', (error) => {
      const hint =
        'its package is there for Linux on x64; elsewhere install Foundry, so that `anvil` is on the PATH';
      fails(new Error(`Anvil cannot be started (${error.message}): ${hint}.`));
    });
  });
}

async function deployUsdc(rpcUrl: string): Promise<Address> {
  const account = mnemonicToAccount(MNEMONIC, { addressIndex: 0 });
  const client = createWalletClient({ account, chain: foundry, transport: http(rpcUrl) }).extend(
    publicActions,
  );
  const hash = await client.deployContract({ abi: [], bytecode: await compileUsdc() });
  const { contractAddress } = await client.waitForTransactionReceipt({ hash, pollingInterval: 50 });
  if (!contractAddress) throw new Error('the contract was not deployed');
  return contractAddress;
}

function keyOf(addressIndex: number): Hex {
  const { privateKey } = mnemonicToAccount(MNEMONIC, { addressIndex }).getHdKey();
  if (!privateKey) throw new Error('an account of a mnemonic has a key');
  return toHex(privateKey);
}
