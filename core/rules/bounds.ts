import type { Bounds } from "../allocation/boundedLargestRemainder.ts";
import type { Steps } from "../allocation/Steps.ts";
import type { Vector } from "../cells/Vector.ts";
import { decimalSum } from "../decimal/decimalSum.ts";
import { ErrorCode } from "../errors/codes.ts";
import { fail } from "../errors/FinsamError.ts";
import { partUnits } from "./partUnits.ts";

/** The user's lowest and highest parts: one value for all, or one per weight; 0 or blank is no bound. */
export interface UserBounds {
  readonly minst: Vector;
  readonly högst: Vector;
}

/** Is there any bound at all? */
export function hasBounds({ minst, högst }: UserBounds): boolean {
  return minst.values.some((value) => value !== 0) || högst.values.some((value) => value !== 0);
}

/**
 * The bounds in units, per weight. A zero weight gets 0: a `minst` for all skips it, one of its own is an error.
 * Fails with partNotAMultiple, minimumAboveMaximum, minimumForZeroWeight, minimumsTooHigh or maximumsTooLow.
 */
export function boundsInUnits(user: UserBounds, weights: Vector, steps: Steps): Bounds {
  const minimums = partUnits(user.minst, steps.unit, "minst", weights.length);
  const maximums = partUnits(user.högst, steps.unit, "högst", weights.length);
  const lowest = new Float64Array(weights.length);
  const highest = new Float64Array(weights.length);
  weights.values.forEach((weight, i) => {
    const minimum = minimums[i] as number;
    const maximum = maximums[i] as number;
    const position = weights.position(i);
    if (weight === 0) {
      if (minimum > 0 && !user.minst.isSingle)
        fail(ErrorCode.minimumForZeroWeight, { position, minimum: user.minst.at(i) });
      return;
    }
    if (maximum > 0 && minimum > maximum) {
      fail(ErrorCode.minimumAboveMaximum, { position, minimum: user.minst.at(i), maximum: user.högst.at(i) });
    }
    lowest[i] = minimum;
    // No part exceeds the amount, so "no limit" and any higher limit are the amount itself.
    highest[i] = maximum > 0 ? Math.min(maximum, Math.max(steps.units, minimum)) : Math.max(steps.units, minimum);
  });
  checkSums({ lowest, highest }, steps);
  return { lowest, highest };
}

/** Impossible bounds say by how much, exactly. A sum that a double cannot hold is far beyond the units all the same. */
function checkSums({ lowest, highest }: { lowest: Float64Array; highest: Float64Array }, steps: Steps): void {
  const { units, unit } = steps;
  const amount = steps.amounts([units])[0] as number;
  const sum = (bounds: Float64Array): number => bounds.reduce((total, bound) => total + bound, 0);
  const difference = (bounds: Float64Array): string => decimalSum(bounds).minus(units).times(unit).abs().toFixed();
  if (sum(lowest) > units) fail(ErrorCode.minimumsTooHigh, { amount, excess: difference(lowest) });
  // Without any weight above 0 there is nothing to limit: an amount other than 0 has been refused before.
  if (sum(highest) < units) fail(ErrorCode.maximumsTooLow, { amount, shortfall: difference(highest) });
}
