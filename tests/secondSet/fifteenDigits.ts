import { absolute, compare, fromText, multiply, type Rational, rational, toNumber } from "../oracle/Rational.ts";

/** A rational rounded to 15 significant digits, halves away from zero, as the number that a grid holds. */
export function fifteenDigits(value: Rational): number {
  if (value.n === 0n) return 0;
  let places = 15 - String(absolute(value).n / value.d).length;
  // Below 1 the zeros after the point are no digits.
  while (compare(absolute(value), fromText(`1e${14 - places}`)) < 0) places += 1;
  const scaled = multiply(absolute(value), fromText(`1e${places}`));
  const digits = (2n * scaled.n + scaled.d) / (2n * scaled.d);
  return toNumber(multiply(rational(value.n < 0n ? -digits : digits), fromText(`1e${-places}`)));
}
