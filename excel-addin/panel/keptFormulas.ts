import { ENGLISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { readArgument } from "../../core/formula/readArgument.ts";
import { referenceText } from "../../core/formula/writeFormula.ts";
import type { Place } from "../../panel/WorkbookHost.ts";

/**
 * Where frozen formulas are kept. Very hidden: the sheet is not in the list behind "Ta fram", where somebody tidying up
 * would delete it and with it the only way back, and it cannot be opened and typed in. Excel's own document inspection still
 * finds and removes it. It holds formulas and places, no amounts. The same name in every language: workbooks travel.
 */
export const KEPT_SHEET = "Finsam-formler";

/** One frozen formula. */
export interface Kept {
  /** The freezing that it belongs to, counted from 1. */
  readonly batch: number;
  /** Where its whole result lay when it was frozen. */
  readonly was: Place;
  /** Where those cells are now: Excel itself moves the reference along. `undefined` when they were deleted. */
  readonly now: Place | undefined;
  readonly formula: string;
  /** Of the frozen values, to notice that somebody has typed over them. */
  readonly checksum: string;
  /** Its row on the sheet. */
  readonly row: number;
}

const HEADINGS = ["Finsam", "Plats", "Låg i", "Formel", "Kontrollsumma"];

/** Everything that is kept; empty if there is no such sheet. */
export async function readKept(context: Excel.RequestContext): Promise<readonly Kept[]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(KEPT_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true).load("formulas");
  await context.sync();
  if (used.isNullObject) return [];
  return (used.formulas as unknown[][]).slice(1).map((row, i) => {
    const [batch, tracked, was, formula, checksum] = row.map(String) as [string, string, string, string, string];
    const [sheetName = "", address = ""] = JSON.parse(was) as string[];
    return {
      batch: Number(batch),
      was: { sheet: sheetName, address },
      now: trackedPlace(tracked),
      formula,
      checksum,
      row: i + 2,
    };
  });
}

/** Adds formulas below those that are kept already; makes the sheet if there is none. Not synchronised. */
export async function addKept(
  context: Excel.RequestContext,
  entries: readonly Omit<Kept, "row" | "now">[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const existing = worksheets.getItemOrNullObject(KEPT_SHEET);
  const used = existing.getUsedRangeOrNullObject(true).load("rowCount");
  await context.sync();
  let sheet = existing;
  if (existing.isNullObject) {
    sheet = worksheets.add(KEPT_SHEET);
    sheet.visibility = Excel.SheetVisibility.veryHidden;
    sheet.getRange("A1:E1").values = [HEADINGS];
  }
  const start = (existing.isNullObject || used.isNullObject ? 1 : used.rowCount) + 1;
  sheet.getRange(`A${start}:E${start + entries.length - 1}`).formulas = entries.map(
    ({ batch, was, formula, checksum }) => [
      batch,
      // ROWS tracks the cells through inserted rows and renamed sheets, and is no spill.
      `=ROWS(${referenceText(was)})`,
      `'${JSON.stringify([was.sheet, was.address])}`,
      `'${formula}`,
      `'${checksum}`,
    ],
  );
}

/** Takes formulas that have been restored off the sheet, and the sheet away with the last one. Not synchronised. */
export function removeKept(context: Excel.RequestContext, all: readonly Kept[], gone: readonly Kept[]): void {
  const sheet = context.workbook.worksheets.getItem(KEPT_SHEET);
  if (gone.length === all.length) {
    sheet.delete();
    return;
  }
  // From below, so that the rows above keep their numbers.
  for (const { row } of [...gone].sort((a, b) => b.row - a.row)) {
    sheet.getRange(`A${row}:E${row}`).delete(Excel.DeleteShiftDirection.up);
  }
}

function trackedPlace(tracked: string): Place | undefined {
  const argument = readArgument(tracked.replace(/^=ROWS\((.*)\)$/i, "$1"), ENGLISH_STYLE);
  return argument?.kind === "reference" && "sheet" in argument.reference ? argument.reference : undefined;
}

/** A short mark of values (FNV-1a over their text): enough to notice a change, nothing that gives an amount away. */
export function checksumOf(values: readonly (readonly unknown[])[]): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(values)) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}
