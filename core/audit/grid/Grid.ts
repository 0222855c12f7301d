import { areaAddress } from "../../formula/Area.ts";
import type { Place } from "../../formula/FormulaArgument.ts";
import type { AuditCell, AuditSheet } from "../AuditWorkbook.ts";
import { CellKind, cellKind } from "./CellKind.ts";
import { spilledFrom } from "./spilledFrom.ts";

/** A sheet with what each cell is, rows and columns counted from 1. */
export class Grid {
  readonly name: string;
  readonly height: number;
  readonly #rows: AuditSheet["rows"];
  readonly #kinds: readonly Uint8Array[];

  readonly #spilled: ReadonlyMap<string, string>;

  constructor(sheet: AuditSheet, names: Readonly<Record<string, Place>>) {
    const { name, rows } = sheet;
    this.#spilled = spilledFrom(sheet, names);
    this.name = name;
    this.#rows = rows;
    this.height = rows.length;
    this.#kinds = rows.map((row) => {
      const kinds = new Uint8Array(row.length);
      for (let column = 0; column < row.length; column++) kinds[column] = cellKind(row[column]);
      return kinds;
    });
  }

  width(row: number): number {
    return this.#kinds[row - 1]?.length ?? 0;
  }

  cell(row: number, column: number): AuditCell | undefined {
    return this.#rows[row - 1]?.[column - 1];
  }

  kind(row: number, column: number): CellKind {
    return this.#kinds[row - 1]?.[column - 1] ?? CellKind.blank;
  }

  /** Of a number or a percentage; else `undefined`. */
  number(row: number, column: number): number | undefined {
    const kind = this.kind(row, column);
    return kind === CellKind.number || kind === CellKind.percent
      ? (this.cell(row, column)?.value as number)
      : undefined;
  }

  /** An error, or a number as text: no sum over it can be judged. */
  isUnclear(row: number, column: number): boolean {
    const kind = this.kind(row, column);
    return kind === CellKind.error || kind === CellKind.textNumber;
  }

  /** Trimmed, without the spaces that look like one; "" for anything that is no text. */
  text(row: number, column: number): string {
    const kind = this.kind(row, column);
    if (kind !== CellKind.text && kind !== CellKind.textNumber) return "";
    return (this.cell(row, column)?.value as string).replace(/[\s\u00A0\u202F]+/g, " ").trim();
  }

  /** Also of a cell that one of our functions filled from another: what stands in it was not typed. */
  formula(row: number, column: number): string | null {
    const own = this.cell(row, column)?.formula ?? null;
    return own ?? (this.#spilled.size === 0 ? null : (this.#spilled.get(`${row - 1},${column - 1}`) ?? null));
  }

  place(row: number, column: number, lastRow = row, lastColumn = column): Place {
    return { sheet: this.name, address: areaAddress({ top: row, left: column, bottom: lastRow, right: lastColumn }) };
  }
}
