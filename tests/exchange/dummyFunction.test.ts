import { describe, expect, test } from "vitest";
import { dummyTexts, type Opened, openDummy } from "../../core/exchange/dummyFunction.ts";
import { ENGLISH_STYLE, SWEDISH_STYLE } from "../../core/formula/FormulaStyle.ts";

const open = (formula: string): Opened => openDummy(formula, ENGLISH_STYLE, ENGLISH_STYLE);
/** The wrapper alone, its text with quotes doubled. */
const dummy = (text: string): string => `__xludf.DUMMYFUNCTION("${text.replace(/"/g, '""')}")`;

describe("a wrapped text comes out in its place", () => {
  test.each([
    // Every spelling of the wrapper
    ['=__xludf.DUMMYFUNCTION("X(1)")', "=X(1)"],
    ['=_xludf.dummyfunction("X(1)")', "=X(1)"],
    ['=_xlfn.__xludf.DummyFunction("X(1)")', "=X(1)"],
    ['=@__xludf.DUMMYFUNCTION("X(1)")', "=X(1)"],
    ['=IFERROR(__xludf.DUMMYFUNCTION("X(1)"),34.0)', "=X(1)"],
    ['=OMFEL(__xludf.DUMMYFUNCTION("X(1)"),34.0)', "=X(1)"],
    ['=_xlfn.IFERROR(__xludf.DUMMYFUNCTION("X(1)"),34.0)', "=X(1)"],
    ['=@IFERROR( @ __xludf.DUMMYFUNCTION("X(1)"),34.0)', "=X(1)"],
    ['= @ IFERROR ( __xludf.DUMMYFUNCTION( "X(1)" ) , 34.0 ) ', "= X(1) "],
    // Pieces, quotes, an = of its own
    ['=__xludf.DUMMYFUNCTION("X(1"&",2"&")")', "=X(1,2)"],
    ['=__xludf.DUMMYFUNCTION("X(1" & ")")', "=X(1)"],
    ['=__xludf.DUMMYFUNCTION("X(""a"",""b"")")', '=X("a","b")'],
    ['=__xludf.DUMMYFUNCTION("=X(1)")', "=X(1)"],
    ['=__xludf.DUMMYFUNCTION(" =X(1)=2")', "=X(1)=2"],
    // A fallback of every kind belongs to the wrapper
    ['=IFERROR(__xludf.DUMMYFUNCTION("X(1)"),SUM(A1:A2)*(1+2))', "=X(1)"],
    // Whole, it needs no parentheses
    ['=IFERROR(__xludf.DUMMYFUNCTION("X(1)+1"),7)', "=X(1)+1"],
    // Built on, it needs them unless it is one call or one value
    ['=IFERROR(__xludf.DUMMYFUNCTION("X(1)+1"),7)*2', "=(X(1)+1)*2"],
    ['=2*IFERROR(__xludf.DUMMYFUNCTION("X(1)+1"),7)', "=2*(X(1)+1)"],
    ['=IFERROR(__xludf.DUMMYFUNCTION("X(1)"),7)*2', "=X(1)*2"],
    ['=IFERROR(__xludf.DUMMYFUNCTION(" X(1) "),7)*2', "= X(1) *2"],
    ['=IFERROR(__xludf.DUMMYFUNCTION("X(1)*Y(2)"),7)*2', "=(X(1)*Y(2))*2"],
    ['=IFERROR(__xludf.DUMMYFUNCTION("(1)"),7)*2', "=((1))*2"],
    ['=IFERROR(__xludf.DUMMYFUNCTION("-(1)"),7)^2', "=(-(1))^2"],
    ['=IFERROR(__xludf.DUMMYFUNCTION("A1"),7)*2', "=A1*2"],
    ['=IFERROR(__xludf.DUMMYFUNCTION("-A1"),7)*2', "=(-A1)*2"],
    ['=IFERROR(__xludf.DUMMYFUNCTION("A1:A2"),7)*2', "=(A1:A2)*2"],
    // Only as the IFERROR's first argument: elsewhere it is the user's own
    ['=IFERROR(A1,__xludf.DUMMYFUNCTION("X(1)"))', "=IFERROR(A1,X(1))"],
    ['=SUM(__xludf.DUMMYFUNCTION("X(1)"),2)', "=SUM(X(1),2)"],
    ['=IFERROR{__xludf.DUMMYFUNCTION("X(1)")}', "=IFERROR{X(1)}"],
    ['=MYIFERROR(__xludf.DUMMYFUNCTION("X(1)"),2)', "=MYIFERROR(X(1),2)"],
    ['=IFERRORS(__xludf.DUMMYFUNCTION("X(1)"),2)', "=IFERRORS(X(1),2)"],
    ['=IFERROR(__xludf.DUMMYFUNCTION("X(1)"),2', "=IFERROR(X(1),2"],
    ['=@SUM(__xludf.DUMMYFUNCTION("X(1)"))', "=@SUM(X(1))"],
    ['=A1+@B1*__xludf.DUMMYFUNCTION("X(1)")', "=A1+@B1*X(1)"],
    ['=A1=IFERROR(__xludf.DUMMYFUNCTION("X(1)+1"),2)', "=A1=(X(1)+1)"],
    // A piece of a formula, with nothing before it
    ['__xludf.DUMMYFUNCTION("X(1)")', "X(1)"],
    ['(__xludf.DUMMYFUNCTION("X(1)"))', "(X(1))"],
  ])("%s", (formula, expected) => {
    expect(open(formula)).toMatchObject({ kind: "opened", formula: expected });
  });

  test("several beside each other, and one in another, outermost first", () => {
    expect(open(`=${dummy("X(1)")}+${dummy("Y(2)")}`)).toEqual({
      kind: "opened",
      formula: "=X(1)+Y(2)",
      texts: ["X(1)", "Y(2)"],
    });
    const inner = `IFERROR(${dummy("X(1)")},2)`;
    expect(open(`=IFERROR(${dummy(inner)},3)`)).toEqual({ kind: "opened", formula: "=X(1)", texts: [inner, "X(1)"] });
  });

  test("with the marks of the formula around it", () => {
    const swedish = `=${dummy("X(A1;0,5)")}`;
    expect(openDummy(swedish, ENGLISH_STYLE, ENGLISH_STYLE)).toMatchObject({ formula: "=X(A1,0.5)" });
    expect(openDummy(swedish, SWEDISH_STYLE, ENGLISH_STYLE)).toMatchObject({ formula: "=X(A1;0,5)" });
    const either = `=${dummy("X(0,5)")}`;
    expect(openDummy(either, ENGLISH_STYLE, ENGLISH_STYLE)).toMatchObject({ formula: "=X(0,5)" });
    expect(openDummy(either, ENGLISH_STYLE, SWEDISH_STYLE)).toMatchObject({ formula: "=X(0.5)" });
  });
});

