/** The marks of a formula's text, which differ between hosts and locales. */
export interface FormulaStyle {
  readonly argument: "," | ";";
  readonly decimal: "." | ",";
  /** Between the columns of an array constant. */
  readonly column: "," | "\\" | ".";
  readonly row: ";";
}

/** What `Range.formulas` holds in Excel, whatever its language, and what files hold. */
export const ENGLISH_STYLE: FormulaStyle = { argument: ",", decimal: ".", column: ",", row: ";" };

/** What a Swede types, in Excel and in Sheets. */
export const SWEDISH_STYLE: FormulaStyle = { argument: ";", decimal: ",", column: "\\", row: ";" };
