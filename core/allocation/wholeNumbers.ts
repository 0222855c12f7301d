import { EXACT_LIMIT } from "./exactProduct.ts";

/** Powers of ten as literals: `10 ** k` is allowed to differ in the last bit between engines. */
export const TEN = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9] as const;

/**
 * How many decimals a number has, counted from `places` up to nine; undefined beyond.
 *
 * Why it is exact: IEEE division is correctly rounded, so `Math.round(x·10^k) / 10^k === x` says that x is the double
 * nearest to the decimal N·10^−k. Decimals of k places with |N| ≤ 2^51 have distinct nearest doubles, so N is the only
 * one, and the one that x prints as.
 */
export function placesOf(number: number, places = 0): number | undefined {
  for (let k = places; k < TEN.length; k++) {
    const ten = TEN[k] as number;
    if (Math.round(number * ten) / ten === number) return k;
  }
  return undefined;
}

/** Numbers ≥ 0 brought to whole ones: `whole[i] / scale` is exactly the number that was given, for one common scale. */
export interface WholeNumbers {
  readonly whole: Float64Array;
  readonly sum: number;
  readonly largest: number;
}

/** Undefined when a number has more than nine decimals, or when the sum leaves 2^51. */
export function wholeNumbers(numbers: ArrayLike<number>): WholeNumbers | undefined {
  const count = numbers.length;
  const whole = new Float64Array(count);
  let places = 0;
  let scale = 1;
  let sum = 0;
  let largest = 0;
  for (let i = 0; i < count; i++) {
    const number = numbers[i] as number;
    // As Math.round for what is not negative, in one instruction.
    const n = Math.floor(number * scale + 0.5);
    // Whole numbers, such as populations, need no division.
    if (n !== number && n / scale !== number) {
      const more = placesOf(number, places + 1);
      if (more === undefined) return undefined;
      // Rare: begin again with more decimals.
      places = more;
      scale = TEN[places] as number;
      sum = 0;
      largest = 0;
      i = -1;
      continue;
    }
    whole[i] = n;
    sum += n;
    if (n > largest) largest = n;
  }
  return sum <= EXACT_LIMIT ? { whole, sum, largest } : undefined;
}
