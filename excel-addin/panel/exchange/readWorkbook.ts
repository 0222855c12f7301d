import type { ExchangeSheet, ExchangeWorkbook } from "../../../core/exchange/ExchangeWorkbook.ts";
import { type Area, areaAddress, areaOf, withoutSheet } from "../../../core/formula/Area.ts";
import type { Place } from "../../../panel/WorkbookHost.ts";
import { hostCells } from "../hostCells.ts";
import { KEPT_SHEET } from "../keptFormulas.ts";
import { placeOf } from "../placeOf.ts";

/** Loaded at a time: Excel on the web refuses answers over 5 MB, and what Sheets leaves of a formula is long. */
const CELLS_PER_READ = 10_000;
const SPILLS_PER_READ = 500;

/**
 * Every cell of the workbook, as the converter takes it; not the sheet with frozen formulas.
 * @param isOurs - whether a formula may have one of our functions in it: only their results are asked for.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  isOurs: (formula: string) => boolean,
): Promise<ExchangeWorkbook> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  await context.sync();
  const sheets = worksheets.items.filter(({ name }) => name !== KEPT_SHEET);
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  const named = names.items.map(({ name }) => names.getItemOrNullObject(name).getRangeOrNullObject().load("address"));
  await context.sync();
  const read: ExchangeSheet[] = [];
  for (const [i, sheet] of sheets.entries()) {
    const range = used[i] as Excel.Range;
    const area = range.isNullObject ? undefined : areaOf(withoutSheet(range.address));
    read.push(await readSheet(context, sheet, area, isOurs));
  }
  return {
    sheets: read,
    names: Object.fromEntries(
      names.items.flatMap(({ name }, i): [string, Place][] => {
        const range = named[i] as Excel.Range;
        return range.isNullObject ? [] : [[name, placeOf(range.address)]];
      }),
    ),
  };
}

async function readSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area | undefined,
  isOurs: (formula: string) => boolean,
): Promise<ExchangeSheet> {
  const { name } = sheet;
  if (area === undefined) return { name, row: 1, column: 1, formulas: [], values: [] };
  const formulas: unknown[][] = [];
  const values: unknown[][] = [];
  const rowsPerRead = Math.max(1, Math.floor(CELLS_PER_READ / (area.right - area.left + 1)));
  for (let top = area.top; top <= area.bottom; top += rowsPerRead) {
    const part = { ...area, top, bottom: Math.min(area.bottom, top + rowsPerRead - 1) };
    const range = sheet.getRange(areaAddress(part)).load("formulas,values,valueTypes");
    await context.sync();
    formulas.push(...typedFormulas(range));
    values.push(...hostCells(range));
  }
  const filled = await filledAreas(context, sheet, area, formulas, isOurs);
  return { name, row: area.top, column: area.left, formulas, values, filled };
}

/** Excel gives a text that begins with `=` like a formula; there it is also the value. */
function typedFormulas(range: Excel.Range): unknown[][] {
  return (range.formulas as unknown[][]).map((row, r) =>
    row.map((content, c) => (content === range.values[r]?.[c] && typeof content === "string" ? "" : content)),
  );
}

/** The whole results of our formulas, where they are larger than their own cell. */
async function filledAreas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  formulas: readonly (readonly unknown[])[],
  isOurs: (formula: string) => boolean,
): Promise<string[]> {
  const anchors = formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => {
      if (typeof formula !== "string" || !formula.startsWith("=") || !isOurs(formula)) return [];
      const [top, left] = [area.top + r, area.left + c];
      return [areaAddress({ top, left, bottom: top, right: left })];
    }),
  );
  const filled: string[] = [];
  for (let at = 0; at < anchors.length; at += SPILLS_PER_READ) {
    const spills = anchors
      .slice(at, at + SPILLS_PER_READ)
      .map((anchor) => sheet.getRange(anchor).getSpillingToRangeOrNullObject().load("address"));
    await context.sync();
    for (const spill of spills) if (!spill.isNullObject) filled.push(withoutSheet(spill.address));
  }
  return filled.filter((address) => address.includes(":"));
}
