/** What inclusion in a block costs just now, in wei a unit of gas. */
export type Market = { readonly baseFee: bigint; readonly tip: bigint };

/** What a transaction pays at most for a unit of gas, and what of that to who includes it (EIP-1559). */
export type Bid = { readonly maxFee: bigint; readonly tip: bigint };

/** Far more than a transfer of USDC uses (about 60,000); what is not used is not paid. */
export const TRANSFER_GAS = 120_000n;

/** A bid that stays good while the base fee doubles, which takes six full blocks in a row. */
export function bidFor({ baseFee, tip }: Market): Bid {
  return { maxFee: 2n * baseFee + tip, tip };
}

/** Whether the market has left a bid behind. */
export function isOutbid(bid: Bid, { baseFee, tip }: Market): boolean {
  return bid.maxFee < baseFee + tip || bid.tip < tip;
}

/** A bid that replaces another under the same nonce: nodes ask for a tenth more of both, and it is good for the market. */
export function raise(bid: Bid, market: Market): Bid {
  const fresh = bidFor(market);
  return { maxFee: max(raised(bid.maxFee), fresh.maxFee), tip: max(raised(bid.tip), fresh.tip) };
}

/** The most that a transfer with this bid can cost, in wei. */
export function costOf({ maxFee }: Pick<Bid, 'maxFee'>): bigint {
  return maxFee * TRANSFER_GAS;
}

function raised(fee: bigint): bigint {
  return (fee * 1_125n) / 1_000n + 1n;
}

function max(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}
