import { Decimal } from "../decimal/decimal.ts";
import { DecimalWeights } from "./DecimalWeights.ts";
import { largestRemainder } from "./largestRemainder.ts";

/**
 * Largest remainder on exact decimals in text, for numbers with more digits than a grid's 15. Same rules as ALLOCATE.
 * @param amount - a decimal such as "-1234.56"; a multiple of `unit`; at most 1e15 units.
 * @param unit - above 0.
 * @param weights - ≥ 0, not all 0.
 * @returns decimals in plain notation that sum to `amount` exactly. Throws RangeError for anything else.
 */
export function allocateExact(amount: string, unit: string, weights: readonly string[]): string[] {
  const total = new Decimal(amount);
  const step = new Decimal(unit);
  const decimals = weights.map((weight) => new Decimal(weight));
  if (!step.gt(0)) throw new RangeError("unit must be above 0");
  if (decimals.some((weight) => weight.lt(0)) || !decimals.some((weight) => weight.gt(0))) {
    throw new RangeError("weights must be 0 or more, and not all 0");
  }
  const units = total.abs().divToInt(step);
  if (!units.times(step).eq(total.abs())) throw new RangeError("amount must be a multiple of unit");
  if (units.gt(1e15)) throw new RangeError("at most 1e15 units");
  const parts = largestRemainder(units.toNumber(), new DecimalWeights(decimals));
  const signed = total.isNegative() ? step.negated() : step;
  return Array.from(parts, (part) => signed.times(part).toFixed());
}
