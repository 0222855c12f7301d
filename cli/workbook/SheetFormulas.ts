import { formulaShifter, type ShiftedBy } from "../../core/formula/shiftedFormula.ts";
import type { Attributes } from "../xml/readXml.ts";
import { BadCell } from "./cellValue.ts";
import type { CellBudget } from "./SheetCells.ts";
import { storedFormula } from "./storedFormula.ts";

/** Excel's own bound is 8 192 characters as typed; stored, with prefixes, some more. */
const LONGEST = 32_768;

/** A formula that other cells repeat, and where it stands. */
interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly length: number;
  readonly shifted: ShiftedBy;
}

/** The formulas of one sheet, each spelled out for its own cell. */
export class SheetFormulas {
  readonly #budget: CellBudget;
  readonly #shared = new Map<string, SharedFormula>();

  constructor(budget: CellBudget) {
    this.#budget = budget;
  }

  /**
   * @param f - the attributes of the formula's element.
   * @returns null: the cell has none; undefined: it repeats one that has not been read yet.
   * @throws BadCell
   */
  at(row: number, column: number, f: Attributes, text: string): string | null | undefined {
    const shared = f.t === "shared" ? f.si : undefined;
    if (shared !== undefined && text === "") return this.repeated(shared, row, column);
    if (text === "") return null;
    this.#makeRoom(text.length);
    const formula = storedFormula(text);
    if (shared !== undefined) {
      this.#shared.set(shared, { row, column, length: formula.length, shifted: formulaShifter(formula) });
    }
    return formula;
  }

  /** The formula of that number, as it reads in this cell; undefined if it has not been read. */
  repeated(shared: string, row: number, column: number): string | undefined {
    const first = this.#shared.get(shared);
    if (first === undefined) return undefined;
    this.#makeRoom(first.length);
    return first.shifted(row - first.row, column - first.column);
  }

  #makeRoom(length: number): void {
    if (length > LONGEST) throw new BadCell("formula");
    this.#budget.takeFormula(length);
  }
}
