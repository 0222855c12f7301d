import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ENGLISH_STYLE, SWEDISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { shiftedFormula } from "../../core/formula/shiftedFormula.ts";
import { styleOf } from "../../core/formula/styleOf.ts";
import { withMarks } from "../../core/formula/withMarks.ts";
import { randomFormula } from "./randomFormula.ts";

describe("styleOf", () => {
  test.each([
    ["=X(B2;C2)", SWEDISH_STYLE],
    ["=X(B2;0,5)", SWEDISH_STYLE],
    ["=X(B2;0.5)", { ...ENGLISH_STYLE, argument: ";" }],
    ["=X(B2,C2)", ENGLISH_STYLE],
    ["=X(B2,0.5)", ENGLISH_STYLE],
    ["=X(B2, 5)", ENGLISH_STYLE],
    ["=X(1 ,5)", ENGLISH_STYLE],
    ["=X(0.5)", ENGLISH_STYLE],
    ["=X(B2)*0,5", SWEDISH_STYLE],
    ["=X({1\\2;3\\4})", SWEDISH_STYLE],
    ["=X({1,5\\2})", SWEDISH_STYLE],
    ['=X({"a",2})', ENGLISH_STYLE],
    ["=X({1, 2})", ENGLISH_STYLE],
    ['=X("a;b",C2)', ENGLISH_STYLE],
    ["=X('a;b'!C2,1)", ENGLISH_STYLE],
    ["=X(Tabell[[a];[b]],1)", ENGLISH_STYLE],
    ["=X(B2;C2,D2)", undefined],
    ["=X(B2;0,5;0.5)", undefined],
    ["=X(B2,C2)*0,5", undefined],
  ])("%s", (formula, style) => {
    expect(styleOf(formula, SWEDISH_STYLE)).toEqual(style);
  });

  test.each(["=X(0,5)", "=X({1,2;3,4})", "=X(B2)", "=B2"])("%s may be either", (formula) => {
    for (const style of [ENGLISH_STYLE, SWEDISH_STYLE]) expect(styleOf(formula, style)).toBe(style);
  });
});

test("marks are changed there and back without a trace", () => {
  fc.assert(
    fc.property(randomFormula({ prefix: "FINSAM.", hasOurs: true }), (formula) => {
      const swedish = withMarks(formula, ENGLISH_STYLE, SWEDISH_STYLE);
      expect(withMarks(swedish, SWEDISH_STYLE, ENGLISH_STYLE)).toBe(formula);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['=X(0.5,{1,2;3.5,4},B2:C9)&"0.5,1"', '=X(0,5;{1\\2;3,5\\4};B2:C9)&"0.5,1"'],
  ["=X(,1.5,)", "=X(;1,5;)"],
])("%s in Swedish", (formula, swedish) => {
  expect(withMarks(formula, ENGLISH_STYLE, SWEDISH_STYLE)).toBe(swedish);
});

describe("a formula copied elsewhere", () => {
  test.each([
    ["=B2+$B2+B$2+$B$2", 3, 2, "=D5+$B5+D$2+$B$2"],
    ["=SUM(B2:C9)+Blad1!A1+'B2'!A1", 1, 0, "=SUM(B3:C10)+Blad1!A2+'B2'!A2"],
    ["=SUM(A:C)+SUM(2:$3)+SUM($A:B)", 1, 1, "=SUM(B:D)+SUM(3:$3)+SUM($A:C)"],
    ['=B2#+LOG10(A1)+A1B+Enhet+"A1"+Tabell[A1]', 1, 0, '=B3#+LOG10(A2)+A1B+Enhet+"A1"+Tabell[A1]'],
    ["=A1+B2", -1, 0, "=#REF!+B1"],
    ["=XFD1+1", 0, 1, "=#REF!+1"],
    ["=z9", 1, 1, "=AA10"],
  ])("%s by %i rows and %i columns", (formula, rows, columns, expected) => {
    expect(shiftedFormula(formula, rows, columns)).toBe(expected);
  });
});
