import type { NumberLook } from "../../../core/audit/AuditWorkbook.ts";
import { areaAddress } from "../../../core/formula/Area.ts";
import type { Place } from "../../../core/formula/FormulaArgument.ts";

/** What a person types into a cell: a number, a text, or a formula, which begins with `=` and has English marks. */
export interface TypedCell {
  content: number | string;
  readonly look?: NumberLook;
  readonly decimals?: number;
  /** The formula is calculated, and its value typed over it: what a person does who calculates elsewhere. */
  frozen?: boolean;
}

/** A sheet while it is typed; rows and columns count from 1. */
export class TypedSheet {
  readonly cells = new Map<string, TypedCell>();

  constructor(readonly name: string) {}

  put(row: number, column: number, cell: TypedCell | number | string): string {
    const address = cellName(row, column);
    this.cells.set(address, typeof cell === "object" ? cell : { content: cell });
    return address;
  }

  at(address: string): TypedCell {
    const found = this.cells.get(address);
    if (!found) throw new Error(`nothing in ${this.name}!${address}`);
    return found;
  }

  place(row: number, column: number): Place {
    return { sheet: this.name, address: cellName(row, column) };
  }
}

export function cellName(row: number, column: number): string {
  return areaAddress({ top: row, left: column, bottom: row, right: column });
}

/** `B2:B9`, or `B2`. */
export function range(top: number, left: number, bottom: number, right: number): string {
  return areaAddress({ top, left, bottom, right });
}

/** `Plan!B2`, `'Eget kapital'!B2`. */
export function onSheet(sheet: string, address: string): string {
  return /^[A-Za-zÅÄÖåäö_]+$/.test(sheet) ? `${sheet}!${address}` : `'${sheet.replace(/'/g, "''")}'!${address}`;
}
