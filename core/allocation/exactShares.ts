import { Decimal } from "../decimal/decimal.ts";
import { decimalSum } from "../decimal/decimalSum.ts";

/** Exact shares as fractions over one denominator, so that their remainders compare with each other. */
export interface ExactShares {
  /** Share i in units is `numerators[i] / denominator`. */
  readonly numerators: readonly Decimal[];
  readonly denominator: Decimal;
}

/** λ·weight for every weight, where λ is `units` over the sum of the weights at `over`. */
export function exactShares(units: number, weights: readonly number[], over: readonly number[]): ExactShares {
  const decimals = weights.map((weight) => new Decimal(weight));
  const sum = decimalSum(over.map((i) => decimals[i] as Decimal));
  // Without any weight above 0 every share is 0, over whatever is not 0.
  return {
    numerators: decimals.map((weight) => weight.times(units)),
    denominator: sum.isZero() ? new Decimal(1) : sum,
  };
}

/**
 * The order in which remainders are served: larger remainder, then larger weight, then first.
 * @param among - the indices that take part; those without a remainder are left out.
 * @returns 1 for the first in line, by index.
 */
export function remainderRanks(
  { numerators, denominator }: ExactShares,
  weights: readonly number[],
  among: readonly number[],
): Map<number, number> {
  const remainders = numerators.map((numerator) => numerator.minus(numerator.divToInt(denominator).times(denominator)));
  const line = among
    .filter((i) => !(remainders[i] as Decimal).isZero())
    .sort(
      (i, j) =>
        (remainders[j] as Decimal).cmp(remainders[i] as Decimal) ||
        (weights[j] as number) - (weights[i] as number) ||
        i - j,
    );
  return new Map(line.map((index, place) => [index, place + 1]));
}
