import { DetailedCellError, HyperFormula } from "hyperformula";
import svSE from "hyperformula/i18n/languages/svSE";
import type { AuditCell, AuditSheet, AuditWorkbook } from "../../../core/audit/AuditWorkbook.ts";
import { ENGLISH_STYLE, type FormulaStyle, SWEDISH_STYLE } from "../../../core/formula/FormulaStyle.ts";

HyperFormula.registerLanguage("svSE", svSE);

/**
 * Workbooks written as text, a sheet per name and a row per line, cells between bars:
 *
 *     Post     | 2025
 *     Styrelse | 280
 *     Summa    | =SUM(B2:B3)
 *
 * `25 %` is a number shown in per cent, `'1 234` a text, `#DIV/0!` an error, `d45000` a date, `250,50~1` a number of which one
 * decimal is shown. Numbers have a decimal point. HyperFormula calculates; `=FINSAM.X(…) → 5` gives the value, `→ 5` alone
 * is a value that another cell spilled.
 */
export function workbookOf(
  sheets: Readonly<Record<string, string>>,
  style: FormulaStyle = ENGLISH_STYLE,
  names: AuditWorkbook["names"] = {},
): AuditWorkbook {
  const drafts = Object.entries(sheets).map(
    ([name, text]) => [name, text.replace(/^\n/, "").replace(/\n *$/, "").split("\n").map(cellsOf)] as const,
  );
  // An engine is slow to start: most sheets hold numbers only.
  if (!drafts.some(([, rows]) => rows.some((row) => row.some((cell) => cell?.isCalculated)))) {
    return {
      sheets: drafts.map(([name, rows]) => ({ name, rows: rows.map((row) => row.map((cell) => cell?.cell)) })),
      names,
      style,
    };
  }
  const isSwedish = style.argument === SWEDISH_STYLE.argument;
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries(drafts.map(([name, rows]) => [name, rows.map((row) => row.map(raw))])),
    {
      licenseKey: "gpl-v3",
      language: isSwedish ? "svSE" : "enGB",
      functionArgSeparator: style.argument,
      decimalSeparator: style.decimal,
      ...(isSwedish ? { thousandSeparator: "" as const, arrayColumnSeparator: "," as never } : {}),
    },
    Object.entries(names).map(([name, { sheet, address }]) => ({
      name,
      expression: `='${sheet}'!${address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`,
    })),
  );
  const built = drafts.map(([name, rows], sheet): AuditSheet => {
    const cells = rows.map((row, r) =>
      row.map((cell, c) =>
        cell?.isCalculated ? { ...cell.cell, value: calculated(engine, sheet, r, c) } : cell?.cell,
      ),
    );
    return { name, rows: cells };
  });
  engine.destroy();
  return { sheets: built, names, style };
}

/** One sheet, named Blad1. */
export const sheetOf = (text: string, style?: FormulaStyle): AuditWorkbook => workbookOf({ Blad1: text }, style);

interface Draft {
  readonly cell: AuditCell;
  readonly isCalculated: boolean;
}

function cellsOf(line: string): (Draft | undefined)[] {
  return line.split("|").map((text) => cellOf(text.trim()));
}

function cellOf(text: string): Draft | undefined {
  if (text === "") return undefined;
  const [formula = "", value] = text.split("→").map((part) => part.trim());
  if (value !== undefined) {
    return { cell: { value: plainValue(value), formula: formula === "" ? null : formula }, isCalculated: false };
  }
  if (text.startsWith("=")) return { cell: { value: null, formula: text }, isCalculated: true };
  if (text.startsWith("'")) return { cell: { value: text.slice(1), formula: null }, isCalculated: false };
  if (/^#[A-Z/0]+[!?A]?$/.test(text)) {
    return { cell: { value: { special: "error", error: text }, formula: null }, isCalculated: false };
  }
  const percent = /^(-?[\d.]+) ?%$/.exec(text);
  if (percent) {
    const share = Number((Number(percent[1]) / 100).toPrecision(15));
    return { cell: { value: share, formula: null, look: "percent" }, isCalculated: false };
  }
  const date = /^d(\d{5})$/.exec(text);
  if (date) return { cell: { value: Number(date[1]), formula: null, look: "date" }, isCalculated: false };
  const shown = /^(-?[\d.]+)~(\d)$/.exec(text);
  if (shown)
    return { cell: { value: Number(shown[1]), formula: null, decimals: Number(shown[2]) }, isCalculated: false };
  return { cell: { value: plainValue(text), formula: null }, isCalculated: false };
}

function plainValue(text: string): number | string {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function raw(cell: Draft | undefined): string | number | null {
  if (cell === undefined) return null;
  if (cell.isCalculated) return cell.cell.formula;
  const { value } = cell.cell;
  return typeof value === "number" ? value : typeof value === "string" ? `'${value}` : "=1/0";
}

function calculated(engine: HyperFormula, sheet: number, row: number, col: number): AuditCell["value"] {
  const value = engine.getCellValue({ sheet, row, col });
  return value instanceof DetailedCellError ? { special: "error", error: value.value } : value;
}
