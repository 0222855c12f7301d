import { CORE_VERSION } from "../../core/index.ts";
import { compareCase } from "../../panel/selfTest/compareCase.ts";
import type { Outcome, Plan, SelfTestResult, Undo } from "../../panel/WorkbookHost.ts";
import type { Area } from "../cells/Area.ts";
import { hostCell } from "../cells/hostCell.ts";
import { HostFailure } from "../host/HostFailure.ts";
import { CALLS_AT_A_TIME } from "../host/recalculate.ts";
import { userLanguage } from "../userLanguage.ts";
import { type CaseBlock, layOutCases, type SelfTestLayout } from "./layOutCases.ts";
import { selfTestCases } from "./SelfTestCase.ts";
import { selfTestWords } from "./selfTestWords.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How often Google is asked whether it has calculated, and how long in between. Commands may run for six minutes. */
const LOOKS = 12;
const PAUSE_MS = 500;

const ERRORS = { input: "#ERROR!", missing: "#ERROR!" } as const;

/** Which sheet would be added, and how many cases run. Changes nothing. */
export function planSelfTest(keepSheet: boolean): Plan {
  const language = userLanguage();
  const addsSheets = keepSheet ? [freeName(selfTestWords(language).sheet)] : [];
  return { changes: [], left: [], addsSheets, cases: selfTestCases(language).length };
}

/** Runs every case as a formula on a new sheet, in this very spreadsheet, and compares the cells with what is expected. */
export function runSelfTest(keepSheet: boolean): Outcome {
  const language = userLanguage();
  const words = selfTestWords(language);
  const layout = layOutCases(selfTestCases(language), CORE_VERSION, words);
  const shown = SpreadsheetApp.getActiveSheet();
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet(freeName(words.sheet));
  try {
    writePage(sheet, layout);
    const results = calculateBlocks(sheet, layout.blocks);
    const selfTest = { version: versionOf(sheet, layout), results, sheet: keepSheet ? sheet.getName() : null };
    const undo: Undo | null = keepSheet ? { tool: "selfTest", data: String(sheet.getSheetId()) } : null;
    return { changes: [], left: [], undo, selfTest };
  } finally {
    // Also when Google has failed half-way: a sheet that nobody asked for must not stay.
    if (!keepSheet) {
      SpreadsheetApp.setActiveSheet(shown);
      SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
    }
  }
}

/** Removes the sheet that the self-test left, whatever it is called by now. */
export function undoSelfTest({ data }: Undo): Outcome {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheets().find((candidate) => String(candidate.getSheetId()) === data);
  if (!sheet) throw new HostFailure("noUndo");
  spreadsheet.deleteSheet(sheet);
  return { changes: [], left: [], undo: null, selfTest: null };
}

function writePage(sheet: Sheet, { values, blocks, total }: SelfTestLayout): void {
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  if (sheet.getMaxRows() < rows) sheet.insertRowsAfter(sheet.getMaxRows(), rows - sheet.getMaxRows());
  if (sheet.getMaxColumns() < columns) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns - sheet.getMaxColumns());
  // Text must stay text: without the apostrophe 0.1.0 could be read as a date.
  const written = values.map((line) =>
    line.map((cell) => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell)),
  );
  sheet.getRange(1, 1, rows, columns).setValues(written as unknown[][]);
  for (const { verdict } of blocks) rangeOf(sheet, verdict.cell).setFormula(verdict.formula);
  rangeOf(sheet, total.cell).setFormula(total.formula).setFontWeight("bold");
  sheet.getRange(1, 1, 1, 3).setFontWeight("bold");
  sheet.getRange(3, 1, 1, 3).setFontWeight("bold");
  sheet.setFrozenRows(3);
}

/** A few calls at a time, see {@link CALLS_AT_A_TIME}; each few are waited for until they are right, or long enough. */
function calculateBlocks(sheet: Sheet, blocks: readonly CaseBlock[]): SelfTestResult[] {
  const results: SelfTestResult[] = [];
  for (let start = 0; start < blocks.length; start += CALLS_AT_A_TIME) {
    const some = blocks.slice(start, start + CALLS_AT_A_TIME);
    for (const { calculated, formula } of some)
      rangeOf(sheet, { ...calculated, rows: 1, columns: 1 }).setFormula(formula);
    results.push(...lookUntilRight(sheet, some));
  }
  return results;
}

function lookUntilRight(sheet: Sheet, blocks: readonly CaseBlock[]): SelfTestResult[] {
  for (let look = 1; ; look++) {
    SpreadsheetApp.flush();
    const results = blocks.map(({ test, calculated, formula }) => {
      const cells = rangeOf(sheet, calculated)
        .getValues()
        .map((row) => row.map(hostCell));
      return compareCase(test, cells, formula, ERRORS);
    });
    if (look === LOOKS || results.every(({ passed }) => passed)) return results;
    Utilities.sleep(PAUSE_MS);
  }
}

/** What VERSION() itself answered on the sheet: the examples of every function are there, its own too. */
function versionOf(sheet: Sheet, { blocks }: SelfTestLayout): string {
  const block = blocks.find(({ test }) => test.call.id === "VERSION");
  return block ? rangeOf(sheet, block.calculated).getDisplayValue() : "";
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, rows, columns);
}

/** `Finsam självtest`, then `Finsam självtest 2`: an older one is somebody's record and stays. */
function freeName(name: string): string {
  const taken = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName());
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    if (!taken.includes(candidate)) return candidate;
  }
}
