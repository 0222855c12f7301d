import { ENGLISH_STYLE, type FormulaStyle, SWEDISH_STYLE } from "../formula/FormulaStyle.ts";
import { styleOf } from "../formula/styleOf.ts";
import { dummyTexts } from "./dummyFunction.ts";

/**
 * The marks of the texts that Sheets wrapped, for those that could be read both ways (`0,5`): a workbook has one locale, so
 * any text that tells decides for all.
 */
export function wrappedStyle(formulas: Iterable<string>, otherwise: FormulaStyle): FormulaStyle {
  let hasComma = false;
  for (const formula of formulas) {
    if (!/dummyfunction/i.test(formula)) continue;
    for (const text of dummyTexts(formula)) {
      const [english, swedish] = [styleOf(text, ENGLISH_STYLE), styleOf(text, SWEDISH_STYLE)];
      // A user of a locale with a decimal point may still type `;` between arguments.
      if (swedish?.decimal === ".") return ENGLISH_STYLE;
      if (english?.argument === ";") hasComma = true;
    }
  }
  return hasComma ? SWEDISH_STYLE : otherwise;
}
