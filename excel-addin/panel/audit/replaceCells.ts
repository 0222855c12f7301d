import { ENGLISH_STYLE } from "../../../core/formula/FormulaStyle.ts";
import { writeFormula } from "../../../core/formula/writeFormula.ts";
import { isAsSeen, resultArea } from "../../../panel/audit/resultArea.ts";
import type { LeftReason, Outcome, Place, ReplacePlan, Replacing } from "../../../panel/WorkbookHost.ts";
import { type Content, contentsOf } from "../contents.ts";
import { hostCells } from "../hostCells.ts";

/** In a cell with this format Excel takes a formula for text. */
const TEXT_FORMAT = "@";

/** How the cells get back what they held. */
export interface Replaced {
  readonly place: Place;
  readonly contents: readonly (readonly Content[])[];
  readonly formats: readonly (readonly string[])[];
  /** The new formula as Excel gives it back. */
  readonly wrote: string;
}

interface Target {
  readonly place: Place;
  readonly range: Excel.Range;
  readonly formula: string;
  readonly refused: LeftReason | null;
}

/** Looks at the cells that the result would fill. */
export async function planReplace(
  context: Excel.RequestContext,
  replacing: Replacing,
  prefix: string,
): Promise<ReplacePlan> {
  const { place, formula, refused } = await target(context, replacing, prefix);
  return { place, formula, refused };
}

/** Writes the formula in the first cell, then empties the others, so that its result can fill them. */
export async function replaceCells(
  context: Excel.RequestContext,
  replacing: Replacing,
  prefix: string,
): Promise<Outcome> {
  const { place, range, formula, refused } = await target(context, replacing, prefix);
  if (refused) return { changes: [], left: [{ ...place, formula, reason: refused }], undo: null, selfTest: null };
  const contents = contentsOf(range);
  const formats = range.numberFormat as string[][];
  const first = range.getCell(0, 0);
  try {
    if (formats[0]?.[0] === TEXT_FORMAT) first.numberFormat = [["General"]];
    first.formulas = [[isFormula(formula) ? formula : (replacing.replacement.after[0]?.[0] ?? "")]];
    contents.forEach((row, r) => {
      row.forEach((_, c) => {
        if (r + c > 0) range.getCell(r, c).clear(Excel.ClearApplyTo.contents);
      });
    });
    first.load("formulas");
    await context.sync();
  } catch (error) {
    await restoreEach(context, range, contents, formats);
    throw error;
  }
  const wrote = String(first.formulas[0]?.[0]);
  const data: Replaced = { place, contents, formats, wrote };
  return {
    changes: [{ ...place, before: String(contents[0]?.[0] ?? ""), after: wrote }],
    left: [],
    undo: { tool: "replace", data: JSON.stringify(data) },
    selfTest: null,
  };
}

/** Excel stops at what it refuses, such as a part of an old array formula: what was written before it is taken back. */
async function restoreEach(
  context: Excel.RequestContext,
  range: Excel.Range,
  contents: Replaced["contents"],
  formats: Replaced["formats"],
): Promise<void> {
  for (const [r, row] of contents.entries()) {
    for (const [c, content] of row.entries()) {
      const cell = range.getCell(r, c);
      cell.numberFormat = [[formats[r]?.[c] ?? "General"]];
      cell.formulas = [[content]];
      // A cell that Excel refuses is one that it has not changed.
      await context.sync().catch(() => undefined);
    }
  }
}

async function target(context: Excel.RequestContext, replacing: Replacing, prefix: string): Promise<Target> {
  const { replacement } = replacing;
  const place = resultArea(replacement);
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet).load("protection/protected");
  const range = sheet.getRange(place.address).load("formulas,values,valueTypes,numberFormat,format/protection/locked");
  await context.sync();
  const formula = replacement.call
    ? writeFormula(replacement.call, prefix, ENGLISH_STYLE)
    : (replacement.formula ?? "");
  return { place, range, formula, refused: sheet.isNullObject ? "gone" : whyNot(sheet, range, replacing) };
}

/** Otherwise the remedy is a plain number. */
function isFormula(text: string): boolean {
  return text.startsWith("=");
}

function whyNot(sheet: Excel.Worksheet, range: Excel.Range, { replacement, formula }: Replacing): LeftReason | null {
  if (sheet.protection.protected && range.format.protection.locked !== false) return "protected";
  const first: unknown = range.formulas[0]?.[0];
  const now = typeof first === "string" && first.startsWith("=") ? first : null;
  const isOther = formula !== undefined && formula !== now;
  return isOther || !isAsSeen(hostCells(range), replacement) ? "overwritten" : null;
}
