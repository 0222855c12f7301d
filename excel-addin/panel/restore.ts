import { areaAddress, areaOf } from "../../core/formula/Area.ts";
import type { Change, Left, LeftReason, Outcome, Place, Plan } from "../../panel/WorkbookHost.ts";
import { type Content, contentsOf } from "./contents.ts";
import { checksumOf, type Kept, readKept, removeKept } from "./keptFormulas.ts";

interface Restorable {
  readonly kept: Kept;
  readonly place: Place;
  readonly range: Excel.Range;
}

interface Sorted {
  readonly all: readonly Kept[];
  readonly restorable: readonly Restorable[];
  readonly changes: readonly Change[];
  readonly left: readonly Left[];
}

/** How a restoring is taken back: the values, and what was on the hidden sheet. */
export interface Refreeze {
  readonly entries: readonly Omit<Kept, "row" | "now">[];
  readonly writes: readonly { readonly place: Place; readonly contents: readonly (readonly Content[])[] }[];
}

export async function planRestore(context: Excel.RequestContext): Promise<Plan> {
  const { changes, left } = await sorted(context, () => true);
  return { changes, left, addsSheets: [], cases: 0 };
}

/**
 * Writes frozen formulas back where their values still lie, untouched, and takes them off the hidden sheet.
 * @param chosen - which of the kept formulas; all of them, or those of one freezing.
 */
export async function restore(
  context: Excel.RequestContext,
  chosen: (kept: Kept) => boolean = () => true,
): Promise<Outcome> {
  const { all, restorable, changes, left } = await sorted(context, chosen);
  if (restorable.length === 0) return { changes, left, undo: null, selfTest: null };
  const writes = restorable.map(({ place, range }) => ({ place, contents: contentsOf(range) }));
  for (const { kept, range } of restorable) {
    // The values themselves would stand in the way of the spill.
    range.clear(Excel.ClearApplyTo.contents);
    range.getCell(0, 0).formulas = [[kept.formula]];
  }
  await context.sync();
  removeKept(
    context,
    all,
    restorable.map(({ kept }) => kept),
  );
  await context.sync();
  const entries = restorable.map(({ kept: { batch, was, formula, checksum } }) => ({ batch, was, formula, checksum }));
  const data: Refreeze = { entries, writes };
  return { changes, left, undo: { tool: "restore", data: JSON.stringify(data) }, selfTest: null };
}

async function sorted(context: Excel.RequestContext, chosen: (kept: Kept) => boolean): Promise<Sorted> {
  const all = await readKept(context);
  const wanted = all.filter(chosen).map((kept) => {
    if (!kept.now) return { kept };
    const sheet = context.workbook.worksheets.getItemOrNullObject(kept.now.sheet).load("protection/protected");
    const range = sheet.getRange(kept.now.address).load("text,values,valueTypes,formulas,format/protection/locked");
    return { kept, sheet, range };
  });
  await context.sync();
  const restorable: Restorable[] = [];
  const changes: Change[] = [];
  const left: Left[] = [];
  for (const { kept, sheet, range } of wanted) {
    const reason = sheet && range ? whyNot(kept, sheet, range) : "gone";
    const place = kept.now ?? kept.was;
    if (reason) left.push({ ...place, formula: kept.formula, reason });
    else if (range) {
      restorable.push({ kept, place, range });
      changes.push({ ...place, before: String(range.text[0]?.[0] ?? ""), after: kept.formula });
    }
  }
  return { all, restorable, changes, left };
}

function whyNot(kept: Kept, sheet: Excel.Worksheet, range: Excel.Range): LeftReason | undefined {
  if (sheet.isNullObject || range.isNullObject) return "gone";
  if (sheet.protection.protected && range.format.protection.locked !== false) return "protected";
  // References inside the kept formula did not move with the cells, so the formula would calculate on the wrong ones.
  if (normal(kept.now?.address) !== normal(kept.was.address)) return "moved";
  const hasFormula = (range.formulas as unknown[][]).flat().some((cell) => typeof cell === "string" && cell[0] === "=");
  return hasFormula || checksumOf(range.values) !== kept.checksum ? "overwritten" : undefined;
}

function normal(address: string | undefined): string | undefined {
  const area = address === undefined ? undefined : areaOf(address);
  return area && areaAddress(area);
}
