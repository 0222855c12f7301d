import type { Place } from "../formula/FormulaArgument.ts";
import type { FormulaStyle } from "../formula/FormulaStyle.ts";
import type { SpecialCell } from "../index.ts";

/** How a cell shows its number, as far as the audit cares. */
export type NumberLook = "plain" | "percent" | "date" | "text";

/** A cell that is not blank. */
export interface AuditCell {
  /** The value as last calculated; an error or a date as the core knows them. */
  readonly value: number | string | boolean | null | SpecialCell;
  /** `=SUM(B2:B9)` in the workbook's {@link AuditWorkbook.style}; null where a value was typed, or spilled from another cell. */
  readonly formula: string | null;
  /** Left out: plain. */
  readonly look?: NumberLook;
  /** The decimals that the number's format shows; left out: as many as it has. */
  readonly decimals?: number;
}

export interface AuditSheet {
  readonly name: string;
  /** From row 1 and column A. A blank cell is a hole or undefined; rows may differ in length. */
  readonly rows: readonly (readonly (AuditCell | undefined)[])[];
}

/** A workbook as every host can give it: plain data, nothing calculated anew. */
export interface AuditWorkbook {
  readonly sheets: readonly AuditSheet[];
  /** Defined names that stand for one area, by name as written. */
  readonly names: Readonly<Record<string, Place>>;
  readonly style: FormulaStyle;
}
