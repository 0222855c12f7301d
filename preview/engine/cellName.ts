/** A place in a sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly col: number;
}

/** `A1`, `Z26`, `AA1`. */
export function cellName({ row, col }: Place): string {
  return `${columnName(col)}${row + 1}`;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(col: number): string {
  const letter = String.fromCharCode(65 + (col % 26));
  return col < 26 ? letter : columnName(Math.floor(col / 26) - 1) + letter;
}

/** `b12` or `$B$12` as a place; undefined for anything else. */
export function placeNamed(name: string): Place | undefined {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(name.trim()) ?? [];
  if (!letters || !digits) return undefined;
  const col = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, col };
}
