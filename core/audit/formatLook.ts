import type { NumberLook } from "./AuditWorkbook.ts";

/** What a number format makes of a number. */
export interface Look {
  readonly look: NumberLook;
  /** How many it shows; `undefined` for as many as the number has. */
  readonly decimals?: number;
}

/**
 * By the first section, the one for positive numbers.
 * @param code - the format's text: `#,##0.0 "tkr"`, in English grammar.
 */
export function formatLook(code: string): Look {
  const bare = withoutTexts(code);
  const isElapsed = /\[(?:h+|m+|s+)\]/i.test(bare);
  const section = (bare.replace(/\[[^[\]]*\]/g, "").split(";")[0] as string).replace(/general/gi, "");
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
