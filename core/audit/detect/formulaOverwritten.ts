import { areaOf } from "../../formula/Area.ts";
import { shiftedFormula } from "../../formula/shiftedFormula.ts";
import { tokenize } from "../../formula/tokenize.ts";
import { AuditCode } from "../AuditCode.ts";
import type { Finding } from "../Finding.ts";
import { CellKind } from "../grid/CellKind.ts";
import type { Grid } from "../grid/Grid.ts";
import type { Reading } from "../Reading.ts";
import { evaluateLinear } from "../sums/evaluateLinear.ts";
import { decimalsOf } from "../sums/exactUnits.ts";
import { relativeForm } from "../sums/relativeForm.ts";
import type { Table } from "../tables/Table.ts";

/** A cell, as row and column. */
type At = readonly [row: number, column: number];

/** Typed numbers where the cells beside them, along a column or a row, hold one and the same formula. */
export function formulaOverwritten(reading: Reading): readonly Finding[] {
  return reading.sheets.flatMap(({ tables }) =>
    tables.flatMap(({ table }) => {
      const { columns } = table;
      // Under the rows stands what is made of them, by another formula.
      const rows = table.rows.filter(({ kind }) => kind !== "total");
      const down = columns.flatMap((column) =>
        alongLine(
          table.grid,
          rows.map(({ row }): At => [row, column]),
          true,
        ),
      );
      const across = table.rows.flatMap(({ row }) =>
        alongLine(
          table.grid,
          columns.map((column): At => [row, column]),
          false,
        ),
      );
      return [...down, ...across].map(({ at, beside }) => findingFor(reading, table, at, beside));
    }),
  );
}

/** Typed cells of a line beside cells of one formula, where fewer than half of the line are typed. */
function alongLine(grid: Grid, line: readonly At[], isDown: boolean): readonly { at: At; beside: At }[] {
  const cells = line.filter(([row, column]) => grid.kind(row, column) !== CellKind.blank);
  const typed = cells.filter(([row, column]) => isTyped(grid, row, column));
  if (typed.length * 2 >= cells.length) return [];
  const found: { at: At; beside: At }[] = [];
  cells.forEach((at, i) => {
    if (!isTyped(grid, ...at)) return;
    const [before, after] = [cells[i - 1], cells[i + 1]];
    const beside = [before, after].find((cell) => cell !== undefined && formAt(grid, cell) !== undefined);
    if (beside === undefined) return;
    const form = formAt(grid, beside) as string;
    if (!staysInLine(form, isDown)) return;
    const isBetween =
      before !== undefined && after !== undefined && form === formAt(grid, before) && form === formAt(grid, after);
    // Three of a kind: two alike may be so by chance. At the end of a line an amount without what the others are made of is meant.
    const alike = cells.slice(Math.max(0, i - 3), i + 4).filter((cell) => formAt(grid, cell) === form).length;
    if (alike < (isDown || !isBetween ? 3 : 2) || (!isBetween && !hasSources(grid, beside, at))) return;
    found.push({ at, beside });
  });
  return found;
}

/** Whether the cells that the formula would name here are filled. */
function hasSources(grid: Grid, beside: At, [row, column]: At): boolean {
  const formula = shiftedFormula(grid.formula(...beside) as string, row - beside[0], column - beside[1]);
  const areas = tokenize(formula).flatMap(({ text }) => areaOf(text) ?? []);
  const isOwn = areas.some(({ top, left }) => top === row && left === column);
  return areas.length > 0 && !isOwn && areas.every(({ top, left }) => grid.number(top, left) !== undefined);
}

function isTyped(grid: Grid, row: number, column: number): boolean {
  return grid.kind(row, column) === CellKind.number && grid.formula(row, column) === null;
}

function formAt(grid: Grid, [row, column]: At): string | undefined {
  const formula = grid.formula(row, column);
  return formula === null ? undefined : relativeForm(formula, row, column);
}

/**
 * Whether a formula reckons with its own row (filled down) or column (filled across). One that reaches to its neighbour
 * carries something forward, and a typed value may begin it anew. A bare reference is a value fetched from elsewhere, often replaced on purpose.
 */
function staysInLine(form: string, isDown: boolean): boolean {
  if (/^=\+?(?:[^!+\-*/(]*!)?R\[?-?\d+\]?C\[?-?\d+\]?$/.test(form)) return false;
  return isDown ? /R\[0\]/.test(form) && !/R\[-?[1-9]/.test(form) : /C\[0\]/.test(form) && !/C\[-?[1-9]/.test(form);
}

function findingFor(reading: Reading, { grid, rows }: Table, [row, column]: At, beside: At): Finding {
  const pattern = shiftedFormula(grid.formula(...beside) as string, row - beside[0], column - beside[1]);
  const linear = reading.linear(pattern);
  const after =
    linear && evaluateLinear(linear, grid, (name) => reading.sheets.find((each) => each.grid.name === name)?.grid);
  const figure = grid.number(row, column) as number;
  const differs = after !== undefined && Math.abs(after - figure) > 0.5 * 10 ** -decimalsOf(figure);
  const label = rows.find((each) => each.row === row)?.label ?? "";
  return {
    code: AuditCode.formulaOverwritten,
    level: differs ? "error" : "warning",
    place: grid.place(row, column),
    about: [grid.place(...beside)],
    data: {
      variant: differs ? "differs" : "plain",
      label,
      figure,
      pattern,
      ...(after === undefined ? {} : { sum: after }),
    },
    formula: null,
    replacement: {
      place: grid.place(row, column),
      formula: pattern,
      before: [[figure]],
      after: [[after ?? null]],
      clears: [],
    },
  };
}
