import type { Template, TemplateMade, TemplateParts, Undo } from "../../panel/WorkbookHost.ts";
import { packedWorkbook, packedWorkbooks } from "../../templates/packed/packedWorkbooks.ts";
import { withFreeNames } from "../../templates/workbook/numbered.ts";
import type { Workbook } from "../../templates/workbook/Workbook.ts";
import { drawSheet } from "./drawSheet.ts";
import { fillSheet, writeFormulas } from "./fillSheet.ts";
import { setRules } from "./setRules.ts";

/** What was added: sheets by the ids that they keep when they are renamed. */
interface Added {
  readonly sheets: readonly number[];
  readonly names: readonly string[];
}

export function templates(): Template[] {
  return packedWorkbooks().map(({ id, title, summary, sheets }) => ({
    id,
    title,
    summary,
    sheets: sheets.map(({ name }) => name),
  }));
}

export function planTemplate(id: string): TemplateParts {
  return partsOf(freeWorkbook(id));
}

/** Adds the workbook's sheets after the existing ones. When Google refuses anything, what was added is removed again. */
export function doTemplate(id: string): TemplateMade {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const workbook = freeWorkbook(id);
  const shown = SpreadsheetApp.getActiveSheet();
  const pages: GoogleAppsScript.Spreadsheet.Sheet[] = [];
  const added = (): Added => ({ sheets: pages.map((page) => page.getSheetId()), names: Object.keys(workbook.names) });
  try {
    // All first: a formula may only mention a sheet that exists.
    for (const { name } of workbook.sheets) pages.push(spreadsheet.insertSheet(name, spreadsheet.getSheets().length));
    workbook.sheets.forEach((sheet, i) => {
      const page = pages[i] as GoogleAppsScript.Spreadsheet.Sheet;
      fillSheet(page, sheet);
      drawSheet(page, sheet);
      setRules(page, sheet);
    });
    nameCells(workbook);
    writeFormulas(pages, workbook.sheets);
    if (pages[0]) SpreadsheetApp.setActiveSheet(pages[0]);
  } catch (error) {
    SpreadsheetApp.setActiveSheet(shown);
    removeAdded(added());
    throw error;
  }
  return { ...partsOf(workbook), undo: { tool: "template", data: JSON.stringify(added()) } };
}

export function undoTemplate({ data }: Undo): TemplateParts {
  return removeAdded(JSON.parse(data) as Added);
}

/** Removes the sheets that are still there, and the names that still refer to one of them or to nothing any more. */
function removeAdded({ sheets, names }: Added): TemplateParts {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const pages = spreadsheet.getSheets().filter((page) => sheets.includes(page.getSheetId()));
  const own = spreadsheet.getNamedRanges().filter((named) => names.includes(named.getName()) && isAmong(sheets, named));
  const parts = { sheets: pages.map((page) => page.getName()), names: own.map((named) => named.getName()) };
  for (const named of own) named.remove();
  for (const page of pages) spreadsheet.deleteSheet(page);
  return parts;
}

function isAmong(sheets: readonly number[], named: GoogleAppsScript.Spreadsheet.NamedRange): boolean {
  try {
    return sheets.includes(named.getRange().getSheet().getSheetId());
  } catch {
    // Its sheet is gone.
    return true;
  }
}

function freeWorkbook(id: string): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return withFreeNames(
    packedWorkbook(id),
    spreadsheet.getSheets().map((page) => page.getName()),
    spreadsheet.getNamedRanges().map((named) => named.getName()),
  );
}

function partsOf({ sheets, names }: Workbook): TemplateParts {
  return { sheets: sheets.map(({ name }) => name), names: Object.keys(names) };
}

function nameCells({ names }: Workbook): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  for (const [name, range] of Object.entries(names)) {
    const mark = range.lastIndexOf("!");
    const page = spreadsheet.getSheetByName(range.slice(0, mark).replace(/^'|'$/g, ""));
    if (page) spreadsheet.setNamedRange(name, page.getRange(range.slice(mark + 1)));
  }
}
