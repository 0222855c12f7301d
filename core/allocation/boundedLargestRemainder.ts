import { largestRemainder } from "./largestRemainder.ts";
import type { Weights } from "./Weights.ts";

/** Lowest and highest units per weight, whole, 0 ≤ lowest ≤ highest ≤ the units to share; both 0 for a zero weight. */
export interface Bounds {
  readonly lowest: ArrayLike<number>;
  readonly highest: ArrayLike<number>;
}

/** A λ at which one part leaves its lowest or reaches its highest bound: `bound` / weight[`index`]. */
interface Turn {
  readonly bound: number;
  readonly index: number;
}

/** Which parts the bounds hold, and how the others share. */
export interface Clamping {
  /** Indices of the weights that share `left` units in proportion. */
  readonly free: readonly number[];
  readonly left: number;
  /** λ as a fraction of whole units over weights: Σ of these weights; all clamped: the turn's own. */
  readonly lambda: { readonly units: number; readonly weights: readonly number[] };
  /** The parts of those that are clamped, 0 for the free ones. */
  readonly parts: Float64Array;
}

/**
 * Parts clamp(λ·weight, lowest, highest) for the λ that gives `units`, then largest remainder among those not clamped.
 */
export function boundedLargestRemainder(weights: Weights, { free, left, parts }: Clamping): Float64Array {
  const all = Float64Array.from(parts);
  if (free.length > 0) {
    const shares = largestRemainder(left, weights.pick(free));
    free.forEach((index, k) => {
      all[index] = shares[k] as number;
    });
  }
  return all;
}

/**
 * Finds λ. The sum of the clamped parts only grows with it and bends where a part leaves or meets a bound. Those turns
 * are sorted as exact fractions and searched for the last one whose sum is still at most `units`: between it and the
 * next the same parts are clamped, and the rest share what is left. Freezing lowest and highest ends at once instead,
 * round by round, can freeze too much (10 over 1·1·8, first at least 4, third at most 7).
 * @param units - whole units, with Σlowest ≤ units ≤ Σhighest and a weight above 0: the caller has checked it.
 */
export function clamping(units: number, weights: Weights, bounds: Bounds): Clamping {
  const { lowest, highest } = bounds;
  const turns: Turn[] = [];
  for (let index = 0; index < weights.length; index++) {
    if (weights.order[index] === 0) continue;
    turns.push({ bound: lowest[index] as number, index }, { bound: highest[index] as number, index });
  }
  // a/w[i] before b/w[j] exactly when a·w[j] < b·w[i].
  turns.sort((s, t) => weights.compare(s.bound, t.index, t.bound, s.index));
  let low = 0;
  let high = turns.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sumIsAtMost(units, turns[middle] as Turn, weights, bounds)) low = middle;
    else high = middle - 1;
  }
  const turn = turns[low] as Turn;
  const parts = new Float64Array(weights.length);
  const { free, clamped } = clampAt(turn, weights, bounds, parts);
  const left = units - clamped;
  const lambda = free.length > 0 ? { units: left, weights: free } : { units: turn.bound, weights: [turn.index] };
  return { free, left, lambda, parts };
}

/** Is Σ clamp(λ·weight, lowest, highest) at most `units`, at the turn's λ? */
function sumIsAtMost(units: number, turn: Turn, weights: Weights, bounds: Bounds): boolean {
  const { free, clamped } = clampAt(turn, weights, bounds);
  const left = units - clamped;
  return left >= 0 && weights.compareSum(turn.bound, free, left, turn.index) <= 0;
}

/** Which parts are clamped just above the turn's λ; writes those into `parts`. */
function clampAt(
  turn: Turn,
  weights: Weights,
  { lowest, highest }: Bounds,
  parts?: Float64Array,
): { free: number[]; clamped: number } {
  const free: number[] = [];
  let clamped = 0;
  for (let i = 0; i < weights.length; i++) {
    // λ·w[i] against a bound b of i, with λ = bound/w[turn]: bound·w[i] against b·w[turn].
    const against = (bound: number): number => weights.compare(turn.bound, i, bound, turn.index);
    const low = lowest[i] as number;
    const high = highest[i] as number;
    const part = against(high) >= 0 ? high : against(low) < 0 ? low : undefined;
    if (part === undefined) {
      free.push(i);
      continue;
    }
    clamped += part;
    if (parts) parts[i] = part;
  }
  return { free, clamped };
}
