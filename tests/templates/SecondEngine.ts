import {
  ArraySize,
  CellError,
  EmptyValue,
  ErrorType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
} from "hyperformula";
import { parseAddress, parseBlock } from "../../templates/workbook/address.ts";
import { loadExcelBundle } from "../bundles/excelBundle.ts";
import type { Argument, Cell } from "../bundles/hostCall.ts";
import { publishedFunctions } from "../bundles/publishedFunctions.ts";
import type { SavedValue, SavedWorkbook } from "./SavedWorkbook.ts";

type Ast = { readonly procedureName: string; readonly args: readonly never[] };
type State = { readonly formulaAddress: { readonly sheet: number; readonly row: number; readonly col: number } };

const bundle = loadExcelBundle();
const ids = publishedFunctions().map(({ id }) => id);

/** The sizes that the file gives for its array formulas, by sheet, row and column: HyperFormula asks beforehand. */
let sizes: ReadonlyMap<string, ArraySize> = new Map();

/** Our functions for HyperFormula, run by the built file. */
class FinsamPlugin extends FunctionPlugin {
  static override implementedFunctions = Object.fromEntries(
    ids.map((id) => [`FINSAM.${id}`, { method: "call", sizeOfResultArrayMethod: "size", parameters: [] }]),
  );

  call(ast: Ast, state: State): unknown {
    const args = ast.args.map((argument) => asArgument(this.evaluateAst(argument, state as never)));
    const outcome = bundle.call({ id: ast.procedureName.replace("FINSAM.", ""), args });
    if (!outcome.ok) return new CellError(outcome.code === "#N/A" ? ErrorType.NA : ErrorType.VALUE, outcome.message);
    const rows = Array.isArray(outcome.value) ? outcome.value : [[outcome.value]];
    return SimpleRangeValue.onlyValues(rows as never);
  }

  size(_: Ast, { formulaAddress: { sheet, row, col } }: State): ArraySize {
    return sizes.get(`${sheet},${row},${col}`) ?? new ArraySize(1, 1);
  }
}

const names = Object.fromEntries(ids.map((id) => [`FINSAM.${id}`, `FINSAM.${id}`]));
HyperFormula.registerFunctionPlugin(FinsamPlugin as never, { enGB: names });

function asArgument(value: unknown): Argument {
  return value instanceof SimpleRangeValue ? value.data.map((row) => row.map(asCell)) : asCell(value);
}

function asCell(value: unknown): Cell {
  if (value === EmptyValue) return null;
  if (value instanceof CellError) return { error: value.type === ErrorType.NA ? "#N/A" : "#VALUE!" };
  if (typeof value === "object" && value !== null && "val" in value) return value.val as number;
  return value as Cell;
}

/** A saved workbook in HyperFormula: a formula engine that has nothing in common with the one that made the results. */
export class SecondEngine {
  readonly #engine: HyperFormula;

  constructor(saved: SavedWorkbook) {
    sizes = new Map(
      [...saved.sheets.values()].flatMap((cells, sheet) =>
        [...cells].flatMap(([at, { fills }]) => {
          if (fills === undefined) return [];
          const { row, column } = parseAddress(at);
          const { from, to } = parseBlock(fills);
          const size = new ArraySize(to.column - from.column + 1, to.row - from.row + 1);
          return [[`${sheet},${row - 1},${column - 1}`, size] as const];
        }),
      ),
    );
    const sheets = Object.fromEntries([...saved.sheets.keys()].map((name) => [name, rowsOf(saved, name)]));
    this.#engine = HyperFormula.buildFromSheets(sheets, {
      licenseKey: "gpl-v3",
      // As Excel does: a formula that only refers to a blank cell shows 0.
      evaluateNullToZero: true,
    });
  }

  at(sheet: string, at: string): SavedValue {
    const value = this.#engine.getCellValue(this.#cell(sheet, at));
    if (value === null) return undefined;
    return typeof value === "object" ? value.value : value;
  }

  set(sheet: string, at: string, value: number | string | null): void {
    this.#engine.setCellContents(this.#cell(sheet, at), value);
  }

  #cell(sheet: string, at: string): { sheet: number; row: number; col: number } {
    const { row, column } = parseAddress(at);
    const id = this.#engine.getSheetId(sheet);
    if (id === undefined) throw new Error(`no sheet ${sheet}`);
    return { sheet: id, row: row - 1, col: column - 1 };
  }
}

/** What is typed into each cell; nothing where a result spills. */
function rowsOf(saved: SavedWorkbook, sheet: string): (number | string | null)[][] {
  const cells = saved.sheets.get(sheet) ?? new Map<string, never>();
  const spilled = new Set<string>();
  for (const [at, { fills }] of cells) {
    if (fills === undefined) continue;
    const { from, to } = parseBlock(fills);
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) spilled.add(`${row},${column}`);
    }
    const { row, column } = parseAddress(at);
    spilled.delete(`${row},${column}`);
  }
  const rows: (number | string | null)[][] = [];
  for (const [at, { formula, value }] of cells) {
    const { row, column } = parseAddress(at);
    while (rows.length < row) rows.push([]);
    const line = rows[row - 1] as (number | string | null)[];
    while (line.length < column) line.push(null);
    if (formula !== undefined) line[column - 1] = `=${named(formula, saved.names)}`;
    else if (!spilled.has(`${row},${column}`)) line[column - 1] = typed(value);
  }
  return rows;
}

/** The apostrophe keeps a text a text: "20-30" would be read as something else. */
const typed = (value: SavedValue): number | string | null =>
  typeof value === "string" ? `'${value}` : ((value as number | undefined) ?? null);

/** Names give way to what they stand for: a name as an argument that spills counts as one cell in HyperFormula. */
function named(formula: string, all: ReadonlyMap<string, string>): string {
  let text = formula.replace(/_xldudf_FINSAM_/g, "FINSAM.");
  for (const [name, range] of all) text = text.replace(new RegExp(`(?<![\\w.!'"])${name}(?![\\w.(])`, "g"), range);
  return text;
}
