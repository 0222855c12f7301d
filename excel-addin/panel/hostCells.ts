import type { HostCell } from "../../panel/WorkbookHost.ts";
import { errorName } from "./errorName.ts";

/** Excel's values as the panel's: blank is null, an error is an error and not the text of one. Dates are numbers here. */
export function hostCells(range: Pick<Excel.Range, "values" | "valueTypes">): HostCell[][] {
  return range.values.map((row, r) => row.map((value, c) => hostCell(value, range.valueTypes[r]?.[c])));
}

function hostCell(value: unknown, type: string | undefined): HostCell {
  if (type === "Error") return { special: "error", error: errorName(value) };
  if (value === "" || value === null || value === undefined) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
