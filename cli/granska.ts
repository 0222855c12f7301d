import { openPackage } from "./package/openPackage.ts";
import { readWorkbook } from "./readWorkbook.ts";
import { auditedFile, countOf } from "./report/Audited.ts";
import type { Auditor } from "./report/Auditor.ts";
import { jsonReport, jsonText } from "./report/JsonReport.ts";
import type { Page } from "./report/plainReport.ts";
import { plainReport } from "./report/plainReport.ts";

export interface Granskad {
  readonly text: string;
  /** 1 if there is a finding of level error, else 0. */
  readonly status: 0 | 1;
}

/**
 * Audits one workbook file.
 * @param path - for its name in the report only.
 * @throws CliError if it could not be read.
 */
export function granska(path: string, bytes: Uint8Array, isJson: boolean, page: Page, auditor: Auditor): Granskad {
  const workbook = readWorkbook(openPackage(bytes));
  const audited = auditedFile(path, workbook, auditor.audit(workbook));
  return {
    text: isJson ? jsonText(jsonReport(audited, auditor, page.language)) : plainReport(audited, auditor, page),
    status: countOf(audited.findings, "error") > 0 ? 1 : 0,
  };
}
