import type { AuditCell, AuditSheet, AuditWorkbook } from "../../../core/audit/AuditWorkbook.ts";
import { type Area, areaAddress, areaOf, withoutSheet } from "../../../core/formula/Area.ts";
import type { Place } from "../../../core/formula/FormulaArgument.ts";
import { ENGLISH_STYLE } from "../../../core/formula/FormulaStyle.ts";
import { auditCell } from "../../../panel/audit/auditCell.ts";
import { hostCells } from "../hostCells.ts";
import { KEPT_SHEET } from "../keptFormulas.ts";
import { placeOf } from "../placeOf.ts";

/** Excel refuses answers that are too large; four things are asked of each cell. */
const CELLS_PER_READ = 20_000;
const SPILLS_PER_READ = 500;

/** Everything in the workbook but the add-in's own hidden sheet, as it was last calculated. */
export async function readAuditWorkbook(context: Excel.RequestContext): Promise<AuditWorkbook> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const pages = worksheets.items.filter(({ name }) => name !== KEPT_SHEET);
  const used = pages.map((page) => page.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  const sheets: AuditSheet[] = [];
  for (const [i, page] of pages.entries()) {
    const range = used[i] as Excel.Range;
    const area = range.isNullObject ? undefined : areaOf(withoutSheet(range.address));
    sheets.push({ name: page.name, rows: area ? await readRows(context, page, area) : [] });
  }
  return { sheets, names: await readNames(context), style: ENGLISH_STYLE };
}

async function readRows(context: Excel.RequestContext, page: Excel.Worksheet, area: Area): Promise<AuditSheet["rows"]> {
  const rows: (AuditCell | undefined)[][] = Array.from({ length: area.top - 1 }, () => []);
  const rowsPerRead = Math.max(1, Math.floor(CELLS_PER_READ / (area.right - area.left + 1)));
  for (let top = area.top; top <= area.bottom; top += rowsPerRead) {
    const part = { ...area, top, bottom: Math.min(area.bottom, top + rowsPerRead - 1) };
    const range = page.getRange(areaAddress(part)).load("formulas,values,valueTypes,numberFormat");
    await context.sync();
    hostCells(range).forEach((row, r) => {
      const cells: (AuditCell | undefined)[] = new Array<undefined>(area.left - 1).fill(undefined);
      row.forEach((value, c) => {
        const formula: unknown = range.formulas[r]?.[c];
        // A text that begins so stands in its own value as it stands here.
        const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
        cells.push(auditCell(value, isFormula ? formula : null, String(range.numberFormat[r]?.[c])));
      });
      rows.push(cells);
    });
  }
  await forgetSpills(context, page, rows);
  return rows;
}

/**
 * Excel may give a spilled cell the formula of its anchor, word for word. A formula that was copied down changes with its
 * row, so those that do not are few, and only they are asked about.
 */
async function forgetSpills(
  context: Excel.RequestContext,
  page: Excel.Worksheet,
  rows: (AuditCell | undefined)[][],
): Promise<void> {
  const same = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const formula = cell?.formula;
      const repeats = formula === rows[r - 1]?.[c]?.formula || formula === row[c - 1]?.formula;
      return typeof formula === "string" && repeats ? [{ r, c }] : [];
    }),
  );
  for (let at = 0; at < same.length; at += SPILLS_PER_READ) {
    const some = same.slice(at, at + SPILLS_PER_READ);
    const parents = some.map(({ r, c }) => {
      const address = areaAddress({ top: r + 1, left: c + 1, bottom: r + 1, right: c + 1 });
      return { address, parent: page.getRange(address).getSpillParentOrNullObject().load("address") };
    });
    await context.sync();
    some.forEach(({ r, c }, i) => {
      const { address, parent } = parents[i] as (typeof parents)[number];
      const row = rows[r] as (AuditCell | undefined)[];
      const cell = row[c];
      if (cell && !parent.isNullObject && withoutSheet(parent.address) !== address) row[c] = { ...cell, formula: null };
    });
  }
}

async function readNames(context: Excel.RequestContext): Promise<Readonly<Record<string, Place>>> {
  const { names } = context.workbook;
  names.load("items/name");
  await context.sync();
  const ranges = names.items.map((item) => item.getRangeOrNullObject().load("address"));
  await context.sync();
  return Object.fromEntries(
    names.items.flatMap(({ name }, i) => {
      const range = ranges[i] as Excel.Range;
      return range.isNullObject ? [] : [[name, placeOf(range.address)]];
    }),
  );
}
