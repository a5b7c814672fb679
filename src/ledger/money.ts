/** An amount in micro-USDC: a safe integer, a millionth of a USDC. Branded, so that no plain number is paid out. */
export type Micro = number & { readonly __unit: 'micro-usdc' };

const MICRO_PER_USDC = 1_000_000n;
const MAX_USDC = 1_000_000n;

/**
 * Reads an amount in USDC: a decimal string with at most six places, or a JSON number that prints as one.
 * Null when it is not such an amount or lies outside 0 to 1,000,000 USDC.
 */
export function parseAmount(amount: string | number): Micro | null {
  const match = /^(\d{1,7})(?:\.(\d{1,6}))?$/.exec(String(amount));
  if (!match?.[1]) return null;
  const micro = BigInt(match[1]) * MICRO_PER_USDC + BigInt((match[2] ?? '').padEnd(6, '0'));
  return micro <= MAX_USDC * MICRO_PER_USDC ? toMicro(micro) : null;
}

/**
 * Micro-USDC as a decimal string: "0", else with two to six places ("10.00", "0.000001"). Balances and sums may be
 * larger than any amount that is read.
 */
export function formatAmount(amount: Micro | bigint): string {
  if (amount < 0) return `-${formatAmount(-BigInt(amount))}`;
  const digits = String(amount).padStart(7, '0');
  if (digits === '0000000') return '0';
  const cents = digits.slice(-6, -4);
  const rest = digits.slice(-4).replace(/0+$/, '');
  return `${digits.slice(0, -6)}.${cents}${rest}`;
}

/** A whole number as an amount; throws when it is below zero or too large to be exact. */
export function toMicro(value: number | bigint): Micro {
  const micro = Number(value);
  if (!isMicro(micro)) throw new Error(`not an amount in micro-USDC: ${value}`);
  return micro;
}

function isMicro(value: number): value is Micro {
  return Number.isSafeInteger(value) && value >= 0;
}
