import { columnName, columnNumber } from "./Area.ts";
import { type Token, tokenize } from "./tokenize.ts";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** A formula's text as it reads so many rows further down and columns further to the right. */
export type ShiftedBy = (rows: number, columns: number) => string;

/**
 * A formula as it reads when copied so many rows down and columns to the right: what is without `$` follows. Never inside
 * strings, sheet names and tables' brackets; a reference that leaves the sheet becomes #REF!.
 */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  return formulaShifter(formula)(rows, columns);
}

/** The same for a formula that is copied to many cells: it is read once. */
export function formulaShifter(formula: string): ShiftedBy {
  const tokens = tokenize(formula);
  const pieces: (string | ShiftedBy)[] = [];
  tokens.forEach(({ text }, i) => {
    const piece = shiftedPiece(tokens, i) ?? text;
    const last = pieces.length - 1;
    if (typeof piece === "string" && typeof pieces[last] === "string") pieces[last] += piece;
    else pieces.push(piece);
  });
  return (rows, columns) => pieces.map((piece) => (typeof piece === "string" ? piece : piece(rows, columns))).join("");
}

// No string, quoted sheet, error or table's brackets begins as these do.
const CELL = /^(\$?[A-Z]{1,3})(\$?[1-9]\d*)$/i;
const COLUMN = /^\$?[A-Z]{1,3}$/i;
const ROW = /^\$?[1-9]\d*$/;

/** `undefined` for what does not follow. */
function shiftedPiece(tokens: readonly Token[], i: number): ShiftedBy | undefined {
  const { text } = tokens[i] as Token;
  const next = tokens[i + 1]?.text;
  if (next === "(" || next === "!") return undefined;
  const cell = CELL.exec(text);
  if (cell) {
    const [, column, row] = cell as unknown as [string, string, string];
    // A name such as XYZ2030 is no cell: no sheet is as wide.
    if (!isColumn(column) || !isRow(row)) return undefined;
    return (rows, columns) => {
      const shifted = shiftedColumn(column, columns) + shiftedRow(row, rows);
      return shifted.includes("#REF!") ? "#REF!" : shifted;
    };
  }
  if (isHalf(tokens, i, COLUMN) && isColumn(text)) return (_, columns) => shiftedColumn(text, columns);
  return isHalf(tokens, i, ROW) && isRow(text) ? (rows) => shiftedRow(text, rows) : undefined;
}

/** `A:C` and `2:9`: whole columns and rows, their other half beyond the colon; not the sheets `jan:mar!`. */
function isHalf(tokens: readonly Token[], i: number, shape: RegExp): boolean {
  const isColon = (at: number): boolean => tokens[at]?.text === ":";
  const fits = (at: number): boolean => shape.test(tokens[at]?.text ?? "");
  return fits(i) && ((isColon(i + 1) && fits(i + 2) && tokens[i + 3]?.text !== "!") || (isColon(i - 1) && fits(i - 2)));
}

function isColumn(name: string): boolean {
  return columnNumber(name.replace("$", "")) <= LAST_COLUMN;
}

function isRow(number: string): boolean {
  return Number(number.replace("$", "")) <= LAST_ROW;
}

function shiftedRow(row: string, by: number): string {
  if (row.startsWith("$")) return row;
  const shifted = Number(row) + by;
  return shifted < 1 || shifted > LAST_ROW ? "#REF!" : String(shifted);
}

function shiftedColumn(column: string, by: number): string {
  if (column.startsWith("$")) return column;
  const shifted = columnNumber(column) + by;
  return shifted < 1 || shifted > LAST_COLUMN ? "#REF!" : columnName(shifted);
}
