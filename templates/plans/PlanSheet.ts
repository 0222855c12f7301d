import { columnName } from "../workbook/address.ts";
import { SheetDraft } from "../workbook/SheetDraft.ts";
import type { FormatName, StyleName } from "../workbook/styles.ts";
import type { Sheet } from "../workbook/Workbook.ts";
import type { PublishedTable } from "./PublishedTable.ts";

const LABELS = 40;
const FIGURES = 13;

/** A sheet of published tables, one below the other, with calculated columns to the right of each. */
export class PlanSheet {
  readonly #draft: SheetDraft;
  readonly #lastColumn: string;
  #next = 4;

  /** @param columns - how many columns of figures there is room for. */
  constructor(name: string, document: string, columns: number) {
    this.#draft = new SheetDraft(name, [LABELS, ...Array.from({ length: columns }, () => FIGURES)]);
    this.#lastColumn = columnName(columns + 1);
    this.#draft.value("A1", name, "title");
    this.#draft.value("A2", `${document}. Grå siffror är publicerade, svarta är beräknade.`, "subtitle");
  }

  /** Puts the published figures in. Formats are by column; whole numbers unless another is given. */
  table(table: PublishedTable, formats: Readonly<Record<string, FormatName>> = {}): PlacedTable {
    const draft = this.#draft;
    const title = this.#next;
    draft.value(`A${title}`, `${table.title} (${table.unit})`, "section");
    draft.look(`B${title}:${this.#lastColumn}${title}`, "section");
    table.columns.forEach((column, i) => {
      const heading = column.charAt(0).toUpperCase() + column.slice(1);
      draft.value(`${columnName(i + 1)}${title + 1}`, heading, i === 0 ? "heading" : "columnHeading");
    });
    table.rows.forEach(([label, ...figures], r) => {
      const isTotal = table.totals?.includes(label) ?? false;
      draft.value(`A${title + 2 + r}`, label, isTotal ? "subtotalLabel" : "label");
      figures.forEach((figure, i) => {
        const format = formats[table.columns[i + 1] ?? ""] ?? "whole";
        const style = isTotal ? "publishedTotal" : "published";
        draft.look(`${columnName(i + 2)}${title + 2 + r}`, style);
        if (figure !== null) draft.value(`${columnName(i + 2)}${title + 2 + r}`, figure, style, { format });
      });
    });
    this.#next = title + 2 + table.rows.length + 1;
    return new PlacedTable(draft, table, title + 1);
  }

  /** Text under the last table. */
  note(text: string): void {
    this.#draft.paragraph(`A${this.#next}:${this.#lastColumn}${this.#next}`, text, "small");
    this.#next += 2;
  }

  /** The next table begins on a new page. */
  newPage(): void {
    this.#draft.breakAfter(this.#next - 1);
  }

  finish(): Sheet {
    return this.#draft.finish(3);
  }
}

/** Where a table's figures lie. Addresses are on its own sheet; {@link PlacedTable.ref} is for formulas elsewhere. */
export class PlacedTable {
  readonly #draft: SheetDraft;
  readonly #table: PublishedTable;
  readonly #heading: number;
  #width: number;

  constructor(draft: SheetDraft, table: PublishedTable, heading: number) {
    this.#draft = draft;
    this.#table = table;
    this.#heading = heading;
    this.#width = table.columns.length;
  }

  cell(label: string, column: string): string {
    return `${this.#column(column)}${this.#row(label)}`;
  }

  /** From one row to another in a column, both included. */
  range(from: string, to: string, column: string): string {
    return `${this.cell(from, column)}:${this.#column(column)}${this.#row(to)}`;
  }

  /** The same for formulas on other sheets. */
  ref(address: string): string {
    return this.#draft.ref(address);
  }

  /**
   * Adds a calculated column.
   * @param against - the published column that it should equal: where it does not, the cell is red.
   * @param formulas - by row. @returns the column's letter.
   */
  calculate(
    heading: string,
    formulas: Readonly<Record<string, string>>,
    format: FormatName = "whole",
    against?: string,
  ): string {
    const column = this.#addColumn(heading, against);
    for (const [label, formula] of Object.entries(formulas)) {
      this.#draft.formula(this.on(column, label), formula, this.#look(label), { format });
    }
    return column;
  }

  /** Adds a column, part of which a function of ours fills. @returns the column's letter. */
  fill(
    heading: string,
    from: string,
    to: string,
    formula: string,
    format: FormatName = "whole",
    against?: string,
  ): string {
    const column = this.#addColumn(heading, against);
    this.fillOn(column, from, to, formula, format);
    return column;
  }

  /** Adds a column of words, which a function of ours fills. */
  say(heading: string, from: string, to: string, formula: string): void {
    const column = this.#addColumn(heading, undefined, "wordsHeading");
    this.#draft.spill(`${this.on(column, from)}:${this.on(column, to)}`, formula, "words");
  }

  /** Puts one more formula into a calculated column. */
  calculateOn(column: string, label: string, formula: string, format: FormatName = "whole"): void {
    this.#draft.formula(this.on(column, label), formula, this.#look(label), { format });
  }

  fillOn(column: string, from: string, to: string, formula: string, format: FormatName = "whole"): void {
    const style = from === to ? this.#look(from) : "amount";
    this.#draft.spill(`${this.on(column, from)}:${this.on(column, to)}`, formula, style, { format });
  }

  /** The same row in a calculated column. */
  on(column: string, label: string): string {
    return `${column}${this.#row(label)}`;
  }

  #addColumn(heading: string, against: string | undefined, style: StyleName = "columnHeading"): string {
    this.#width += 1;
    const column = columnName(this.#width);
    this.#draft.value(`${column}${this.#heading}`, heading, style);
    for (const [label] of this.#table.rows) this.#draft.look(this.on(column, label), this.#look(label));
    if (against !== undefined) {
      const first = this.#heading + 1;
      const differs = `AND(${column}${first}<>"",ROUND(${column}${first}-${this.#column(against)}${first},6)<>0)`;
      this.#draft.highlight(`${column}${first}:${column}${this.#heading + this.#table.rows.length}`, differs, "bad");
    }
    return column;
  }

  #look(label: string): "subtotal" | "amount" {
    return this.#table.totals?.includes(label) ? "subtotal" : "amount";
  }

  #column(name: string): string {
    const index = this.#table.columns.indexOf(name);
    if (index < 1) throw new Error(`${this.#table.title}: no column ${name}`);
    return columnName(index + 1);
  }

  #row(label: string): number {
    const index = this.#table.rows.findIndex(([text]) => text === label);
    if (index < 0) throw new Error(`${this.#table.title}: no row ${label}`);
    return this.#heading + 1 + index;
  }
}
