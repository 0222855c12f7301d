// Past the core's index on purpose: the index would bring the whole calculation into this bundle, and what the preview
// calculates with must be the built file alone.
import { formatAmount } from "../../core/text/formatAmount.ts";

/** Decimals that a cell shows: what fits in a column. A number too small for them shows its first digits. */
const DECIMALS = 7;
const DIGITS_OF_SMALL = 5;

/** A number in a cell: NBSP between thousands, decimal comma. */
export function displayNumber(value: number): string {
  const rounded = Number(value.toFixed(DECIMALS));
  return formatAmount(rounded === 0 && value !== 0 ? Number(value.toPrecision(DIGITS_OF_SMALL)) : rounded);
}

/** What a cell shows for a value of the engine; an error as its Swedish name. */
export function displayText(value: unknown, kind: string): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number")
    return kind === "NUMBER_PERCENT" ? `${displayNumber(value * 100)}\u00a0%` : displayNumber(value);
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  if (typeof value === "object") return String((value as { value?: unknown }).value);
  return String(value);
}
