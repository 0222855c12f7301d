import { hostFormula } from "../../../templates/formula/hostFormula.ts";
import { address, parseAddress } from "../../../templates/workbook/address.ts";
import { asTyped } from "../../../templates/workbook/asTyped.ts";
import { BODY, FORMATS } from "../../../templates/workbook/styles.ts";
import type { Cell, Sheet } from "../../../templates/workbook/Workbook.ts";

/** Contents and number formats of a new sheet, in two writes. Not synchronised. */
export function fillSheet(page: Excel.Worksheet, sheet: Sheet, prefix: string): void {
  const places = [...sheet.cells.keys()].map(parseAddress);
  const rows = Math.max(...places.map(({ row }) => row));
  const columns = Math.max(...places.map(({ column }) => column));
  const all = page.getRange(`A1:${address({ row: rows, column: columns })}`);
  const matrix = <T>(read: (cell: Cell | undefined) => T): T[][] =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_unused, c) => read(sheet.cells.get(address({ row: r + 1, column: c + 1 })))),
    );
  all.numberFormat = matrix((cell) => (cell?.format ? FORMATS[cell.format] : "General"));
  // Excel's own default has become another one, in which the texts are wider than their columns.
  all.format.font.name = BODY.font;
  all.format.font.size = BODY.size;
  // null leaves a cell alone: a result spills into it by itself.
  all.formulas = matrix((cell) => contentOf(cell, prefix));
}

function contentOf(cell: Cell | undefined, prefix: string): string | number | null {
  const content = cell?.content;
  if (content?.kind === "formula") return hostFormula(content.formula, (id) => prefix + id);
  return content?.value === undefined ? null : asTyped(content.value);
}
