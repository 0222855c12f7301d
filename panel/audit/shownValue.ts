import type { AuditCell } from "../../core/audit/AuditWorkbook.ts";
import { formatAmount } from "../../core/text/formatAmount.ts";
import type { AuditText } from "./auditText.ts";

/** A cell's value as a reader sees it, with all its decimals. */
export function shownValue(value: AuditCell["value"], look: AuditCell["look"], text: AuditText): string {
  if (value === null || value === "") return text.blank;
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? text.yes : text.no;
  if (typeof value === "object") return value.special === "error" ? value.error : text.date;
  // 0.1 + 0.2 as the 0.3 that a spreadsheet shows: 15 digits.
  const shown = (number: number): string => formatAmount(Number(number.toPrecision(15)));
  return look === "percent" ? `${shown(value * 100)}\u00A0%` : shown(value);
}
