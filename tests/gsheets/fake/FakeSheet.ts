import { FakeRange } from "./FakeRange.ts";
import type { FakeSpreadsheet } from "./FakeSpreadsheet.ts";
import { strict } from "./strict.ts";

/** One sheet: 1 000 rows and 26 columns, as a new one in Google Sheets. */
export class FakeSheet {
  readonly book: FakeSpreadsheet;
  readonly name: string;
  readonly id: number;
  rows = 1000;
  columns = 26;
  /** `row,column` of each cell that this user may not edit. */
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
      setFrozenRows: (count: number) => {
        if (count >= this.rows) throw new Error("You can't freeze all visible rows on the sheet.");
      },
    });
  }

  #named(address: string): FakeRange {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (letters === "") throw new Error("Range not found");
    const column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
    return this.range(Number(digits), column, 1, 1);
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
