import type { NumberLook } from "../../core/audit/AuditWorkbook.ts";

/** What a number format makes of a number. */
export interface Look {
  readonly look: NumberLook;
  /** How many it shows; `undefined` for as many as the number has. */
  readonly decimals?: number;
}

/** The formats that files name by number only (ECMA-376 part 1, 18.8.30); those that are not here show no number of ours. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "#,##0",
  6: "#,##0",
  7: "#,##0.00",
  8: "#,##0.00",
  9: "0%",
  10: "0.00%",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  41: "#,##0",
  42: "#,##0",
  43: "#,##0.00",
  44: "#,##0.00",
  49: "@",
};

/** Dates and times, with those of East Asia. */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/**
 * @param id - the format's number in the file.
 * @param code - the format's text, if the file has one of that number: `#,##0.0 "tkr"`, always in English grammar.
 */
export function numberLook(id: number, code: string | undefined): Look {
  if (code === undefined && BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last)) return { look: "date" };
  return lookOf(code ?? BUILT_IN[id] ?? "General");
}

/** By the first section, the one for positive numbers. */
function lookOf(code: string): Look {
  const bare = withoutTexts(code);
  const isElapsed = /\[(?:h+|m+|s+)\]/i.test(bare);
  const section = (bare.replace(/\[[^[\]]*\]/g, "").split(";")[0] ?? "").replace(/general/gi, "");
  // E+00 is an exponent; any other letter of a date's means one.
  if (isElapsed || /[ymdhs]/i.test(section)) return { look: "date" };
  if (section.includes("@")) return { look: "text" };
  const look = section.includes("%") ? "percent" : "plain";
  const decimals = shownDecimals(section);
  return decimals === undefined ? { look } : { look, decimals };
}

/** Without what stands as it is written: "kr", \k, and the widths of characters that are left out (_) or repeated (*). */
function withoutTexts(code: string): string {
  return code.replace(/"[^"]*"?|[\\_*][\s\S]/g, "");
}

/** `undefined` where the number is not shown to a number of decimals: General, fractions, exponents, in thousands. */
function shownDecimals(section: string): number | undefined {
  if (!/[0#?]/.test(section) || /[/e]/i.test(section)) return undefined;
  // A comma behind the last digit shows thousands.
  if (/[0#?],+(?![0#?,])/.test(section)) return undefined;
  return /\.([0#?]*)/.exec(section)?.[1]?.length ?? 0;
}
