import type { Area } from "../../formula/Area.ts";

/** Cells that a formula adds or takes away. */
export interface Term {
  readonly sign: 1 | -1;
  /** "" means the sheet of the formula. */
  readonly sheet: string;
  readonly area: Area;
}

/** A formula that only adds and subtracts cells. */
export interface LinearFormula {
  readonly terms: readonly Term[];
  /** It has at least one SUM, SUMMA or SUBTOTAL: the cell is meant to be a total. */
  readonly hasSum: boolean;
  /** Rounded, or with typed numbers among its terms: the value need not be the sum of the cells. */
  readonly isExact: boolean;
}
