import { callFunction, classifyPlain, errorKind, FinsamError, FUNCTIONS } from "../../core/index.ts";
import { type Node, nodesOf, parse } from "../formula/parse.ts";
import { address, type Block, blockFrom, parseAddress, parseBlock, placesOf } from "../workbook/address.ts";
import type { Sheet, Workbook } from "../workbook/Workbook.ts";
import { CellError, type CellValue, type Result } from "./CellError.ts";
import { operate } from "./operations.ts";
import { PLAIN_FUNCTIONS, single } from "./plainFunctions.ts";

/** The values of a calculated workbook. */
export interface Values {
  at(sheet: string, address: string): CellValue;
}

/** The functions of the core under their neutral names. */
const OURS = new Map(FUNCTIONS.map((definition) => [`FINSAM.${definition.id}`, definition]));

export const isOurs = (name: string): boolean => OURS.has(name);

/**
 * Calculates a workbook: our functions by the core, the few plain ones here. The values go into the files as Excel's own
 * cached results, so no other spreadsheet is needed to make a file that shows every number.
 * @param inputs - values that stand in for a cell's own, by "Sheet!B7".
 */
export function calculate(workbook: Workbook, inputs: ReadonlyMap<string, CellValue> = new Map()): Values {
  return new Calculation(workbook, inputs);
}

class Calculation implements Values {
  readonly #workbook: Workbook;
  readonly #values: Map<string, CellValue>;
  readonly #sheets: ReadonlyMap<string, Sheet>;
  /** Cells that a formula elsewhere spills into, and where that formula stands. */
  readonly #spilled = new Map<string, { readonly sheet: string; readonly anchor: string }>();
  readonly #open = new Set<string>();

  constructor(workbook: Workbook, inputs: ReadonlyMap<string, CellValue>) {
    this.#workbook = workbook;
    this.#values = new Map(inputs);
    this.#sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
    for (const sheet of workbook.sheets) {
      for (const [anchor, { content }] of sheet.cells) {
        if (content?.kind !== "formula") continue;
        const block = blockFrom(parseAddress(anchor), content.rows, content.columns);
        for (const place of placesOf(block).slice(1)) {
          this.#spilled.set(`${sheet.name}!${address(place)}`, { sheet: sheet.name, anchor });
        }
      }
    }
  }

  at(sheet: string, at: string): CellValue {
    const key = `${sheet}!${at}`;
    if (!this.#values.has(key)) this.#fill(sheet, at, key);
    return this.#values.get(key) ?? null;
  }

  #fill(sheet: string, at: string, key: string): void {
    const source = this.#spilled.get(key);
    if (source) return void this.at(source.sheet, source.anchor);
    const content = this.#sheets.get(sheet)?.cells.get(at)?.content;
    if (content?.kind !== "formula") return void this.#values.set(key, content?.value ?? null);
    if (this.#open.has(key)) throw new Error(`${key} refers to itself`);
    this.#open.add(key);
    const result = this.#evaluate(parse(content.formula), sheet);
    this.#open.delete(key);
    const rows = Array.isArray(result) ? (result as readonly (readonly CellValue[])[]) : undefined;
    const places = placesOf(blockFrom(parseAddress(at), content.rows, content.columns));
    if (rows && (rows.length !== content.rows || rows[0]?.length !== content.columns)) {
      throw new Error(
        `${key} gives ${rows.length} × ${rows[0]?.length} cells, not ${content.rows} × ${content.columns}`,
      );
    }
    const cells = rows ? rows.flat() : places.map(() => result as CellValue);
    places.forEach((place, i) => {
      const filled = `${sheet}!${address(place)}`;
      // A formula that gives a blank cell's value shows 0.
      if (!this.#values.has(filled)) this.#values.set(filled, cells[i] ?? 0);
    });
  }

  #evaluate(node: Node, sheet: string): Result {
    switch (node.kind) {
      case "constant":
        return node.value;
      case "reference":
        return this.#read(node.block, node.sheet ?? sheet);
      case "name": {
        const [named = "", range = ""] = (this.#workbook.names[node.name] ?? "").split("!");
        return this.#read(parseBlock(range), named.replace(/^'|'$/g, ""));
      }
      case "operation":
        return operate(
          node.sign,
          single(() => this.#evaluate(node.left, sheet)),
          single(() => this.#evaluate(node.right, sheet)),
        );
      case "call": {
        const given = node.arguments.map((argument) => () => this.#evaluate(argument, sheet));
        const plain = PLAIN_FUNCTIONS[node.name];
        return plain
          ? plain(...given)
          : callOurs(
              node.name,
              given.map((argument) => argument()),
            );
      }
    }
  }

  #read(block: Block, sheet: string): Result {
    const { from, to } = block;
    if (from.row === to.row && from.column === to.column) return this.at(sheet, address(from));
    return Array.from({ length: to.row - from.row + 1 }, (_, r) =>
      Array.from({ length: to.column - from.column + 1 }, (_, c) =>
        this.at(sheet, address({ row: from.row + r, column: from.column + c })),
      ),
    );
  }
}

/** Error cells reach the core as Excel hands them over: objects with a code. */
function callOurs(name: string, given: readonly Result[]): Result {
  const definition = OURS.get(name);
  if (definition === undefined) throw new Error(`${name} is not among the functions that a workbook may use`);
  try {
    return callFunction(definition, given, (cell) =>
      cell instanceof CellError ? { special: "error", error: cell.name } : classifyPlain(cell),
    );
  } catch (error) {
    if (!(error instanceof FinsamError)) throw error;
    return new CellError(errorKind(error.detail.code) === "missing" ? "#N/A" : "#VALUE!");
  }
}

/** The names of all functions in a formula. */
export function functionsIn(formula: string): string[] {
  return nodesOf(parse(formula)).flatMap((node) => (node.kind === "call" ? [node.name] : []));
}
