/** digits × 10^exponent: the decimal that a number's shortest text names, so that 0.4 − 0.3 is 0.1. */
type Decimal = { readonly digits: bigint; readonly exponent: number };

function toDecimal(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

/** The digits of finite numbers over one common exponent. */
function align(...values: readonly number[]): readonly bigint[] {
  const decimals = values.map(toDecimal);
  const least = Math.min(...decimals.map((each) => each.exponent));
  return decimals.map((each) => each.digits * 10n ** BigInt(each.exponent - least));
}

/** Whether two finite numbers are at most `tolerance` apart, computed in decimals without rounding. */
export function isWithin(value: number, target: number, tolerance: number): boolean {
  const [a = 0n, b = 0n, most = 0n] = align(value, target, tolerance);
  return (a > b ? a - b : b - a) <= most;
}

/** Whether a finite number is a whole multiple of `step` (> 0), computed in decimals without rounding. */
export function isMultipleOf(value: number, step: number): boolean {
  const [a = 0n, b = 1n] = align(value, step);
  return a % b === 0n;
}
