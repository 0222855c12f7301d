import { isFigures } from "./isFigures.ts";
import type { Table } from "./Report.ts";

/** A table in Markdown, with what there is to say about it below. */
export function markdownTable(table: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = table.columns.map((_, i) => (isFigures(table, i) ? "---:" : "---"));
  const notes = table.note === undefined ? [] : [table.note].flat();
  const below = notes.length > 1 ? notes.map((note) => `- ${note}`) : notes;
  return [line(table.columns), line(rule), ...table.rows.map(line), ...(below.length > 0 ? ["", ...below] : [])].join(
    "\n",
  );
}
