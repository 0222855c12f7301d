import { address, parseAddress } from "../../templates/workbook/address.ts";
import { asTyped } from "../../templates/workbook/asTyped.ts";
import { BODY } from "../../templates/workbook/styles.ts";
import type { Sheet } from "../../templates/workbook/Workbook.ts";
import { CALLS_AT_A_TIME } from "../host/recalculate.ts";
import { SHEETS_PREFIX } from "../SHEETS_PREFIX.ts";
import { semicolonFormula } from "./semicolonFormula.ts";

type Page = GoogleAppsScript.Spreadsheet.Sheet;

/** Fixed values and what is prefilled, in one write. The cells that a result spills into stay empty. */
export function fillSheet(page: Page, sheet: Sheet): void {
  const places = [...sheet.cells.keys()].map(parseAddress);
  const rows = Math.max(...places.map(({ row }) => row));
  const columns = Math.max(...places.map(({ column }) => column));
  if (page.getMaxRows() < rows) page.insertRowsAfter(page.getMaxRows(), rows - page.getMaxRows());
  if (page.getMaxColumns() < columns) page.insertColumnsAfter(page.getMaxColumns(), columns - page.getMaxColumns());
  const values = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_unused, c) => {
      const content = sheet.cells.get(address({ row: r + 1, column: c + 1 }))?.content;
      return content === undefined || content.kind === "formula" || content.value === undefined
        ? ""
        : asTyped(content.value);
    }),
  );
  page.getRange(1, 1, rows, columns).setFontFamily(BODY.font).setFontSize(BODY.size).setValues(values);
}

/** Every formula of the sheets: Sheets' own first, then ours a few at a time, see {@link CALLS_AT_A_TIME}. */
export function writeFormulas(pages: readonly Page[], sheets: readonly Sheet[]): void {
  const all = sheets.flatMap(({ cells }, i) =>
    [...cells].flatMap(([at, { content }]) =>
      content?.kind === "formula" ? [{ page: pages[i] as Page, at, formula: semicolonFormula(content.formula) }] : [],
    ),
  );
  const isOurs = ({ formula }: { formula: string }): boolean => formula.includes(SHEETS_PREFIX);
  for (const { page, at, formula } of all.filter((one) => !isOurs(one))) page.getRange(at).setFormula(formula);
  SpreadsheetApp.flush();
  const ours = all.filter(isOurs);
  for (let start = 0; start < ours.length; start += CALLS_AT_A_TIME) {
    for (const { page, at, formula } of ours.slice(start, start + CALLS_AT_A_TIME)) {
      page.getRange(at).setFormula(formula);
    }
    SpreadsheetApp.flush();
  }
}
