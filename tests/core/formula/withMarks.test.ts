import { describe, expect, test } from "vitest";
import { ENGLISH_STYLE, type FormulaStyle, SWEDISH_STYLE } from "../../../core/formula/FormulaStyle.ts";
import { withMarks } from "../../../core/formula/withMarks.ts";

/** As in a Swedish formula that a program wrote with decimal points. */
const POINT_SEMICOLON: FormulaStyle = { ...ENGLISH_STYLE, argument: ";" };

/** What stands between columns in some countries that write a decimal comma. */
const POINT_COLUMNS: FormulaStyle = { ...SWEDISH_STYLE, column: "." };

describe("English marks become Swedish ones, and back", () => {
  test.each([
    ["=X(B2,C2)", "=X(B2;C2)"],
    ["=X(,1,)", "=X(;1;)"],
    ["=X(1.5,2)", "=X(1,5;2)"],
    ["=X(1,2.5)", "=X(1;2,5)"],
    ["=-0.5+12.25*B2", "=-0,5+12,25*B2"],
    ["=X(1.5E-3)", "=X(1,5E-3)"],
    // Names with points, of functions, cells and files.
    ["=STDEV.S(Kv.A,1)", "=STDEV.S(Kv.A;1)"],
    ["={1.5,2;3,4.25}", "={1,5\\2;3\\4,25}"],
    ["=X({1,2},{3;4},5)", "=X({1\\2};{3;4};5)"],
    ["=X({-1.5,#N/A,TRUE})", "=X({-1,5\\#N/A\\TRUE})"],
    // In Sheets an array may hold arrays, calls and names.
    ["={{A1:A5},{B1:B5};1,2}", "={{A1:A5}\\{B1:B5};1\\2}"],
    ["={1,{2,3},4}", "={1\\{2\\3}\\4}"],
    ["={X(B2,1.5),2}", "={X(B2;1,5)\\2}"],
    ["={STDEV.S(B2:B9),Kv.A}", "={STDEV.S(B2:B9)\\Kv.A}"],
    // What is quoted or within brackets is somebody's own words, in arrays too.
    ['=X("a,b.c;d",1)', '=X("a,b.c;d";1)'],
    ['={"a,b.c;d",1}', '={"a,b.c;d"\\1}'],
    ["=X('a,b.c'!B2,1)", "=X('a,b.c'!B2;1)"],
    ["={'a,b.c'!B2:B9,1}", "={'a,b.c'!B2:B9\\1}"],
    ["=X(T[a,b.c],1)", "=X(T[a,b.c];1)"],
    ["={T[a,b.c],1}", "={T[a,b.c]\\1}"],
    ["=X(#REF!,1)", "=X(#REF!;1)"],
    ["=B2", "=B2"],
    ["", ""],
  ])("%s is %s", (english, swedish) => {
    expect(withMarks(english, ENGLISH_STYLE, SWEDISH_STYLE)).toBe(swedish);
    expect(withMarks(swedish, SWEDISH_STYLE, ENGLISH_STYLE)).toBe(english);
  });
});

describe("other styles", () => {
  test.each<[formula: string, from: FormulaStyle, to: FormulaStyle, written: string]>([
    ["=X(1.5;2)", POINT_SEMICOLON, SWEDISH_STYLE, "=X(1,5;2)"],
    ["=X(1.5;2)", POINT_SEMICOLON, ENGLISH_STYLE, "=X(1.5,2)"],
    ["=X({1.5,2};B2)", POINT_SEMICOLON, SWEDISH_STYLE, "=X({1,5\\2};B2)"],
    ["=X({1,5\\2};B2)", SWEDISH_STYLE, POINT_COLUMNS, "=X({1,5.2};B2)"],
    // 1,5 and 2 and 3: the point is no decimal one.
    ["=X({1,5.2.3};B2)", POINT_COLUMNS, ENGLISH_STYLE, "=X({1.5,2,3},B2)"],
    ["=X({2.3};B2)", POINT_COLUMNS, SWEDISH_STYLE, "=X({2\\3};B2)"],
    ["=X({1.5,2},B2)", ENGLISH_STYLE, POINT_COLUMNS, "=X({1,5.2};B2)"],
    ["=X({1.5,2},B2,1.5)", ENGLISH_STYLE, ENGLISH_STYLE, "=X({1.5,2},B2,1.5)"],
    ["=X({1,5\\2};B2;1,5)", SWEDISH_STYLE, SWEDISH_STYLE, "=X({1,5\\2};B2;1,5)"],
  ])("%s", (formula, from, to, written) => {
    expect(withMarks(formula, from, to)).toBe(written);
  });
});
