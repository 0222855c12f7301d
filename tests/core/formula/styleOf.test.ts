import { describe, expect, test } from "vitest";
import { ENGLISH_STYLE, type FormulaStyle, SWEDISH_STYLE } from "../../../core/formula/FormulaStyle.ts";
import { isDecimalComma, styleOf } from "../../../core/formula/styleOf.ts";
import { tokenize } from "../../../core/formula/tokenize.ts";

/** `;` between arguments with a decimal point, as Sheets takes it everywhere. */
const POINT_SEMICOLON: FormulaStyle = { ...ENGLISH_STYLE, argument: ";" };

describe("the formula's own marks tell, whatever is expected", () => {
  test.each([
    ["=X(B2,C2)", ENGLISH_STYLE],
    ["=X(1.5)", ENGLISH_STYLE],
    ["=.5", ENGLISH_STYLE],
    ["={1.5}", ENGLISH_STYLE],
    ['={"a",2}', ENGLISH_STYLE],
    // None of these commas can be a decimal one.
    ["=X(B2,5)", ENGLISH_STYLE],
    ["=X(1,B2)", ENGLISH_STYLE],
    ["=X(1, 5)", ENGLISH_STYLE],
    ["=X(1,-5)", ENGLISH_STYLE],
    ["=X(1,)", ENGLISH_STYLE],
    ["=X(,5)", ENGLISH_STYLE],
    ["=X(1e5,2)", ENGLISH_STYLE],
    ["=X(1,2025plan!B2)", ENGLISH_STYLE],
    ["=X(1,", ENGLISH_STYLE],
    [",5", ENGLISH_STYLE],
    ["=0,5", SWEDISH_STYLE],
    ["=X(B2)*0,5", SWEDISH_STYLE],
    ["=(B2+1)*0,5", SWEDISH_STYLE],
    ["={1\\2}", SWEDISH_STYLE],
    ["={1,5\\2,5}", SWEDISH_STYLE],
    ['={"a"\\"b"}', SWEDISH_STYLE],
    ["={{1}\\{2}}", SWEDISH_STYLE],
    ["=X(B2;0,5)", SWEDISH_STYLE],
    ["=X((1);Y(0,5))", SWEDISH_STYLE],
    ["=X({1\\2};B2)", SWEDISH_STYLE],
    ["=X(B2;0.5)", POINT_SEMICOLON],
    ["=X({0.5};B2)", POINT_SEMICOLON],
  ])("%s", (formula, style) => {
    expect(styleOf(formula, ENGLISH_STYLE)).toEqual(style);
    expect(styleOf(formula, SWEDISH_STYLE)).toEqual(style);
  });
});

describe("without marks that tell, it is as expected", () => {
  test.each([
    "",
    "=B2",
    "=X(15)",
    "=X(0,5)",
    // One number or two.
    "={1,2}",
    "=X({1,2})",
    // Between the rows of an array `;` stands in every style.
    "={1;2}",
    "=X({1;2})",
    "={{1};{2}}",
    // A defined name may begin with a backslash or hold one.
    "=\\sum+1",
    "=X(\\sum)",
    "=X({1})+\\sum",
    // Marks in strings, sheets and tables' brackets.
    '=X({"a\\b"})',
    '="1.5"&"a;b,c"',
    "='1.5;2'!B2",
    "='a;b,c\\d'!B2",
    "={'a\\b'!B2}",
    "=T[a,b;c.d]",
  ])("%j", (formula) => {
    expect(styleOf(formula, ENGLISH_STYLE)).toBe(ENGLISH_STYLE);
    expect(styleOf(formula, SWEDISH_STYLE)).toBe(SWEDISH_STYLE);
  });

  test.each([
    "=X(B2;C2)",
    "=X({1,2};B2)",
    "=X({1};2)",
    "=X({1;2};{3;4};5)",
  ])("but a `;` between arguments is one: %s", (formula) => {
    expect(styleOf(formula, ENGLISH_STYLE)).toEqual(POINT_SEMICOLON);
    expect(styleOf(formula, SWEDISH_STYLE)).toEqual(SWEDISH_STYLE);
  });

  test("English is expected when nothing is said", () => {
    expect(styleOf("=X(0,5)")).toBe(ENGLISH_STYLE);
  });
});

describe("marks that contradict each other", () => {
  test.each([
    "=X(B2;C2,D2)",
    "=X(B2;0,5;0.5)",
    "=X(B2,C2)*0,5",
    "=0,5+0.5",
    "={1\\2}+0.5",
    "={1\\2}+X(B2,C2)",
    // After an array arguments are parted as before it.
    "=X({1};B2,C2)",
  ])("%s", (formula) => {
    expect(styleOf(formula, ENGLISH_STYLE)).toBeUndefined();
    expect(styleOf(formula, SWEDISH_STYLE)).toBeUndefined();
  });
});

describe("a comma is a decimal one", () => {
  const isDecimal = (formula: string): boolean => {
    const tokens = tokenize(formula);
    return isDecimalComma(
      tokens,
      tokens.findIndex(({ text }) => text === ","),
    );
  };

  test.each(["1,5", "12,34", "0,5+1", "{1\\2,5}", '{"a"\\2,5}', "{B2\\2,5}", "1,5e3"])("in %s", (formula) => {
    expect(isDecimal(formula)).toBe(true);
  });

  test.each([
    "B2,5",
    "1,B2",
    "1 ,5",
    "1, 5",
    "1,",
    ",5",
    "(1),5",
    // A number that has its decimals, or its exponent, already.
    "1.5,2",
    "1e5,2",
    "1,.5",
    "2025plan,5",
    "1,2025plan",
    '"1",5',
    '1,"5"',
  ])("not in %s", (formula) => {
    expect(isDecimal(formula)).toBe(false);
  });
});
