import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import type { AuditCell, AuditWorkbook } from "../../../../core/audit/AuditWorkbook.ts";
import type { Detector } from "../../../../core/audit/detect/Detector.ts";
import type { Finding } from "../../../../core/audit/Finding.ts";
import { readWorkbook } from "../../../../core/audit/Reading.ts";
import { WrongFigures } from "../../../../core/audit/WrongFigures.ts";
import { sheetOf } from "../sheetOf.ts";

/** What one detector finds alone, so that no other explains the same cell first. */
export function found(
  detect: Detector,
  text: string | AuditWorkbook,
  wrong: WrongFigures = new WrongFigures(),
): readonly Finding[] {
  return detect(readWorkbook(typeof text === "string" ? sheetOf(text) : text), wrong);
}

/** The same in a line each: `warning B3`, `warning 2026!B3` on a sheet that is not Blad1. */
export function told(detect: Detector, text: string | AuditWorkbook): string[] {
  return found(detect, text).map(
    ({ level, place: { sheet, address } }) => `${level} ${sheet === "Blad1" ? "" : `${sheet}!`}${address}`,
  );
}

/** What others found before: cells of Blad1, or of a sheet named before the `!`, and what they ought to be. */
export function wrongFigures(right: Readonly<Record<string, number>>): WrongFigures {
  const wrong = new WrongFigures();
  for (const [cell, sum] of Object.entries(right)) {
    const [address = "", sheet = "Blad1"] = cell.split("!").reverse();
    const code = AuditCode.typedTotalWrong;
    wrong.add([
      { code, level: "error", place: at(address, sheet), about: [], data: { sum }, formula: null, replacement: null },
    ]);
  }
  return wrong;
}

/** `=1/0 → #DIV/0!` as a formula whose cell shows the error. */
export function withErrors({ sheets, ...others }: AuditWorkbook): AuditWorkbook {
  const shown = (cell: AuditCell | undefined): AuditCell | undefined =>
    typeof cell?.value === "string" && cell.value.startsWith("#")
      ? { ...cell, value: { special: "error", error: cell.value } }
      : cell;
  return { ...others, sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(shown)) })) };
}

export const at = (address: string, sheet = "Blad1"): { sheet: string; address: string } => ({ sheet, address });
