import type { AuditCell } from "../AuditWorkbook.ts";
import { textNumber } from "./textNumber.ts";

export enum CellKind {
  blank = 0,
  number = 1,
  /** A number shown in per cent: never part of a sum of amounts. */
  percent = 2,
  text = 3,
  /** A text that a reader takes for a number: SUM passes it by. */
  textNumber = 4,
  error = 5,
  other = 6,
}

export function cellKind(cell: AuditCell | undefined): CellKind {
  if (cell === undefined) return CellKind.blank;
  const { value, look } = cell;
  if (typeof value === "number") {
    if (look === "date" || !Number.isFinite(value)) return CellKind.other;
    return look === "percent" ? CellKind.percent : CellKind.number;
  }
  if (value === null) return CellKind.blank;
  if (typeof value === "string") {
    if (value.trim() === "") return CellKind.blank;
    return textNumber(value) === undefined ? CellKind.text : CellKind.textNumber;
  }
  return typeof value === "object" && value.special === "error" ? CellKind.error : CellKind.other;
}
