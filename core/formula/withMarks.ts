import type { FormulaStyle } from "./FormulaStyle.ts";
import { isDecimalComma } from "./styleOf.ts";
import { tokenize } from "./tokenize.ts";

/**
 * A formula with another style's marks: `=FINSAM.X(0.5,{1,2;3,4})` ↔ `=FINSAM.X(0,5;{1\2;3\4})`. Functions' names stay as
 * they are, so a formula with the host's own functions is right only where those are named alike.
 */
export function withMarks(formula: string, from: FormulaStyle, to: FormulaStyle): string {
  const tokens = tokenize(formula);
  let inCells = false;
  return tokens
    .map(({ kind, text }, i) => {
      if (kind === "text" || kind === "quotedName" || kind === "bracket") return text;
      if (text === "{" || text === "}") inCells = text === "{";
      if (inCells) return cellMarks(text, kind === "number", from, to);
      if (kind === "number") return text.replace(from.decimal, to.decimal);
      if (kind !== "mark") return text;
      if (text === from.decimal && isDecimalComma(tokens, i)) return to.decimal;
      return text === from.argument ? to.argument : text;
    })
    .join("");
}

/** In an array `\2` is one token, and `,` a decimal or a column. */
function cellMarks(text: string, isNumber: boolean, from: FormulaStyle, to: FormulaStyle): string {
  if (isNumber && from.decimal === ".") return text.replace(".", to.decimal);
  return [...text]
    .map((mark) => (mark === from.column ? to.column : mark === from.decimal ? to.decimal : mark))
    .join("");
}
