import { areaOf } from "../../formula/Area.ts";
import { CellKind } from "../grid/CellKind.ts";
import type { Reading, SheetReading, TableReading } from "../Reading.ts";
import type { TableRow } from "../tables/Table.ts";

/** A balance in a year: opening, or what can be one year's closing. */
export interface Balance {
  readonly sheet: SheetReading;
  readonly table: TableReading;
  readonly row: TableRow;
  readonly column: number;
  readonly year: number;
  readonly value: number;
}

export interface Balances {
  readonly opening: readonly Balance[];
  readonly closing: readonly Balance[];
}

/** The opening and closing balances of all sheets that stand under a year, or on a sheet with a year in its name. */
export function balances(reading: Reading): Balances {
  const opening: Balance[] = [];
  const closing: Balance[] = [];
  for (const sheet of reading.sheets) {
    for (const table of sheet.tables) {
      const { grid, rows, headings, title } = table.table;
      const telling = rows.filter(({ kind }) => kind === "opening" || kind === "closing" || kind === "result");
      const order = isCarried(table, telling)
        ? new Map(table.table.columns.map((column, i) => [column, i]))
        : undefined;
      for (const row of telling) {
        for (const { index: column } of table.columns.lanes) {
          // A share of the equity is no balance.
          const value = grid.kind(row.row, column) === CellKind.number ? grid.number(row.row, column) : undefined;
          const year =
            yearIn(headings.get(column) ?? "") ??
            order?.get(column) ??
            yearIn(row.label) ??
            yearIn(title) ??
            yearIn(grid.name);
          if (value === undefined || year === undefined) continue;
          (row.kind === "opening" ? opening : closing).push({ sheet, table, row, column, year, value });
        }
      }
    }
  }
  return { opening, closing };
}

/**
 * Whether opening balances are fetched from the closing ones of the column to their left: then the columns are years in order,
 * whatever their headings.
 */
function isCarried({ table, columns }: TableReading, telling: readonly TableRow[]): boolean {
  const closings = telling.filter(({ kind }) => kind !== "opening").map(({ row }) => row);
  return telling.some(
    ({ kind, row }) =>
      kind === "opening" &&
      columns.lanes.some(({ index: column }) => {
        const [, address = ""] = /^=\+?(\$?[A-Z]{1,3}\$?\d+)$/i.exec(table.grid.formula(row, column) ?? "") ?? [];
        const area = areaOf(address);
        const before = table.columns[table.columns.indexOf(column) - 1];
        return area !== undefined && area.left === before && closings.includes(area.top);
      }),
  );
}

/** The one year that a text names; `2025–2027` names none. */
export function yearIn(text: string): number | undefined {
  const years = text.match(/(?:19|20)\d\d/g) ?? [];
  return new Set(years).size === 1 && !/\d{5}/.test(text) ? Number(years[0]) : undefined;
}
