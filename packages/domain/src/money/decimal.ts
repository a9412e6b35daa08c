/** An exact decimal number: `digits` × 10^−`scale`. Rates and quantities are never floating-point numbers. */
export type Decimal = { readonly digits: bigint; readonly scale: number };

const plainDecimal = /^-?\d{1,30}(\.\d{1,30})?$/;

export function isDecimalString(text: string): boolean {
  return plainDecimal.test(text);
}

/**
 * Reads a plain decimal string such as "19", "0.075" or "-1.50" exactly.
 * @throws RangeError for anything else, including exponents, grouping and a decimal comma.
 */
export function parseDecimal(text: string): Decimal {
  if (!isDecimalString(text)) throw new RangeError(`Not a plain decimal number: ${JSON.stringify(text)}`);
  const [whole = '', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

/** Writes a decimal without trailing zeros: {digits: 1900n, scale: 2} is "19". */
export function formatDecimal({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const text = absolute(digits)
    .toString()
    .padStart(scale + 1, '0');
  const whole = text.slice(0, text.length - scale);
  const fraction = text.slice(text.length - scale).replace(/0+$/, '');
  if (/^0*$/.test(whole + fraction)) return '0';
  return sign + whole + (fraction === '' ? '' : `.${fraction}`);
}

/**
 * Integer division rounded half away from zero (2.5 to 3, −2.5 to −3), the rounding of EN 16931.
 * @throws RangeError when the divisor is zero.
 */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  if (divisor === 0n) throw new RangeError('Division by zero');
  const [n, d] = [absolute(dividend), absolute(divisor)];
  const quotient = (2n * n + d) / (2n * d);
  return dividend < 0n !== divisor < 0n ? -quotient : quotient;
}

/**
 * `integer` × `factor` / 10^`extraScale`, rounded half away from zero to a multiple of `step`.
 * Units: the result has those of `integer`; `extraScale` 2 makes a percentage of `factor`.
 */
export function multiplyRounded(integer: bigint, factor: Decimal, { step = 1n, extraScale = 0 } = {}): bigint {
  const divisor = 10n ** BigInt(factor.scale + extraScale) * step;
  return divideRounded(integer * factor.digits, divisor) * step;
}

/** `a` / `b` to `significant` significant digits, rounded half away from zero. */
export function divideDecimals(a: Decimal, b: Decimal, significant = 12): Decimal {
  const magnitude = absolute(a.digits).toString().length - absolute(b.digits).toString().length - a.scale + b.scale;
  const scale = Math.max(0, significant - magnitude);
  const power = scale + b.scale - a.scale;
  const dividend = power >= 0 ? a.digits * 10n ** BigInt(power) : a.digits;
  const divisor = power >= 0 ? b.digits : b.digits * 10n ** BigInt(-power);
  return { digits: divideRounded(dividend, divisor), scale };
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
