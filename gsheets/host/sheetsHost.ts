import type {
  HostDescription,
  Job,
  Outcome,
  Plan,
  Reference,
  Selection,
  Undo,
  WorkbookHost,
} from "../../panel/WorkbookHost.ts";
import { hostCell } from "../cells/hostCell.ts";
import { convert, planConvert } from "../exchange/convert.ts";
import { undoConvert } from "../exchange/undoConvert.ts";
import { localeStyle } from "../formulas/localeStyle.ts";
import { HOST_TEXT } from "../hostText.ts";
import { SHEETS_PREFIX } from "../SHEETS_PREFIX.ts";
import { planSelfTest, runSelfTest, undoSelfTest } from "../selftest/selfTest.ts";
import { doTemplate, planTemplate, templates, undoTemplate } from "../templates/sheetsTemplates.ts";
import { userLanguage } from "../userLanguage.ts";
import { auditCells } from "./auditCells.ts";
import { formulaCells } from "./formulaCells.ts";
import { HostFailure } from "./HostFailure.ts";
import { insert, planInsert, undoInsert } from "./insertFormula.ts";
import { findRange, placeOf, rangeAt } from "./places.ts";
import { planRecalculate, recalculate } from "./recalculate.ts";
import { planReplace, putBack, replaceCells } from "./replaceCells.ts";

/** The same interface without promises: Apps Script answers when it is done. */
type AtOnce<H> = {
  readonly [M in keyof H]: H[M] extends (...given: infer G) => Promise<infer R> ? (...given: G) => R : never;
};

/** The panel's workbook, inside Google's half of the add-on. */
export const SHEETS_HOST: AtOnce<WorkbookHost> = {
  describe,
  selection,
  readRanges: (references) => references.map(readRange),
  goTo: (place) => {
    rangeAt(place).activate();
  },
  planInsert,
  insert,
  formulaCells: () => formulaCells({ wrapped: true }),
  plan,
  run,
  undo,
  auditCells,
  planReplace,
  replace: replaceCells,
  templates,
  planTemplate,
  doTemplate,
  undoTemplate,
};

function describe(): HostDescription {
  const language = userLanguage();
  return {
    name: HOST_TEXT.hostName[language],
    version: "",
    prefix: SHEETS_PREFIX,
    language,
    target: "google",
    style: localeStyle(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()),
    tools: ["recalculate", "convert", "selfTest"],
    canInsert: true,
  };
}

function selection(): Selection {
  const range = SpreadsheetApp.getActiveRange();
  if (!range) throw new HostFailure("nothingSelected");
  return { ...placeOf(range), rows: range.getNumRows(), columns: range.getNumColumns() };
}

function readRange(reference: Reference): ReturnType<AtOnce<WorkbookHost>["readRanges"]>[number] {
  const range = findRange(reference);
  return range ? { ...placeOf(range), rows: range.getValues().map((row) => row.map(hostCell)) } : null;
}

function plan(job: Job): Plan {
  if (job.tool === "recalculate") return planRecalculate();
  if (job.tool === "convert") return planConvert();
  if (job.tool === "selfTest") return planSelfTest(job.keepSheet);
  throw new HostFailure("notOffered");
}

function run(job: Job): Outcome {
  if (job.tool === "recalculate") return recalculate();
  if (job.tool === "convert") return convert();
  if (job.tool === "selfTest") return runSelfTest(job.keepSheet);
  throw new HostFailure("notOffered");
}

function undo(given: Undo): Outcome {
  if (given.tool === "insert") return undoInsert(given);
  if (given.tool === "replace") return putBack(given);
  if (given.tool === "selfTest") return undoSelfTest(given);
  if (given.tool === "convert") return undoConvert(given);
  throw new HostFailure("noUndo");
}
