import { ENGLISH_STYLE, type FormulaStyle } from "../formula/FormulaStyle.ts";

export type Target = "excel" | "google";

/** How formulas are written where the workbook is to be used, and how it keeps them now. */
export interface FormulaForm {
  readonly target: Target;
  /** What stands before a function's id: `FINSAM.`, `FINSAM_`, `_xldudf_FINSAM_`. */
  readonly prefix: string;
  /** The marks of the workbook's formulas, before as after: Excel and files always en-US; Sheets as its locale. */
  readonly style: FormulaStyle;
  /** In a file, newer functions, spill references and `@` have names of their own: `_xlfn.VSTACK(`, `_xlfn.SINGLE(`. */
  readonly isFile: boolean;
}

/** What an open workbook in Excel takes through `Range.formulas`. */
export const EXCEL_FORM: FormulaForm = { target: "excel", prefix: "FINSAM.", style: ENGLISH_STYLE, isFile: false };

/** What Excel keeps in an xlsx file. */
export const EXCEL_FILE_FORM: FormulaForm = {
  target: "excel",
  prefix: "_xldudf_FINSAM_",
  style: ENGLISH_STYLE,
  isFile: true,
};

/** An xlsx file that Sheets is to open. */
export const GOOGLE_FILE_FORM: FormulaForm = {
  target: "google",
  prefix: "FINSAM_",
  style: ENGLISH_STYLE,
  isFile: true,
};

/** An open spreadsheet in Sheets, through `getFormulas()`, whose marks follow the spreadsheet's locale. */
export function googleForm(style: FormulaStyle, prefix = "FINSAM_"): FormulaForm {
  return { target: "google", prefix, style, isFile: false };
}
