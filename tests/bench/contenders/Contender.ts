/** Who gets the unit among equal remainders: the larger weight (of equals the first), or simply the first. */
export type TieRule = "larger" | "first";

/** One way to share out an amount, made ready so that only the sharing is timed. */
export interface Contender {
  /** What readers see, in Swedish. */
  readonly name: string;
  /** Whether it is ours. */
  readonly ours: boolean;
  /** Undefined where the parts are not meant as a largest remainder. */
  readonly tieRule: TieRule | undefined;
  /**
   * @param amount - in kronor, above 0.
   * @param unit - 0.01 or 1.
   * @param weights - at least one above 0.
   * @returns what is timed: one sharing, with its parts as numbers in kronor (in the cells of a column, for a whole call).
   */
  ready(amount: number, unit: number, weights: readonly number[]): () => readonly (number | readonly unknown[])[];
}
