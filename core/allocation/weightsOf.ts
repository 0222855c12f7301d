import { Decimal } from "../decimal/decimal.ts";
import { DecimalWeights } from "./DecimalWeights.ts";
import type { Weights } from "./Weights.ts";
import { WholeWeights } from "./WholeWeights.ts";
import { wholeNumbers } from "./wholeNumbers.ts";

/** Numbers ≥ 0 as exact weights: whole doubles where they hold, else decimals. */
export function weightsOf(numbers: ArrayLike<number>): Weights {
  const whole = wholeNumbers(numbers);
  if (whole) return new WholeWeights(whole);
  return new DecimalWeights(Array.from(numbers, (number) => new Decimal(number)));
}
