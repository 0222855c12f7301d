import ExcelJS from "exceljs";
import { CellError, type CellValue } from "../calculate/CellError.ts";
import { calculate, type Values } from "../calculate/calculate.ts";
import { hostFormula, SPELLINGS } from "../formula/hostFormula.ts";
import { address, blockAddress, blockFrom, parseAddress, placesOf } from "../workbook/address.ts";
import { printScale } from "../workbook/printScale.ts";
import { BODY, FORMATS } from "../workbook/styles.ts";
import type { Cell, Sheet, Workbook } from "../workbook/Workbook.ts";
import { asExcelSaves } from "./asExcelSaves.ts";
import { cellStyle, highlightStyle } from "./cellStyle.ts";
import { isMatrixFormula } from "./matrixFormula.ts";
import { validationOf } from "./validationOf.ts";

/** In inches; the scale is reckoned with the same. */
const MARGINS = { left: 0.51, right: 0.51, top: 0.59, bottom: 0.71, header: 0.3, footer: 0.3 };

/** ExcelJS has it, its types do not. */
interface ValidationsByRange {
  add(range: string, validation: ExcelJS.DataValidation): void;
}

/** Not the day it was made: the file is the same, byte for byte, whenever it is built. */
const DATE = new Date("2026-01-01T00:00:00Z");

/** The workbook as Excel itself would save it with the add-in loaded: formulas, their results, dynamic arrays. */
export async function xlsxFile(workbook: Workbook): Promise<Uint8Array> {
  const values = calculate(workbook);
  const book = new ExcelJS.Workbook();
  Object.assign(book, { creator: "FINSAM", lastModifiedBy: "FINSAM", created: DATE, modified: DATE });
  book.views = [{ x: 0, y: 0, width: 28_800, height: 17_280, firstSheet: 0, activeTab: 0, visibility: "visible" }];
  book.title = workbook.title;
  book.subject = workbook.summary;
  const anchors = workbook.sheets.map((sheet) => addSheet(book, workbook, sheet, values));
  for (const [name, range] of Object.entries(workbook.names)) book.definedNames.add(absolute(range), name);
  return asExcelSaves(new Uint8Array(await book.xlsx.writeBuffer()), anchors);
}

/** @returns the cells whose formula gives a matrix, and so must be marked as dynamic arrays. */
function addSheet(book: ExcelJS.Workbook, workbook: Workbook, sheet: Sheet, values: Values): string[] {
  const page = book.addWorksheet(sheet.name, {
    views: [{ state: "frozen", ySplit: sheet.frozenRows, showGridLines: false }],
    properties: { defaultRowHeight: 15 },
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      scale: printScale(sheet),
      fitToPage: false,
      margins: MARGINS,
      printTitlesRow: `1:${sheet.print.titleRows}`,
    },
    headerFooter: { oddFooter: `&L${workbook.title.replace(/&/g, "&&")}&C&A&RSida &P av &N` },
  });
  sheet.widths.forEach((width, i) => {
    page.getColumn(i + 1).width = width + 5 / 7;
  });
  for (const [row, height] of sheet.heights) page.getRow(row).height = height;
  for (const block of sheet.merged) page.mergeCells(block);
  const anchors = [...sheet.cells].filter(([at, cell]) => fillCell(page, sheet, at, cell, values)).map(([at]) => at);
  // By range: given cell by cell, ExcelJS joins them to ranges of its own that overlap.
  const validations = (page as unknown as { dataValidations: ValidationsByRange }).dataValidations;
  for (const { range, ...validation } of sheet.validations) validations.add(range, validationOf(validation));
  sheet.highlights.forEach(({ range, formula, look }, i) => {
    const rule = {
      type: "expression" as const,
      priority: i + 1,
      formulae: [formula.slice(1)],
      style: highlightStyle(look),
    };
    page.addConditionalFormatting({ ref: range, rules: [rule] });
  });
  for (const row of sheet.print.breaksAfter) page.getRow(row).addPageBreak();
  return anchors;
}

/** @returns whether the cell's formula gives a matrix. */
function fillCell(
  page: ExcelJS.Worksheet,
  sheet: Sheet,
  at: string,
  { style, format, note, content }: Cell,
  values: Values,
): boolean {
  const cell = page.getCell(at);
  cell.style = cellStyle(style);
  if (format !== undefined) cell.numFmt = FORMATS[format];
  if (note !== undefined) cell.note = { texts: [{ font: { name: BODY.font, size: 9 }, text: note }] };
  if (content === undefined) return false;
  if (content.kind !== "formula") {
    if (content.value !== undefined) cell.value = content.value;
    return false;
  }
  const block = blockFrom(parseAddress(at), content.rows, content.columns);
  const formula = hostFormula(content.formula, SPELLINGS.xlsx).slice(1);
  const result = cached(values.at(sheet.name, at));
  if (!isMatrixFormula(content.formula)) {
    cell.value = { formula, result } as ExcelJS.CellFormulaValue;
    return false;
  }
  cell.value = { formula, result, shareType: "array", ref: blockAddress(block) } as ExcelJS.CellFormulaValue;
  for (const place of placesOf(block).slice(1)) {
    page.getCell(address(place)).value = cached(values.at(sheet.name, address(place)));
  }
  return true;
}

/** A result as it is kept in the file. A workbook that we ship shows no error. */
function cached(value: CellValue): number | string {
  if (typeof value === "number" || typeof value === "string") return value;
  throw new Error(`a result that cannot be kept: ${value instanceof CellError ? value.name : String(value)}`);
}

/** `Indata!B7:B9` → `Indata!$B$7:$B$9`. */
function absolute(range: string): string {
  const mark = range.lastIndexOf("!") + 1;
  return range.slice(0, mark) + range.slice(mark).replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2");
}
