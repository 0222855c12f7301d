import type { FormatName, StyleName } from "./styles.ts";

/**
 * A workbook as data, for every host: the xlsx writer, Excel's own object model and Sheets' SpreadsheetApp each turn the
 * same description into theirs. Formulas are in one neutral grammar: en-US (`,` between arguments, `.` as decimal sign),
 * A1 references, functions of ours as `FINSAM.X(`; {@link hostFormula} respells them. {@link checkWorkbook} must accept it.
 */
export interface Workbook {
  /** File name without extension, and what a menu refers to. */
  readonly id: string;
  /** What a menu shows. */
  readonly title: string;
  /** What it is for, in one sentence. */
  readonly summary: string;
  readonly sheets: readonly Sheet[];
  /** Named cells and ranges: letters A–Z, digits and `_` only, since Sheets takes no others. Refer with a sheet. */
  readonly names: Readonly<Record<string, string>>;
}

export interface Sheet {
  readonly name: string;
  /** Width of each column from A, in characters of the body text. */
  readonly widths: readonly number[];
  /** Row heights in points, where a row is not one line high. */
  readonly heights: ReadonlyMap<number, number>;
  /** By address, such as "B7". */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly merged: readonly string[];
  readonly frozenRows: number;
  readonly validations: readonly Validation[];
  readonly highlights: readonly Highlight[];
  readonly print: Print;
}

/** One cell. Without content it only carries a style, such as the cells that a result spills into. */
export interface Cell {
  readonly style: StyleName;
  readonly format?: FormatName;
  readonly content?: Content;
  /** A comment on the cell. */
  readonly note?: string;
}

export type Content =
  /** Fixed text or number. */
  | { readonly kind: "value"; readonly value: string | number }
  /** For the user to fill in; blank unless it comes with a value. Never a formula. */
  | { readonly kind: "input"; readonly value?: string | number }
  /** Begins with `=`. A call of one of our functions is the whole formula, and fills `rows` × `columns` cells. */
  | { readonly kind: "formula"; readonly formula: string; readonly rows: number; readonly columns: number };

/** What a cell accepts when someone types. */
export interface Validation {
  readonly range: string;
  readonly accepts:
    | { readonly kind: "number"; readonly atLeast?: number }
    | { readonly kind: "whole"; readonly atLeast: number }
    | { readonly kind: "list"; readonly values: readonly string[] };
  /** Said when something else is typed. */
  readonly message: string;
}

/** A colour while a formula on the same sheet is true, relative to the range's first cell. */
export interface Highlight {
  readonly range: string;
  readonly formula: string;
  readonly look: "good" | "bad" | "warning";
}

/** A4 landscape, as wide as one page. */
export interface Print {
  /** That many rows from the top are repeated on every page. */
  readonly titleRows: number;
  /** A new page begins after each of these rows. */
  readonly breaksAfter: readonly number[];
}
