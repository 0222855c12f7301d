import { ENGLISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { writeFormula } from "../../core/formula/writeFormula.ts";
import type { ErrorKind } from "../../core/index.ts";
import { compareCase } from "../../panel/selfTest/compareCase.ts";
import { type SelfTestCase, selfTestCases, VERSION_CALL } from "../../panel/selfTest/selfTestCases.ts";
import type { PanelText } from "../../panel/text/PanelText.ts";
import { HostError, type Outcome, type SelfTestResult } from "../../panel/WorkbookHost.ts";
import { errorName } from "./errorName.ts";
import { hostCells } from "./hostCells.ts";

/** What Excel shows for each kind of error: the two that carry a text. */
const ERRORS: Readonly<Record<ErrorKind, string>> = { input: "#VALUE!", missing: "#N/A" };

/** Functions answer in rounds of half a second; a hundred cases take a few. */
const ROUND_MS = 250;
const MOST_ROUNDS = 240;

/**
 * Runs every case as a formula in this very Excel, on a sheet of its own that is hidden meanwhile, and compares.
 * @param keepSheet - leaves the sheet, with a readable record beside the formulas.
 */
export async function selfTest(
  context: Excel.RequestContext,
  prefix: string,
  text: PanelText,
  keepSheet: boolean,
): Promise<Outcome> {
  const cases = selfTestCases();
  const sheet = context.workbook.worksheets.add(await freeName(context, text.tools.names.selfTest));
  sheet.visibility = Excel.SheetVisibility.hidden;
  sheet.load("name");
  let isKept = false;
  try {
    const anchors = writeCases(sheet, cases, prefix);
    await context.sync();
    await untilCalculated(context, anchors, text);
    const answers = anchors.map((anchor) => ({
      cell: anchor.load("values,valueTypes"),
      spill: anchor.getSpillingToRangeOrNullObject().load("values,valueTypes"),
    }));
    await context.sync();
    const [version, ...rest] = answers.map(({ cell, spill }) => hostCells(spill.isNullObject ? cell : spill));
    const results = cases.map((one, i) => compareCase(one, rest[i] ?? [], formulaOf(one, prefix), ERRORS));
    if (keepSheet) writeRecord(sheet, results, text);
    isKept = keepSheet;
    await context.sync();
    return {
      changes: [],
      left: [],
      undo: keepSheet ? { tool: "selfTest", data: JSON.stringify({ sheet: sheet.name }) } : null,
      selfTest: { version: String(version?.[0]?.[0] ?? ""), results, sheet: keepSheet ? sheet.name : null },
    };
  } finally {
    if (!isKept) {
      sheet.delete();
      await context.sync();
    }
  }
}

/** Column G onwards holds the formulas, each with room for its whole answer; the version comes first. */
function writeCases(sheet: Excel.Worksheet, cases: readonly SelfTestCase[], prefix: string): Excel.Range[] {
  let row = 1;
  return [undefined, ...cases].map((one) => {
    const anchor = sheet.getRange(`G${row}`);
    anchor.formulas = [[one ? formulaOf(one, prefix) : writeFormula(VERSION_CALL, prefix, ENGLISH_STYLE)]];
    row += one && Array.isArray(one.expected) ? Math.max(1, one.expected.length) : 1;
    return anchor;
  });
}

function formulaOf({ call }: SelfTestCase, prefix: string): string {
  return writeFormula(call, prefix, ENGLISH_STYLE);
}

/** The functions run in the same runtime as this script, between the rounds. */
async function untilCalculated(
  context: Excel.RequestContext,
  anchors: readonly Excel.Range[],
  text: PanelText,
): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (const anchor of anchors) anchor.load("values");
    await context.sync();
    if (!anchors.some((anchor) => ["#BUSY!", "#GETTING_DATA"].includes(errorName(anchor.values[0]?.[0])))) return;
    await new Promise((resolve) => setTimeout(resolve, ROUND_MS));
  }
  throw new HostError(text.host.selfTestSlow);
}

function writeRecord(sheet: Excel.Worksheet, results: readonly SelfTestResult[], text: PanelText): void {
  const { functions, tools } = text;
  const rows = results.map(({ formula, expected, actual, passed }, i) => [
    i + 1,
    `'${formula}`,
    `'${expected}`,
    `'${actual}`,
    passed ? tools.passedWord : tools.failedWord,
  ]);
  const headings = [tools.case, functions.formula, tools.expected, tools.actual, functions.result];
  sheet.getRange(`A1:E${rows.length + 1}`).values = [headings, ...rows];
  sheet.visibility = Excel.SheetVisibility.visible;
}

async function freeName(context: Excel.RequestContext, word: string): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? `Finsam ${word}` : `Finsam ${word} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
