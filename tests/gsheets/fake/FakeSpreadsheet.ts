import { FakeCells, type FakeValue } from "./FakeCells.ts";
import { FakeSheet } from "./FakeSheet.ts";
import { strict } from "./strict.ts";

interface Corners {
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
}

/** What the spreadsheet and its user are, before the add-on does anything. */
export interface FakeSetup {
  readonly locale?: "sv_SE" | "en_US";
  readonly sheets?: Readonly<Record<string, readonly (readonly FakeValue[])[]>>;
  readonly names?: Readonly<Record<string, string>>;
  /** How many flushes a custom function needs. */
  readonly slowness?: number;
}

/** A spreadsheet in memory, with the parts of Google's Spreadsheet class that the add-on uses, and nothing else. */
export class FakeSpreadsheet {
  readonly cells: FakeCells;
  readonly sheets: FakeSheet[] = [];
  readonly names: Record<string, string>;
  active: { sheet: FakeSheet; row: number; column: number; rows: number; columns: number } | undefined;
  #lastId = 0;

  constructor({ locale = "sv_SE", sheets = { Blad1: [] }, names = {}, slowness = 0 }: FakeSetup = {}) {
    this.cells = new FakeCells(locale);
    this.names = { ...names };
    this.cells.names = this.names;
    for (const [name, rows] of Object.entries(sheets)) {
      this.addSheet(name);
      rows.forEach((line, r) => {
        line.forEach((value, c) => {
          if (value !== "") this.cells.enter(name, r + 1, c + 1, value);
        });
      });
    }
    this.cells.slowness = slowness;
    const [sheet] = this.sheets;
    if (sheet) this.active = { sheet, row: 1, column: 1, rows: 1, columns: 1 };
  }

  addSheet(name: string): FakeSheet {
    if (this.sheets.some((sheet) => sheet.name === name)) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    this.cells.sheets.set(name, new Map());
    const sheet = new FakeSheet(this, name, this.#lastId++);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Google's own face of it. */
  api(): object {
    return strict("Spreadsheet", {
      getSpreadsheetLocale: () => this.cells.locale,
      getSheets: () => this.sheets.map((sheet) => sheet.api()),
      getActiveSheet: () => (this.active?.sheet ?? this.sheets[0])?.api(),
      getSheetByName: (name: string) => this.sheets.find((sheet) => sheet.name === name)?.api() ?? null,
      getRangeByName: (name: string) => this.#named(name),
      getNamedRanges: () => Object.keys(this.names).map((name) => this.#namedRange(name)),
      setNamedRange: (name: string, range: { getSheet(): { getName(): string } } & Corners) => {
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
          throw new Error(`The name "${name}" is not valid.`);
        }
        const [row, column] = [range.getRow(), range.getColumn()];
        const [bottom, right] = [row + range.getNumRows() - 1, column + range.getNumColumns() - 1];
        this.names[name] = `${range.getSheet().getName()}!R${row}C${column}:R${bottom}C${right}`;
      },
      insertSheet: (name: string, index = this.sheets.length) => {
        const sheet = this.addSheet(name);
        this.sheets.splice(index, 0, ...this.sheets.splice(-1));
        this.active = { sheet, row: 1, column: 1, rows: 1, columns: 1 };
        return sheet.api();
      },
      deleteSheet: (given: { getName(): string }) => {
        if (this.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
        const index = this.sheets.findIndex((sheet) => sheet.name === given.getName());
        if (index < 0) throw new Error("Sheet not found.");
        this.cells.sheets.delete(given.getName());
        this.sheets.splice(index, 1);
      },
    });
  }

  /** The name of a sheet that is gone refers to nothing: asking where it is fails. */
  #namedRange(name: string): object {
    return strict("NamedRange", {
      getName: () => name,
      getRange: () => {
        const range = this.#named(name);
        if (!range) throw new Error("Range not found");
        return range;
      },
      remove: () => {
        delete this.names[name];
      },
    });
  }

  #named(name: string): object | null {
    const [, sheetName, top, left, bottom, right] =
      /^(.+)!R(\d+)C(\d+):R(\d+)C(\d+)$/.exec(this.names[name] ?? "") ?? [];
    const sheet = this.sheets.find((candidate) => candidate.name === sheetName);
    if (!sheet) return null;
    return sheet
      .range(Number(top), Number(left), Number(bottom) - Number(top) + 1, Number(right) - Number(left) + 1)
      .api();
  }
}
