import type { Place } from "../formula/FormulaArgument.ts";
import type { ResultRange } from "../index.ts";
import type { Target } from "./FormulaForm.ts";
import type { LeftReason } from "./LeftReason.ts";

/** What converting a workbook changes, in reading order. Nothing has been done yet. */
export interface ExchangePlan {
  readonly target: Target;
  readonly changes: readonly FormulaChange[];
  /** Cells that a changed formula fills itself, and that would stop it from doing so. To be emptied before its formula is written. */
  readonly clears: readonly Clearing[];
  readonly left: readonly LeftFormula[];
}

/** One formula. */
export interface FormulaChange extends Place {
  readonly before: string;
  readonly after: string;
  /** The area that the result fills, the formula's own cell included; null if that is not known. */
  readonly fills: string | null;
  /**
   * What our function gives from the values in the workbook, row by row, for a host that does not calculate (a file): null
   * if it cannot be told, or if it is not the value that the formula's cell shows.
   */
  readonly result: ResultRange | null;
  /** Whether Excel has to calculate it as a dynamic array. */
  readonly isMatrix: boolean;
  /** The first cell with a value of its own that stops the result, which the formula then says; null if none is known. */
  readonly inTheWay: Place | null;
}

/** One cell whose content is a leftover of a result. */
export interface Clearing extends Place {
  /** Where the formula stands that fills it again. */
  readonly anchor: string;
  /** What stands there now: a formula, or null where there is only the value. */
  readonly formula: string | null;
  readonly value: unknown;
}

export interface LeftFormula extends Place {
  readonly formula: string;
  readonly reason: LeftReason;
  /** What the reason is about: a function's name, a cell's address, a piece of the formula; "" if it says all. */
  readonly about: string;
}
