import type { AuditCell, AuditWorkbook } from "../../../core/audit/AuditWorkbook.ts";
import { areaOf } from "../../../core/formula/Area.ts";
import type { Place } from "../../../core/formula/FormulaArgument.ts";

/** The cell at the upper left of a place. */
export function cellAt({ sheets }: AuditWorkbook, { sheet, address }: Place): AuditCell | undefined {
  const area = areaOf(address);
  const rows = sheets.find(({ name }) => name === sheet)?.rows;
  if (!area || !rows) throw new Error(`no place ${sheet}!${address}`);
  return rows[area.top - 1]?.[area.left - 1];
}
