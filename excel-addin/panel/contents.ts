/** What has to be written to a cell so that it holds again what it held: `'0180` for the text, not the number 180. */
export type Content = string | number | boolean;

/** The contents of a range, from its `formulas` and `valueTypes`. */
export function contentsOf(range: Pick<Excel.Range, "formulas" | "valueTypes">): Content[][] {
  return (range.formulas as Content[][]).map((row, r) =>
    row.map((content, c) => {
      const isText = range.valueTypes[r]?.[c] === "String" && typeof content === "string" && !content.startsWith("=");
      return isText ? `'${content}` : content;
    }),
  );
}
