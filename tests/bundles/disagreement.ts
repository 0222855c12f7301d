import { matrixOf } from "../oracle/oracle.ts";
import { codeOf, type Due, excelCellOf, type Verdict } from "../oracle/Verdict.ts";
import type { Outcome } from "./bareRealm.ts";
import { fault, hostless } from "./wellFormed.ts";

/** How Excel, Sheets and the oracle differ on one call, in words; undefined if they agree. */
export function disagreement(excel: Outcome, sheets: Outcome, verdict: Verdict): string | undefined {
  const odd = fault(excel, false) ?? fault(sheets, false);
  if (odd !== undefined) return odd;
  if (sayAs(excel) !== sayAs(sheets)) return `the hosts differ: ${sayAs(excel)} | ${sayAs(sheets)}`;
  if (verdict.ok) {
    const expected = JSON.stringify(matrixOf(verdict));
    if (!excel.ok) return `an error, but ${expected} is due: ${excel.message}`;
    const given = JSON.stringify(excel.value);
    return given === expected ? undefined : `${given}, but ${expected} is due`;
  }
  const due = verdict.due.map(show).join();
  if (excel.ok) return `a result, but an error is due: ${due}: ${JSON.stringify(excel.value)}`;
  return verdict.due.some((one) => answers(excel, one))
    ? undefined
    : `another error than ${due}: ${excel.code} ${excel.message}`;
}

const sayAs = (outcome: Outcome): string => (outcome.ok ? JSON.stringify(outcome.value) : hostless(outcome.message));

const show = (due: Due): string =>
  [due.reason, due.parameter, due.place].filter((part) => part !== undefined).join(" ");

/** Whether the error has the code, the cell, the parameter and the place that are due. */
function answers(outcome: Outcome & { readonly ok: false }, due: Due): boolean {
  return (
    outcome.message.startsWith(codeOf(due)) &&
    outcome.code === excelCellOf(due) &&
    (due.parameter === undefined || outcome.message.includes(due.parameter)) &&
    (due.place === undefined || new RegExp(`(rad|kolumn) ${due.place}\\b`).test(outcome.message))
  );
}
