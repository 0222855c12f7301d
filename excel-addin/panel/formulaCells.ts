import { type Area, areaAddress, areaOf, withoutSheet } from "../../core/formula/Area.ts";
import { ENGLISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { ourCalls } from "../../core/formula/ourCalls.ts";
import type { FormulaCell } from "../../panel/WorkbookHost.ts";
import { errorName } from "./errorName.ts";
import { KEPT_SHEET } from "./keptFormulas.ts";

/** Loaded at a time: Excel on the web refuses answers over 5 MB. */
const CELLS_PER_READ = 20_000;
const DETAILS_PER_READ = 500;

interface Found {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly address: string;
  readonly formula: string;
}

/**
 * Every cell with one of our formulas, in reading order per sheet; a spill is found once, by its anchor.
 * @param wrapped - whether to include those that Google Sheets left as a text in a formula of its own.
 */
export async function formulaCells(
  context: Excel.RequestContext,
  prefix: string,
  { wrapped = false }: { readonly wrapped?: boolean } = {},
): Promise<readonly FormulaCell[]> {
  const isWanted = (formula: string): boolean => mentions(formula, prefix) || (wrapped && wraps(formula, prefix));
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const sheets = worksheets.items.filter(({ name }) => name !== KEPT_SHEET);
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  const found: Found[] = [];
  for (const [i, sheet] of sheets.entries()) {
    const range = used[i] as Excel.Range;
    const area = range.isNullObject ? undefined : areaOf(withoutSheet(range.address));
    if (area) found.push(...(await ourFormulas(context, sheet, area, isWanted)));
  }
  const cells: FormulaCell[] = [];
  for (let at = 0; at < found.length; at += DETAILS_PER_READ) {
    cells.push(...(await details(context, found.slice(at, at + DETAILS_PER_READ))));
  }
  return cells;
}

async function ourFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  isWanted: (formula: string) => boolean,
): Promise<Found[]> {
  const found: Found[] = [];
  const rowsPerRead = Math.max(1, Math.floor(CELLS_PER_READ / (area.right - area.left + 1)));
  for (let top = area.top; top <= area.bottom; top += rowsPerRead) {
    const part = { ...area, top, bottom: Math.min(area.bottom, top + rowsPerRead - 1) };
    const range = sheet.getRange(areaAddress(part)).load("formulas");
    await context.sync();
    (range.formulas as unknown[][]).forEach((row, r) => {
      row.forEach((formula, c) => {
        if (typeof formula !== "string" || !formula.startsWith("=") || !isWanted(formula)) return;
        const [row, column] = [top + r, area.left + c];
        const address = areaAddress({ top: row, left: column, bottom: row, right: column });
        found.push({ sheet, isProtected: sheet.protection.protected, address, formula });
      });
    });
  }
  return found;
}

/** A quick look first: most formulas of a workbook are not ours. */
function mentions(formula: string, prefix: string): boolean {
  return formula.toUpperCase().includes(prefix.slice(0, -1)) && ourCalls(formula, prefix, ENGLISH_STYLE).length > 0;
}

/** `IFERROR(__xludf.DUMMYFUNCTION("FINSAM_X(…)"),…)` */
function wraps(formula: string, prefix: string): boolean {
  return /xludf\.dummyfunction/i.test(formula) && formula.toUpperCase().includes(prefix.slice(0, -1));
}

async function details(context: Excel.RequestContext, found: readonly Found[]): Promise<FormulaCell[]> {
  const loaded = found.map(({ sheet, address }) => {
    const cell = sheet.getRange(address).load("text,values,valueTypes,format/protection/locked");
    return {
      cell,
      spill: cell.getSpillingToRangeOrNullObject().load("address"),
      parent: cell.getSpillParentOrNullObject().load("address"),
    };
  });
  await context.sync();
  return found.flatMap(({ sheet, address, formula, isProtected }, i) => {
    const { cell, spill, parent } = loaded[i] as (typeof loaded)[number];
    // Excel may give a spilled cell the formula of its anchor.
    if (!parent.isNullObject && withoutSheet(parent.address) !== address) return [];
    const area = spill.isNullObject ? undefined : areaOf(withoutSheet(spill.address));
    return [
      {
        sheet: sheet.name,
        address,
        formula,
        shown: String(cell.text[0]?.[0] ?? ""),
        error: cell.valueTypes[0]?.[0] === "Error" ? errorName(cell.values[0]?.[0]) : null,
        size: area
          ? { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 }
          : { rows: 1, columns: 1 },
        isProtected: isProtected && cell.format.protection.locked !== false,
      },
    ];
  });
}
