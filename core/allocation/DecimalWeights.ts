import { Decimal } from "../decimal/decimal.ts";
import { decimalSum } from "../decimal/decimalSum.ts";
import { wholeDecimals } from "../decimal/wholeDecimals.ts";
import type { Division, Weights } from "./Weights.ts";

/**
 * Path C: weights that whole doubles cannot hold (more than nine decimals, or sums beyond 2^51). Uses only times,
 * divToInt, minus and comparison on whole decimals, which are exact at the precision of decimal.ts; never div.
 */
export class DecimalWeights implements Weights {
  readonly order: Float64Array;
  private readonly whole: readonly Decimal[];
  private readonly sum: Decimal;

  /** @param weights - decimals ≥ 0, whole or not. */
  constructor(weights: readonly Decimal[]) {
    this.whole = wholeDecimals(weights);
    this.sum = decimalSum(this.whole);
    this.order = ranks(this.whole);
  }

  get length(): number {
    return this.whole.length;
  }

  divide(units: number): Division {
    const { whole, sum } = this;
    const parts = new Float64Array(whole.length);
    const remainders = whole.map((weight, i) => {
      const product = weight.times(units);
      const floor = product.divToInt(sum);
      parts[i] = floor.toNumber();
      return product.minus(floor.times(sum));
    });
    const isHalfOrMore = (i: number): boolean => (remainders[i] as Decimal).times(2).gte(sum);
    return { parts, remainders: ranks(remainders), isHalfOrMore };
  }

  pick(indices: readonly number[]): DecimalWeights {
    return new DecimalWeights(indices.map((i) => this.whole[i] as Decimal));
  }

  compare(a: number, i: number, b: number, j: number): number {
    return (this.whole[i] as Decimal).times(a).cmp((this.whole[j] as Decimal).times(b));
  }

  compareSum(a: number, indices: readonly number[], b: number, j: number): number {
    const sum = decimalSum(indices.map((i) => this.whole[i] as Decimal));
    return sum.times(a).cmp((this.whole[j] as Decimal).times(b));
  }
}

/** Small whole numbers in the order of the decimals, equal for equal ones and 0 for 0, so that both kinds rank alike. */
function ranks(decimals: readonly Decimal[]): Float64Array {
  const byValue = decimals.map((_, i) => i).sort((i, j) => (decimals[i] as Decimal).cmp(decimals[j] as Decimal));
  const result = new Float64Array(decimals.length);
  let rank = 0;
  byValue.forEach((index, place) => {
    const value = decimals[index] as Decimal;
    const previous = place === 0 ? new Decimal(0) : (decimals[byValue[place - 1] as number] as Decimal);
    if (!value.eq(previous)) rank += 1;
    result[index] = rank;
  });
  return result;
}
