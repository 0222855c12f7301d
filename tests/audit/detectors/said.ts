import { AuditCode } from "../../../core/audit/AuditCode.ts";
import type { AuditWorkbook } from "../../../core/audit/AuditWorkbook.ts";
import { audit } from "../../../core/audit/audit.ts";

/** What the audit says, one line per finding: `error typedTotalWrong Blad1!B9`. */
export function said(workbook: AuditWorkbook): string[] {
  return audit(workbook).map(
    ({ level, code, place }) =>
      `${level} ${AuditCode[code]} ${place.sheet === "Blad1" ? "" : `${place.sheet}!`}${place.address}`,
  );
}
