type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a cell holds, as JSON can carry it to the panel and back. */
export type CellContent =
  | { readonly formula: string }
  | { readonly value: number | string | boolean }
  | { readonly date: number };

/** From what getFormula() and getValue() answer. */
export function contentOf(formula: string, value: unknown): CellContent {
  if (formula !== "") return { formula };
  // A Date does not survive JSON; instanceof fails between realms.
  if (Object.prototype.toString.call(value) === "[object Date]") return { date: (value as Date).getTime() };
  return { value: value as number | string | boolean };
}

export function putContent(cell: Range, content: CellContent): void {
  if ("formula" in content) cell.setFormula(content.formula);
  else if ("date" in content) cell.setValue(new Date(content.date));
  // The apostrophe keeps a text a text, as for someone who types.
  else {
    const { value } = content;
    cell.setValue(typeof value === "string" && value !== "" ? `'${value}` : value);
  }
}
