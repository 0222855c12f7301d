import type { AuditCell, AuditSheet, AuditWorkbook } from "../../core/audit/AuditWorkbook.ts";
import type { Place } from "../../core/formula/FormulaArgument.ts";
import { withMarks } from "../../core/formula/withMarks.ts";
import { auditCell } from "../../panel/audit/auditCell.ts";
import { hostCell } from "../cells/hostCell.ts";
import { formulaStyle, localeStyle } from "../formulas/localeStyle.ts";
import { placeOf } from "./places.ts";

/** What Sheets calls the format of a number that nobody has given one. */
const AUTOMATIC = "0.###############";

/** The whole spreadsheet as it was last calculated. Four questions a sheet: each costs as much as reading all of it. */
export function auditCells(): AuditWorkbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const style = localeStyle(spreadsheet.getSpreadsheetLocale());
  const sheets = spreadsheet.getSheets().map((sheet): AuditSheet => {
    const range = sheet.getDataRange();
    const [values, formulas, formats] = [range.getValues(), range.getFormulas(), range.getNumberFormats()];
    const rows = values.map((row, r) =>
      row.map((value: unknown, c): AuditCell | undefined => {
        const text = formulas[r]?.[c] ?? "";
        const formula = text === "" ? null : withMarks(text, formulaStyle(text, style), style);
        const format = formats[r]?.[c] ?? "";
        return auditCell(hostCell(value), formula, format === AUTOMATIC ? "" : format);
      }),
    );
    return { name: sheet.getName(), rows };
  });
  return { sheets, names: names(), style };
}

function names(): Readonly<Record<string, Place>> {
  const found: Record<string, Place> = {};
  for (const named of SpreadsheetApp.getActiveSpreadsheet().getNamedRanges()) {
    try {
      found[named.getName()] = placeOf(named.getRange());
    } catch {
      // A name whose cells are gone.
    }
  }
  return found;
}
