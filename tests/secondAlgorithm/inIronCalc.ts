import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import { type Call, isRange } from "../bundles/hostCall.ts";

/** Sheets of this many calls: an evaluation goes through the whole sheet. */
const CALLS_PER_SHEET = 250;
/** Rows for one call: its longest column and the heading of its answer. */
const ROWS_PER_CALL = 12;
const ANSWER_COLUMN = 10;

let isStarted = false;

/**
 * The answers to calls with columns, by the formulas given as defined names (`FS.ALLOCATE` for ALLOCATE); "#N/A" where the
 * formula gives an error.
 */
export function inIronCalc(calls: readonly Call[], formulas: Readonly<Record<string, string>>): (number | string)[][] {
  if (!isStarted) {
    initSync({ module: readFileSync(new URL("../../node_modules/@ironcalc/wasm/wasm_bg.wasm", import.meta.url)) });
    isStarted = true;
  }
  const answers: (number | string)[][] = [];
  for (let from = 0; from < calls.length; from += CALLS_PER_SHEET) {
    answers.push(...sheetAnswers(calls.slice(from, from + CALLS_PER_SHEET), formulas));
  }
  return answers;
}

function sheetAnswers(calls: readonly Call[], formulas: Readonly<Record<string, string>>): (number | string)[][] {
  const model = new Model("second algorithm", "en", "UTC", "en");
  try {
    model.pauseEvaluation();
    for (const [name, formula] of Object.entries(formulas)) {
      model.newDefinedName(name, null, `=${formula.replace(/\n\s*/g, "")}`);
    }
    calls.forEach((call, k) => {
      const top = 1 + k * ROWS_PER_CALL;
      const references = call.args.map((argument, a) => writeArgument(model, argument, top, a + 1));
      // The first cell of a spill can only be read as its formula: a heading takes that place.
      model.setUserInput(0, top, ANSWER_COLUMN, `=VSTACK("x",FS.${call.id}(${references.join()}))`);
    });
    model.resumeEvaluation();
    model.evaluate();
    return calls.map((call, k) => readAnswer(model, 1 + k * ROWS_PER_CALL, (call.args[1] as unknown[]).length));
  } finally {
    model.free();
  }
}

/** Writes an argument down its own column and gives the reference to it. */
function writeArgument(model: Model, argument: Call["args"][number], top: number, column: number): string {
  const cells = isRange(argument) ? argument.map((row) => row[0] ?? 0) : [argument ?? 0];
  cells.forEach((cell, i) => {
    model.setUserInput(0, top + i, column, String(cell));
  });
  const letter = String.fromCharCode(64 + column);
  return cells.length > 1 ? `${letter}${top}:${letter}${top + cells.length - 1}` : `${letter}${top}`;
}

function readAnswer(model: Model, top: number, length: number): (number | string)[] {
  return Array.from({ length }, (_, i) => {
    const content = model.getCellContent(0, top + 1 + i, ANSWER_COLUMN);
    if (content !== "" && !Number.isNaN(Number(content))) return Number(content) + 0;
    // A formula that fails spills nothing: the error stands in the first cell alone.
    return model.getFormattedCellValue(0, top, ANSWER_COLUMN);
  });
}
