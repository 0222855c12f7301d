import { ENGLISH_STYLE, SWEDISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { readArgument } from "../../core/formula/readArgument.ts";
import type { Language, Parameter } from "../../core/index.ts";
import type { FormulaArgument } from "../WorkbookHost.ts";

/**
 * What a user typed or picked for a parameter: a number as written in the language (`4 417,5`), a reference, a defined name,
 * cells in braces, or for a text parameter the text itself, with or without quotes. `undefined` if it is none of these.
 */
export function readInput(typed: string, parameter: Parameter, language: Language): FormulaArgument | undefined {
  // Grouping spaces inside a number only: a sheet's or method's name keeps its own.
  const text = typed.trim().replace(/(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g, "");
  const style = language === "sv" ? SWEDISH_STYLE : ENGLISH_STYLE;
  // In Swedish a point can only be a decimal mark; in English a comma could group thousands, so it is not guessed at.
  const found = readArgument(text, style) ?? (language === "sv" ? readArgument(text, ENGLISH_STYLE) : undefined);
  if (parameter.kind !== "text") return found;
  const isPlace = found?.kind === "reference" && "sheet" in found.reference;
  return isPlace || found?.kind === "omitted" || found?.kind === "text" ? found : { kind: "text", value: typed.trim() };
}
