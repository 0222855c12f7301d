import type { AuditCell } from "../../core/audit/AuditWorkbook.ts";
import { formatLook, type Look } from "../../core/audit/formatLook.ts";
import type { HostCell } from "../WorkbookHost.ts";

/** A sheet has few number formats and many cells. */
const looks = new Map<string, Look>();

/**
 * A cell as the audit takes it; undefined for a blank one.
 * @param format - the cell's number format, in English grammar.
 */
export function auditCell(value: HostCell, formula: string | null, format: string): AuditCell | undefined {
  if (value === null && formula === null) return undefined;
  const { look, decimals } = lookOf(format);
  return {
    value: look === "date" && typeof value === "number" ? { special: "date" } : value,
    formula,
    // Plain with all its decimals is what a cell is when nothing is said: most of a workbook.
    ...(look !== "plain" && { look }),
    ...(decimals !== undefined && { decimals }),
  };
}

function lookOf(format: string): Look {
  let look = looks.get(format);
  if (!look) {
    look = formatLook(format);
    looks.set(format, look);
  }
  return look;
}
