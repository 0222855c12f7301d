/** An exact number: numerator over a positive denominator, in lowest terms. Only the oracle and the tests use it. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export function rational(n: bigint, d = 1n): Rational {
  if (d === 0n) throw new RangeError("denominator 0");
  if (d === 1n) return { n, d };
  const common = gcd(n < 0n ? -n : n, d < 0n ? -d : d);
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / common, d: (sign * d) / common };
}

export const ZERO = rational(0n);

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

export const add = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Rational, b: Rational): Rational => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const absolute = (a: Rational): Rational => (a.n < 0n ? negate(a) : a);
export const isWhole = (a: Rational): boolean => a.d === 1n;
export const sum = (all: readonly Rational[]): Rational => all.reduce(add, ZERO);

/** Below 0, 0 or above 0, as a is less than, equal to or greater than b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest whole number that is not above a (also for a negative a). */
export function floor(a: Rational): bigint {
  const quotient = a.n / a.d;
  return a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient;
}

/** Reads plain and exponent notation ("-12.50", "5e-7") without passing through a double. */
export function fromText(text: string): Rational {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text);
  if (!match) throw new SyntaxError(`not a decimal number: ${text}`);
  const [, sign, whole = "", decimals = "", exponent = "0"] = match;
  const digits = BigInt(`${sign}${whole}${decimals}`);
  const shift = Number(exponent) - decimals.length;
  return shift < 0 ? rational(digits, 10n ** BigInt(-shift)) : rational(digits * 10n ** BigInt(shift));
}

/** What the number of a cell means: its 15 digits, as the grid can show them. */
export function fromCell(number: number): Rational {
  return fromText(String(Number(number.toPrecision(15))));
}

/** How many decimals the number needs; undefined if it never ends. */
export function decimalsOf(a: Rational): number | undefined {
  let [denominator, twos, fives] = [a.d, 0, 0];
  for (; denominator % 2n === 0n; denominator /= 2n) twos += 1;
  for (; denominator % 5n === 0n; denominator /= 5n) fives += 1;
  return denominator === 1n ? Math.max(twos, fives) : undefined;
}

/** The exact decimal, without an exponent. */
export function toText(a: Rational): string {
  const decimals = decimalsOf(a);
  if (decimals === undefined) throw new RangeError(`${a.n}/${a.d} has no finite decimal`);
  const size = ((a.n < 0n ? -a.n : a.n) * 10n ** BigInt(decimals)) / a.d;
  const digits = String(size).padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  return (a.n < 0n ? "-" : "") + digits.slice(0, cut) + (decimals > 0 ? `.${digits.slice(cut)}` : "");
}

/** The double nearest to the exact decimal: what a host must be given. */
export const toNumber = (a: Rational): number => Number(toText(a));
