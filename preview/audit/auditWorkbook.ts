import type { AuditCell, AuditWorkbook } from "../../core/audit/AuditWorkbook.ts";
import { formatLook } from "../../core/audit/formatLook.ts";
import { SWEDISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import type { Address } from "../engine/Spills.ts";
import type { OpenWorkbook } from "../grid/OpenWorkbook.ts";
import { englishFormula } from "./englishFormula.ts";

/**
 * The open workbook as the audit reads one.
 * @param swedish - the functions' Swedish names by their English ones.
 */
export function auditWorkbook(open: OpenWorkbook, swedish: Readonly<Record<string, string>>): AuditWorkbook {
  const sheets = open.descriptions.map(({ name, rows: described }, sheet) => {
    const last = open.cells.lastCell(sheet);
    const rows = Array.from({ length: last.row + 1 }, (_, row) =>
      Array.from({ length: last.col + 1 }, (_unused, col) => {
        const cell = described[row]?.[col];
        return auditCell(
          open,
          { sheet, row, col },
          typeof cell === "object" ? cell.look?.numberFormat : undefined,
          swedish,
        );
      }),
    );
    return { name, rows };
  });
  return { sheets, names: {}, style: SWEDISH_STYLE };
}

function auditCell(
  { cells }: OpenWorkbook,
  at: Address,
  format: string | undefined,
  swedish: Readonly<Record<string, string>>,
): AuditCell | undefined {
  const { value, kind, text } = cells.shown(at);
  const input = cells.input(at);
  const formula = input.startsWith("=") ? englishFormula(input, swedish) : null;
  if (kind === "blank" && formula === null) return undefined;
  // Without a format of its own a cell shows per cent where that was typed.
  const { look, decimals } =
    format === undefined ? { look: /%$/.test(text) ? ("percent" as const) : ("plain" as const) } : formatLook(format);
  return {
    value: kind === "error" ? { special: "error", error: text } : (value ?? null),
    formula,
    look,
    ...(decimals !== undefined && { decimals }),
  };
}
