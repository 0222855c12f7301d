import { basename } from "node:path";
import type { AuditCell, AuditWorkbook } from "../../core/audit/AuditWorkbook.ts";
import type { Finding, Level, Replacement } from "../../core/audit/Finding.ts";
import { areaOf } from "../../core/formula/Area.ts";
import type { Place } from "../../core/formula/FormulaArgument.ts";
import { writeFormula } from "../../core/formula/writeFormula.ts";
import type { WorkbookFile } from "../readWorkbook.ts";

/** A workbook with what was found in it, in the order of its sheets, rows and columns. */
export interface Audited {
  /** Without folders: a report is mailed. */
  readonly file: string;
  readonly workbook: WorkbookFile;
  readonly findings: readonly Finding[];
}

export function auditedFile(path: string, workbook: WorkbookFile, findings: readonly Finding[]): Audited {
  const order = new Map(workbook.sheets.map(({ name }, i) => [name, i]));
  const keys = new Map(findings.map((finding) => [finding, sortKey(finding.place, order)]));
  const sorted = [...findings].sort((one, other) => compare(keys.get(one) ?? [], keys.get(other) ?? []));
  return { file: basename(path), workbook, findings: sorted };
}

function sortKey({ sheet, address }: Place, order: ReadonlyMap<string, number>): readonly number[] {
  const area = areaOf(address);
  return [order.get(sheet) ?? order.size, area?.top ?? 0, area?.left ?? 0];
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one.map((value, i) => value - (other[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

export const LEVELS: readonly Level[] = ["error", "warning", "note"];

export function countOf(findings: readonly Finding[], level: Level): number {
  return findings.filter((finding) => finding.level === level).length;
}

/** In the workbook's style, ours with the prefix that Excel has. */
export function replacementFormula({ call, formula }: Replacement, { style }: AuditWorkbook): string | undefined {
  return call ? writeFormula(call, "FINSAM.", style) : formula;
}

/** The first cell of a place. */
export function cellAt({ sheets }: AuditWorkbook, { sheet, address }: Place): AuditCell | undefined {
  const area = areaOf(address);
  const rows = sheets.find(({ name }) => name === sheet)?.rows;
  return area && rows?.[area.top - 1]?.[area.left - 1];
}
