import type { AuditCell, AuditSheet } from "../../core/audit/AuditWorkbook.ts";
import type { Look } from "../../core/audit/formatLook.ts";
import { CliError } from "../errors/CliError.ts";
import { CliErrorCode } from "../errors/CliErrorCode.ts";
import type { Package } from "../package/Package.ts";
import { type Attributes, readXml } from "../xml/readXml.ts";
import { BadCell, cellValue } from "./cellValue.ts";
import { type CellBudget, SheetCells } from "./SheetCells.ts";
import { SheetFormulas } from "./SheetFormulas.ts";
import { TextCollector } from "./sharedStrings.ts";
import type { SheetPart } from "./workbookPart.ts";

/** What the sheets of one workbook share. */
export interface SheetContext {
  readonly sharedStrings: readonly string[];
  readonly looks: readonly Look[];
  readonly budget: CellBudget;
}

/** @throws CliError badXml, damaged, tooManyCells, tooSpread and those of {@link readXml}. */
export function readSheet(source: Package, { name, part }: SheetPart, context: SheetContext): AuditSheet {
  const reader = new SheetReader(name, part, context);
  readXml(source, part, reader);
  return { name, rows: reader.finish() };
}

/** Depths of the elements that hold cells; what stands elsewhere, such as extensions, is passed by. */
const [SHEET_DATA, ROW, CELL, IN_CELL] = [2, 3, 4, 5];

class SheetReader {
  readonly #part: string;
  readonly #context: SheetContext;
  readonly #cells: SheetCells;
  readonly #formulas: SheetFormulas;
  readonly #waiting: { row: number; column: number; cell: AuditCell; shared: string }[] = [];
  readonly #inline = new TextCollector();
  #depth = 0;
  #isInData = false;
  #row = -1;
  #column = -1;
  #cell: Attributes = {};
  #formula: Attributes | undefined;
  #formulaText = "";
  #value: string | undefined;
  #inside: "v" | "f" | "is" | undefined;

  constructor(sheet: string, part: string, context: SheetContext) {
    this.#part = part;
    this.#context = context;
    this.#cells = new SheetCells(sheet, context.budget);
    this.#formulas = new SheetFormulas(context.budget);
  }

  open(name: string, attributes: Attributes): void {
    this.#depth++;
    if (this.#depth === SHEET_DATA) this.#isInData = name === "sheetData";
    else if (!this.#isInData) return;
    else if (this.#depth === ROW && name === "row") this.#startRow(attributes);
    else if (this.#depth === CELL && name === "c") this.#startCell(attributes);
    else if (this.#depth === IN_CELL) this.#startContent(name, attributes);
    else if (this.#inside === "is") this.#inline.open(name);
  }

  text(text: string): void {
    if (this.#inside === "v") this.#value = (this.#value ?? "") + text;
    else if (this.#inside === "f") this.#formulaText += text;
    else if (this.#inside === "is") this.#inline.text(text);
  }

  close(name: string): void {
    if (this.#depth === IN_CELL) {
      if (this.#inside === "is") this.#value = this.#inline.end();
      this.#inside = undefined;
    } else if (this.#inside === "is") this.#inline.close(name);
    if (this.#isInData && this.#depth === CELL && name === "c") this.#wellFormed(() => this.#endCell());
    this.#depth--;
  }

  /** Formulas that stand first below or to the right of a cell that repeats them are known only now. */
  finish(): AuditSheet["rows"] {
    this.#wellFormed(() => {
      for (const { row, column, cell, shared } of this.#waiting) {
        const formula = this.#formulas.repeated(shared, row, column);
        if (formula === undefined) throw new BadCell("formula");
        this.#cells.replace(row, column, { ...cell, formula });
      }
    });
    return this.#cells.rows;
  }

  #startRow({ r }: Attributes): void {
    // A number may be left out: the row is the next one.
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    this.#column = -1;
    if (!(Number.isInteger(this.#row) && this.#row >= 0 && this.#row < 1_048_576)) throw this.#damaged();
  }

  #startCell(attributes: Attributes): void {
    const { r } = attributes;
    this.#column = r === undefined ? this.#column + 1 : columnOf(r, this.#row);
    if (!(this.#column >= 0 && this.#column < 16_384)) throw this.#damaged();
    this.#cell = attributes;
    this.#formula = undefined;
    this.#formulaText = "";
    this.#value = undefined;
  }

  #startContent(name: string, attributes: Attributes): void {
    if (name === "f") this.#formula = attributes;
    if (name === "is") this.#inline.begin();
    this.#inside = name === "v" || name === "f" || name === "is" ? name : undefined;
  }

  #endCell(): void {
    const { s, t = "n" } = this.#cell;
    const [row, column] = [this.#row, this.#column];
    const look = this.#context.looks[Number(s ?? 0)] ?? GENERAL;
    const value = cellValue(t, this.#value, this.#context.sharedStrings, look.look === "date");
    const f = this.#formula;
    if (f === undefined && (value === null || value === "")) return;
    const formula = f === undefined ? null : this.#formulas.at(row, column, f, this.#formulaText);
    const cell = cellOf(value, formula ?? null, look);
    this.#cells.set(row, column, cell);
    if (formula === undefined && f?.si !== undefined) this.#waiting.push({ row, column, cell, shared: f.si });
  }

  #wellFormed(read: () => void): void {
    try {
      read();
    } catch (error) {
      throw error instanceof BadCell ? this.#damaged() : error;
    }
  }

  #damaged(): CliError {
    return new CliError(CliErrorCode.damaged, { part: this.#part });
  }
}

/** Spelled out: there are hundreds of thousands, and spreading would make two more objects for each. */
function cellOf(value: AuditCell["value"], formula: string | null, { look, decimals }: Look): AuditCell {
  if (look === "plain") return decimals === undefined ? { value, formula } : { value, formula, decimals };
  return decimals === undefined ? { value, formula, look } : { value, formula, look, decimals };
}

const GENERAL: Look = { look: "plain" };

/** From 0; -1 for an address that is none, or of another row. */
function columnOf(address: string, row: number): number {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return at > 0 && at <= 3 && Number(address.slice(at)) === row + 1 ? column - 1 : -1;
}
