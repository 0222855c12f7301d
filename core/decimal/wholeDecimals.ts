import type { Decimal } from "./decimal.ts";

/** The decimals over one power of ten, so that all are whole; their proportions stay. */
export function wholeDecimals(decimals: readonly Decimal[]): Decimal[] {
  const places = decimals.reduce((most, decimal) => Math.max(most, decimal.decimalPlaces()), 0);
  return decimals.map((decimal) => decimal.times(`1e${places}`));
}
