const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\$][\p{L}\p{N}_.\\$?]*\(?/gu;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;

/**
 * A formula with its references counted from its own cell, so that two cells filled from one another have the same:
 * `=SUM(B2:B9)` in B10 and `=SUM(C2:C9)` in C10.
 */
export function relativeForm(formula: string, row: number, column: number): string {
  return formula
    .replace(PIECES, (piece) => {
      const found = CELL.exec(piece);
      if (!found) return piece.toUpperCase();
      const [, fixedColumn, letters = "", fixedRow, digits] = found;
      let number = 0;
      for (let i = 0; i < letters.length; i++) number = number * 26 + (letters.charCodeAt(i) & 31);
      const across = fixedColumn ? `C${number}` : `C[${number - column}]`;
      const down = fixedRow ? `R${digits}` : `R[${Number(digits) - row}]`;
      return down + across;
    })
    .replace(/ /g, "");
}
