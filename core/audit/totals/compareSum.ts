import { decimalsOf, fromUnits, inUnits, isSafe } from "../sums/exactUnits.ts";

/** How a stated total stands to the sum of its parts. */
export interface Comparison {
  /** `rounded`: it may be that the parts, the total or both were rounded each for itself. */
  readonly verdict: "equal" | "rounded" | "wrong";
  readonly sum: number;
  /** Stated less sum, exact. */
  readonly difference: number;
}

/**
 * Compares in exact decimals. A total printed with fewer decimals than its parts may be the rounded sum. A whole unit or
 * so may be rounding as well: at most half a unit per part, and at most four standard deviations of such roundings.
 * @param isExact - counted things: nothing was rounded.
 */
export function compareSum(parts: readonly number[], stated: number, isExact: boolean): Comparison | undefined {
  let partDecimals = 0;
  for (const part of parts) partDecimals = Math.max(partDecimals, decimalsOf(part));
  const ownDecimals = decimalsOf(stated);
  const places = Math.max(partDecimals, ownDecimals);
  let units = 0;
  for (const part of parts) units += inUnits(part, places);
  const off = inUnits(stated, places) - units;
  if (!isSafe(units) || !isSafe(off)) return undefined;
  const made = (verdict: Comparison["verdict"]): Comparison => ({
    verdict,
    sum: fromUnits(units, places),
    difference: fromUnits(off, places),
  });
  if (off === 0) return made("equal");
  const size = Math.abs(off);
  // More decimals than anybody types are quotients: what is beyond the sixth was cut off here.
  if (partDecimals >= 6 && size <= parts.length + 1) return made("equal");
  if (ownDecimals < partDecimals && size * 2 <= 10 ** (places - ownDecimals)) return made("equal");
  if (isExact) return made("wrong");
  const unit = 10 ** (places - partDecimals);
  const own = ownDecimals < partDecimals ? 10 ** (places - ownDecimals) / 2 : 0;
  const count = parts.length;
  return made(size <= unit * Math.min(count / 2, 1.2 * Math.sqrt(count + 1)) + own ? "rounded" : "wrong");
}
