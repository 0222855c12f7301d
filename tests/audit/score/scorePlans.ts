import { AuditCode } from "../../../core/audit/AuditCode.ts";
import { audit } from "../../../core/audit/audit.ts";
import type { Finding } from "../../../core/audit/Finding.ts";
import { type TypedPlan, typedPlans } from "../plans/typedPlans.ts";
import { alarms, pointsAt } from "./hits.ts";

/** What the audit said of one typed plan. */
export interface PlanVerdict {
  readonly name: string;
  readonly lines: readonly string[];
  /** Failures that no error at the cell shows. */
  readonly missed: readonly string[];
  /** Errors and warnings about cells that are right in print. */
  readonly falseAlarms: readonly Finding[];
  readonly notes: number;
}

export function planVerdicts(seed: number): PlanVerdict[] {
  return typedPlans(seed).map((typed) => {
    const findings = audit(typed.workbook);
    const shown = typed.failures.map((failure) => {
      const place = typed.plan.place(failure.at.table ?? failure.table, failure.at.row, failure.at.column);
      const hit = findings.find(
        (finding) => finding.level === "error" && failure.codes.includes(finding.code) && pointsAt(finding, [place]),
      );
      const where = `${place.sheet}!${place.address}`;
      const said = hit ? `${hit.level} ${hit.code} ${AuditCode[hit.code]}` : "MISSED";
      const follows = failure.follows ? ` (${failure.follows})` : "";
      return { place, hit, line: `${typed.name} | ${failure.table} | ${failure.what} → ${where}: ${said}${follows}` };
    });
    const known = shown.map(({ place }) => place);
    return {
      name: typed.name,
      lines: shown.map(({ line }) => line),
      missed: shown.flatMap(({ hit, line }) => (hit ? [] : [line])),
      falseAlarms: alarms(findings).filter((finding) => !pointsAt(finding, known) && !isFlaw(typed, finding)),
      notes: findings.filter(({ level }) => level === "note").length,
    };
  });
}

function isFlaw({ plan, flaws }: TypedPlan, finding: Finding): boolean {
  return flaws.some(
    ({ table, cells, codes }) =>
      codes.includes(finding.code) &&
      pointsAt(
        finding,
        cells.map(([row, column]) => plan.place(table, row, column)),
      ),
  );
}
