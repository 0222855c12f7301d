import { expect } from "vitest";
import type { Outcome } from "./bareRealm.ts";
import { loadExcelBundle } from "./excelBundle.ts";
import type { Call, ExcelBlank } from "./hostCall.ts";
import { loadSheetsBundle } from "./sheetsBundle.ts";
import { hostless } from "./wellFormed.ts";

export const excel = loadExcelBundle();
export const sheets = loadSheetsBundle();

/** Both built files must say the same; the answer is Excel's, with the error cell that it shows. */
export function inBothHosts(call: Call, blank?: ExcelBlank): Outcome {
  const [inExcel, inSheets] = [excel.call(call, blank), sheets.call(call)];
  const said = (outcome: Outcome): unknown => (outcome.ok ? outcome.value : hostless(outcome.message));
  expect(said(inSheets)).toEqual(said(inExcel));
  return inExcel;
}

/** Both hosts give exactly this matrix. */
export const gives = (call: Call, value: unknown): void => expect(inBothHosts(call)).toEqual({ ok: true, value });

/** Both hosts refuse with this sentence, and Excel shows this error. */
export const refuses = (call: Call, code: "#VALUE!" | "#N/A", message: RegExp): void =>
  expect(inBothHosts(call)).toEqual({ ok: false, code, message: expect.stringMatching(message) });
