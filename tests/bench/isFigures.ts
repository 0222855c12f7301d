import type { Table } from "./Report.ts";

/** Whether a column holds figures, which stand to the right. */
export function isFigures({ rows }: Table, column: number): boolean {
  return column > 0 && rows.every((row) => /^[×–−\d]/.test(row[column] ?? "–"));
}
