import type { AuditWorkbook } from "../../../core/audit/AuditWorkbook.ts";
import type { Place } from "../../../core/formula/FormulaArgument.ts";
import type { FormulaStyle } from "../../../core/formula/FormulaStyle.ts";
import { SeededRandom } from "../../bundles/SeededRandom.ts";
import { type DocumentName, tableOf } from "../../publishedPlans/PublishedTable.ts";
import { calculated } from "../typed/calculated.ts";
import { onSheet, TypedSheet } from "../typed/TypedSheet.ts";
import type { TableLayout } from "./TableLayout.ts";

type Formula = (column: string) => string;

/** A published document, typed into a workbook as a person at a kansli would: table by table, from its published figures. */
export class PlanWriter {
  readonly random: SeededRandom;
  /** Where each table's figures stand: by table, row and column. */
  readonly #places = new Map<string, Place>();
  readonly #sheets: TypedSheet[] = [];
  /** Formulas may point at tables that are typed later. */
  readonly #later: (() => void)[] = [];
  #row = 1;

  constructor(
    readonly document: DocumentName,
    seed: number,
  ) {
    this.random = new SeededRandom(seed);
  }

  sheet(name: string, title: string): void {
    this.#sheets.push(new TypedSheet(name));
    this.#row = 1;
    this.text(title);
    this.#row += this.random.whole(0, 1);
  }

  text(text: string): void {
    this.#current.put(this.#row, 1, text);
    this.#row += 1;
  }

  /** The tables of the document, one below the other. */
  table(name: string, layout: TableLayout = {}): void {
    const { columns, rows } = tableOf(this.document, name);
    const figures = columns.slice(1);
    this.text(layout.heading ?? name);
    columns.forEach((head, column) => {
      const year = /^\d{4}$/.test(head) && layout.yearsAsNumbers;
      if (head) this.#current.put(this.#row, column + 1, year ? Number(head) : head);
    });
    layout.computed?.forEach(({ head }, i) => {
      this.#current.put(this.#row, columns.length + 1 + i, head);
    });
    this.#row += 1;
    for (const [label, ...values] of rows) {
      const group = layout.groups?.[label];
      if (group) this.text(group);
      this.#current.put(this.#row, 1, layout.labels?.[label] ?? label);
      const formula = layout.totals?.[label];
      figures.forEach((column, i) => {
        const value = values[i];
        if (value === null || value === undefined) return;
        this.#places.set([name, label, column].join("|"), this.#current.place(this.#row, i + 2));
        if (layout.blank?.includes(`${label}|${column}`)) return;
        this.#figure(column, i + 2, value, formulaFor(layout, label, column, formula), layout);
      });
      layout.computed?.forEach(({ formula: computed, decimals, skip }, i) => {
        if (skip?.includes(label)) return;
        this.#formula(this.#row, columns.length + 1 + i, () => computed(label), decimals);
      });
      this.#row += 1;
      for (const extra of layout.extraRows?.[label] ?? []) this.#extraRow(name, extra, figures, layout);
    }
    for (const note of layout.notes ?? []) this.text(note);
    this.#row += this.random.whole(1, 2);
  }

  /** Where a figure stands, for the map of checks and for formulas. */
  place(table: string, row: string, column?: string): Place {
    const only = tableOf(this.document, table).columns[1] ?? "";
    const found = this.#places.get([table, row, column ?? only].join("|"));
    if (!found) throw new Error(`no figure at ${table} | ${row} | ${column ?? only}`);
    return found;
  }

  /** A figure's cell as a formula on the same sheet names it, or on another sheet. */
  ref(table: string, row: string, column?: string, from?: string): string {
    const { sheet, address } = this.place(table, row, column);
    return from !== undefined && from !== sheet ? onSheet(sheet, address) : address;
  }

  /** `SUM(B4:B11)` over the figures from one row to another. */
  sum(table: string, first: string, last: string, column?: string, lastColumn = column): string {
    return `SUM(${this.ref(table, first, column)}:${this.ref(table, last, lastColumn)})`;
  }

  /** Of the rows that could hold formulas, those where this person typed the numbers. */
  typedAmong(...rows: string[]): string[] {
    return rows.filter(() => this.random.chance(0.5));
  }

  workbook(style?: FormulaStyle): AuditWorkbook {
    for (const type of this.#later.splice(0)) type();
    return calculated(this.#sheets, style);
  }

  get #current(): TypedSheet {
    const sheet = this.#sheets.at(-1);
    if (!sheet) throw new Error("no sheet yet");
    return sheet;
  }

  #figure(
    column: string,
    at: number,
    value: number,
    formula: Formula | undefined,
    { percent = [], decimals }: TableLayout,
  ): void {
    if (formula) this.#formula(this.#row, at, () => formula(column), decimals);
    else if (percent.includes(column)) {
      this.#current.put(this.#row, at, { content: value, look: "percent", decimals: 0 });
    } else this.#current.put(this.#row, at, { content: value, ...(decimals !== undefined && { decimals }) });
  }

  #extraRow(
    table: string,
    { label, value, formula }: NonNullable<TableLayout["extraRows"]>[string][number],
    figures: readonly string[],
    { decimals }: TableLayout,
  ): void {
    this.#current.put(this.#row, 1, label);
    figures.forEach((column, i) => {
      this.#places.set([table, label, column].join("|"), this.#current.place(this.#row, i + 2));
      const typed = value?.(column);
      if (typed !== undefined) this.#current.put(this.#row, i + 2, typed);
      else if (formula) this.#formula(this.#row, i + 2, () => formula(column), decimals);
    });
    this.#row += 1;
  }

  #formula(row: number, column: number, formula: () => string, decimals: number | undefined): void {
    const sheet = this.#current;
    this.#later.push(() => {
      sheet.put(row, column, { content: formula(), ...(decimals !== undefined && { decimals }) });
    });
  }
}

/** A wrong figure is typed as it is printed; the others follow the row's choice. */
function formulaFor(
  { wrong = [], typed = [] }: TableLayout,
  label: string,
  column: string,
  formula: Formula | undefined,
): Formula | undefined {
  return wrong.includes(`${label}|${column}`) || typed.includes(label) ? undefined : formula;
}
