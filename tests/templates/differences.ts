import type { SavedValue } from "./SavedWorkbook.ts";

/** What a cell holds according to one engine. */
export type ValueAt = (sheet: string, address: string) => SavedValue;

/** Every formula's result that another engine does not have. A number counts to its 15 digits: that is what Excel keeps. */
export function differences(expected: ReadonlyMap<string, ReadonlyMap<string, SavedValue>>, actual: ValueAt): string[] {
  const found: string[] = [];
  for (const [sheet, cells] of expected) {
    for (const [address, value] of cells) {
      const other = actual(sheet, address);
      if (!same(value, other)) found.push(`${sheet}!${address}: ${String(value)} is ${String(other)}`);
    }
  }
  return found;
}

function same(a: SavedValue, b: SavedValue): boolean {
  if (typeof a === "number" && typeof b === "number") return digits(a) === digits(b);
  return (a ?? "") === (b ?? "");
}

const digits = (value: number): number => Number(value.toPrecision(15));
