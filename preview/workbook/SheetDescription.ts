import type { CellLook } from "./CellLook.ts";

/**
 * How a cell looks. `columnHeading` stands over numbers; `entry` is for the user. `calculated` and `total` are ours, `published` is copied from a document. A difference other than 0
 * and a `verdict` other than AGREES are marked, so that they are seen at once.
 */
export type CellStyle =
  | "title"
  | "note"
  | "section"
  | "heading"
  | "columnHeading"
  | "published"
  | "calculated"
  | "difference"
  | "publishedTotal"
  | "total"
  | "totalDifference"
  | "verdict"
  | "entry";

/** What a verdict says when everything agrees. */
export const AGREES = "Stämmer";

export interface DescribedCell {
  /** As a Swede would type it: `4417,5`, `=SUMMA(C8:C18)`. */
  readonly input: string;
  /** A look of the preview's own style sheet. */
  readonly style?: CellStyle;
  /** A look that a template brings. */
  readonly look?: CellLook;
}

/** A sheet as data: no engine, no grid. */
export interface SheetDescription {
  readonly name: string;
  /** Pixels, from column A. The columns after these have the grid's own width. */
  readonly columnWidths: readonly number[];
  /** Pixels of the rows that are higher or lower than the grid's own, by row from 0. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  /** From row 1. A bare text is a label. */
  readonly rows: readonly (readonly (string | DescribedCell)[])[];
}

/** Makes cells of a style: numbers may be given as numbers. */
export function styled(style: CellStyle): (input: string | number) => DescribedCell {
  return (input) => ({ style, input: typeof input === "number" ? String(input).replace(".", ",") : input });
}
