import { type FormulaStyle, SWEDISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { tokenize } from "../../core/formula/tokenize.ts";

const POINT_STYLE: FormulaStyle = { argument: ",", decimal: ".", column: ",", row: ";" };

/** Locales that write a decimal point; all others write a comma, as sv_SE does. */
const WITH_POINT = /^(en(?!_ZA)|zh|ja|ko|th|he|iw|hi|es_(MX|GT|HN|NI|PA|PE|PR|SV))(_|$)/;

/** How a spreadsheet of this locale (`sv_SE`, `en_US`) shows its formulas. */
export function localeStyle(locale: string): FormulaStyle {
  return WITH_POINT.test(locale) ? POINT_STYLE : SWEDISH_STYLE;
}

/**
 * How this very formula is written. Google does not say whether getFormula() answers in the locale's marks or in English
 * ones, and `;` is accepted everywhere: so a `;` outside arrays tells, else a comma that cannot be a decimal one, else the
 * locale.
 */
export function formulaStyle(formula: string, locale: FormulaStyle): FormulaStyle {
  const tokens = tokenize(formula).filter(({ kind }) => kind !== "space");
  let [braces, hasComma] = [0, false];
  for (const [i, { kind, text }] of tokens.entries()) {
    if (kind !== "mark") continue;
    if (text === "{") braces++;
    if (text === "}") braces--;
    if (braces > 0) continue;
    if (text === ";") return { ...locale, argument: ";" };
    const isDecimal = locale.decimal === "," && tokens[i - 1]?.kind === "number" && tokens[i + 1]?.kind === "number";
    if (text === "," && !isDecimal) hasComma = true;
  }
  return hasComma ? POINT_STYLE : locale;
}
