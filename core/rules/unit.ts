import { largestPowerOfTen, type Steps, stepsOf } from "../allocation/Steps.ts";
import { Decimal } from "../decimal/decimal.ts";
import { ErrorCode, type Position } from "../errors/codes.ts";
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
export function stepsOfAmount(
  amount: number,
  unit: number | undefined,
  parameter: string,
  position: Position = {},
): Steps {
  const step = unit ?? derivedUnit(amount) ?? fail(ErrorCode.tooManyDecimals, { parameter, amount });
  const steps = stepsOf(amount, step);
  if (steps === "notAMultiple") {
    const fits = largestPowerOfTen(amount).toNumber();
    return fail(ErrorCode.notAMultiple, { parameter, position, amount, unit: step, fits });
  }
  return steps === "tooManyUnits" ? fail(ErrorCode.tooManyUnits, { amount, unit: step }) : steps;
}

/** What a calculated amount, which the user sees in no cell, says when it has no steps. */
export interface CalculatedAmount {
  readonly tooManyDecimals: (shown: string) => never;
  readonly notAMultiple: (shown: string, unit: number, fits: number) => never;
}

/** The same for an amount calculated from the arguments. Fails as `errors` say, or with tooManyUnits. */
export function stepsOfCalculated(amount: Decimal, unit: number | undefined, errors: CalculatedAmount): Steps {
  const shown = amount.toSignificantDigits(20).toString();
  const step = unit ?? derivedUnit(amount) ?? errors.tooManyDecimals(shown);
  const steps = stepsOf(amount, step);
  if (steps === "notAMultiple") return errors.notAMultiple(shown, step, largestPowerOfTen(amount).toNumber());
  return steps === "tooManyUnits" ? fail(ErrorCode.tooManyUnits, { amount: shown, unit: step }) : steps;
}
