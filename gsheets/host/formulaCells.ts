import { type FoundCall, ourCalls } from "../../core/formula/ourCalls.ts";
import { withMarks } from "../../core/formula/withMarks.ts";
import { FUNCTIONS } from "../../core/index.ts";
import { calculate, onSheet } from "../../panel/calculate.ts";
import type { FormulaArgument, FormulaCell, Size } from "../../panel/WorkbookHost.ts";
import { addressOf } from "../cells/Area.ts";
import { shownError } from "../cells/classifySheets.ts";
import { formulaStyle, localeStyle } from "../formulas/localeStyle.ts";
import { SHEETS_PREFIX } from "../SHEETS_PREFIX.ts";
import { type SheetSnapshot, type Snapshot, takeSnapshot } from "./Snapshot.ts";

/**
 * Every cell that holds one of our formulas, in the order of the sheets, then of the rows.
 * @param wrapped - whether to include those that an export of Google's own has left as a text in a formula.
 */
export function formulaCells({ wrapped = false }: { readonly wrapped?: boolean } = {}): FormulaCell[] {
  const snapshot = takeSnapshot();
  const style = localeStyle(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  return snapshot.sheets.flatMap((sheet) =>
    sheet.formulas.flatMap((row, r) =>
      row.flatMap((text, c): FormulaCell[] => {
        // Reading every formula of a large file in full would take longer than a menu command may.
        if (!/FINSAM_/i.test(text)) return [];
        const formula = withMarks(text, formulaStyle(text, style), style);
        const calls = ourCalls(formula, SHEETS_PREFIX, style);
        if (calls.length === 0 && !(wrapped && /xludf\.dummyfunction/i.test(text))) return [];
        const address = addressOf({ row: r + 1, column: c + 1, rows: 1, columns: 1 });
        const shown = sheet.shown[r]?.[c] ?? "";
        const size = resultSize(calls[0], sheet.name, snapshot);
        return [
          {
            sheet: sheet.name,
            address,
            formula,
            shown,
            error: shownError(shown),
            size,
            isProtected: isProtected(sheet, address),
          },
        ];
      }),
    ),
  );
}

function isProtected(sheet: SheetSnapshot, address: string): boolean {
  if (sheet.isEditable) return false;
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet.name)?.getRange(address).canEdit() === false;
}

/** Sheets does not say how far a result spills: it is calculated anew. One cell where that is not possible. */
function resultSize(call: FoundCall | undefined, sheet: string, snapshot: Snapshot): Size {
  const definition = FUNCTIONS.find(({ id }) => id === call?.id);
  const one = { rows: 1, columns: 1 };
  if (!call || !definition || !call.isWhole || call.arguments.includes(undefined)) return one;
  const calculated = calculate(
    definition,
    call.arguments as readonly FormulaArgument[],
    (reference) => snapshot.read(onSheet(reference, sheet)),
    { language: "sv", prefix: SHEETS_PREFIX },
  );
  if (!calculated.ok) return one;
  return { rows: calculated.result.length, columns: calculated.result[0]?.length ?? 1 };
}
