/** A rectangle of cells on one sheet, counted from 1 as SpreadsheetApp does. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const CELL = /^([A-Z]{1,3})([1-9]\d*)$/;

/** `B5`, or `B5:C9`. Never a whole column, however large the area. */
export function addressOf({ row, column, rows, columns }: Area): string {
  const start = columnLetters(column) + row;
  if (rows === 1 && columns === 1) return start;
  return `${start}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** The area of `B5` or `B5:C9`; undefined for anything else. */
export function areaOf(address: string): Area | undefined {
  const [start, end = start, ...more] = address.split(":").map(cellOf);
  if (!start || !end || more.length > 0) return undefined;
  const [row, column] = [Math.min(start.row, end.row), Math.min(start.column, end.column)];
  return {
    row,
    column,
    rows: Math.abs(start.row - end.row) + 1,
    columns: Math.abs(start.column - end.column) + 1,
  };
}

function cellOf(address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = CELL.exec(address) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? columnLetters(before) : "") + String.fromCharCode(65 + rest);
}
