import { areaAddress } from "../formula/Area.ts";
import type { Conversion } from "./convertFormula.ts";
import type { Grid } from "./Grid.ts";

/** One formula of a workbook, and what converting it alone comes to. */
export interface Converted {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly conversion: Conversion;
}

/** `B5` */
export function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return areaAddress({ top: row, left: column, bottom: row, right: column });
}
