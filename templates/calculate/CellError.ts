/** A failed cell, by the name that every spreadsheet shows in English. */
export class CellError {
  readonly name: "#VALUE!" | "#N/A" | "#DIV/0!";

  constructor(name: CellError["name"]) {
    this.name = name;
  }
}

/** What a cell holds once it is calculated; null is blank. */
export type CellValue = number | string | boolean | null | CellError;

/** What an expression gives: one value or rows of them. */
export type Result = CellValue | readonly (readonly CellValue[])[];
