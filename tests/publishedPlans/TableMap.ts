import type { DocumentName } from "./PublishedTable.ts";

/** One name, or the first and the last of a run of neighbours. */
export type Run = string | readonly [first: string, last: string];

/** Cells of a published table, by the names of its rows and columns. */
export interface Cells {
  /** Left out: the table that the check belongs to. */
  readonly table?: string;
  readonly rows: Run;
  /** Left out: the table's only column of figures. */
  readonly columns?: Run;
  /** −1: taken away. */
  readonly sign?: -1;
}

/** A published figure that stands in no row: taken from the check of that name in the same table. */
export interface FigureOf {
  readonly check: string;
  readonly sign?: -1;
}

/** Items that should sum to what is printed: KONTROLLSUMMA. */
export interface Sum {
  readonly what: string;
  readonly items: readonly (Cells | FigureOf)[];
  /** Where the printed figure stands; left out where no row has it: then it is the check's own. */
  readonly printed?: Cells;
}

/** A closing balance, carried through the periods: EGETKAPITAL, then KONTROLLSUMMA on the last period. */
export interface Balance {
  readonly what: string;
  /** Of the first period. Left out: 0, for a year's result without what was brought forward. */
  readonly opening?: Cells;
  /** Per period, without what was brought forward. */
  readonly income: readonly Cells[];
  readonly costs: readonly Cells[];
  /** The columns, in order. */
  readonly periods: readonly string[];
  readonly printed?: Cells;
}

/** Where the operands of one table's checks stand, and why some have none. */
export interface TableMap {
  readonly document: DocumentName;
  readonly table: string;
  readonly checks: readonly (Sum | Balance)[];
  readonly without?: readonly { readonly what: string; readonly reason: string }[];
}
