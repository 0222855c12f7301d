import type { FormulaStyle } from "./FormulaStyle.ts";
import { isDecimalComma } from "./styleOf.ts";
import { tokenize } from "./tokenize.ts";

/**
 * A formula with another style's marks: `=FINSAM.X(0.5,{1,2;3,4})` ↔ `=FINSAM.X(0,5;{1\2;3\4})`. Functions' names stay as
 * they are, so a formula with the host's own functions is right only where those are named alike.
 */
export function withMarks(formula: string, from: FormulaStyle, to: FormulaStyle): string {
  const tokens = tokenize(formula);
  /** The innermost last: in Sheets an array may hold calls and arrays. */
  const open: string[] = [];
  return tokens
    .map(({ kind, text }, i) => {
      if (kind === "text" || kind === "quotedName" || kind === "bracket") return text;
      if (text === "{" || text === "(") open.push(text);
      if (text === "}" || text === ")") open.pop();
      if (open[open.length - 1] === "{") return cellMarks(text, kind === "name", from, to);
      if (kind === "number") return text.replace(from.decimal, to.decimal);
      if (text === from.decimal && isDecimalComma(tokens, i)) return to.decimal;
      return text === from.argument ? to.argument : text;
    })
    .join("");
}

/** In an array `\2` is one token, and `,` a decimal or a column; a point in a name is neither. */
function cellMarks(text: string, isName: boolean, from: FormulaStyle, to: FormulaStyle): string {
  return [...text]
    .map((mark) => (mark === from.column ? to.column : mark === from.decimal && !isName ? to.decimal : mark))
    .join("");
}
