import type { Micro } from '../../ledger/money.ts';

/** What the wallet has left once all that is in flight is mined. */
export type Purse = { readonly gas: bigint; readonly usdc: bigint };

/**
 * Of payments in their order, those that the wallet can pay, each at a cost in gas of `cost` wei; and what those lack that
 * it cannot. A payment that does not fit waits, and lets a smaller one pass.
 */
export function fitting<P extends { readonly amount: Micro }>(
  payments: readonly P[],
  purse: Purse,
  cost: bigint,
): { fit: readonly P[]; lacks: 'gas' | 'usdc' | null } {
  const fit: P[] = [];
  let { gas, usdc } = purse;
  let lacks: 'gas' | 'usdc' | null = null;
  for (const payment of payments) {
    if (gas < cost) return { fit, lacks: 'gas' };
    if (usdc < BigInt(payment.amount)) {
      lacks = 'usdc';
      continue;
    }
    fit.push(payment);
    gas -= cost;
    usdc -= BigInt(payment.amount);
  }
  return { fit, lacks };
}
