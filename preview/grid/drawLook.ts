import { formattedNumber } from "../engine/formattedNumber.ts";
import type { ShownCell } from "../engine/Workbook.ts";
import type { CellLook, Css } from "../workbook/CellLook.ts";

/** What a cell shows in the number format of its look. */
export function textIn({ numberFormat }: CellLook, { kind, value, text }: ShownCell): string {
  return numberFormat !== undefined && kind === "number" ? formattedNumber(value as number, numberFormat) : text;
}

/** A look's properties with the first highlight whose condition holds. */
export function cssOf({ css, highlights }: CellLook, holds: (condition: string) => boolean): Css {
  return { ...css, ...highlights.find(({ condition }) => holds(condition))?.css };
}
