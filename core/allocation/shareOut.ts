import { largestRemainder } from "./largestRemainder.ts";
import type { Steps } from "./Steps.ts";
import type { Weights } from "./Weights.ts";

/**
 * The kernel of every function that shares out: an amount measured in steps, over weights, by largest remainder.
 * @param weights - at least one above 0.
 * @returns amounts with the unit's decimals that sum to the amount exactly.
 */
export function shareOut(steps: Steps, weights: Weights): number[] {
  return steps.amounts(largestRemainder(steps.units, weights));
}
