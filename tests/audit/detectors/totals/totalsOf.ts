import type { AuditWorkbook } from "../../../../core/audit/AuditWorkbook.ts";
import { readWorkbook, type TableReading } from "../../../../core/audit/Reading.ts";
import { columnOf, type Frame, type Line, rowOf } from "../../../../core/audit/totals/Frame.ts";
import type { TotalLine } from "../../../../core/audit/totals/TotalLine.ts";
import { columnName } from "../../../../core/formula/Area.ts";
import { sheetOf } from "../sheetOf.ts";

/** The tables of a sheet, or of the first sheet of a workbook, with their totals. */
export function tablesOf(source: string | AuditWorkbook): readonly TableReading[] {
  return readWorkbook(typeof source === "string" ? sheetOf(source) : source).sheets[0]?.tables ?? [];
}

/** The one table of a sheet. */
export function tableOf(source: string | AuditWorkbook): TableReading {
  const tables = tablesOf(source);
  if (tables.length !== 1) throw new Error(`${tables.length} tables`);
  return tables[0] as TableReading;
}

/** The totals of the columns, by rows: `6 = 2 3 5`; `6 ~ 2 3 5` where nothing bears out that those are its addends. */
export function down(source: string | AuditWorkbook): string[] {
  return tablesOf(source).flatMap(({ columnTotals }) => columnTotals.map(told));
}

/** The totals of the rows, by columns: `E = B C D`. */
export function across(source: string | AuditWorkbook): string[] {
  return tablesOf(source).flatMap(({ rowTotals }) => rowTotals.map(told));
}

function told({ frame, line, addends, isBorneOut }: TotalLine): string {
  return [nameOf(frame, line), isBorneOut ? "=" : "~", ...addends.map((each) => nameOf(frame, each))].join(" ");
}

/** Each cell of the totals: `B6 sum 2 3 5`. */
export function cellsOf(totals: readonly TotalLine[]): string[] {
  return totals.flatMap(({ frame, line, cells }) =>
    cells.map(({ lane, by, value, taken }) => {
      const place = columnName(columnOf(frame, line.index, lane.index)) + rowOf(frame, line.index, lane.index);
      return [`${place} ${value}`, by, ...taken.map((each) => nameOf(frame, each))].join(" ");
    }),
  );
}

export function nameOf({ isVertical }: Frame, { index }: Line): string {
  return isVertical ? `${index}` : columnName(index);
}
