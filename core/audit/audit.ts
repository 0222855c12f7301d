import type { AuditWorkbook } from "./AuditWorkbook.ts";
import { DETECTORS } from "./detect/detectors.ts";
import type { Finding } from "./Finding.ts";
import { inReadingOrder } from "./inReadingOrder.ts";
import { readWorkbook } from "./Reading.ts";
import { WrongFigures } from "./WrongFigures.ts";
import { withoutRepeats } from "./withoutRepeats.ts";

/**
 * What is wrong, or fragile, in a workbook: one finding per cell and fault, sheet by sheet in reading order. Pure: nothing
 * is calculated anew but sums and our own functions. Says nothing where it is not sure how a table is meant.
 */
export function audit(workbook: AuditWorkbook): readonly Finding[] {
  const reading = readWorkbook(workbook);
  const wrong = new WrongFigures();
  const findings: Finding[] = [];
  for (const detect of DETECTORS) {
    const found = detect(reading, wrong);
    wrong.add(found);
    findings.push(...found);
  }
  return inReadingOrder(workbook, withoutRepeats(findings));
}
