import { type Argument, type Cell, isRange } from "../bundles/hostCall.ts";
import { absolute, compare, fromCell, fromText, type Rational, ZERO } from "./Rational.ts";
import type { Due, Reason } from "./Verdict.ts";

/** Numbers of one parameter, as they lie. */
export interface Numbers {
  readonly values: readonly Rational[];
  readonly rows: number;
  readonly columns: number;
}

const TOO_LARGE = fromText("1e15");
const MOST_CELLS = 100_000;

/** Reads the arguments of one call by the rules for every function, and keeps every error that is due. */
export class Reading {
  readonly due: Due[] = [];
  readonly #args: readonly (Argument | undefined)[];

  constructor(args: readonly (Argument | undefined)[]) {
    this.#args = args;
  }

  /** One value; left out, blank and 0 are all 0. */
  one(index: number, parameter: string): Rational | undefined {
    const cell = this.#single(index, parameter);
    return cell === undefined ? undefined : this.#number(cell.value, parameter);
  }

  /** A method's name, trimmed and in capitals; left out, blank and 0 are undefined. */
  method(index: number, parameter: string): { readonly name: string | undefined } | undefined {
    const cell = this.#single(index, parameter);
    if (cell === undefined) return undefined;
    if (cell.value === null || cell.value === 0) return { name: undefined };
    if (typeof cell.value === "string") {
      // Outer spaces are ignored, so a cell with nothing but spaces says nothing.
      const name = cell.value.normalize("NFC").trim().toUpperCase();
      return { name: name === "" ? undefined : name };
    }
    this.say(isError(cell.value) ? "errorCell" : "unknownMethod", parameter);
    return undefined;
  }

  /** A single value, a row or a column. */
  vector(index: number, parameter: string): Numbers | undefined {
    const argument = this.#args[index];
    if (!isRange(argument)) return this.#all([[argument ?? null]], parameter);
    if (argument.length > 1 && (argument[0]?.length ?? 0) > 1) return this.#refuse("block", parameter);
    if (argument.flat().length > MOST_CELLS) return this.#refuse("tooManyCells", parameter);
    return this.#all(argument, parameter);
  }

  /** Values that must not be below 0. */
  notNegative(numbers: Numbers | undefined, parameter: string, reason: Reason = "negative"): void {
    for (const [i, value] of (numbers?.values ?? []).entries()) {
      if (value.n < 0n) this.say(reason, parameter, placeIn(numbers, i));
    }
  }

  say(reason: Reason, parameter?: string, place?: number): void {
    this.due.push({ reason, ...(parameter !== undefined && { parameter }), ...(place !== undefined && { place }) });
  }

  #single(index: number, parameter: string): { readonly value: Cell } | undefined {
    const argument = this.#args[index];
    if (!isRange(argument)) return { value: argument ?? null };
    const cells = argument.flat();
    if (cells.length === 1) return { value: cells[0] ?? null };
    this.say("notOneValue", parameter);
    return undefined;
  }

  #all(range: readonly (readonly Cell[])[], parameter: string): Numbers | undefined {
    const [rows, columns] = [range.length, range[0]?.length ?? 0];
    const read = range.flat().map((cell, i) => this.#number(cell, parameter, rows * columns === 1 ? undefined : i + 1));
    const values = read.filter((value) => value !== undefined);
    return values.length === read.length ? { values, rows, columns } : undefined;
  }

  #number(cell: Cell, parameter: string, place?: number): Rational | undefined {
    if (cell === null || cell === "") return ZERO;
    if (isError(cell)) return this.#refuse("errorCell", parameter, place);
    if (typeof cell !== "number") return this.#refuse("notANumber", parameter, place);
    const value = fromCell(cell);
    return compare(absolute(value), TOO_LARGE) < 0 ? value : this.#refuse("tooLarge", parameter, place);
  }

  #refuse(reason: Reason, parameter: string, place?: number): undefined {
    this.say(reason, parameter, place);
    return undefined;
  }
}

/** A range's place counts from 1; a single value has none. */
export const placeIn = (numbers: Numbers | undefined, i: number): number | undefined =>
  numbers === undefined || numbers.values.length === 1 ? undefined : i + 1;

const isError = (cell: Cell): cell is { readonly error: string } =>
  cell !== null && typeof cell === "object" && "error" in cell;
