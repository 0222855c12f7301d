/**
 * Why a formula is left as it is.
 * - `foreign`: a function of Sheets' own that Excel lacks (QUERY, IMPORTRANGE), with no call of ours in it.
 * - `notInExcel`: a call of ours together with a function that Excel lacks, or has under another meaning.
 * - `notExcelsGrammar`: a call of ours together with what only Sheets can read (`B2:B`, `{A1:A3;B1}`).
 * - `unknownFunction`: our prefix before a function that this version does not have.
 * - `unreadable`: what Sheets left behind is damaged or has been changed.
 * - `spillReference`: `B2#` to a result whose size is not known; Sheets has no such reference.
 * - `spillUnclear`: values that Sheets left beside the formula may belong to it or to another one.
 * - `inTheWay`: a cell with a value of its own where the result would spill.
 * - `spilledFromUnknown`: a value that a formula once filled, and none of the sheet's formulas can be told to have done it.
 * - `protected`, `rejected`: from the hosts, when the change is made.
 */
export type LeftReason =
  | "foreign"
  | "notInExcel"
  | "notExcelsGrammar"
  | "unknownFunction"
  | "unreadable"
  | "spillReference"
  | "spillUnclear"
  | "inTheWay"
  | "spilledFromUnknown"
  | "protected"
  | "rejected";
