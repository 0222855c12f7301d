/** Units shared out downwards over weights, with what is left of each share. */
export interface Division {
  /** Each exact share rounded down to whole units. */
  readonly parts: Float64Array;
  /** What each share is above its whole units: exactly comparable with each other, in a measure of its own. */
  readonly remainders: Float64Array;
  /** Is the share's fraction one half or more? */
  readonly isHalfOrMore: (index: number) => boolean;
}

/**
 * Weights on an exact footing. Two kinds: whole numbers in doubles (fast, where the proof holds) and decimals
 * (everywhere). Weights are ≥ 0; at least one is above 0 wherever something is divided.
 */
export interface Weights {
  readonly length: number;
  /** Ranks weights exactly: a larger number is a larger weight, 0 is a zero weight. */
  readonly order: ArrayLike<number>;
  /** Divides whole units (0 to 1e15) in proportion to the weights. */
  divide(units: number): Division;
  /** The weights at these places, in this order. */
  pick(indices: readonly number[]): Weights;
  /** The sign of a·weight[i] − b·weight[j], exactly; a and b are whole, 0 to 1e15. */
  compare(a: number, i: number, b: number, j: number): number;
  /** The sign of a·Σweight[indices] − b·weight[j], exactly; a and b are whole, 0 to 1e15. */
  compareSum(a: number, indices: readonly number[], b: number, j: number): number;
}
