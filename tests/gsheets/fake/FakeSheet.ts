import { FakeRange } from "./FakeRange.ts";
import type { FakeSpreadsheet } from "./FakeSpreadsheet.ts";
import { rangeList, SheetLooks } from "./SheetLooks.ts";
import { strict } from "./strict.ts";

/** One sheet: 1 000 rows and 26 columns, as a new one in Google Sheets. */
export class FakeSheet {
  readonly book: FakeSpreadsheet;
  readonly name: string;
  readonly id: number;
  rows = 1000;
  columns = 26;
  /** `row,column` of each cell that this user may not edit. */
  readonly looks = new SheetLooks();
  readonly protectedCells = new Set<string>();

  constructor(book: FakeSpreadsheet, name: string, id: number) {
    this.book = book;
    this.name = name;
    this.id = id;
  }

  range(row: number, column: number, rows: number, columns: number): FakeRange {
    const inside = row >= 1 && column >= 1 && row + rows - 1 <= this.rows && column + columns - 1 <= this.columns;
    if (!inside || rows < 1 || columns < 1) throw new Error("The coordinates or dimensions of the range are invalid.");
    return new FakeRange(this, { row, column, rows, columns });
  }

  api(): object {
    return strict("Sheet", {
      getName: () => this.name,
      getSheetId: () => this.id,
      getMaxRows: () => this.rows,
      getMaxColumns: () => this.columns,
      getRange: (first: number | string, column?: number, rows = 1, columns = 1) =>
        (typeof first === "string" ? this.#named(first) : this.range(first, column ?? Number.NaN, rows, columns)).api(),
      getDataRange: () => this.#dataRange().api(),
      insertRowsAfter: (after: number, count: number) => {
        if (after > this.rows || count < 1) throw new Error("Those rows are out of bounds.");
        this.rows += count;
      },
      insertColumnsAfter: (after: number, count: number) => {
        if (after > this.columns || count < 1) throw new Error("Those columns are out of bounds.");
        this.columns += count;
      },
      getRangeList: (addresses: string[]) => rangeList(addresses.map((address) => this.#named(address))),
      setHiddenGridlines: (hidden: boolean) => {
        this.looks.hidesGridlines = hidden;
      },
      setColumnWidth: (column: number, pixels: number) => {
        this.range(1, column, 1, 1);
        this.looks.widths.set(column, pixels);
      },
      setRowHeight: (row: number, pixels: number) => {
        this.range(row, 1, 1, 1);
        if (!Number.isInteger(pixels)) throw new Error("Row heights are whole pixels");
        this.looks.heights.set(row, pixels);
      },
      setConditionalFormatRules: (rules: object[]) => {
        this.looks.highlights = rules.map(
          (rule) => JSON.parse(JSON.stringify(rule)) as SheetLooks["highlights"][number],
        );
      },
      setFrozenRows: (count: number) => {
        if (count >= this.rows) throw new Error("You can't freeze all visible rows on the sheet.");
        this.looks.frozenRows = count;
      },
    });
  }

  #named(address: string): FakeRange {
    const [, left = "", top = "", right = left, bottom = top] =
      /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address) ?? [];
    if (left === "") throw new Error("Range not found");
    const column = (letters: string): number => [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
    return this.range(Number(top), column(left), Number(bottom) - Number(top) + 1, column(right) - column(left) + 1);
  }

  #dataRange(): FakeRange {
    let [rows, columns] = [1, 1];
    for (const [key, cell] of this.book.cells.sheets.get(this.name) ?? []) {
      if (cell.value === "" && cell.formula === "") continue;
      const [row = 1, column = 1] = key.split(",").map(Number);
      [rows, columns] = [Math.max(rows, row), Math.max(columns, column)];
    }
    return this.range(1, 1, rows, columns);
  }
}
