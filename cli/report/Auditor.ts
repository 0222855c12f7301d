import type { AuditWorkbook } from "../../core/audit/AuditWorkbook.ts";
import type { Finding, Level } from "../../core/audit/Finding.ts";
import type { Language } from "../../core/index.ts";

/** The audit and its words: the core's own, or a test's. */
export interface Auditor {
  audit(workbook: AuditWorkbook): readonly Finding[];
  findingSentence(finding: Finding, language: Language): string;
  levelWord(level: Level, language: Language): string;
}
