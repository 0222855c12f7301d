import { largestRemainder } from "./largestRemainder.ts";
import type { Steps } from "./Steps.ts";
import type { Weights } from "./Weights.ts";

/**
 * The kernel of every function that shares out: an amount measured in steps, over weights, by largest remainder.
 * @param weights - at least one above 0.
 * @returns amounts with the unit's decimals that sum to the amount exactly.
 */
export function shareOut(steps: Steps, weights: Weights): number[] {
  return asAmounts(largestRemainder(steps.units, weights), steps);
}

/** Whole units as amounts. */
export function asAmounts(parts: Float64Array, steps: Steps): number[] {
  const amounts = new Array<number>(parts.length);
  for (let i = 0; i < parts.length; i++) amounts[i] = steps.amount(parts[i] as number);
  return amounts;
}
