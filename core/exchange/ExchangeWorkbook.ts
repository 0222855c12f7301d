import type { Place } from "../formula/FormulaArgument.ts";

/** An open workbook or a file, as both `Range.formulas`/`values` and `getFormulas()`/`getValues()` give it: plain data. */
export interface ExchangeWorkbook {
  readonly sheets: readonly ExchangeSheet[];
  /** Defined names that stand for one area, by name as written. */
  readonly names: Readonly<Record<string, Place>>;
}

export interface ExchangeSheet {
  readonly name: string;
  /** Where the first cell of `formulas` and `values` stands, from 1. */
  readonly row: number;
  readonly column: number;
  /** A text that begins with `=` is a formula; anything else (what Excel repeats of constants) is not looked at. */
  readonly formulas: readonly (readonly unknown[])[];
  /** As last calculated: blank is null or ""; an error or a date as the core knows them (SpecialCell). */
  readonly values: readonly (readonly unknown[])[];
  /**
   * The areas that formulas are known to fill, `E5:E7`, the formula first: an xlsx file's `ref`, Excel's
   * `getSpillingToRange()`. What the host repeats of the formula in the other cells is not looked at. Sheets knows none.
   */
  readonly filled?: readonly string[];
}
