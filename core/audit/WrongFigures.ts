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

/** A figure that is known to be wrong: its sheet and place, and what it ought to be. */
interface WrongFigure {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly right: number;
}

/** What figures ought to be that the audit has already found wrong, so that what builds on them is judged by the right ones. */
export class WrongFigures {
  readonly #wrong = new Map<string, WrongFigure>();

  add(findings: readonly Finding[]): void {
    for (const { code, level, place, data } of findings) {
      const area = areaOf(place.address);
      if (level !== "error" || !CORRECTING.has(code) || area === undefined || typeof data.sum !== "number") continue;
      const { sheet } = place;
      const { top: row, left: column } = area;
      const key = keyOf(sheet, row, column);
      if (!this.#wrong.has(key)) this.#wrong.set(key, { sheet, row, column, right: data.sum });
    }
  }

  list(): readonly WrongFigure[] {
    return [...this.#wrong.values()];
  }

  /** The right figure, or `undefined` where nothing is known to be wrong. */
  at(sheet: string, row: number, column: number): number | undefined {
    return this.#wrong.size === 0 ? undefined : this.#wrong.get(keyOf(sheet, row, column))?.right;
  }
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`;
}
