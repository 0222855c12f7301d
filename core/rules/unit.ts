import { largestPowerOfTen, type Steps, stepsOf } from "../allocation/Steps.ts";
import { Decimal } from "../decimal/decimal.ts";
import { fail } from "../errors/FinsamError.ts";

/** A left-out unit is derived from at most so many decimals; more is float noise (4417,6−4417,5) or a mistake. */
const MOST_DECIMALS = 5;

/** The last decimal of an amount, 1 for a whole one; undefined beyond five decimals. */
export function derivedUnit(amount: number | Decimal): number | undefined {
  if (typeof amount === "number" && Number.isInteger(amount)) return 1;
  const places = new Decimal(amount).decimalPlaces();
  return places > MOST_DECIMALS ? undefined : Number(`1e-${places}`);
}

/**
 * The amount of the parameter `parameter` in steps of `unit`, derived if left out.
 * Fails with tooManyDecimals, notAMultiple or tooManyUnits.
 */
export function stepsOfAmount(amount: number, unit: number | undefined, parameter: string): Steps {
  const step = unit ?? derivedUnit(amount) ?? fail("tooManyDecimals", { parameter, amount });
  const steps = stepsOf(amount, step);
  if (steps === "notAMultiple") {
    const fits = largestPowerOfTen(amount).toNumber();
    return fail("notAMultiple", { parameter, amount, unit: step, fits });
  }
  return steps === "tooManyUnits" ? fail("tooManyUnits", { amount, unit: step }) : steps;
}

/**
 * The same for a product, which the user cannot see in any cell: its errors show it.
 * Fails with productTooManyDecimals, productNotAMultiple or tooManyUnits.
 */
export function stepsOfProduct(product: Decimal, unit: number | undefined): Steps {
  const shown = product.toSignificantDigits(20).toString();
  const step = unit ?? derivedUnit(product) ?? fail("productTooManyDecimals", { product: shown });
  const steps = stepsOf(product, step);
  if (steps === "notAMultiple") return fail("productNotAMultiple", { product: shown, unit: step });
  return steps === "tooManyUnits" ? fail("tooManyUnits", { amount: shown, unit: step }) : steps;
}
