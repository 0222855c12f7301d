import { areaOf } from "../../formula/Area.ts";
import { tokenize } from "../../formula/tokenize.ts";
import { AuditCode } from "../AuditCode.ts";
import type { Finding } from "../Finding.ts";
import { CellKind } from "../grid/CellKind.ts";
import type { Grid } from "../grid/Grid.ts";
import type { Reading, TableReading } from "../Reading.ts";

/** Error values among figures, where they arise: not those that only pass on an error from another cell. */
export function errorInTable({ sheets }: Reading): readonly Finding[] {
  const grids = new Map(sheets.map(({ grid }) => [grid.name.toLowerCase(), grid]));
  return sheets.flatMap(({ tables }) => tables.flatMap((table) => inTable(table, grids)));
}

function inTable({ table }: TableReading, grids: ReadonlyMap<string, Grid>): readonly Finding[] {
  const { grid, rows, columns } = table;
  const errors = rows.flatMap(({ row, label }) =>
    columns.flatMap((column) => (grid.kind(row, column) === CellKind.error ? [{ row, column, label }] : [])),
  );
  return errors.flatMap(({ row, column, label }): Finding[] => {
    const formula = grid.formula(row, column);
    if (formula !== null && passesOn(formula, grid, grids)) return [];
    const passed = errors.length - 1;
    return [
      {
        code: AuditCode.errorInTable,
        level: "error",
        place: grid.place(row, column),
        about: [],
        data: { variant: passed > 0 ? "passed" : "plain", label, error: errorName(grid, row, column), cells: passed },
        formula,
        replacement: null,
      },
    ];
  });
}

function errorName(grid: Grid, row: number, column: number): string {
  return (grid.cell(row, column)?.value as { readonly error: string }).error;
}

/** Whether one of the cells that a formula names holds an error itself. */
function passesOn(formula: string, own: Grid, grids: ReadonlyMap<string, Grid>): boolean {
  const tokens = tokenize(formula).filter(({ kind }) => kind !== "space");
  return tokens.some(({ text }, i) => {
    const [before, after] = [tokens[i - 1]?.text, tokens[i + 1]?.text];
    if (after === "!" || before === ":") return false;
    const start = areaOf(text);
    if (start === undefined) return false;
    const sheet = before === "!" ? tokens[i - 2]?.text.replace(/^'|'$/g, "").replace(/''/g, "'") : undefined;
    const grid = sheet === undefined ? own : grids.get(sheet.toLowerCase());
    const end = (after === ":" ? areaOf(tokens[i + 2]?.text ?? "") : undefined) ?? start;
    if (grid === undefined) return false;
    for (let row = start.top; row <= Math.min(end.bottom, grid.height); row++) {
      for (let column = start.left; column <= Math.min(end.right, grid.width(row)); column++) {
        if (grid.kind(row, column) === CellKind.error) return true;
      }
    }
    return false;
  });
}
