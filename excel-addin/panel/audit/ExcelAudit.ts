import type { AuditWorkbook } from "../../../core/audit/AuditWorkbook.ts";
import type { AuditPart } from "../../../panel/audit/AuditPart.ts";
import type { Outcome, ReplacePlan, Replacing, Undo } from "../../../panel/WorkbookHost.ts";

/** What dist/excel/audit.js gives the panel, which most openings of it never need. */
export interface ExcelAudit extends AuditPart {
  read(context: Excel.RequestContext): Promise<AuditWorkbook>;
  plan(context: Excel.RequestContext, replacing: Replacing, prefix: string): Promise<ReplacePlan>;
  replace(context: Excel.RequestContext, replacing: Replacing, prefix: string): Promise<Outcome>;
  takeBack(context: Excel.RequestContext, undo: Undo): Promise<Outcome>;
}
