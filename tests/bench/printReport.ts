import { isFigures } from "./isFigures.ts";
import type { Report, Table } from "./Report.ts";

/** Prints the tables with aligned columns. */
export function printReport({ tables }: Report): void {
  for (const table of tables) {
    if (table.title) console.log(`${table.title}\n`);
    console.log(`${aligned(table)}\n`);
    if (table.note) console.log(`${[table.note].flat().join("\n")}\n`);
  }
}

function aligned(table: Table): string {
  const lines = [table.columns, ...table.rows];
  const widths = table.columns.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? "").length)));
  const cell = (text: string, i: number): string =>
    isFigures(table, i) ? text.padStart(widths[i] as number) : text.padEnd(widths[i] as number);
  return lines.map((line) => `  ${line.map(cell).join("  ")}`.trimEnd()).join("\n");
}