test.each([
  "=SUM(A1)",
  '="__xludf.DUMMYFUNCTION(""X(1)"")"',
  "=__xludf.DUMMYFUNCTION+1",
  "=__xludf.DUMMYFUNCTION",
  "='__xludf.DUMMYFUNCTION'(1)",
  '=X__xludf.DUMMYFUNCTION("X(1)")',
  '=___xludf.DUMMYFUNCTION("X(1)")',
  '=xludf.DUMMYFUNCTION("X(1)")',
  '=__xludf.DUMMYFUNCTIONS("X(1)")',
  '=__xludfxDUMMYFUNCTION("X(1)")',
])("no wrapper in %s", (formula) => {
  expect(open(formula)).toEqual({ kind: "none" });
  expect(dummyTexts(formula)).toEqual([]);
});

describe("a cell that a formula elsewhere filled", () => {
  test.each(['"COMPUTED_VALUE"', '"computed_value"', ' "COMPUTED_VALUE" '])("%s", (text) => {
    expect(open(`=IFERROR(${dummy(text)},33)`)).toEqual({ kind: "spilled" });
    expect(open(`= IFERROR(${dummy(text)},33) `)).toEqual({ kind: "spilled" });
    expect(dummyTexts(`=${dummy(text)}`)).toEqual([]);
  });

  test.each([
    "=IFERROR(#,33)+1",
    "=1+IFERROR(#,33)",
    "=IFERROR(A1,#)",
    "=A1=#",
  ])("is unreadable once built on: %s", (formula) => {
    expect(open(formula.replace("#", dummy('"COMPUTED_VALUE"')))).toEqual({ kind: "unreadable" });
  });

  test.each(['"COMPUTED_VALUE"&A1', 'A1&"COMPUTED_VALUE"'])("is not any text with those words: %s", (text) => {
    expect(open(`=${dummy(text)}`)).toMatchObject({ kind: "opened", formula: `=${text}` });
    expect(dummyTexts(`=${dummy(text)}`)).toEqual([text]);
  });
});

