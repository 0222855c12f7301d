// Entry of dist/excel/audit.js. Its exports are the global that loadScript() reads: an ExcelAudit.
export { auditPage } from "../../../panel/audit/auditPage.ts";
export { putBack as takeBack } from "./putBack.ts";
export { readAuditWorkbook as read } from "./readAuditWorkbook.ts";
export { planReplace as plan, replaceCells as replace } from "./replaceCells.ts";
