import { areaOf } from "../formula/Area.ts";
import type { AuditWorkbook } from "./AuditWorkbook.ts";
import type { Finding } from "./Finding.ts";

/** Sorted by sheet, row, column and code; the same code twice in a cell is said once. */
export function inReadingOrder({ sheets }: AuditWorkbook, findings: readonly Finding[]): readonly Finding[] {
  const order = new Map(sheets.map(({ name }, i) => [name, i]));
  const sorted = findings.map((finding) => {
    const { sheet, address } = finding.place;
    const { top = 0, left = 0 } = areaOf(address) ?? {};
    return { finding, key: [order.get(sheet) ?? 0, top, left, finding.code] as const };
  });
  sorted.sort((a, b) => {
    const differs = a.key.findIndex((part, i) => part !== b.key[i]);
    return (a.key[differs] ?? 0) - (b.key[differs] ?? 0);
  });
  return sorted
    .filter(({ key }, i) => key.some((part, k) => part !== sorted[i - 1]?.key[k]))
    .map(({ finding }) => finding);
}
