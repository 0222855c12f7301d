import { HyperFormula } from "hyperformula";
import { emptyCell, type FakeCell, type FakeCells, type FakeValue, fail } from "./FakeCells.ts";

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** How a call of ours begins; `_xldudf_FINSAM_X` is what Excel's files call it. */
const CALL = /^=\s*(FINSAM_[A-Z]+)\s*\((.*)\)\s*$/is;
const ALSO_EXCELS = /^=\s*((?:_xldudf_)?FINSAM_[A-Z]+)\s*\((.*)\)\s*$/is;

/** What Sheets keeps of a formula in a file that it writes; opened again, it shows what it falls back on. */
const WRAPPED = /^=IFERROR\(__xludf\.DUMMYFUNCTION\(.*\)[;,]\s*("(?:[^"]|"")*"|-?[\d.,]+)\)$/s;

/** Whether a script is run for the formula. */
export function isCall(formula: string, answersExcelNames: boolean): boolean {
  return (answersExcelNames ? /FINSAM_/i : /(?<!_xldudf_)FINSAM_/i).test(formula) && !WRAPPED.test(formula);
}

/** Calculates each cell that is one call of ours by calling it. The rest is left to {@link calculateOthers}. */
export function calculateCalls(cells: FakeCells): void {
  for (const [sheet, held] of cells.sheets) {
    for (const [key, cell] of [...held]) {
      if (cell.formula === "" || cell.refused) continue;
      const [row = 0, column = 0] = key.split(",").map(Number);
      const call = (cells.answersExcelNames ? ALSO_EXCELS : CALL).exec(cell.formula);
      const fallback = WRAPPED.exec(cell.formula)?.[1];
      if (fallback !== undefined) {
        cell.value = fallback.startsWith('"')
          ? fallback.slice(1, -1).replace(/""/g, '"')
          : Number(fallback.replace(",", "."));
      } else if (!call || !isOneCall(call[2] ?? "")) cell.isOther = true;
      else if (cell.waits > 0) {
        cell.waits--;
        cell.value = "Loading...";
      } else answer(cells, { sheet, row, column }, cell, call[1] as string, call[2] as string);
    }
  }
}

function answer(cells: FakeCells, place: Place, cell: FakeCell, name: string, text: string): void {
  try {
    cells.calls.push(name);
    const given = text.trim() === "" ? [] : argumentsOf(text).map((part) => argumentValue(cells, place, part));
    const result = cells.callFunction(
      name.replace(/finsam.*/i, (own) => own.toUpperCase()),
      given,
    );
    cell.note = "";
    if (Array.isArray(result)) spill(cells, place, cell, result as FakeValue[][]);
    else cell.value = result as FakeValue;
  } catch (error) {
    fail(cell, `${String((error as Error).message)} (line 0).`);
  }
}

function spill(cells: FakeCells, { sheet, row, column }: Place, anchor: FakeCell, rows: FakeValue[][]): void {
  const held = cells.sheets.get(sheet) as Map<string, FakeCell>;
  const places = rows.flatMap((line, r) => line.map((value, c) => ({ key: `${row + r},${column + c}`, value })));
  const inTheWay = places.slice(1).some(({ key }) => {
    const other = held.get(key);
    return other !== undefined && (other.value !== "" || other.formula !== "");
  });
  if (inTheWay) {
    fail(anchor, "Array result was not expanded because it would overwrite data.", "#REF!");
    return;
  }
  for (const { key, value } of places.slice(1)) held.set(key, { ...emptyCell(), value, spilled: true });
  anchor.value = places[0]?.value ?? "";
}

/** The arguments of a call, cut where a `;` or, in English, a `,` stands outside brackets and strings. */
function argumentsOf(text: string): string[] {
  const separator = text.replace(/"[^"]*"|'[^']*'/g, "").includes(";") ? ";" : ",";
  const parts = [""];
  let [depth, quote] = [0, ""];
  for (const letter of text) {
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === "(") depth++;
    else if (letter === ")") depth--;
    if (letter === separator && depth === 0 && quote === "") parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

function isOneCall(text: string): boolean {
  let depth = 0;
  for (const letter of text.replace(/"[^"]*"|'[^']*'/g, "")) {
    if (letter === "(") depth++;
    if (letter === ")" && --depth < 0) return false;
  }
  return true;
}

const REFERENCE = /^(?:'((?:[^']|'')*)'!|([A-Za-zÅÄÖåäö]\w*)!)?\$?([A-Z]{1,2})\$?(\d+)(?::\$?([A-Z]{1,2})\$?(\d+))?$/;

