/** A rectangle of cells, counted from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `B5:C9` or `$B$5`, without sheet; `undefined` for anything else. */
export function areaOf(address: string): Area | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address);
  if (!found) return undefined;
  const [, column = "", row = "", lastColumn = column, lastRow = row] = found;
  const rows = [Number(row), Number(lastRow)] as const;
  const columns = [columnNumber(column), columnNumber(lastColumn)] as const;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** `B5:C9`, or `B5` for a single cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const start = columnName(left) + top;
  return top === bottom && left === right ? start : `${start}:${columnName(right)}${bottom}`;
}

export function overlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** The address behind the last `!`, as hosts give it with the sheet in front: `'Blad 1'!B5:B9` → `B5:B9`. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "");
}

export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

export function columnName(number: number): string {
  let name = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
