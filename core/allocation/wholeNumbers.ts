import { EXACT_LIMIT } from "./exactProduct.ts";

/** Powers of ten as literals: `10 ** k` is allowed to differ in the last bit between engines. */
const TEN = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9] as const;

/** Numbers brought to whole ones: `whole[i] / scale` is exactly the number that was given. */
export interface WholeNumbers {
  readonly whole: Float64Array;
  /** 10^places. */
  readonly scale: number;
  readonly sum: number;
  readonly largest: number;
}

/**
 * The least places ≤ 9 that make every number whole, or undefined when the numbers or their sum leave ±2^51.
 *
 * Why it is exact: IEEE division is correctly rounded, so `Math.round(x·10^k) / 10^k === x` says that x is the double
 * nearest to the decimal N·10^−k. Decimals of k places with |N| ≤ 2^51 have distinct nearest doubles, so N is the only
 * one, and the one that x prints as.
 */
export function wholeNumbers(numbers: ArrayLike<number>): WholeNumbers | undefined {
  const count = numbers.length;
  const whole = new Float64Array(count);
  let places = 0;
  let scale = 1;
  for (let i = 0; i < count; i++) {
    const number = numbers[i] as number;
    while (Math.round(number * scale) / scale !== number) {
      if (++places >= TEN.length) return undefined;
      scale = TEN[places] as number;
    }
  }
  let sum = 0;
  let largest = 0;
  for (let i = 0; i < count; i++) {
    const number = numbers[i] as number;
    const n = Math.round(number * scale);
    if (n / scale !== number) return undefined;
    const size = n < 0 ? -n : n;
    whole[i] = n;
    sum += size;
    if (size > largest) largest = size;
    if (sum > EXACT_LIMIT) return undefined;
  }
  return { whole, scale, sum, largest };
}