function argumentValue(cells: FakeCells, place: Place, text: string): unknown {
  const part = text.trim();
  if (part === "") return "";
  if (/^"/.test(part)) return part.slice(1, -1).replace(/""/g, '"');
  const stack = /^([VH])STACK\((.*)\)$/s.exec(part);
  if (stack) {
    const inner = argumentsOf(stack[2] ?? "").map((piece) => argumentValue(cells, place, piece));
    const blocks = inner.map((value) => (Array.isArray(value) ? (value as unknown[][]) : [[value]]));
    return stack[1] === "V" ? blocks.flat() : [blocks.flatMap((block) => block[0] ?? [])];
  }
  const fraction = /^(-?\d+)\/(\d+)$/.exec(part);
  if (fraction) return Number(fraction[1]) / Number(fraction[2]);
  if (/^-?\d+([.,]\d+)?$/.test(part)) return Number(part.replace(",", "."));
  const found = REFERENCE.exec(cells.names[part] ? a1Reference(cells.names[part]) : part);
  if (!found) return calculated(cells, place, part);
  const sheet = found[1]?.replace(/''/g, "'") ?? found[2] ?? place.sheet;
  if (!cells.sheets.has(sheet)) return "#REF!";
  const [top, left] = [Number(found[4]), columnNumber(found[3] ?? "")];
  const [bottom, right] = [Number(found[6] ?? top), columnNumber(found[5] ?? found[3] ?? "")];
  const rows: FakeValue[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: FakeValue[] = [];
    for (let column = left; column <= right; column++) line.push(cells.at(sheet, row, column).value);
    rows.push(line);
  }
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);

/** An argument that is a formula of its own, such as `SUM(B6:B11)`. */
function calculated(cells: FakeCells, { sheet }: Place, text: string): FakeValue {
  const engine = engineOf(cells);
  const value = engine.calculateFormula(`=${text}`, engine.getSheetId(sheet) ?? 0);
  engine.destroy();
  if (value === null || Array.isArray(value)) throw new Error(`The fake cannot read the argument ${text}`);
  return typeof value === "object" ? value.value : value;
}

/** `Blad!R1C2:R3C4` → `'Blad'!B1:D3`. */
function a1Reference(reference: string): string {
  const [, sheet = "", top, left, bottom, right] = /^(.+)!R(\d+)C(\d+):R(\d+)C(\d+)$/.exec(reference) ?? [];
  const column = (number: string | undefined): string => String.fromCharCode(64 + Number(number));
  return `'${sheet}'!${column(left)}${top}:${column(right)}${bottom}`;
}

/** The cells as they are now in a spreadsheet engine, which knows the functions of Sheets' own. */
function engineOf(cells: FakeCells): HyperFormula {
  const grids: Record<string, (FakeValue | null)[][]> = {};
  for (const [sheet, held] of cells.sheets) {
    const grid: (FakeValue | null)[][] = [];
    for (const [key, cell] of held) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      while (grid.length < row) grid.push([]);
      const line = grid[row - 1] as (FakeValue | null)[];
      while (line.length < column) line.push(null);
      const shown = cell.value === "Loading..." || /^#[A-Z]/.test(String(cell.value)) ? "=NA()" : cell.value;
      line[column - 1] = cell.isOther
        ? cell.formula
        : typeof shown === "string" && shown !== "=NA()"
          ? shown === ""
            ? null
            : `'${shown}`
          : shown;
    }
    grids[sheet] = grid;
  }
  const options = {
    licenseKey: "gpl-v3",
    functionArgSeparator: ";",
    arrayColumnSeparator: ",",
    arrayRowSeparator: ";",
    useArrayArithmetic: true,
  } as const;
  const engine = HyperFormula.buildFromSheets(
    grids,
    { ...options, decimalSeparator: ".", thousandSeparator: "" },
    Object.entries(cells.names).map(([name, reference]) => ({
      name,
      expression: `=${a1Reference(reference)
        .replace(/([A-Z]+)(\d+):([A-Z]+)(\d+)$/, "$$$1$$$2:$$$3$$$4")
        .replace(/^(.*!)(.+):\2$/, "$1$2")}`,
    })),
  );
  return engine;
}

/** Formulas with functions of Sheets' own: the engine calculates them from the cells as they are now. */
export function calculateOthers(cells: FakeCells): void {
  const engine = engineOf(cells);
  for (const [sheet, held] of cells.sheets) {
    for (const [key, cell] of held) {
      if (!cell.isOther) continue;
      const [row = 0, column = 0] = key.split(",").map(Number);
      const value = engine.getCellValue({ sheet: engine.getSheetId(sheet) ?? 0, row: row - 1, col: column - 1 });
      if (value !== null && typeof value === "object") fail(cell, value.message, value.value);
      else cell.value = value ?? "";
    }
  }
  engine.destroy();
}
