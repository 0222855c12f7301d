import type { Place, Reference } from "../../panel/WorkbookHost.ts";
import { addressOf, areaOf } from "../cells/Area.ts";
import { HostFailure } from "./HostFailure.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The place of a range, with its sheet. Whole columns come out as the cells that they have. */
export function placeOf(range: Range): Place {
  const area = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
  return { sheet: range.getSheet().getName(), address: addressOf(area) };
}

/** Fails with a HostFailure if the sheet or the cells do not exist. */
export function rangeAt(place: Place): Range {
  const range = findRange(place);
  if (range) return range;
  throw new HostFailure(
    findSheet(place.sheet) ? "noSuchPlace" : "noSuchSheet",
    findSheet(place.sheet) ? place.address : place.sheet,
  );
}

/** A place or a defined name; undefined if it does not exist. Cells beyond the sheet's edge do not exist. */
export function findRange(reference: Reference): Range | undefined {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if ("name" in reference) return spreadsheet.getRangeByName(reference.name) ?? undefined;
  const sheet = findSheet(reference.sheet);
  const area = areaOf(reference.address);
  if (!sheet || !area) return undefined;
  const fits =
    area.row + area.rows - 1 <= sheet.getMaxRows() && area.column + area.columns - 1 <= sheet.getMaxColumns();
  return fits ? sheet.getRange(area.row, area.column, area.rows, area.columns) : undefined;
}

function findSheet(name: string): Sheet | undefined {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return (name === "" ? spreadsheet.getActiveSheet() : spreadsheet.getSheetByName(name)) ?? undefined;
}
