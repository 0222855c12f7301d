import { readWorkbook } from "../../../../core/audit/Reading.ts";
import type { ResultLine } from "../../../../core/audit/totals/findTotalLines.ts";
import { sheetOf } from "../sheetOf.ts";

/** The results and closing balances of all tables of a sheet. */
export function readResults(text: string): readonly ResultLine[] {
  return readWorkbook(sheetOf(text)).sheets.flatMap(({ tables }) => tables.flatMap(({ results }) => results));
}

/** The last one. */
export function readResult(text: string): ResultLine {
  const result = readResults(text).slice(-1)[0];
  if (result === undefined) throw new Error("no result in the sheet");
  return result;
}
