import { type ErrorKind, formatAmount } from "../../core/index.ts";
import type { HostCell, SelfTestResult } from "../WorkbookHost.ts";
import type { SelfTestCase } from "./selfTestCases.ts";

/**
 * Compares what stands in the host's cells with what has to stand there: same shape, same kind of value, numbers equal to
 * 15 digits (a cell holds no more).
 * @param errors - the error value that this host shows for each kind.
 */
export function compareCase(
  { expected }: SelfTestCase,
  actual: readonly (readonly HostCell[])[],
  formula: string,
  errors: Readonly<Record<ErrorKind, string>>,
): SelfTestResult {
  const wanted = "error" in expected ? [[{ special: "error", error: errors[expected.error] } as const]] : expected;
  const passed =
    wanted.length === actual.length &&
    wanted.every((row, r) => row.length === actual[r]?.length && row.every((cell, c) => same(cell, actual[r]?.[c])));
  return { formula, expected: cellsText(wanted), actual: cellsText(actual), passed };
}

function same(wanted: HostCell, actual: HostCell | undefined): boolean {
  if (typeof wanted === "number" && typeof actual === "number") return digits(wanted) === digits(actual);
  // A blank text and an empty cell cannot be told apart in every host.
  if (wanted === "") return actual === "" || actual === null;
  if (typeof wanted === "object" && wanted?.special === "error") {
    return typeof actual === "object" && actual?.special === "error" && actual.error === wanted.error;
  }
  return wanted === actual;
}

function digits(value: number): number {
  return Number(value.toPrecision(15)) + 0;
}

/** `34 · 33 · 33`; the rows of a table between ` / `. */
export function cellsText(rows: readonly (readonly HostCell[])[]): string {
  const isTable = rows.length > 1 && (rows[0]?.length ?? 0) > 1;
  return rows.map((row) => row.map(cellText).join(" · ")).join(isTable ? " / " : " · ");
}

function cellText(cell: HostCell): string {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.special === "error" ? cell.error : cell.special;
  return typeof cell === "number" ? formatAmount(cell) : String(cell);
}
