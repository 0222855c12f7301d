import type { SheetDraft } from "./SheetDraft.ts";
import type { FormatName } from "./styles.ts";

/** One thing that must foot. Texts that begin with `=` are formulas. */
export interface CheckLine {
  readonly what: string;
  /** What the parts give: the range that they stand in, or a formula. */
  readonly parts: string;
  /** What is stated as their sum. */
  readonly stated: string | number;
  readonly format?: FormatName;
}

/** The words of a table of checks. A failed one is red, a passed one green. */
export interface CheckWords {
  readonly parts: string;
  readonly stated: string;
  readonly passed: string;
  readonly failed: string;
}

const UNKNOWN = "Kan inte räknas";

/** Widths of the five columns that {@link checkLines} fills from A. */
export const CHECK_WIDTHS = [62, 18, 18, 16, 20] as const;

/** Headings, then a line per check. Differences are exact: no line fails or passes by a binary rounding. */
export function checkLines(
  sheet: SheetDraft,
  headingRow: number,
  lines: readonly CheckLine[],
  words: CheckWords,
): void {
  sheet.value(`A${headingRow}`, "Kontroll", "heading");
  const headings = { B: words.parts, C: words.stated, D: "Skillnad" };
  for (const [column, text] of Object.entries(headings)) sheet.value(`${column}${headingRow}`, text, "columnHeading");
  sheet.look(`E${headingRow}`, "heading");
  const first = headingRow + 1;
  lines.forEach(({ what, parts, stated, format = "whole" }, i) => {
    const row = first + i;
    const isRange = !parts.startsWith("=");
    if (what.startsWith("=")) sheet.formula(`A${row}`, what, "label");
    else sheet.value(`A${row}`, what);
    sheet.formula(`B${row}`, isRange ? `=SUM(${parts})` : parts, "amount", { format });
    if (typeof stated === "number") sheet.value(`C${row}`, stated, "amount", { format });
    else sheet.formula(`C${row}`, stated.startsWith("=") ? stated : `=${stated}`, "amount", { format });
    sheet.formula(`D${row}`, `=FINSAM.KONTROLLSUMMA(${isRange ? parts : `B${row}`},C${row})`, "amount", { format });
    sheet.formula(`E${row}`, `=IFERROR(IF(D${row}=0,"${words.passed}","${words.failed}"),"${UNKNOWN}")`, "status");
  });
  const states = `E${first}:E${first + lines.length - 1}`;
  sheet.highlight(states, `E${first}="${words.passed}"`, "good");
  sheet.highlight(states, `E${first}<>"${words.passed}"`, "bad");
}
