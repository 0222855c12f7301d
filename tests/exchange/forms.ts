import {
  EXCEL_FILE_FORM,
  EXCEL_FORM,
  type FormulaForm,
  GOOGLE_FILE_FORM,
  googleForm,
} from "../../core/exchange/FormulaForm.ts";
import { ENGLISH_STYLE, SWEDISH_STYLE } from "../../core/formula/FormulaStyle.ts";

/** Every host and file that a formula can be converted for, by a name to show. */
export const FORMS = {
  excel: EXCEL_FORM,
  excelFile: EXCEL_FILE_FORM,
  googleFile: GOOGLE_FILE_FORM,
  googleEnglish: googleForm(ENGLISH_STYLE),
  googleSwedish: googleForm(SWEDISH_STYLE),
} as const satisfies Readonly<Record<string, FormulaForm>>;

export type FormName = keyof typeof FORMS;

/**
 * `IFERROR(__xludf.DUMMYFUNCTION("…"),…)` around a formula's text, as Sheets writes it into xlsx: quotes doubled, and in
 * pieces of at most 255 characters, which is the longest text that Excel takes in a formula.
 */
export function wrapped(text: string, fallback: string, longest = 255): string {
  const pieces = text.match(new RegExp(`[\\s\\S]{1,${longest}}`, "g")) ?? [""];
  const literals = pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join("&");
  return `=IFERROR(__xludf.DUMMYFUNCTION(${literals}),${fallback})`;
}

export const SPILLED = (fallback: string): string => wrapped('"COMPUTED_VALUE"', fallback);
