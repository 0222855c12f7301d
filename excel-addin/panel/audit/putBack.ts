import { withoutSheet } from "../../../core/formula/Area.ts";
import type { LeftReason, Outcome, Undo } from "../../../panel/WorkbookHost.ts";
import { rangeOf } from "../freeze.ts";
import type { Replaced } from "./replaceCells.ts";

/** Gives the cells back what they held before they were replaced, unless somebody has written something else since. */
export async function putBack(context: Excel.RequestContext, { data }: Undo): Promise<Outcome> {
  const { place, contents, formats, wrote } = JSON.parse(data) as Replaced;
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet).load("protection/protected");
  await context.sync();
  const none = (reason: LeftReason): Outcome => ({
    changes: [],
    left: [{ ...place, formula: wrote, reason }],
    undo: null,
    selfTest: null,
  });
  if (sheet.isNullObject) return none("gone");
  const range = rangeOf(context, place).load("formulas,valueTypes,format/protection/locked");
  const first = range.getCell(0, 0);
  const spill = first.getSpillingToRangeOrNullObject().load("address");
  await context.sync();
  if (sheet.protection.protected && range.format.protection.locked !== false) return none("protected");
  if (String(range.formulas[0]?.[0]) !== wrote) return none("overwritten");
  const isWhole = !spill.isNullObject && withoutSheet(spill.address) === place.address;
  const others = range.valueTypes.flat().slice(1);
  // Cells that hold something without being the formula's result are somebody's own.
  if (!isWhole && others.some((type) => type !== "Empty")) return none("overwritten");
  // First the anchor's spill away, then the contents: Excel refuses a write into a spill.
  first.clear(Excel.ClearApplyTo.contents);
  // Before the contents: text stays text.
  range.numberFormat = formats.map((row) => [...row]);
  range.formulas = contents.map((row) => [...row]);
  await context.sync();
  const change = { ...place, before: wrote, after: String(contents[0]?.[0] ?? "") };
  return { changes: [change], left: [], undo: null, selfTest: null };
}
