import type { FormulaStyle } from "./FormulaStyle.ts";
import { tokenize } from "./tokenize.ts";

/**
 * A formula with another style's marks: `=FINSAM.X(0.5,{1,2;3,4})` → `=FINSAM.X(0,5;{1\2;3\4})`. For a reader: functions'
 * names stay as they are, so a formula with the host's own functions is not to be typed from it.
 */
export function withMarks(formula: string, from: FormulaStyle, to: FormulaStyle): string {
  let inCells = false;
  return tokenize(formula)
    .map(({ kind, text }) => {
      if (text === "{" || text === "}") inCells = text === "{";
      if (kind === "number") return text.replace(from.decimal, to.decimal);
      if (kind === "mark" && inCells && text === from.column) return to.column;
      return kind === "mark" && !inCells && text === from.argument ? to.argument : text;
    })
    .join("");
}
