import { type Token, tokenize } from "../../formula/tokenize.ts";
import type { Reading } from "../Reading.ts";
import type { ShareCell, ShareRun } from "./ShareRun.ts";

/** The cell before, after or inside a run that is an amount less all the others: `=B$1-SUM(C4:C6)`, `=D5/2-C4-C5-C6`. */
export function forcedCell(reading: Reading, run: ShareRun): ShareCell | undefined {
  const { grid } = run.table;
  const [down, across] = run.isDown ? [1, 0] : [0, 1];
  for (const beside of run.cells) {
    for (const step of [1, -1]) {
      const [row, column] = [beside.row + step * down, beside.column + step * across];
      const formula = grid.formula(row, column);
      const value = grid.number(row, column);
      if (formula === null || value === undefined) continue;
      if (!takesAway(reading, formula, run)) continue;
      const { weight } = beside;
      return {
        row,
        column,
        value,
        weight: { sheet: weight.sheet, row: weight.row + step * down, column: weight.column + step * across },
      };
    }
  }
  return undefined;
}

/** Whether what follows the first minus of a formula is every cell of a run. What stands before it is the amount, however made. */
function takesAway(reading: Reading, formula: string, { cells }: ShareRun): boolean {
  const tokens = tokenize(formula);
  const minus = firstMinus(tokens);
  if (minus < 0) return false;
  const rest = tokens.slice(minus).map(({ text }) => text);
  const less = reading.linear(`=${rest.join("")}`);
  if (less === undefined) return false;
  const areas = less.terms.filter(({ sign, sheet }) => sign < 0 && sheet === "").map(({ area }) => area);
  return cells.every(({ row, column }) =>
    areas.some(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right),
  );
}

function firstMinus(tokens: readonly Token[]): number {
  let depth = 0;
  for (const [i, { text }] of tokens.entries()) {
    if (text === "(") depth++;
    else if (text === ")") depth--;
    else if (text === "-" && depth === 0 && i > 1) return i;
  }
  return -1;
}
