import { absolute, compare, decimalsOf, divide, fromText, isWhole, type Rational, rational } from "./Rational.ts";
import type { Reading } from "./Reading.ts";

/** No amount of a call, its bounds included, may be more units than this. */
export const MOST_UNITS = fromText("1e15");

/** The unit, given or derived from the amount, and how many units the amount is. */
export function unitOf(
  reading: Reading,
  amount: Rational,
  given: Rational,
  /** The parameter that holds the amount; undefined if it is a product of two. */
  parameter: string | undefined,
): { readonly unit: Rational; readonly total: bigint } | undefined {
  if (given.n < 0n) return undefined;
  const decimals = decimalsOf(amount) ?? 0;
  if (given.n === 0n && decimals > 5) {
    reading.say(parameter === undefined ? "productTooManyDecimals" : "tooManyDecimals", parameter);
    return undefined;
  }
  const unit = given.n > 0n ? given : rational(1n, 10n ** BigInt(decimals));
  const units = divide(amount, unit);
  if (!isWhole(units)) reading.say(parameter === undefined ? "productNotAMultiple" : "notAMultiple", parameter);
  if (compare(absolute(units), MOST_UNITS) > 0) reading.say("tooManyUnits");
  return isWhole(units) ? { unit, total: units.n } : undefined;
}
