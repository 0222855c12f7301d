import ExcelJS from "exceljs";
import type { AuditCell, AuditWorkbook } from "../../../core/audit/AuditWorkbook.ts";
import { cellName } from "./TypedSheet.ts";

/** The same workbook as a file of Excel's: formulas with their last values, number formats as they look. */
export async function xlsxOf({ sheets }: AuditWorkbook): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, rows } of sheets) {
    const sheet = book.addWorksheet(name);
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell) write(sheet.getCell(cellName(r + 1, c + 1)), cell);
      });
    });
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function write(target: ExcelJS.Cell, { value, formula, look, decimals }: AuditCell): void {
  const shown = typeof value === "object" && value && "error" in value ? { error: value.error } : value;
  target.value = (formula === null ? shown : { formula: formula.slice(1), result: shown }) as ExcelJS.CellValue;
  const places = decimals ? `.${"0".repeat(decimals)}` : "";
  if (look === "percent") target.numFmt = `0${places}%`;
  else if (look === "text") target.numFmt = "@";
  else if (typeof value === "number" && decimals !== undefined) target.numFmt = `#,##0${places}`;
}
