import type { SheetDescription } from "./SheetDescription.ts";

/** What is typed into each cell, by sheet. */
export function typedSheets(sheets: readonly SheetDescription[]): Record<string, string[][]> {
  const typed = sheets.map(({ name, rows }) => [
    name,
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.input))),
  ]);
  return Object.fromEntries(typed);
}