describe("unreadable is", () => {
  test.each([
    ["nothing", "=__xludf.DUMMYFUNCTION()"],
    ["no text", "=__xludf.DUMMYFUNCTION(1)"],
    ["a text and a cell", '=__xludf.DUMMYFUNCTION("X(1)"&A1)'],
    ["a cell and a text", '=__xludf.DUMMYFUNCTION(A1&"X(1)")'],
    ["a sign too many", '=__xludf.DUMMYFUNCTION("X("&"1)"&)'],
    ["another sign", '=__xludf.DUMMYFUNCTION("X("+"1)")'],
    ["two arguments", '=__xludf.DUMMYFUNCTION("X(1)","Y(1)")'],
    ["an unfinished wrapper", '=__xludf.DUMMYFUNCTION("X(1)"'],
    ["an unfinished wrapper with a sign last", '=__xludf.DUMMYFUNCTION("X(1)"&'],
    ["an unfinished wrapper with a space last", '=__xludf.DUMMYFUNCTION("X(1)" '],
    ["an unfinished call", `=${dummy("X(1")}`],
    ["a parenthesis too many", `=${dummy("X(1))")}`],
    ["parentheses the wrong way round", `=${dummy(")X(")}`],
    ["an unfinished array", `=${dummy("X({1)")}`],
    ["an array's end alone", `=${dummy("X1}")}`],
    ["an unfinished text", `=${dummy('X("a)')}`],
    ["a text's quote alone", `=${dummy('X(1)&"')}`],
    ["a text that ends with a doubled quote", `=${dummy('X(1)&"a""')}`],
    ["an unfinished sheet name", `=${dummy("X(1)+'Blad")}`],
    ["a sheet name that ends with a doubled apostrophe", `=${dummy("X(1)+'a''")}`],
    ["marks of two languages", `=${dummy("X(1;A2,A3)")}`],
  ])("%s: %s", (_, formula) => {
    expect(open(formula)).toEqual({ kind: "unreadable" });
  });

  test("not what has brackets and quotes in texts and names", () => {
    const text = "X(\"(\",'a)'!A1,\"{\"\"\",'b''}'!A2)";
    expect(open(`=${dummy(text)}`)).toEqual({ kind: "opened", formula: `=${text}`, texts: [text] });
  });

  test("a file that has gone back and forth more often than any does", () => {
    const times = (count: number): string => {
      let text = "X(1)";
      for (let i = 0; i < count; i++) text = dummy(text);
      return `=${text}`;
    };
    // Quotes double each time, so the text cannot be made so deep; wrappers beside each other are opened one by one as well.
    expect(open(times(4))).toMatchObject({ kind: "opened", formula: "=X(1)" });
    const beside = (count: number): string => `=${Array.from({ length: count }, () => dummy("A1")).join("+")}`;
    expect(open(beside(21))).toMatchObject({ kind: "opened" });
    expect(open(beside(22))).toEqual({ kind: "unreadable" });
  });
});

test("the texts of a formula are told as they are, readable or not", () => {
  expect(dummyTexts(`=IFERROR(${dummy('X("a";1')},2)+${dummy("Y(2)")}`)).toEqual(['X("a";1', "Y(2)"]);
  expect(dummyTexts('=__xludf.DUMMYFUNCTION(A1)+__xludf.DUMMYFUNCTION("Y" & "(2)")')).toEqual(["Y(2)"]);
});
