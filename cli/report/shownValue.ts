import type { AuditCell } from "../../core/audit/AuditWorkbook.ts";
import { formatAmount } from "../../core/index.ts";
import type { ReportText } from "../text/CliText.ts";
import { visible } from "../text/visible.ts";

/** A cell's value as a reader sees it, with all its decimals. */
export function shownValue(value: AuditCell["value"], look: AuditCell["look"], words: ReportText): string {
  if (value === null || value === "") return words.blank;
  if (typeof value === "string") return visible(value);
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "object") return value.special === "error" ? visible(value.error) : words.date;
  return look === "percent" ? `${formatAmount(shortest(value * 100))}\u00A0%` : formatAmount(shortest(value));
}

/** 0.1 + 0.2 as the 0.3 that a spreadsheet shows: 15 digits. */
function shortest(value: number): number {
  return Number(value.toPrecision(15));
}
