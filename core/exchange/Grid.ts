import { type Area, areaOf } from "../formula/Area.ts";
import type { ExchangeSheet } from "./ExchangeWorkbook.ts";

/** Cells of known results that are kept in mind: a damaged file may say that one formula fills a whole sheet. */
const MOST_FILLED = 1_000_000;

/** One sheet's cells by row and column, from 1. */
export class Grid {
  readonly name: string;
  readonly #sheet: ExchangeSheet;
  /** By the first cell of each known result: the area that it fills. */
  readonly #filledFrom = new Map<string, Area>();
  /** The cells that results fill, and what fills them. */
  readonly #filler = new Map<string, Area>();

  constructor(sheet: ExchangeSheet) {
    this.name = sheet.name;
    this.#sheet = sheet;
    let room = MOST_FILLED;
    for (const address of sheet.filled ?? []) {
      const area = areaOf(address);
      if (area === undefined) continue;
      room -= (area.bottom - area.top + 1) * (area.right - area.left + 1);
      if (room < 0) break;
      this.#filledFrom.set(key(area.top, area.left), area);
      for (const [row, column] of cellsOf(area).slice(1)) this.#filler.set(key(row, column), area);
    }
  }

  formula(row: number, column: number): string | undefined {
    if (this.#filler.has(key(row, column))) return undefined;
    return this.typedIn(row, column);
  }

  /** The formula as the host gives it, also where it is another cell's. */
  typedIn(row: number, column: number): string | undefined {
    const text = this.#sheet.formulas[row - this.#sheet.row]?.[column - this.#sheet.column];
    return typeof text === "string" && text.startsWith("=") ? text : undefined;
  }

  value(row: number, column: number): unknown {
    return this.#sheet.values[row - this.#sheet.row]?.[column - this.#sheet.column] ?? null;
  }

  isBlank(row: number, column: number): boolean {
    const value = this.value(row, column);
    return this.typedIn(row, column) === undefined && (value === null || value === "");
  }

  /** What the formula in that cell is known to fill. */
  filledFrom(row: number, column: number): Area | undefined {
    return this.#filledFrom.get(key(row, column));
  }

  /** The known result that a cell is part of, without being its formula. */
  fillerOf(row: number, column: number): Area | undefined {
    return this.#filler.get(key(row, column));
  }

  /** Every formula with its place, in reading order. */
  *formulas(): Generator<{ row: number; column: number; formula: string }> {
    for (let r = 0; r < this.#sheet.formulas.length; r++) {
      const width = this.#sheet.formulas[r]?.length ?? 0;
      for (let c = 0; c < width; c++) {
        const [row, column] = [this.#sheet.row + r, this.#sheet.column + c];
        const formula = this.formula(row, column);
        if (formula !== undefined) yield { row, column, formula };
      }
    }
  }
}

export const key = (row: number, column: number): string => `${row},${column}`;

/** Row by row. */
export function cellsOf({ top, left, bottom, right }: Area): (readonly [row: number, column: number])[] {
  const cells: (readonly [number, number])[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push([row, column]);
  return cells;
}
