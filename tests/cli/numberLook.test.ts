import { expect, test } from "vitest";
import { numberLook } from "../../cli/workbook/numberLook.ts";
import type { Look } from "../../core/audit/formatLook.ts";

const plain = (decimals?: number): Look => ({ look: "plain", ...(decimals === undefined ? {} : { decimals }) });
const percent = (decimals: number): Look => ({ look: "percent", decimals });
const DATE: Look = { look: "date" };

// The meaning of each sign: ECMA-376 part 1, 18.8.31.
test.each<[string, Look]>([
  ["General", plain()],
  ["GENERAL", plain()],
  ["0", plain(0)],
  ["0.00", plain(2)],
  ["#,##0", plain(0)],
  ["# ##0", plain(0)],
  ["#\\ ##0.0", plain(1)],
  ["#,##0.0##", plain(3)],
  ["#,##0\\ \\k\\r", plain(0)],
  ['#,##0.00 "kr"', plain(2)],
  ['"dagar: "0', plain(0)],
  ["#,##0.00_-;[Red]-#,##0.00_-", plain(2)],
  ['_-* #,##0\\ _k_r_-;-* #,##0\\ _k_r_-;_-* "-"\\ _k_r_-;_-@_-', plain(0)],
  ["[$kr-41D]\\ #,##0.0", plain(1)],
  ["[Red]0;[Blue]-0", plain(0)],
  ["[>=1000]#,##0;0.0", plain(0)],
  ["#,##0,", plain()],
  ['#,##0.0,," mkr"', plain()],
  ["0.00E+00", plain()],
  ["# ?/?", plain()],
  ["0%", percent(0)],
  ["0.0\\ %", percent(1)],
  ["#,##0.00%", percent(2)],
  ["@", { look: "text" }],
  ["yyyy\\-mm\\-dd", DATE],
  ["[$-41D]d\\ mmmm\\ yyyy;@", DATE],
  ["ÅÅÅÅ\\-MM\\-DD", DATE],
  ["hh:mm", DATE],
  ["[h]:mm:ss", DATE],
  ["[mm]", DATE],
  ["mmm\\-yy", DATE],
])("%s", (code, look) => {
  expect(numberLook(164, code)).toEqual(look);
});

test.each<[number, Look]>([
  [0, plain()],
  [1, plain(0)],
  [4, plain(2)],
  [9, percent(0)],
  [10, percent(2)],
  [11, plain()],
  [14, DATE],
  [22, DATE],
  [37, plain(0)],
  [44, plain(2)],
  [46, DATE],
  [49, { look: "text" }],
  [57, DATE],
  [163, plain()],
])("number %i, which files do not spell out", (id, look) => {
  expect(numberLook(id, undefined)).toEqual(look);
});

test("a file's own text goes before the number's usual meaning", () => {
  expect(numberLook(14, "0.0")).toEqual(plain(1));
});

test("a format of brackets that never close takes no longer than another", () => {
  expect(numberLook(164, `${"[".repeat(1_000_000)}0.0`)).toEqual(plain(1));
});
