import type { AuditWorkbook } from "../../core/audit/AuditWorkbook.ts";
import type { WorkbookHost } from "../WorkbookHost.ts";

/** The workbook from the host. Where it has come as JSON, a blank cell is null and not undefined. */
export async function askWorkbook(host: WorkbookHost): Promise<AuditWorkbook> {
  const workbook = await host.auditCells();
  const sheets = workbook.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell) => cell ?? undefined)),
  }));
  return { ...workbook, sheets };
}
