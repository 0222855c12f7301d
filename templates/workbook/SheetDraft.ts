import { address, parseAddress, parseBlock, placesOf } from "./address.ts";
import { STYLES, type Style, type StyleName } from "./styles.ts";
import type { Cell, Highlight, Sheet, Validation } from "./Workbook.ts";

type Extras = Pick<Cell, "format" | "note">;

/** A sheet in the making. Every method places something at an address and can be read as what it puts there. */
export class SheetDraft {
  readonly #name: string;
  readonly #widths: readonly number[];
  readonly #cells = new Map<string, Cell>();
  readonly #heights = new Map<number, number>();
  readonly #merged: string[] = [];
  readonly #validations: Validation[] = [];
  readonly #highlights: Highlight[] = [];
  readonly #breaksAfter: number[] = [];

  constructor(name: string, widths: readonly number[]) {
    this.#name = name;
    this.#widths = widths;
  }

  /** How formulas on other sheets refer to cells here: `'Eget kapital'!B7`. */
  ref(at: string): string {
    return `${/^[A-Za-zÅÄÖåäö]+$/.test(this.#name) ? this.#name : `'${this.#name}'`}!${at}`;
  }

  value(at: string, value: string | number, style: StyleName = "label", extras: Extras = {}): void {
    this.#put(at, { style, content: { kind: "value", value }, ...extras });
    const { wrap }: Style = STYLES[style];
    if (wrap && typeof value === "string") this.#makeRoom(at, at, value, style);
  }

  /** For the user to fill in. */
  input(at: string, value?: string | number, style: StyleName = "input", extras: Extras = {}): void {
    this.#put(at, { style, content: { kind: "input", ...(value === undefined ? {} : { value }) }, ...extras });
    const { wrap }: Style = STYLES[style];
    // Room for a heading of two lines, whatever the user writes.
    if (wrap) this.#heights.set(parseAddress(at).row, 2 * LINE + 2);
  }

  formula(at: string, formula: string, style: StyleName = "amount", extras: Extras = {}): void {
    this.#put(at, { style, content: { kind: "formula", formula, rows: 1, columns: 1 }, ...extras });
  }

  /** A formula of ours that fills a block of cells. */
  spill(block: string, formula: string, style: StyleName = "amount", extras: Extras = {}): void {
    const { from, to } = parseBlock(block);
    const [rows, columns] = [to.row - from.row + 1, to.column - from.column + 1];
    for (const place of placesOf({ from, to })) this.#put(address(place), { style, ...extras });
    this.#put(address(from), { style, content: { kind: "formula", formula, rows, columns }, ...extras });
  }

  /** Only the look, for the rest of a row. */
  look(block: string, style: StyleName): void {
    for (const place of placesOf(parseBlock(block))) {
      if (!this.#cells.has(address(place))) this.#put(address(place), { style });
    }
  }

  /** Text over several columns, in as many lines as it needs. */
  paragraph(block: string, text: string, style: StyleName = "text"): void {
    const { from } = parseBlock(block);
    this.#merged.push(block);
    this.#put(address(from), { style, content: { kind: "value", value: text } });
    this.#makeRoom(block, address(from), text, style);
  }

  /** One input over several columns. */
  wideInput(block: string, value: string | undefined): void {
    this.#merged.push(block);
    this.input(address(parseBlock(block).from), value, "inputText");
    this.look(block, "inputText");
  }

  accept(range: string, accepts: Validation["accepts"], message: string): void {
    this.#validations.push({ range, accepts, message });
  }

  /** @param condition - a formula without its `=`, as it reads in the range's first cell. */
  highlight(range: string, condition: string, look: Highlight["look"]): void {
    this.#highlights.push({ range, formula: `=${condition}`, look });
  }

  breakAfter(row: number): void {
    this.#breaksAfter.push(row);
  }

  /** @param titleRows - rows from the top that stay on screen and are repeated on every page. */
  finish(titleRows: number): Sheet {
    return {
      name: this.#name,
      widths: this.#widths,
      heights: this.#heights,
      cells: this.#cells,
      merged: this.#merged,
      frozenRows: titleRows,
      validations: this.#validations,
      highlights: this.#highlights,
      print: { titleRows, breaksAfter: this.#breaksAfter },
    };
  }

  #put(at: string, cell: Cell): void {
    if (this.#cells.get(at)?.content) throw new Error(`${this.#name}!${at} is filled twice`);
    this.#cells.set(at, cell);
    const { size }: Style = STYLES[cell.style];
    if (size) this.#heights.set(parseAddress(at).row, size * 1.5);
  }

  /** No host makes a row as high as its wrapped text when the cells are merged. */
  #makeRoom(block: string, at: string, text: string, style: StyleName): void {
    const { from, to } = parseBlock(block);
    const width = this.#widths.slice(from.column - 1, to.column).reduce((sum, each) => sum + each, 0);
    const room = width * (style.endsWith("eading") ? BOLD : PLAIN);
    const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
    const { row } = parseAddress(at);
    this.#heights.set(row, Math.max(this.#heights.get(row) ?? 0, lines * LINE + 2));
  }
}

/** Letters of a text per digit that a column is wide: letters are narrower, bold and broken at words they are wider. */
const PLAIN = 1.08;
const BOLD = 0.92;

/** Points that one line of body text takes. */
const LINE = 15;
