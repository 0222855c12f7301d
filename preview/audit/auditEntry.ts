// Entry of dist/preview/audit.js, fetched when the workbook is first audited: only here does the preview hold the core's own
// calculation, which the audit uses to say what a cell should be. Its exports are the global PreviewAudit.
export { audit } from "../../core/audit/audit.ts";
export { findingSentence, levelWord, printedAuditCode } from "../../core/audit/text/findingSentence.ts";
export { auditWorkbook } from "./auditWorkbook.ts";
