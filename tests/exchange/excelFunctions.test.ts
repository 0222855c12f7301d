import { describe, expect, test } from "vitest";
import { excelName } from "../../core/exchange/excelFunctions.ts";

describe.each([
  ["in a file", true],
  ["in an open workbook", false],
])("Excel's name of a function %s", (_, isFile) => {
  test.each(["ABS", "SUM", "IFERROR", "VLOOKUP", "ERROR.TYPE", "YEARFRAC"])("%s has always been there", (name) => {
    expect(excelName(name, isFile)).toBe(name);
  });

  test("one that has always been there stays as it is typed", () => {
    expect(excelName("sumif", isFile)).toBe("sumif");
  });

  test.each([
    "QUERY",
    "IMPORTRANGE",
    "ARRAYFORMULA",
    "ARRAY_CONSTRAIN",
    "SORT",
    "FILTER",
    "UNIQUE",
    "SUMMA",
    "X",
    "",
  ])("'%s' has none, or means something else there", (name) => {
    expect(excelName(name, isFile)).toBe(undefined);
  });
});

test.each(["CHOOSECOLS", "SEQUENCE", "SHEET", "VSTACK", "XLOOKUP", "XOR"])("%s came later: a file marks it", (name) => {
  expect(excelName(name, true)).toBe(`_xlfn.${name}`);
  expect(excelName(name.toLowerCase(), true)).toBe(`_xlfn.${name}`);
  expect(excelName(name.toLowerCase(), false)).toBe(name);
});
