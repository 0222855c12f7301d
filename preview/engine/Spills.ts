/** A cell by its engine numbers, all from 0. */
export interface Address {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * HyperFormula must know the size of a result before it calculates, and never changes it afterwards: a larger result
 * throws, a smaller one leaves its old shadow. A spreadsheet function's size is known only by running it.
 *
 * So the size is foretold by running the function on what its arguments hold at that moment. Where the arguments
 * were not calculated yet, or have changed since, the result that comes differs from what was foretold: it is cut to
 * the foretold size for the moment, and the formula is noted here. The workbook then enters each noted formula anew,
 * which foretells from values that now exist. One round is the rule; each further one is a spill that feeds another.
 */
export class Spills {
  // HyperFormula shares one syntax tree between formulas that look alike, so the cell is part of the key.
  readonly #foretold = new WeakMap<object, Map<string, Size>>();
  readonly #outgrown = new Map<string, Address>();

  foretell(call: object, cell: Address, size: Size): void {
    const sizes = this.#foretold.get(call) ?? new Map<string, Size>();
    this.#foretold.set(call, sizes.set(key(cell), size));
  }

  /** The size to deliver. A call inside SUMMA( ) was never asked for its size and may have any. */
  allowed(call: object, cell: Address, actual: Size): Size {
    const foretold = this.#foretold.get(call)?.get(key(cell));
    if (!foretold) return actual;
    if (foretold.rows !== actual.rows || foretold.columns !== actual.columns) this.#outgrown.set(key(cell), cell);
    return foretold;
  }

  /** The formulas to enter anew, each handed out once. */
  takeOutgrown(): Address[] {
    const cells = [...this.#outgrown.values()];
    this.#outgrown.clear();
    return cells;
  }
}

function key({ sheet, row, col }: Address): string {
  return `${sheet}:${row}:${col}`;
}
