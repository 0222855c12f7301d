import type { LazyScript } from "../loadScript.ts";

/** The audit with its page, and what reads and replaces cells for it. Its content is an ExcelAudit. */
export const AUDIT_SCRIPT: LazyScript = { file: "audit.js", global: "FinsamAudit" };
