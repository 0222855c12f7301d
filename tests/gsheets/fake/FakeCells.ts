import { calculateCalls, calculateOthers, isCall } from "./calculateFormulas.ts";
import { localFormula, readsIn } from "./formulaLocale.ts";

export type FakeValue = string | number | boolean | Date;

export interface FakeCell {
  value: FakeValue;
  /** As it was entered; "" for a typed value. */
  formula: string;
  /** Counted down at every flush; until then the cell says Loading... */
  waits: number;
  /** What hovering over an error shows. */
  note: string;
  /** True for a cell that a result has reached from another. */
  spilled: boolean;
  /** True for a formula that is not calculated at all: it cannot be read, or there were too many at once. */
  refused: boolean;
  /** True for a formula that is not simply a call of ours. */
  isOther: boolean;
}

export const emptyCell = (): FakeCell => ({
  value: "",
  formula: "",
  waits: 0,
  note: "",
  spilled: false,
  refused: false,
  isOther: false,
});

/** Calls a custom function as Sheets does; throws what the function throws. */
export type CallFunction = (name: string, given: readonly unknown[]) => unknown;

/** The cells of a spreadsheet with its formulas, calculated by the add-on's own functions when flushed. */
export class FakeCells {
  readonly sheets = new Map<string, Map<string, FakeCell>>();
  /** How many flushes a custom function needs before its result is there. */
  slowness = 0;
  /** Whether Sheets looks for a function by the name that Excel's files have for it. */
  answersExcelNames = false;
  /** Cells with a rule that refuses what is not in its list, as `Blad!2,4`: a formula's result is not. */
  readonly withRule = new Set<string>();
  /** Every call of a custom function, in order. */
  readonly calls: string[] = [];
  readonly locale: string;
  /** Defined names as the spreadsheet holds them: `Blad!R1C1:R2C2`. */
  names: Readonly<Record<string, string>> = {};
  callFunction: CallFunction = () => "#NAME?";
  #entered: FakeCell[] = [];
  #othersAreOld = false;
  #refused: string[] = [];

  constructor(locale: string) {
    this.locale = locale;
  }

  at(sheet: string, row: number, column: number): FakeCell {
    const cell = this.sheets.get(sheet)?.get(`${row},${column}`) ?? emptyCell();
    if (cell.isOther && this.#othersAreOld) {
      this.#othersAreOld = false;
      calculateOthers(this);
    }
    return cell;
  }

  enter(sheet: string, row: number, column: number, entered: FakeValue): void {
    const cells = this.sheets.get(sheet);
    if (!cells) throw new Error(`No sheet ${sheet}`);
    const cell = emptyCell();
    const isFormula = typeof entered === "string" && entered.startsWith("=");
    const place = `${sheet}!${row},${column}`;
    // What the cell holds already is not asked about.
    if (isFormula && this.withRule.has(place) && cells.get(`${row},${column}`)?.formula !== entered) {
      this.#refused.push(place);
      return;
    }
    if (isFormula) {
      cell.formula = entered;
      cell.waits = this.slowness;
      if (!readsIn(entered, this.locale)) refuse(cell, "Formula parse error.");
      this.#entered.push(cell);
    } else {
      // An apostrophe makes text of whatever follows and is not part of it.
      cell.value =
        typeof entered === "string" && entered.startsWith("'") ? entered.slice(1) : typedValue(entered, this.locale);
    }
    cells.set(`${row},${column}`, cell);
  }

  /** The formula as the formula bar shows it. */
  formula(cell: FakeCell): string {
    return cell.formula === "" ? "" : localFormula(cell.formula, this.locale);
  }

  /**
   * Calculates everything anew; fails if a cell's rule has refused something since the last time. More than thirty new calls
   * at once is more than Google runs for one user.
   */
  flush(): void {
    const tooMany = this.#entered.filter(({ formula }) => isCall(formula, this.answersExcelNames)).slice(30);
    for (const cell of tooMany) {
      refuse(cell, "There are too many scripts running simultaneously for this Google user account.");
    }
    this.#entered = [];
    for (const cells of this.sheets.values()) {
      for (const [key, cell] of cells) if (cell.spilled) cells.delete(key);
    }
    calculateCalls(this);
    this.#othersAreOld = true;
    const [refused] = this.#refused.splice(0);
    if (refused) {
      throw new Error(`The data you entered in cell ${refused} violates the data validation rules set on this cell.`);
    }
  }
}

function refuse(cell: FakeCell, note: string): void {
  cell.refused = true;
  fail(cell, note);
}

export function fail(cell: FakeCell, note: string, error = "#ERROR!"): void {
  cell.value = error;
  cell.note = note;
}

/** What Sheets makes of typed text: a number in the locale's own writing, a date, TRUE or FALSE, else the text. */
function typedValue(entered: FakeValue, locale: string): FakeValue {
  if (typeof entered !== "string") return entered;
  const number = locale === "sv_SE" ? /^-?\d+(,\d+)?$/ : /^-?\d+(\.\d+)?$/;
  if (number.test(entered)) return Number(entered.replace(",", "."));
  if (/^\d{1,4}[-./]\d{1,2}[-./]\d{1,2}$/.test(entered)) return new Date(0);
  return entered;
}
