import type { AuditCode } from "../../../core/audit/AuditCode.ts";
import type { TypedSheet } from "../typed/TypedSheet.ts";

/** A cell of a sheet. */
export interface At {
  readonly sheet: TypedSheet;
  readonly address: string;
}

/** What was done to a workbook. */
export interface Planted {
  /** What the audit would call it. */
  readonly code: AuditCode;
  readonly what: string;
  /** A finding at one of these has found it. */
  readonly found: readonly At[];
  /** What goes wrong with it: a finding there is neither a hit nor a false alarm. */
  readonly follows: readonly At[];
}

export const at = (sheet: TypedSheet, addresses: readonly (string | undefined)[]): At[] =>
  addresses.flatMap((address) => (address === undefined ? [] : [{ sheet, address }]));
