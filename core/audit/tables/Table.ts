import type { Grid } from "../grid/Grid.ts";
import type { LabelClass } from "../words/labelClass.ts";

/** A row of figures in a table. */
export interface TableRow {
  readonly row: number;
  readonly label: string;
  readonly kind: LabelClass;
  /** First after a heading, a section's title or a blank row: a sum may naturally begin here. */
  readonly starts: boolean;
  /** The title of the section that it stands in, or "". */
  readonly section: string;
}

/** Figures with labels at the left and headings above. Blank rows and section titles may stand between its rows. */
export interface Table {
  readonly grid: Grid;
  /** The column of the labels; 0 where there are none. */
  readonly labelColumn: number;
  /** The columns that hold figures, from left to right. */
  readonly columns: readonly number[];
  readonly rows: readonly TableRow[];
  /** Years are written as text. */
  readonly headings: ReadonlyMap<number, string>;
  /** The texts above the headings, nearest first: the table's title and unit. */
  readonly title: string;
}
