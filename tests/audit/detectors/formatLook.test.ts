import { describe, expect, test } from "vitest";
import { formatLook } from "../../../core/audit/formatLook.ts";

/** `plain 2`, with the decimals where the format shows a number of them. */
function looks(code: string): string {
  const { look, decimals } = formatLook(code);
  return decimals === undefined ? look : `${look} ${decimals}`;
}

test("what has no number of decimals says none", () => {
  expect(formatLook("General")).toStrictEqual({ look: "plain" });
  expect(formatLook("0.0%")).toStrictEqual({ look: "percent", decimals: 1 });
});

describe("a number is shown", () => {
  test.each([
    ["General", "plain"],
    ["general", "plain"],
    ["0", "plain 0"],
    ["#,##0", "plain 0"],
    ["#,##0.0", "plain 1"],
    ["0.00", "plain 2"],
    ["#,##0.0##", "plain 3"],
    ["0.??", "plain 2"],
    ["# ##0.", "plain 0"],
    // What stands as it is written has no meaning, and no decimals.
    ['#,##0.0 "tkr"', "plain 1"],
    ['#,##0 "kr per dag"', "plain 0"],
    ['0.0 "0.000"', "plain 1"],
    ['"s"0.00', "plain 2"],
    ["#,##0\\ \\k\\r", "plain 0"],
    ["0.0\\d", "plain 1"],
    ["0.0_d", "plain 1"],
    ["0.0* ", "plain 1"],
    ["*h0.0", "plain 1"],
    ["0.\\ 0", "plain 1"],
    ['0.0 "dagar', "plain 1"],
    ['"dag" 0.0 "h"', "plain 1"],
    // The first section is that of positive numbers.
    ["#,##0.0;[Red]-#,##0.00", "plain 1"],
    ['0;-0;"saknas"', "plain 0"],
    ["0.0;yyyy", "plain 1"],
    ["[Red]0.00", "plain 2"],
    ["[Röd][<100]0.0;0", "plain 1"],
    ["[$-41D]#,##0.0", "plain 1"],
    // Not to a number of decimals: fractions, exponents, thousands.
    ["# ?/?", "plain"],
    ["0.00E+00", "plain"],
    ["0.0e+0", "plain"],
    ["#,##0,", "plain"],
    ["0.0,,", "plain"],
    ["0,, ", "plain"],
    ['"kr"', "plain"],
    ["", "plain"],
  ])("%s: as %s", (code, look) => expect(looks(code)).toBe(look));

  test.each([
    ["0%", "percent 0"],
    ["0.0 %", "percent 1"],
    ["0.0%;-0%", "percent 1"],
    ['0.0 "%"', "plain 1"],
    ["0;0%", "plain 0"],
  ])("%s: as %s", (code, look) => expect(looks(code)).toBe(look));

  test.each([
    "yyyy-mm-dd",
    "YYYY",
    "d/m",
    "h:mm",
    "mm:ss",
    "s",
    "[$-41D]d mmmm",
    "[h]:mm",
    "[hh]",
    "[HH]",
    "[mm]",
    "[m]",
    "[ss].0",
    "[s]",
  ])("%s: as a date or a time", (code) => expect(formatLook(code)).toEqual({ look: "date" }));

  test.each(["@", '@" st"', "@;@"])("%s: as a text", (code) => expect(formatLook(code)).toEqual({ look: "text" }));
});
