import type { Place } from "../../formula/FormulaArgument.ts";
import { AuditCode } from "../AuditCode.ts";
import type { Finding } from "../Finding.ts";
import type { Reading, TableReading } from "../Reading.ts";
import { exactSum } from "../sums/exactUnits.ts";
import type { TableRow } from "../tables/Table.ts";
import { isCost } from "../words/labelClass.ts";

/** An opening balance among the income, and the difference that the total with it makes to some costs. */
interface Included {
  readonly opening: { readonly sheet: string; readonly row: number; readonly column: number; readonly place: Place };
  readonly value: number;
  /** Income, with the opening balance, less costs. */
  readonly difference: number;
}

/** Closing balances that are opening plus income less costs, where the income already holds the opening balance. */
export function openingCountedTwice({ sheets }: Reading): readonly Finding[] {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const included = tables.flatMap(includedIn);
  return tables.flatMap(({ table, columns }) => {
    const { grid, rows } = table;
    const closings = rows.filter(({ kind }) => kind === "closing" || kind === "result");
    return closings.flatMap((closing) =>
      columns.lanes.flatMap(({ index: column }): Finding[] => {
        const figure = grid.number(closing.row, column);
        if (figure === undefined) return [];
        const twice = included.find(
          ({ value, difference, opening }) =>
            exactSum([difference, value]) === figure &&
            difference !== figure &&
            (opening.sheet !== grid.name || opening.column === column) &&
            hasOpening(grid, rows, closing, column, value, opening),
        );
        if (twice === undefined) return [];
        return [
          {
            code: AuditCode.openingCountedTwice,
            level: "error",
            place: grid.place(closing.row, column),
            about: [twice.opening.place],
            data: { variant: "plain", label: closing.label, figure, sum: twice.difference, difference: twice.value },
            formula: grid.formula(closing.row, column),
            replacement: null,
          },
        ];
      }),
    );
  });
}

/** The second counting is to be seen: a line with the opening balance between, or a formula of the closing one. */
function hasOpening(
  grid: TableReading["table"]["grid"],
  rows: readonly TableRow[],
  closing: TableRow,
  column: number,
  value: number,
  opening: Included["opening"],
): boolean {
  const second = rows.some(
    ({ row, kind }) =>
      (row !== opening.row || grid.name !== opening.sheet) && grid.number(row, column) === value && kind === "opening",
  );
  return second || closing.kind === "closing";
}

function includedIn({ table, columnTotals }: TableReading): readonly Included[] {
  const { grid, rows } = table;
  return columnTotals.flatMap((income) => {
    if (isCost(income.line.label) && !/intäkt/i.test(income.line.label)) return [];
    const openings = income.addends.filter(({ kind }) => kind === "opening");
    return income.cells.flatMap(({ lane, value }) =>
      openings.flatMap((opening): Included[] => {
        const balance = grid.number(opening.index, lane.index) ?? 0;
        const place = grid.place(opening.index, lane.index);
        const at = { sheet: grid.name, row: opening.index, column: lane.index, place };
        return rows
          .filter(({ row, kind, label }) => row > income.line.index && kind === "total" && isCost(label))
          .flatMap(({ row }) => {
            const costs = grid.number(row, lane.index);
            if (costs === undefined || costs < 0) return [];
            return [{ opening: at, value: balance, difference: exactSum([value, -costs]) }];
          });
      }),
    );
  });
}
