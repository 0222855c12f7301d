import type { Grid } from "../grid/Grid.ts";
import { exactSum } from "./exactUnits.ts";
import type { LinearFormula } from "./Term.ts";

/** More cells than this are not added here. */
const MOST_CELLS = 20_000;

/**
 * What a formula that only adds cells would give, from the values that the sheets show; `undefined` where it rounds, or
 * meets an error, an unknown sheet or too much.
 */
export function evaluateLinear(
  { terms, isExact }: LinearFormula,
  own: Grid,
  gridOf: (sheet: string) => Grid | undefined,
): number | undefined {
  if (!isExact) return undefined;
  const values: number[] = [];
  for (const { sign, sheet, area } of terms) {
    const grid = sheet === "" ? own : gridOf(sheet);
    if (grid === undefined || (area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS)
      return undefined;
    for (let row = area.top; row <= Math.min(area.bottom, grid.height); row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (grid.isUnclear(row, column)) return undefined;
        const value = grid.number(row, column);
        if (value !== undefined) values.push(sign * value);
      }
    }
  }
  return exactSum(values);
}
