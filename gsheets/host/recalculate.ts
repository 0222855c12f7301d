import type { Change, FormulaCell, Left, Outcome, Plan } from "../../panel/WorkbookHost.ts";
import { formulaCells } from "./formulaCells.ts";
import { rangeAt } from "./places.ts";

/** Google runs thirty calls of a user at a time; more than that at once show an error instead of a result. */
export const CALLS_AT_A_TIME = 25;

/** Which formulas would be rewritten, and which are protected. Changes nothing. */
export function planRecalculate(): Plan {
  const { open, left } = byProtection(formulaCells());
  return { changes: open.map((cell) => change(cell, cell.shown)), left, addsSheets: [], cases: 0 };
}

/**
 * Rewrites our formulas, so that Sheets evaluates them anew (after a new version, or a call that hung). Each formula stands
 * as text in its own cell in between: should Google stop the script half-way, nothing is lost. The formulas end as they
 * were, so there is nothing to take back.
 */
export function recalculate(): Outcome {
  const { open, left } = byProtection(formulaCells());
  for (let start = 0; start < open.length; start += CALLS_AT_A_TIME) {
    const cells = open.slice(start, start + CALLS_AT_A_TIME).map((cell) => rangeAt(cell));
    const formulas = cells.map((cell) => cell.getFormula());
    // The apostrophe makes it text, as for someone who types.
    cells.forEach((cell, i) => {
      cell.setValue(`'${formulas[i]}`);
    });
    SpreadsheetApp.flush();
    cells.forEach((cell, i) => {
      cell.setFormula(formulas[i] as string);
    });
    SpreadsheetApp.flush();
  }
  const changes = open.map((cell) => change(cell, rangeAt(cell).getDisplayValue()));
  return { changes, left, undo: null, selfTest: null };
}

function change(cell: FormulaCell, after: string): Change {
  return { sheet: cell.sheet, address: cell.address, before: cell.shown, after };
}

function byProtection(cells: readonly FormulaCell[]): { open: FormulaCell[]; left: Left[] } {
  const left = cells
    .filter(({ isProtected }) => isProtected)
    .map(({ sheet, address, formula }): Left => ({ sheet, address, formula, reason: "protected" }));
  return { open: cells.filter(({ isProtected }) => !isProtected), left };
}
