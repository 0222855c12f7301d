import { type FormulaStyle, SWEDISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { tokenize } from "../../core/formula/tokenize.ts";
import { withMarks } from "../../core/formula/withMarks.ts";
import type { Language } from "../../core/index.ts";
import { visible } from "../text/visible.ts";
import { SWEDISH_FUNCTIONS } from "./SWEDISH_FUNCTIONS.ts";

/** A formula of the workbook as the reader would type it: in Swedish with `;`, decimal comma and SUMMA for SUM. */
export function shownFormula(formula: string, style: FormulaStyle, language: Language): string {
  return visible(language === "sv" ? inSwedish(withMarks(formula, style, SWEDISH_STYLE)) : formula);
}

function inSwedish(formula: string): string {
  const tokens = tokenize(formula);
  return tokens
    .map(({ kind, text }, i) => {
      if (kind !== "name") return text;
      if (tokens[i + 1]?.text === "(") return swedishName(text);
      return text === "TRUE" ? "SANT" : text === "FALSE" ? "FALSKT" : text;
    })
    .join("");
}

/** Not by the object's prototype: a function of a workbook may be named anything. */
function swedishName(name: string): string {
  return (Object.hasOwn(SWEDISH_FUNCTIONS, name) ? SWEDISH_FUNCTIONS[name] : undefined) ?? name;
}
