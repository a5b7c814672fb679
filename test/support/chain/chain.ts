import { inject } from 'vitest';
import { walletsOn } from '../../../scripts/chain/wallets.ts';

/** The chain that the tests' set-up has started: every test uses wallets of its own. */
const provided = inject('chain');
if ('missing' in provided) throw new Error(provided.missing);

export const { variables, issuerKey } = provided;
export const { node, issuer, operations, send, newWallet, pay, usdcOf } = walletsOn(provided);

/** Mines this many blocks. */
export async function mine(blocks: number): Promise<void> {
  await node.mine({ blocks });
}

/** Replaces the last `depth` blocks by empty ones, so that what was in them has not happened. */
export async function reorganise(depth: number): Promise<void> {
  await node.request({ method: 'anvil_reorg', params: [depth, []] } as never);
}
