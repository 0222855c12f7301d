import type { Frame, Lane, Line } from "./Frame.ts";

/** What a table's total line is the sum of, and how each of its cells stands to that. */
export interface TotalLine {
  readonly frame: Frame;
  readonly line: Line;
  /** The lines that it adds, in order. */
  readonly addends: readonly Line[];
  /** Whether formulas or other cells of the line bear out that these are the addends. */
  readonly isBorneOut: boolean;
  readonly cells: readonly TotalCell[];
}

export interface TotalCell {
  readonly lane: Lane;
  /** `sum`: a formula that adds cells of its own lane. `other`: any other formula. */
  readonly by: "typed" | "sum" | "other";
  readonly value: number;
  /** The addends' lines that a `sum` takes; those of the line's addends for the rest. */
  readonly taken: readonly Line[];
}
