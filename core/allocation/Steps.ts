import { Decimal } from "../decimal/decimal.ts";
import { EXACT_LIMIT } from "./exactProduct.ts";
import { placesOf, TEN } from "./wholeNumbers.ts";

/** More units than this leave the range in which the shares are proved exact. */
export const UNIT_LIMIT = 1e15;

/** An amount as whole steps of a unit. */
export interface Steps {
  /** The unit: above 0. */
  readonly unit: number;
  /** How many units the size of the amount is: whole, 0 or more. */
  readonly units: number;
  /** −1 for a negative amount, else 1: a negative amount is shared out as the mirror image of the positive. */
  readonly sign: number;
  /** So many units each as amounts with the sign of the whole: the doubles nearest to the exact decimals, never −0. */
  amounts(units: ArrayLike<number>): number[];
}

/** Why an amount has no steps. */
export type NoSteps = "notAMultiple" | "tooManyUnits";

/**
 * @param amount - the amount to measure; a decimal where it is a product with more digits than a double holds.
 * @param unit - above 0.
 */
export function stepsOf(amount: number | Decimal, unit: number): Steps | NoSteps {
  return (typeof amount === "number" && fastSteps(amount, unit)) || decimalSteps(new Decimal(amount), unit);
}

/** Amount and unit over one power of ten; results are the nearest doubles because IEEE division rounds correctly. */
function fastSteps(amount: number, unit: number): Steps | NoSteps | undefined {
  const places = placesOf(unit, placesOf(amount));
  if (places === undefined) return undefined;
  const scale = TEN[places] as number;
  const size = Math.abs(Math.round(amount * scale));
  const step = Math.round(unit * scale);
  if (size > EXACT_LIMIT || size / scale !== Math.abs(amount)) return undefined;
  // A step beyond the limit is larger than the size: rounded or not, it does not divide it.
  if (size % step !== 0) return "notAMultiple";
  const units = size / step;
  if (units > UNIT_LIMIT) return "tooManyUnits";
  const sign = amount < 0 ? -1 : 1;
  // No part exceeds the amount, so n·step stays within 2^51.
  const signed = sign * step;
  const amounts = (parts: ArrayLike<number>): number[] => {
    const result = new Array<number>(parts.length);
    for (let i = 0; i < parts.length; i++) result[i] = (signed * (parts[i] as number)) / scale + 0;
    return result;
  };
  return { unit, units, sign, amounts };
}

function decimalSteps(amount: Decimal, unit: number): Steps | NoSteps {
  const size = amount.abs();
  const step = new Decimal(unit);
  const units = size.divToInt(step);
  if (!units.times(step).eq(size)) return "notAMultiple";
  if (units.gt(UNIT_LIMIT)) return "tooManyUnits";
  const signed = amount.isNegative() ? step.negated() : step;
  return {
    unit,
    units: units.toNumber(),
    sign: amount.isNegative() ? -1 : 1,
    amounts: (parts) => Array.from(parts, (part) => signed.times(part).toNumber() + 0),
  };
}

/** The largest power of ten that divides an amount other than 0, such as 0.1 for 4417.5 and 10 for 1250. */
export function largestPowerOfTen(amount: number | Decimal): Decimal {
  const decimal = new Decimal(amount);
  const places = decimal.decimalPlaces();
  if (places > 0) return new Decimal(`1e-${places}`);
  const zeros = /0*$/.exec(decimal.toFixed()) as RegExpExecArray;
  return new Decimal(`1e${zeros[0].length}`);
}
