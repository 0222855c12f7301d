import type { Weights } from "./Weights.ts";

/**
 * Largest remainder (Hamilton): every share rounded down, the units left over go to the largest remainders; equal
 * remainders: to the larger weight, then to the first.
 * @param units - whole units to share out, 0 to 1e15.
 * @returns whole units per weight; they sum to `units`. A zero weight gets 0.
 */
export function largestRemainder(units: number, weights: Weights): Float64Array {
  const { parts, remainders } = weights.divide(units);
  let left = units;
  for (let i = 0; i < parts.length; i++) left -= parts[i] as number;
  if (left > 0) giveOneEach(left, parts, remainders, weights.order);
  return parts;
}

/**
 * Adds one unit to the `count` largest remainders. There are always more positive remainders than units left (each is
 * below one unit and they sum to `count`), so a zero weight is never reached.
 */
function giveOneEach(count: number, parts: Float64Array, remainders: Float64Array, order: ArrayLike<number>): void {
  const cut = valueOfRank(remainders.slice(), count);
  let left = count;
  const tied: number[] = [];
  for (let i = 0; i < parts.length; i++) {
    const remainder = remainders[i] as number;
    if (remainder > cut) {
      parts[i] = (parts[i] as number) + 1;
      left -= 1;
    } else if (remainder === cut) {
      tied.push(i);
    }
  }
  if (tied.length > left) tied.sort((i, j) => (order[j] as number) - (order[i] as number) || i - j);
  for (let k = 0; k < left; k++) {
    const i = tied[k] as number;
    parts[i] = (parts[i] as number) + 1;
  }
}

/** The value of rank `rank` from the top (1 is the largest), by quickselect. Reorders `values`. */
function valueOfRank(values: Float64Array, rank: number): number {
  const target = rank - 1;
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    // The middle of three as pivot: sorted and constant input stay linear.
    const middle = (low + high) >> 1;
    const a = values[low] as number;
    const b = values[middle] as number;
    const c = values[high] as number;
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] as number) > pivot) i++;
      while ((values[j] as number) < pivot) j--;
      if (i <= j) {
        const swap = values[i] as number;
        values[i] = values[j] as number;
        values[j] = swap;
        i++;
        j--;
      }
    }
    if (target <= j) high = j;
    else if (target >= i) low = i;
    else return values[target] as number;
  }
  return values[target] as number;
}
