import type { HostCell, HostRange, Reference } from "../../panel/WorkbookHost.ts";
import { addressOf, areaOf } from "../cells/Area.ts";
import { hostCell } from "../cells/hostCell.ts";
import { placeOf } from "./places.ts";

/** What one sheet holds, read at one go: every question to Google costs as much as reading a whole sheet. */
export interface SheetSnapshot {
  readonly name: string;
  /** `=…` as shown in the formula bar; "" where there is none, spilled cells included. */
  readonly formulas: readonly (readonly string[])[];
  readonly shown: readonly (readonly string[])[];
  readonly values: readonly (readonly unknown[])[];
  /** False if some cell of the sheet cannot be edited by this user. */
  readonly isEditable: boolean;
}

export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** The cells of a reference; undefined if there is no such sheet or name. */
  read(reference: Reference): HostRange | undefined;
}

/** Every sheet as it is now. */
export function takeSnapshot(): Snapshot {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets().map(sheetSnapshot);
  return {
    sheets,
    read: (reference) => {
      const place = "name" in reference ? namedPlace(reference.name) : reference;
      const sheet = sheets.find(({ name }) => name === place?.sheet);
      const area = place && areaOf(place.address);
      if (!sheet || !area) return undefined;
      const rows = Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (_, c): HostCell => {
          const value = sheet.values[area.row - 1 + r]?.[area.column - 1 + c];
          return hostCell(value);
        }),
      );
      return { sheet: sheet.name, address: addressOf(area), rows };
    },
  };
}

function sheetSnapshot(sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetSnapshot {
  const range = sheet.getDataRange();
  return {
    name: sheet.getName(),
    formulas: range.getFormulas(),
    shown: range.getDisplayValues(),
    values: range.getValues(),
    isEditable: range.canEdit(),
  };
}

function namedPlace(name: string): { sheet: string; address: string } | undefined {
  const range = SpreadsheetApp.getActiveSpreadsheet().getRangeByName(name);
  return range ? placeOf(range) : undefined;
}
