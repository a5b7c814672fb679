import type { TestProject } from 'vitest/node';
import { startLocalChain } from '../../../scripts/chain/local-chain.ts';

/** Starts a chain for the tests that need one; where it cannot be started, they fail and say why. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chain = await startLocalChain().catch((error: Error) => error);
  if (chain instanceof Error) {
    project.provide('chain', { missing: chain.message });
    return async () => {};
  }
  const { variables, issuerKey, stop } = chain;
  project.provide('chain', { variables, issuerKey });
  return stop;
}

declare module 'vitest' {
  interface ProvidedContext {
    chain:
      | Pick<import('../../../scripts/chain/local-chain.ts').LocalChain, 'variables' | 'issuerKey'>
      | { missing: string };
  }
}
