/** A cell by row and column, both from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A block of cells by its first and last. */
export interface Block {
  readonly from: Place;
  readonly to: Place;
}

/** 1 → A, 27 → AA. */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnName(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

export function address({ row, column }: Place): string {
  return `${columnName(column)}${row}`;
}

/** `B7:D9`, or `B7` for a single cell. */
export function blockAddress({ from, to }: Block): string {
  const first = address(from);
  const last = address(to);
  return first === last ? first : `${first}:${last}`;
}

/** Reads `B7` or `$B$7`. Throws on anything else. */
export function parseAddress(text: string): Place {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9][0-9]*)$/.exec(text) ?? [];
  if (letters === undefined) throw new Error(`"${text}" is no cell address`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** Reads `B7:D9` or `B7`. */
export function parseBlock(text: string): Block {
  const [first = "", last = first] = text.split(":");
  return { from: parseAddress(first), to: parseAddress(last) };
}

/** Every cell of a block, row by row. */
export function placesOf({ from, to }: Block): Place[] {
  const places: Place[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) places.push({ row, column });
  }
  return places;
}

/** The block of that size which begins at a place. */
export function blockFrom(from: Place, rows: number, columns: number): Block {
  return { from, to: { row: from.row + rows - 1, column: from.column + columns - 1 } };
}
