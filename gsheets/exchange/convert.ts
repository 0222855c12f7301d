import { areasOf } from "../../panel/exchange/areasOf.ts";
import { type ConversionStep, changeOf, leftStep } from "../../panel/exchange/ConversionStep.ts";
import type { Left, Outcome, Place, Plan } from "../../panel/WorkbookHost.ts";
import { areaOf } from "../cells/Area.ts";
import { shownError } from "../cells/classifySheets.ts";
import { type CellContent, contentOf, putContent } from "../host/CellContent.ts";
import { rangeAt } from "../host/places.ts";
import { CALLS_AT_A_TIME } from "../host/recalculate.ts";
import type { Snapshot } from "../host/Snapshot.ts";
import { userLanguage } from "../userLanguage.ts";
import { sortedSteps } from "./sortedSteps.ts";

/** One converted cell: what it held, what it holds now as Sheets gives it back, and what was emptied for it. */
export interface Converted extends Place {
  readonly before: string;
  readonly wrote: string;
  readonly emptied: readonly { readonly address: string; readonly content: CellContent }[];
}

/** What converting would change and what it would leave. Changes nothing. */
export function planConvert(): Plan {
  const { steps, left } = sortedSteps();
  return { changes: steps.map(changeOf), left, addsSheets: [], cases: 0 };
}

/** A formula may show a moment long that Google has not answered. */
const LOOKS = 10;
const PAUSE_MS = 1000;

/**
 * Converts the spreadsheet as it is now. A formula that reads the results of others cannot be told how far it reaches before
 * those are there, and what stands in its way would stay: so the ones that can be told go first, and the rest is looked at
 * anew.
 */
export function convert(): Outcome {
  const done: Prepared[] = [];
  const refused: Prepared[] = [];
  for (;;) {
    const { steps, left, snapshot } = sortedSteps();
    const open = steps.filter(({ change }) => !refused.some(({ step }) => isSamePlace(step.change, change)));
    const told = open.filter(({ change }) => change.fills !== null);
    const isLast = told.length === 0 || told.length === open.length;
    const written = writeAll(isLast ? open : told, snapshot);
    done.push(...written.done);
    refused.push(...written.refused);
    if (isLast) return outcomeOf(done, refused, left);
    awaitAnswers(written.done);
  }
}

const isSamePlace = (one: Place, other: Place): boolean => one.sheet === other.sheet && one.address === other.address;

function outcomeOf(done: readonly Prepared[], refused: readonly Prepared[], left: readonly Left[]): Outcome {
  return {
    changes: done.map(({ step }) => changeOf(step)),
    left: [...left, ...refused.map(({ step }) => leftStep(step, "rejected", userLanguage()))],
    undo: done.length > 0 ? { tool: "convert", data: JSON.stringify({ converted: done.map(convertedOf) }) } : null,
    selfTest: null,
  };
}

function awaitAnswers(written: readonly Prepared[]): void {
  const isWaiting = ({ step }: Prepared): boolean => shownError(rangeAt(step.change).getDisplayValue()) === "#BUSY!";
  for (let look = 1; look < LOOKS && written.some(isWaiting); look++) {
    Utilities.sleep(PAUSE_MS);
    SpreadsheetApp.flush();
  }
}

/** No more formulas at a time than Google runs calls. */
function writeAll(steps: readonly ConversionStep[], snapshot: Snapshot): { done: Prepared[]; refused: Prepared[] } {
  const done: Prepared[] = [];
  const refused: Prepared[] = [];
  for (let start = 0; start < steps.length; start += CALLS_AT_A_TIME) {
    const part = emptied(steps.slice(start, start + CALLS_AT_A_TIME), snapshot);
    try {
      write(part);
      done.push(...part);
    } catch {
      // Sheets does not say which cell it refuses, and may have written some of the others.
      for (const one of part) (isTaken(one) ? done : refused).push(one);
    }
  }
  return { done, refused };
}

/** A step whose leftovers have been taken away. */
interface Prepared {
  readonly step: ConversionStep;
  readonly emptied: Converted["emptied"];
}

/** Empties what the formulas fill, and notes what stood there; what the old formulas fill themselves comes back by itself. */
function emptied(steps: readonly ConversionStep[], snapshot: Snapshot): Prepared[] {
  for (const { change, clears } of steps) {
    for (const address of areasOf(clears.map((clear) => clear.address))) {
      rangeAt({ sheet: change.sheet, address }).clearContent();
    }
  }
  const mayBeFilled = steps.some(({ clears }) => clears.some(({ formula }) => formula === null));
  if (mayBeFilled) SpreadsheetApp.flush();
  return steps.map((step) => ({
    step,
    emptied: step.clears
      .filter((clear) => clear.formula !== null || rangeAt(clear).getValue() === "")
      .map((clear) => ({ address: clear.address, content: heldIn(clear, snapshot) })),
  }));
}

/** Fails if Sheets refuses any of the formulas. */
function write(prepared: readonly Prepared[]): void {
  for (const { step } of prepared) rangeAt(step.change).setFormula(step.change.after);
  // A cell's own rule for what it accepts is heard of here.
  SpreadsheetApp.flush();
  for (const { step } of prepared) {
    // In a cell for plain text it is a text.
    if (rangeAt(step.change).getFormula() === "") throw new Error(`${step.change.address} holds no formula`);
  }
}

/** Writes one formula by itself. If Sheets refuses it, its cells get back what they held. */
function isTaken(one: Prepared): boolean {
  try {
    write([one]);
    return true;
  } catch {
    const { sheet, address, before } = one.step.change;
    const contents = [{ address, content: { formula: before } }, ...one.emptied];
    for (const { address, content } of contents) {
      try {
        putContent(rangeAt({ sheet, address }), content);
        SpreadsheetApp.flush();
      } catch {
        // Each by itself: what cannot be written now may be what was refused.
      }
    }
    return false;
  }
}

function heldIn({ sheet, address }: Place, { sheets }: Snapshot): CellContent {
  const held = sheets.find(({ name }) => name === sheet);
  const { row, column } = areaOf(address) ?? { row: 1, column: 1 };
  return contentOf(held?.formulas[row - 1]?.[column - 1] ?? "", held?.values[row - 1]?.[column - 1] ?? "");
}

function convertedOf({ step: { change }, emptied }: Prepared): Converted {
  const { sheet, address, before } = change;
  return { sheet, address, before, wrote: rangeAt(change).getFormula(), emptied };
}
