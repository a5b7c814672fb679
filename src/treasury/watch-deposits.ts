import { depositsToCheck, noteCheck } from '../ledger/deposits.ts';
import { connect } from './chain.ts';
import { recheck } from './deposit.ts';

/** Deposits that one sweep looks at; the others' turn comes with the next. */
const MOST_CHECKED = 50;

/**
 * Looks whether deposits that were credited are still on the chain: one whose block was replaced is noted as missing,
 * for the operator to see, and as found when it is back. Nothing else is done about it.
 */
export async function watchDeposits(env: Env, now: number): Promise<void> {
  const connection = await connect(env);
  if (!connection) return;
  const { sightingOf } = await import('./connection.ts');
  const terms = { usdc: connection.settings.usdc, operationsWallet: connection.account.address };
  try {
    for (const deposit of await depositsToCheck(env.BOOKS, MOST_CHECKED)) {
      const found = recheck(deposit, await sightingOf(connection, deposit.txHash), terms);
      if (found.state === 'missing' && deposit.state !== 'missing') {
        console.error({ message: 'a credited deposit is no longer on the chain', deposit: deposit.id });
      }
      await noteCheck(env.BOOKS, deposit.id, found, now);
    }
  } catch (error) {
    // The next sweep goes on where this one ended.
    console.warn({ message: 'deposits could not be looked at', error: String(error) });
  }
}
