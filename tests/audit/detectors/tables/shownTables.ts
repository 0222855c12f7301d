import { Grid } from "../../../../core/audit/grid/Grid.ts";
import { findTables } from "../../../../core/audit/tables/findTables.ts";
import type { Table } from "../../../../core/audit/tables/Table.ts";
import { columnName } from "../../../../core/formula/Area.ts";
import { sheetOf } from "../sheetOf.ts";

/** The tables of a sheet, in the order in which they end. */
export function tablesIn(text: string): readonly Table[] {
  return sheetOf(text).sheets.flatMap((sheet) => findTables(new Grid(sheet, {})));
}

/**
 * Each table of a sheet: the column of its labels (- for none), its columns of figures with their headings, its rows with a
 * star where a sum may begin. `A | B 2025, C 2026 | *2 3 *5`
 */
export function shownTables(text: string): string[] {
  return tablesIn(text).map(({ labelColumn, columns, headings, rows }) => {
    const headed = columns.map((column) => `${columnName(column)} ${headings.get(column) ?? ""}`.trim());
    const numbered = rows.map(({ row, starts }) => `${starts ? "*" : ""}${row}`);
    return `${columnName(labelColumn) || "-"} | ${headed.join(", ")} | ${numbered.join(" ")}`;
  });
}
