import ExcelJS from "exceljs";
import type { AuditCell, AuditWorkbook } from "../../core/audit/AuditWorkbook.ts";

export type Seen = Readonly<Record<string, Pick<AuditCell, "value" | "formula">>>;

/** The cells of a file as ExcelJS reads them, in the audit's words, by `Blad 1!B5`. */
export async function excelJsCells(bytes: Uint8Array): Promise<Seen> {
  const book = new ExcelJS.Workbook();
  // ExcelJS's types ask for a Buffer of an older Node.
  await book.xlsx.load(bytes as never);
  const cells: Record<string, Pick<AuditCell, "value" | "formula">> = {};
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        // In a merged area ExcelJS repeats the first cell's value in the others.
        if (cell.isMerged && cell.master !== cell) return;
        const formula = cell.formula ? `=${asTyped(cell.formula)}` : null;
        // ExcelJS does not tell a formula's empty text from a result that is missing.
        const value = contentOf(formula === null ? cell.value : (cell.result ?? ""));
        if (formula !== null || (value !== null && value !== ""))
          cells[`${sheet.name}!${cell.address}`] = { value, formula };
      });
    });
  }
  return cells;
}

/** The same of what our reader gives. */
export function readCells({ sheets }: AuditWorkbook): Seen {
  const cells: Record<string, Pick<AuditCell, "value" | "formula">> = {};
  for (const { name, rows } of sheets) {
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell) cells[`${name}!${columnLetters(c)}${r + 1}`] = { value: cell.value, formula: cell.formula };
      });
    });
  }
  return cells;
}

/** No text of these workbooks holds such a prefix. */
function asTyped(formula: string): string {
  const plain = formula.replace(/_xlfn\.|_xlws\./g, "");
  // LibreOffice saves names that it does not know in lower case.
  return plain.replace(/_xldudf_finsam_(\w+)/gi, (_, id: string) => `FINSAM.${id.toUpperCase()}`);
}

function contentOf(value: unknown): AuditCell["value"] {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return { special: "date" };
  if (typeof value !== "object") return value as number | string | boolean;
  if ("error" in value) return { special: "error", error: String(value.error) };
  if ("richText" in value) return (value.richText as { text: string }[]).map(({ text }) => text).join("");
  if ("hyperlink" in value) return contentOf((value as unknown as { text: unknown }).text);
  throw new Error(`unknown to this test: ${JSON.stringify(value)}`);
}

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
