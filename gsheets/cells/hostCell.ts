import type { HostCell } from "../../panel/WorkbookHost.ts";
import { classifySheets } from "./classifySheets.ts";

/** A value of getValues() as the panel takes it: blank is null, errors and dates are marked, nothing is a Date any more. */
export function hostCell(value: unknown): HostCell {
  if (typeof value === "number") return value;
  return classifySheets(value) ?? null;
}
