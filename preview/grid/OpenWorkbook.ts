import { cellName, type Place } from "../engine/cellName.ts";
import type { Address } from "../engine/Spills.ts";
import type { ShownCell, TypedCell, Workbook } from "../engine/Workbook.ts";
import type { SheetDescription } from "../workbook/SheetDescription.ts";
import { drawCell } from "./drawCell.ts";
import { type Area, areaOf, placesIn, type Selection, single } from "./Selection.ts";
import { type DrawnCell, SHEET_SIZE } from "./SheetGrid.ts";
import { stepFrom } from "./stepFrom.ts";

/** The workbook as it is open on the page: which sheet is shown, and which cells are chosen in each. */
export class OpenWorkbook {
  readonly title: string;
  readonly cells: Workbook;
  readonly #sheets: readonly SheetDescription[];
  /** Where each sheet was left. */
  readonly #selections: Selection[];
  /** The sheet that is shown, from 0. */
  sheet = 0;

  constructor(title: string, cells: Workbook, sheets: readonly SheetDescription[]) {
    this.title = title;
    this.cells = cells;
    this.#sheets = sheets;
    this.#selections = sheets.map(() => single({ row: 0, col: 0 }));
  }

  get descriptions(): readonly SheetDescription[] {
    return this.#sheets;
  }

  get sheetNames(): string[] {
    return this.#sheets.map(({ name }) => name);
  }

  get description(): SheetDescription {
    return this.#sheets[this.sheet] as SheetDescription;
  }

  get selection(): Selection {
    return this.#selections[this.sheet] as Selection;
  }

  set selection(selection: Selection) {
    this.#selections[this.sheet] = selection;
  }

  get area(): Area {
    return areaOf(this.selection);
  }

  /** The cell that typing goes to, and what is typed in it. */
  get active(): Address {
    return this.#address(this.selection.active);
  }

  get input(): string {
    return this.cells.input(this.active);
  }

  /** What there is to say about the active cell, if anything. */
  get remark(): { readonly text: string; readonly isError: boolean } | undefined {
    const { error, spilledFrom } = this.cells.shown(this.active);
    if (error !== undefined) return { text: error, isError: true };
    if (!spilledFrom) return this.#note === undefined ? undefined : { text: this.#note, isError: false };
    const source = `Del av resultatet från ${cellName(spilledFrom)}: ${this.cells.input(spilledFrom)}`;
    return { text: source, isError: false };
  }

  draw(place: Place): DrawnCell {
    return drawCell(this.description, place, {
      shown: (at) => this.#shown(at),
      holds: (condition) => this.cells.holds(condition, this.sheet),
    });
  }

  /** Where a key leads, if it moves. */
  step(from: Place, key: string, ctrl: boolean): Place | undefined {
    return stepFrom(from, key, ctrl, SHEET_SIZE, (at) => this.#shown(at).kind !== "blank", this.lastCell);
  }

  get lastCell(): Place {
    return this.cells.lastCell(this.sheet);
  }

  /** Types the text into the active cell. False where the engine cannot calculate it. */
  type(text: string): boolean {
    return text === this.input || this.enter([{ cell: this.active, text }]);
  }

  /** Types into many cells, those outside the sheet left out. */
  enter(cells: readonly TypedCell[]): boolean {
    return this.cells.type(cells.filter(({ cell }) => cell.row < SHEET_SIZE.rows && cell.col < SHEET_SIZE.columns));
  }

  clear(): boolean {
    return this.enter(
      placesIn(this.area)
        .flat()
        .map((place) => ({ cell: this.#address(place), text: "" })),
    );
  }

  get #note(): string | undefined {
    const { row, col } = this.active;
    const described = this.description.rows[row]?.[col];
    return typeof described === "object" ? described.look?.note : undefined;
  }

  #shown(place: Place): ShownCell {
    return this.cells.shown(this.#address(place));
  }

  #address(place: Place): Address {
    return { ...place, sheet: this.sheet };
  }
}
