import type { FakeCell, FakeValue } from "./FakeCells.ts";
import type { FakeSheet } from "./FakeSheet.ts";
import { strict } from "./strict.ts";

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** Cells of one sheet, as Google's Range class has them. */
export class FakeRange {
  readonly sheet: FakeSheet;
  readonly area: Area;

  constructor(sheet: FakeSheet, area: Area) {
    this.sheet = sheet;
    this.area = area;
  }

  api(): object {
    const { row, column, rows, columns } = this.area;
    const api: object = strict("Range", {
      getRow: () => row,
      getColumn: () => column,
      getNumRows: () => rows,
      getNumColumns: () => columns,
      getSheet: () => this.sheet.api(),
      getValue: () => this.#value(this.#cell(0, 0)),
      getValues: () => this.#each((cell) => this.#value(cell)),
      getDisplayValue: () => this.#shown(this.#cell(0, 0)),
      getDisplayValues: () => this.#each((cell) => this.#shown(cell)),
      getFormula: () => this.#cells.formula(this.#cell(0, 0)),
      getFormulas: () => this.#each((cell) => this.#cells.formula(cell)),
      canEdit: () => !this.#isProtected(),
      setValue: (value: FakeValue) =>
        this.#enter(
          this.#each(() => value),
          api,
        ),
      setValues: (values: FakeValue[][]) => this.#enter(this.#fitting(values), api),
      setFormula: (formula: string) =>
        this.#enter(
          this.#each(() => asFormula(formula)),
          api,
        ),
      clearContent: () =>
        this.#enter(
          this.#each(() => ""),
          api,
        ),
      getCell: (row: number, column: number) => {
        if (row < 1 || column < 1 || row > rows || column > columns) throw new Error("Cell reference out of range");
        return this.sheet.range(this.area.row + row - 1, this.area.column + column - 1, 1, 1).api();
      },
      getNumberFormat: () => this.#formats()[0]?.[0],
      getNumberFormats: () => this.#formats(),
      setNumberFormat: (format: string) => this.#look("numberFormat", format, api),
      setFontWeight: (weight: string) => {
        if (weight !== "bold" && weight !== "normal") throw new Error(`Invalid argument: ${weight}`);
        return api;
      },
      setFontFamily: (family: string) => this.#look("fontFamily", family, api),
      setFontSize: (size: number) => this.#look("fontSize", size, api),
      setNote: (note: string) => this.#look("note", note, api),
      setDataValidation: (rule: object) => this.#look("validation", JSON.stringify(rule), api),
      merge: () => {
        this.sheet.looks.merge(this.area);
        return api;
      },
      activate: () => {
        this.sheet.book.active = { sheet: this.sheet, ...this.area };
        return api;
      },
    });
    return api;
  }

  #look(name: string, value: string | number, api: object): object {
    this.sheet.looks.set(this.area, name, value);
    return api;
  }

  /** A number that nobody has formatted has a format too. */
  #formats(): string[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_unused, c) =>
        String(this.sheet.looks.at(row + r, column + c).numberFormat ?? "0.###############"),
      ),
    );
  }

  get #cells(): FakeSheet["book"]["cells"] {
    return this.sheet.book.cells;
  }

  #cell(r: number, c: number): FakeCell {
    return this.#cells.at(this.sheet.name, this.area.row + r, this.area.column + c);
  }

  #each<T>(read: (cell: FakeCell) => T): T[][] {
    return Array.from({ length: this.area.rows }, (_, r) =>
      Array.from({ length: this.area.columns }, (_unused, c) => read(this.#cell(r, c))),
    );
  }

  #value({ value }: FakeCell): FakeValue {
    return value;
  }

  #shown({ value }: FakeCell): string {
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (typeof value !== "number") return String(value);
    return this.#cells.locale === "sv_SE" ? String(value).replace(".", ",") : String(value);
  }

  #isProtected(): boolean {
    const { row, column, rows, columns } = this.area;
    return [...this.sheet.protectedCells].some((key) => {
      const [r = 0, c = 0] = key.split(",").map(Number);
      return r >= row && r < row + rows && c >= column && c < column + columns;
    });
  }

  #fitting(values: FakeValue[][]): FakeValue[][] {
    const { rows, columns } = this.area;
    if (values.length !== rows) {
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
      );
    }
    for (const { length } of values) {
      if (length === columns) continue;
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${length} but the range has ${columns}.`,
      );
    }
    return values;
  }

  #enter(values: readonly (readonly FakeValue[])[], api: object): object {
    if (this.#isProtected()) throw new Error(PROTECTED);
    values.forEach((line, r) => {
      line.forEach((value, c) => {
        if (value === undefined || value === null) throw new Error("Cannot convert null to a cell's value");
        this.#cells.enter(this.sheet.name, this.area.row + r, this.area.column + c, value);
      });
    });
    return api;
  }
}

/** setFormula() takes a text with or without its `=`. */
function asFormula(formula: string): string {
  return formula === "" || formula.startsWith("=") ? formula : `=${formula}`;
}
