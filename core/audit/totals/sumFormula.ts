import type { Place } from "../../formula/FormulaArgument.ts";
import type { FormulaStyle } from "../../formula/FormulaStyle.ts";

/** `=SUM(B2:B9)`, over several areas `=SUM(B2:B5;B9)`. The name is English: every host takes it, and files hold it. */
export function sumFormula(areas: readonly Place[], { argument }: FormulaStyle): string {
  return `=SUM(${areas.map(({ address }) => address).join(argument)})`;
}
