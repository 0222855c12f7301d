import { columnName, placeNamed } from "./cellName.ts";

// Texts and quoted sheet names first, so that a reference inside them is passed over; then words, which may end in digits
// without being a reference (FINSAM.X1, LOG10(); a reference is followed by neither a letter, a dot nor a parenthesis.
const TOKEN = /"[^"]*"|'[^']*'|(?<![\p{L}\d_.])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\d_.(!])/gu;

/** A formula as it reads when copied `rows` down and `columns` to the right: references without `$` move along. */
export function moveReferences(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token, colFixed?: string, letters?: string, rowFixed?: string, digits?: string) => {
    const place = letters && digits ? placeNamed(letters + digits) : undefined;
    if (!place) return token;
    const row = rowFixed ? place.row : place.row + rows;
    const col = colFixed ? place.col : place.col + columns;
    return row < 0 || col < 0 ? "#REFERENS!" : `${colFixed}${columnName(col)}${rowFixed}${row + 1}`;
  });
}
