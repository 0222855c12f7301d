import type { WorkbookFile } from "../../cli/readWorkbook.ts";
import type { Auditor } from "../../cli/report/Auditor.ts";
import { AuditCode } from "../../core/audit/AuditCode.ts";
import type { AuditWorkbook } from "../../core/audit/AuditWorkbook.ts";
import type { Finding } from "../../core/audit/Finding.ts";

/** Finds what a test says, in simple words: what the report does with a finding is tested here, not the audit. */
export function standInAuditor(findings: readonly Finding[]): Auditor {
  return {
    audit: () => findings,
    findingSentence: ({ place, data, formula }) =>
      `${place.address}: ${data.text ?? "summan stämmer inte"} ${formula ?? ""}`,
    levelWord: (level) => ({ error: "fel", warning: "varning", note: "upplysning" })[level],
  };
}

export function finding(sheet: string, address: string, more: Partial<Finding> = {}): Finding {
  return {
    code: AuditCode.typedTotalWrong,
    level: "error",
    place: { sheet, address },
    about: [],
    data: {},
    formula: null,
    replacement: null,
    ...more,
  };
}

export function workbookOf(sheets: AuditWorkbook["sheets"], more: Partial<WorkbookFile> = {}): WorkbookFile {
  const style = { argument: ",", decimal: ".", column: ",", row: ";" } as const;
  return { sheets, names: {}, style, hidden: [], uncalculated: 0, ...more };
}
