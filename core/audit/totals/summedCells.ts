import type { TableReading } from "../Reading.ts";

/** Tells whether a sum formula of the table takes a cell. */
export function summedCells({ columnTotals, rowTotals }: TableReading): (row: number, column: number) => boolean {
  const keys = new Set<string>();
  for (const { cells } of columnTotals) {
    for (const { by, lane, taken } of cells)
      if (by === "sum") for (const { index } of taken) keys.add(`${index},${lane.index}`);
  }
  for (const { cells } of rowTotals) {
    for (const { by, lane, taken } of cells)
      if (by === "sum") for (const { index } of taken) keys.add(`${lane.index},${index}`);
  }
  return (row, column) => keys.has(`${row},${column}`);
}
