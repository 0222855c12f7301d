import type { Level } from "../../core/audit/Finding.ts";
import type { Language } from "../../core/index.ts";
import type { LeftReason } from "../WorkbookHost.ts";

type Counted = (count: number) => string;

/** The words of the audit's page; the findings' own sentences come from the core. */
export interface AuditText {
  readonly intro: string;
  readonly audit: string;
  readonly reading: string;
  readonly counts: Readonly<Record<Level, Counted>>;
  readonly nothing: (sheets: number) => string;
  readonly limits: string;
  readonly now: string;
  readonly blank: string;
  readonly yes: string;
  readonly no: string;
  readonly date: string;
  readonly replaceOurs: string;
  readonly replaceSum: string;
  readonly replacePlain: string;
  readonly replaceNumber: string;
  readonly working: string;
  readonly changedSince: string;
  /** Why nothing is written. */
  readonly refused: (why: LeftReason) => string;
  readonly formulaWillBe: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly sameValues: string;
  readonly moreCells: Counted;
  readonly willClear: (cells: string) => string;
  readonly confirm: string;
  readonly replaced: (cell: string) => string;
  readonly undone: string;
  /** Why nothing is taken back. */
  readonly notUndone: (why: LeftReason) => string;
  readonly more: Counted;
}

function refusedSv(why: LeftReason, since: string): string {
  if (why === "protected") return "Bladet är skyddat, så cellerna lämnas som de är. Ta bort skyddet och försök igen.";
  if (why === "gone") return "Cellerna finns inte kvar.";
  return `Cellerna har ändrats sedan ${since} och lämnas som de är.`;
}

function refusedEn(why: LeftReason, since: string): string {
  if (why === "protected")
    return "The sheet is protected, so the cells are left as they are. Unprotect it and try again.";
  if (why === "gone") return "The cells no longer exist.";
  return `The cells have changed since ${since} and are left as they are.`;
}

export const AUDIT_TEXT: { readonly [L in Language]: AuditText } = {
  sv: {
    intro:
      "Letar efter summor som inte stämmer, andelar och avrundningar som inte går ihop, eget kapital som inte förs vidare och tal som räknas fel. Ändrar ingenting förrän du bekräftar.",
    audit: "Granska arbetsboken",
    reading: "Läser arbetsboken …",
    counts: {
      error: (count) => `${count} fel`,
      warning: (count) => (count === 1 ? "1 varning" : `${count} varningar`),
      note: (count) => (count === 1 ? "1 upplysning" : `${count} upplysningar`),
    },
    nothing: (sheets) => `Granskningen hittade inget att anmärka på i ${sheets === 1 ? "bladet" : `${sheets} blad`}.`,
    limits: "Granskningen säger ingenting där den inte är säker på hur en tabell är menad.",
    now: "Nu",
    blank: "tom",
    yes: "SANT",
    no: "FALSKT",
    date: "datum",
    replaceOurs: "Ersätt med FINSAM-formel",
    replaceSum: "Ersätt med SUM",
    replacePlain: "Ersätt med formel",
    replaceNumber: "Ersätt med tal",
    working: "Arbetar …",
    changedSince: "Arbetsboken har ändrats sedan granskningen, så förslaget gäller inte längre. Granska igen.",
    refused: (why) => refusedSv(why, "granskningen"),
    formulaWillBe: "I cellen skrivs",
    cell: "Cell",
    before: "Nu",
    after: "Blir",
    sameValues: "Inga värden ändras i dag, men formeln fortsätter att stämma när underlaget ändras.",
    moreCells: (count) => (count === 1 ? "… och 1 cell till" : `… och ${count} celler till`),
    willClear: (cells) => `Töms, så att svaret får plats: ${cells}.`,
    confirm: "Ersätt",
    replaced: (cell) => `${cell} är ersatt.`,
    undone: "Ångrat: cellerna är som förut.",
    notUndone: (why) => refusedSv(why, "de ersattes"),
    more: (count) => `… och ${count} till. Rätta de första och granska igen.`,
  },
  en: {
    intro:
      "Looks for totals that do not add up, shares and roundings that do not foot, equity that is not carried forward and numbers that are miscounted. Changes nothing until you confirm.",
    audit: "Audit the workbook",
    reading: "Reading the workbook …",
    counts: {
      error: (count) => (count === 1 ? "1 error" : `${count} errors`),
      warning: (count) => (count === 1 ? "1 warning" : `${count} warnings`),
      note: (count) => (count === 1 ? "1 note" : `${count} notes`),
    },
    nothing: (sheets) => `The audit found nothing to remark on in ${sheets === 1 ? "the sheet" : `${sheets} sheets`}.`,
    limits: "The audit says nothing where it is not sure how a table is meant.",
    now: "Now",
    blank: "empty",
    yes: "TRUE",
    no: "FALSE",
    date: "date",
    replaceOurs: "Replace with a FINSAM formula",
    replaceSum: "Replace with SUM",
    replacePlain: "Replace with a formula",
    replaceNumber: "Replace with a number",
    working: "Working …",
    changedSince: "The workbook has changed since the audit, so the proposal no longer holds. Audit again.",
    refused: (why) => refusedEn(why, "the audit"),
    formulaWillBe: "The cell will hold",
    cell: "Cell",
    before: "Now",
    after: "Will be",
    sameValues: "No value changes today, but the formula will stay right when its figures change.",
    moreCells: (count) => (count === 1 ? "… and 1 more cell" : `… and ${count} more cells`),
    willClear: (cells) => `Will be emptied, so that the result fits: ${cells}.`,
    confirm: "Replace",
    replaced: (cell) => `${cell} is replaced.`,
    undone: "Undone: the cells are as they were.",
    notUndone: (why) => refusedEn(why, "they were replaced"),
    more: (count) => `… and ${count} more. Correct the first ones and audit again.`,
  },
};
