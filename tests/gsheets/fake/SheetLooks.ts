import type { FakeRange } from "./FakeRange.ts";
import { strict } from "./strict.ts";

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Everything about a sheet but its contents. */
export class SheetLooks {
  hidesGridlines = false;
  frozenRows = 0;
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly merged: Area[] = [];
  highlights: { formula: string; background: string; color: string; ranges: Area[] }[] = [];
  /** By `row,column`. */
  readonly cells = new Map<string, Record<string, string | number | boolean>>();

  at(row: number, column: number): Readonly<Record<string, string | number | boolean>> {
    return this.cells.get(`${row},${column}`) ?? {};
  }

  set({ row, column, rows, columns }: Area, name: string, value: string | number | boolean): void {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        this.cells.set(`${r},${c}`, { ...this.at(r, c), [name]: value });
      }
    }
  }

  merge(area: Area): void {
    const meets = (other: Area): boolean =>
      area.row < other.row + other.rows &&
      other.row < area.row + area.rows &&
      area.column < other.column + other.columns &&
      other.column < area.column + area.columns;
    if (this.merged.some(meets))
      throw new Error("You must select all cells in a merged range to merge or unmerge them.");
    this.merged.push(area);
  }
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  fontWeight: ["bold", "normal"],
  fontStyle: ["italic", "normal"],
  horizontalAlignment: ["left", "center", "right"],
  verticalAlignment: ["top", "middle", "bottom"],
};
const COLOUR = /^#[0-9A-F]{6}$/i;

/** Several ranges that are told the same. Google takes addresses without a sheet's name. */
export function rangeList(ranges: readonly FakeRange[]): object {
  if (ranges.length === 0) throw new Error("Range list must not be empty");
  const tell =
    (name: string, isRight: (value: never) => boolean) =>
    (value: string | number | boolean): object => {
      if (!isRight(value as never)) throw new Error(`Invalid argument: ${value}`);
      for (const { sheet, area } of ranges) sheet.looks.set(area, name, value);
      return api;
    };
  const choice = (name: string) => tell(name, (value: string) => CHOICES[name]?.includes(value) ?? false);
  const colour = (name: string) => tell(name, (value: string) => COLOUR.test(value));
  const api: object = strict("RangeList", {
    setFontWeight: choice("fontWeight"),
    setFontStyle: choice("fontStyle"),
    setHorizontalAlignment: choice("horizontalAlignment"),
    setVerticalAlignment: choice("verticalAlignment"),
    setFontColor: colour("fontColor"),
    setBackground: colour("background"),
    setFontSize: tell("fontSize", (value: number) => value > 0),
    setWrap: tell("wrap", (value: unknown) => typeof value === "boolean"),
    setNumberFormat: tell("numberFormat", (value: unknown) => typeof value === "string"),
    setBorder: (...given: readonly (boolean | string | null)[]) => {
      if (given.length !== 8) throw new Error("Invalid number of arguments to setBorder");
      const [top, left, bottom, right, vertical, horizontal, color, style] = given;
      if (!COLOUR.test(String(color))) throw new Error(`Invalid argument: ${color}`);
      for (const { sheet, area } of ranges) {
        const { row, column, rows, columns } = area;
        const line = (part: Partial<Area>, side: string, wanted: unknown): void => {
          if (wanted === true) sheet.looks.set({ ...area, ...part }, side, String(style));
        };
        line({ rows: 1 }, "top", top);
        line({ columns: 1 }, "left", left);
        line({ row: row + rows - 1, rows: 1 }, "bottom", bottom);
        line({ column: column + columns - 1, columns: 1 }, "right", right);
        if (rows > 1) line({ rows: rows - 1 }, "bottom", horizontal);
        if (rows > 1) line({ row: row + 1, rows: rows - 1 }, "top", horizontal);
        if (columns > 1) line({ columns: columns - 1 }, "right", vertical);
        if (columns > 1) line({ column: column + 1, columns: columns - 1 }, "left", vertical);
      }
      return api;
    },
  });
  return api;
}
