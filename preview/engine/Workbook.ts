import { Calculation, type Edit } from "./Calculation.ts";
import { displayText } from "./displayText.ts";
import type { EngineParts } from "./EngineParts.ts";
import { errorSentence } from "./errorSentence.ts";
import { moveReferences } from "./moveReferences.ts";
import type { Address } from "./Spills.ts";
import { shownInput, typedInput } from "./typedInput.ts";

/** What a cell shows, and what there is to know about it. */
export interface ShownCell {
  readonly text: string;
  readonly value: string | number | boolean | undefined;
  readonly kind: "blank" | "number" | "text" | "truth" | "error";
  /** The sentence of a failed cell. */
  readonly error?: string;
  /** The formula cell whose result reaches into this cell. */
  readonly spilledFrom?: Address;
}

/** A text typed into a cell. */
export interface TypedCell {
  readonly cell: Address;
  readonly text: string;
}

/** Sheets of cells with formulas: what stands behind the grid, in Swedish at both ends. */
export class Workbook {
  readonly #calculation: Calculation;
  readonly #done: (readonly Edit[])[] = [];
  readonly #undone: (readonly Edit[])[] = [];
  /** Conditions that have been looked into since the last change: drawing asks for each again and again. */
  readonly #held = new Map<string, boolean>();

  /** @param sheets - what is typed into each cell, by sheet, as a Swede would type it. */
  constructor(parts: EngineParts, sheets: Readonly<Record<string, readonly (readonly string[])[]>>) {
    const inputs = Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => row.map(typedInput))]);
    this.#calculation = new Calculation(parts, Object.fromEntries(inputs));
  }

  /** What the formula bar shows: the formula or the value as typed. Empty for a cell that a result has spilled into. */
  input(cell: Address): string {
    return shownInput(this.#calculation.input(cell));
  }

  shown(cell: Address): ShownCell {
    const value = this.#calculation.value(cell);
    const text = displayText(value, this.#calculation.kind(cell));
    const source = this.#calculation.spillSource(cell);
    const spilled = source ? { spilledFrom: source } : {};
    if (value === null || value === "") return { text: "", value: undefined, kind: "blank", ...spilled };
    if (typeof value === "object") {
      const error = errorSentence(value, this.#calculation.sentences);
      return { text, value: undefined, kind: "error", error, ...spilled };
    }
    const kind = typeof value === "number" ? "number" : typeof value === "boolean" ? "truth" : "text";
    return { text, value, kind, ...spilled };
  }

  /** Whether a condition is true: a formula as typed, with references to the sheet. One that fails is not. */
  holds(condition: string, sheet: number): boolean {
    const key = `${sheet}${condition}`;
    const holds = this.#held.get(key) ?? this.#calculation.evaluate(String(typedInput(condition)), sheet) === true;
    this.#held.set(key, holds);
    return holds;
  }

  /** Whether the engine can read a typed formula; Excel too refuses one that it cannot read. */
  canRead(text: string): boolean {
    const input = typedInput(text);
    return typeof input !== "string" || !input.startsWith("=") || this.#calculation.canRead(input);
  }

  /** Enters typed texts as one step of undo. False, and all is as before, where the engine cannot calculate it. */
  type(cells: readonly TypedCell[]): boolean {
    this.#held.clear();
    const back = this.#calculation.enter(cells.map(({ cell, text }) => ({ cell, input: typedInput(text) })));
    if (!back) return false;
    this.#done.push(back);
    this.#undone.length = 0;
    return true;
  }

  /** Takes the last step back. The cells that changed, or undefined when there was none. */
  undo(): readonly Edit[] | undefined {
    return this.#step(this.#done, this.#undone);
  }

  redo(): readonly Edit[] | undefined {
    return this.#step(this.#undone, this.#done);
  }

  /** A formula as it reads when copied elsewhere: its relative references move along. */
  inputMoved(from: Address, to: Address): string {
    const input = this.input(from);
    return input.startsWith("=") ? moveReferences(input, to.row - from.row, to.col - from.col) : input;
  }

  /** The functions that formulas may call, by their Swedish names. */
  functionNames(): string[] {
    // HF.… are the engine's own names for + and −.
    return this.#calculation.functionNames().filter((name) => !name.startsWith("HF."));
  }

  /** The furthest cell that holds anything. */
  lastCell(sheet: number): { readonly row: number; readonly col: number } {
    const { width, height } = this.#calculation.size(sheet);
    return { row: Math.max(0, height - 1), col: Math.max(0, width - 1) };
  }

  #step(from: (readonly Edit[])[], to: (readonly Edit[])[]): readonly Edit[] | undefined {
    this.#held.clear();
    const edits = from.pop();
    const back = edits && this.#calculation.enter(edits);
    if (back) to.push(back);
    return edits;
  }
}
