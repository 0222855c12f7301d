import { areaOf, overlap } from "../formula/Area.ts";
import { AuditCode } from "./AuditCode.ts";
import type { Finding } from "./Finding.ts";

/** Of these, the first says all that there is to say about a cell: a figure is wrong but once. */
const SAME_FAULT: readonly AuditCode[] = [
  AuditCode.varianceCalledResult,
  AuditCode.openingCountedTwice,
  AuditCode.remainderForced,
  AuditCode.partsMissTotal,
  AuditCode.sumMissesCells,
  AuditCode.pastedTotal,
  AuditCode.rowsAgainstColumns,
  AuditCode.typedTotalWrong,
  AuditCode.openingNotClosing,
  AuditCode.differenceWrong,
  AuditCode.formulaOverwritten,
];

/** One finding per cell where several detectors met the same fault. */
export function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    const rank = SAME_FAULT.indexOf(finding.code);
    const key = `${finding.place.sheet}!${finding.place.address}`;
    const other = best.get(key);
    if (rank >= 0 && (other === undefined || rank < SAME_FAULT.indexOf(other.code))) best.set(key, finding);
  }
  const labels = findings.filter(({ code }) => code === AuditCode.shareLabelStale).map(({ place }) => place);
  return findings
    .filter(
      (finding) =>
        // Labels that are stale need not be told to miss 100 as well.
        !(
          finding.code === AuditCode.percentagesMiss100 &&
          labels.some((label) =>
            finding.about.some((area) => area.sheet === label.sheet && holds(area.address, label.address)),
          )
        ),
    )
    .filter(
      (finding) =>
        !SAME_FAULT.includes(finding.code) || best.get(`${finding.place.sheet}!${finding.place.address}`) === finding,
    );
}

function holds(area: string, address: string): boolean {
  const [whole, cell] = [areaOf(area), areaOf(address)];
  return whole !== undefined && cell !== undefined && overlap(whole, cell);
}
