import { areaAddress, areaOf } from "../../core/formula/Area.ts";
import { ENGLISH_STYLE, SWEDISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { writeFormula } from "../../core/formula/writeFormula.ts";
import type { Language } from "../../core/index.ts";
import type { FormulaCall, InsertPlan, Outcome, Place, Size } from "../../panel/WorkbookHost.ts";
import { contentsOf } from "./contents.ts";
import { rangeOf } from "./freeze.ts";
import { placeOf } from "./placeOf.ts";
import { writeBack } from "./undoWrites.ts";

/** In a cell with this format Excel takes a formula for text. */
const TEXT_FORMAT = "@";

/** Looks at the active cell and at the cells that the result would fill. */
export async function planInsert(
  context: Excel.RequestContext,
  call: FormulaCall,
  size: Size,
  { prefix, language }: { readonly prefix: string; readonly language: Language },
): Promise<InsertPlan> {
  const cell = context.workbook.getActiveCell().load("address,format/protection/locked");
  const sheet = cell.worksheet.load("protection/protected");
  const target = cell.getResizedRange(size.rows - 1, size.columns - 1).load("address,formulas");
  await context.sync();
  const { sheet: name, address } = placeOf(target.address);
  const area = areaOf(address);
  const occupied = (target.formulas as unknown[][]).flatMap((row, r) =>
    row.flatMap((content, c): Place[] => {
      if (content === "" || !area) return [];
      const [top, left] = [area.top + r, area.left + c];
      return [{ sheet: name, address: areaAddress({ top, left, bottom: top, right: left }) }];
    }),
  );
  return {
    place: placeOf(cell.address),
    formula: writeFormula(call, prefix, language === "sv" ? SWEDISH_STYLE : ENGLISH_STYLE),
    occupied,
    isProtected: sheet.protection.protected && cell.format.protection.locked !== false,
  };
}

/** Writes the formula, and remembers what the cell held. */
export async function insertFormula(
  context: Excel.RequestContext,
  call: FormulaCall,
  place: Place,
  prefix: string,
): Promise<Outcome> {
  const range = rangeOf(context, place).load("formulas,valueTypes,numberFormat");
  await context.sync();
  const before = contentsOf(range)[0]?.[0] ?? "";
  const wasText = range.numberFormat[0]?.[0] === TEXT_FORMAT;
  if (wasText) range.numberFormat = [["General"]];
  range.formulas = [[writeFormula(call, prefix, ENGLISH_STYLE)]];
  range.load("formulas");
  await context.sync();
  const wrote = String(range.formulas[0]?.[0]);
  const write = { ...place, before, wrote, ...(wasText ? { numberFormat: TEXT_FORMAT } : {}) };
  return {
    changes: [{ ...place, before: String(before), after: wrote }],
    left: [],
    undo: writeBack("insert", [write]),
    selfTest: null,
  };
}
