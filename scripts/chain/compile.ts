import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Hex } from 'viem';

const { resolve } = createRequire(import.meta.url);

/** Compiles the contract that stands for USDC on a local chain; answers the code that deploys it. */
export async function compileUsdc(): Promise<Hex> {
  // Loading the compiler takes a second, so nobody does who needs none.
  const { default: solc } = await import('solc');
  const input = {
    language: 'Solidity',
    sources: { 'Usdc.sol': { content: readFileSync(join(import.meta.dirname, 'Usdc.sol'), 'utf8') } },
    settings: { evmVersion: 'cancun', outputSelection: { '*': { '*': ['evm.bytecode.object'] } } },
  };
  const find = (path: string) => ({ contents: readFileSync(resolve(path), 'utf8') });
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: find }));
  const bytecode = output.contracts?.['Usdc.sol']?.Usdc?.evm.bytecode.object;
  if (!bytecode) throw new Error(`the contract does not compile: ${JSON.stringify(output.errors)}`);
  return `0x${bytecode}`;
}
