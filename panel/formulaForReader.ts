import { SWEDISH_STYLE } from "../core/formula/FormulaStyle.ts";
import { withMarks } from "../core/formula/withMarks.ts";
import type { HostDescription } from "./WorkbookHost.ts";

/**
 * A formula as the user would see it in the formula bar: Excel's object model gives English marks to Swedes too, while Sheets
 * gives those of the spreadsheet.
 */
export function formulaForReader(text: string, { language, style, target }: HostDescription): string {
  const isEnglish = target === "excel" && style.decimal === "." && style.argument === ",";
  return text.startsWith("=") && language === "sv" && isEnglish ? withMarks(text, style, SWEDISH_STYLE) : text;
}
