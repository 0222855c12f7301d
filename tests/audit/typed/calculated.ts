import { DetailedCellError, HyperFormula } from "hyperformula";
import type { AuditCell, AuditWorkbook } from "../../../core/audit/AuditWorkbook.ts";
import { areaOf } from "../../../core/formula/Area.ts";
import { ENGLISH_STYLE, type FormulaStyle } from "../../../core/formula/FormulaStyle.ts";
import type { TypedCell, TypedSheet } from "./TypedSheet.ts";

const isFormula = (content: number | string): content is string =>
  typeof content === "string" && content.startsWith("=");

/**
 * The workbook that was typed, its formulas calculated by HyperFormula: the values that a file or a host would hold.
 * @param style - the marks of the formulas in the answer; they are typed with English ones.
 */
export function calculated(sheets: readonly TypedSheet[], style: FormulaStyle = ENGLISH_STYLE): AuditWorkbook {
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries(sheets.map((sheet) => [sheet.name, grid(sheet, ({ content }) => asTyped(content))])),
    // As Excel does: a formula that only refers to a blank cell shows 0.
    { licenseKey: "gpl-v3", evaluateNullToZero: true },
  );
  const audited = sheets.map((sheet, index) => ({
    name: sheet.name,
    rows: grid(sheet, ({ content, look, decimals, frozen }, row, column): AuditCell => {
      const kept = isFormula(content);
      return {
        value: kept ? calculatedValue(engine.getCellValue({ sheet: index, row, col: column }), sheet.name) : content,
        formula: kept && !frozen ? inStyle(content, style) : null,
        ...(look && { look }),
        ...(decimals !== undefined && { decimals }),
      };
    }),
  }));
  engine.destroy();
  return { sheets: audited, names: {}, style };
}

/** The apostrophe keeps a text a text: "20-30" would be read as something else. */
const asTyped = (content: number | string) =>
  typeof content === "string" && !isFormula(content) ? `'${content}` : content;

function calculatedValue(value: unknown, sheet: string): AuditCell["value"] {
  if (value instanceof DetailedCellError) return { special: "error", error: value.value };
  // What a person reads off and types: no seventeenth digit.
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  throw new Error(`a value of another kind on ${sheet}`);
}

function grid<T>(sheet: TypedSheet, make: (cell: TypedCell, row: number, column: number) => T): (T | undefined)[][] {
  const rows: (T | undefined)[][] = [];
  for (const [address, cell] of sheet.cells) {
    const { top = 0, left = 0 } = areaOf(address) ?? {};
    while (rows.length < top) rows.push([]);
    const row = rows[top - 1] as (T | undefined)[];
    while (row.length < left) row.push(undefined);
    row[left - 1] = make(cell, top - 1, left - 1);
  }
  return rows;
}

/** Decimal points and commas of the formulas that are typed here; texts and sheet names hold neither mark. */
function inStyle(formula: string, style: FormulaStyle): string {
  if (style.argument === ",") return formula;
  return formula.replace(/"[^"]*"|'[^']*'|,|(?<=\d)\.(?=\d)/g, (piece) =>
    piece === "," ? style.argument : piece === "." ? style.decimal : piece,
  );
}
