import { formatLook, type Look } from "../../core/audit/formatLook.ts";

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
  return formatLook(code ?? BUILT_IN[id] ?? "General");
}
