import { compareProducts, EXACT_LIMIT, productError } from "./exactProduct.ts";
import type { Division, Weights } from "./Weights.ts";
import { type WholeNumbers, wholeNumbers } from "./wholeNumbers.ts";

/**
 * Weights as whole doubles whose sum S is at most 2^51. Every step is exact; the proof in short, with T units:
 *
 * 1. *Reduction.* Q = ⌊T/S⌋, R = T − QS, share of w = Qw + Rw/S. T + S ≤ 2^52, so the rounded quotient cannot reach the
 *    next whole number n: the real one is at least 1/S below n, and rounding up over that gap would need nS > 2^53.
 * 2. *Path A*, R·max(w) ≤ 2^52: Rw is an exact double, ⌊Rw/S⌋ is right by the same argument, r = Rw − ⌊Rw/S⌋·S is exact.
 * 3. *Path B* otherwise: Rw = high + low exactly (Dekker). The quotient is at most 2^51 and its relative error at most
 *    about 2^-52, so ⌊high/S⌋ is off by one at most; the remainder, formed from exact parts that are all whole numbers
 *    below 2^53, says which way, and one correction by ±S mends it.
 * 4. The remainders r are whole numbers in [0, S): they compare exactly, and true ties are seen as ties.
 */
export class WholeWeights implements Weights {
  readonly order: Float64Array;
  private readonly sum: number;
  private readonly largest: number;

  constructor(numbers: Pick<WholeNumbers, "whole" | "sum" | "largest">) {
    this.order = numbers.whole;
    this.sum = numbers.sum;
    this.largest = numbers.largest;
  }

  get length(): number {
    return this.order.length;
  }

  divide(units: number): Division {
    const { order, sum } = this;
    const count = order.length;
    const parts = new Float64Array(count);
    const remainders = new Float64Array(count);
    const each = Math.floor(units / sum);
    const rest = units - each * sum;
    if (rest * this.largest <= 2 * EXACT_LIMIT) {
      for (let i = 0; i < count; i++) {
        const weight = order[i] as number;
        const product = rest * weight;
        const floor = Math.floor(product / sum);
        parts[i] = each * weight + floor;
        remainders[i] = product - floor * sum;
      }
    } else {
      this.divideWide(each, rest, parts, remainders);
    }
    return { parts, remainders, isHalfOrMore: (i) => 2 * (remainders[i] as number) >= sum };
  }

  /** Path B: products beyond 2^52. */
  private divideWide(each: number, rest: number, parts: Float64Array, remainders: Float64Array): void {
    const { order, sum } = this;
    for (let i = 0; i < order.length; i++) {
      const weight = order[i] as number;
      const high = rest * weight;
      const low = productError(rest, weight, high);
      let floor = Math.floor(high / sum);
      const back = floor * sum;
      let remainder = high - back + (low - productError(floor, sum, back));
      if (remainder < 0) {
        floor -= 1;
        remainder += sum;
      } else if (remainder >= sum) {
        floor += 1;
        remainder -= sum;
      }
      parts[i] = each * weight + floor;
      remainders[i] = remainder;
    }
  }

  pick(indices: readonly number[]): WholeWeights {
    // Some of these whole numbers: never undefined.
    return new WholeWeights(wholeNumbers(indices.map((i) => this.order[i] as number)) as WholeNumbers);
  }

  compare(a: number, i: number, b: number, j: number): number {
    return compareProducts(a, this.order[i] as number, b, this.order[j] as number);
  }

  compareSum(a: number, indices: readonly number[], b: number, j: number): number {
    return compareProducts(a, this.sumOf(indices), b, this.order[j] as number);
  }

  private sumOf(indices: readonly number[]): number {
    return indices.reduce((sum, i) => sum + (this.order[i] as number), 0);
  }
}
