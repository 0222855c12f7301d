import { AuditCode } from "../../../core/audit/AuditCode.ts";
import type { Finding } from "../../../core/audit/Finding.ts";

/** A finding in a cell, `B5` or `Budget!B5`, with whatever else a test is about. */
export function finding(code: keyof typeof AuditCode, cell: string, more: Partial<Finding> = {}): Finding {
  const [address = "", sheet = "Blad1"] = cell.split("!").reverse();
  return {
    code: AuditCode[code],
    level: "error",
    place: { sheet, address },
    about: [],
    data: {},
    formula: null,
    replacement: null,
    ...more,
  };
}
