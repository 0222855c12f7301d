import type { AuditCell } from "../../core/audit/AuditWorkbook.ts";
import { CliError } from "../errors/CliError.ts";
import { CliErrorCode } from "../errors/CliErrorCode.ts";

/** How many filled cells a workbook may have: about 400 MB of memory. */
export const MOST_CELLS = 2_000_000;

/** Rows, and places to the left of their last cells, that may be passed through: stray cells far out make empty ones. */
const MOST_PLACES = 20_000_000;

/** Characters that formulas may come to when those that are written once for many cells are spelled out. */
const MOST_FORMULA_TEXT = 64_000_000;

const NO_CELLS: readonly undefined[] = Object.freeze([]);

/** What all sheets of one workbook may hold together. */
export class CellBudget {
  #cells = 0;
  #places = 0;
  #formulaText = 0;

  takeFormula(length: number): void {
    this.#formulaText += length;
    if (this.#formulaText > MOST_FORMULA_TEXT) {
      throw new CliError(CliErrorCode.tooMuchFormula, { most: MOST_FORMULA_TEXT });
    }
  }

  take(cells: number, places: number, sheet: string): void {
    this.#cells += cells;
    this.#places += places;
    if (this.#cells > MOST_CELLS) throw new CliError(CliErrorCode.tooManyCells, { most: MOST_CELLS });
    if (this.#places > MOST_PLACES) throw new CliError(CliErrorCode.tooSpread, { sheet });
  }
}

/** The cells of one sheet, gathered in any order. */
export class SheetCells {
  readonly rows: (readonly (AuditCell | undefined)[])[] = [];
  readonly #sheet: string;
  readonly #budget: CellBudget;
  #row: (AuditCell | undefined)[] = [];
  #rowIndex = -1;

  constructor(sheet: string, budget: CellBudget) {
    this.#sheet = sheet;
    this.#budget = budget;
  }

  /** @param row - from 0. @param column - from 0. */
  set(row: number, column: number, cell: AuditCell): void {
    if (row !== this.#rowIndex) this.#row = this.#startRow(row);
    const cells = this.#row;
    const before = cells.length;
    cells[column] = cell;
    this.#budget.take(1, cells.length - before, this.#sheet);
  }

  /** @param row - of a cell that has been set. */
  replace(row: number, column: number, cell: AuditCell): void {
    (this.rows[row] as (AuditCell | undefined)[])[column] = cell;
  }

  #startRow(row: number): (AuditCell | undefined)[] {
    this.#rowIndex = row;
    const before = this.rows.length;
    if (row >= before) this.#budget.take(0, row + 1 - before, this.#sheet);
    while (this.rows.length < row) this.rows.push(NO_CELLS);
    const known = this.rows[row];
    const cells = known === undefined || known === NO_CELLS ? [] : (known as (AuditCell | undefined)[]);
    this.rows[row] = cells;
    return cells;
  }
}
