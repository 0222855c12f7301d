import { areaOf } from "../formula/Area.ts";
import { AuditCode } from "./AuditCode.ts";
import type { Finding } from "./Finding.ts";

const CORRECTING: ReadonlySet<AuditCode> = new Set([
  AuditCode.typedTotalWrong,
  AuditCode.sumMissesCells,
  AuditCode.pastedTotal,
  AuditCode.rowsAgainstColumns,
  AuditCode.differenceWrong,
]);

/** What figures ought to be that the audit has already found wrong, so that what builds on them is judged by the right ones. */
export class WrongFigures {
  readonly #right = new Map<string, number>();

  add(findings: readonly Finding[]): void {
    for (const { code, level, place, data } of findings) {
      const area = areaOf(place.address);
      if (level !== "error" || !CORRECTING.has(code) || area === undefined || typeof data.sum !== "number") continue;
      const key = keyOf(place.sheet, area.top, area.left);
      if (!this.#right.has(key)) this.#right.set(key, data.sum);
    }
  }

  /** Every figure that is known to be wrong: its sheet and place, and what it ought to be. */
  list(): readonly { readonly sheet: string; readonly row: number; readonly column: number; readonly right: number }[] {
    return [...this.#right].map(([key, right]) => {
      const [, sheet = "", row, column] = /^(.*)!(\d+),(\d+)$/s.exec(key) ?? [];
      return { sheet, row: Number(row), column: Number(column), right };
    });
  }

  /** The right figure, or `undefined` where nothing is known to be wrong. */
  at(sheet: string, row: number, column: number): number | undefined {
    return this.#right.size === 0 ? undefined : this.#right.get(keyOf(sheet, row, column));
  }
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`;
}
