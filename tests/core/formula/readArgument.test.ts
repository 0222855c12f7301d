import { describe, expect, test } from "vitest";
import { ENGLISH_STYLE, SWEDISH_STYLE } from "../../../core/formula/FormulaStyle.ts";
import { readArgument } from "../../../core/formula/readArgument.ts";

const swedish = (text: string) => readArgument(text, SWEDISH_STYLE);
const english = (text: string) => readArgument(text, ENGLISH_STYLE);
const number = (value: number) => ({ kind: "number", value });
const place = (sheet: string, address: string) => ({ kind: "reference", reference: { sheet, address } });

describe("a number", () => {
  test.each<[string, number]>([
    ["0", 0],
    ["12", 12],
    ["1,5", 1.5],
    ["12,34", 12.34],
    ["-1,5", -1.5],
    ["+1,5", 1.5],
    ["- 5", -5],
    ["-  5", -5],
    [" 5 ", 5],
    ["1E3", 1000],
    ["1e3", 1000],
    ["2,5E-2", 0.025],
    ["1e+12", 1e12],
    ["25%", 0.25],
    ["25  %", 0.25],
    ["-0,7 %", -0.007],
    ["7%", 0.07],
  ])("in Swedish: %j", (text, value) => {
    expect(swedish(text)).toEqual(number(value));
  });

  test.each<[string, number]>([
    ["1.5", 1.5],
    ["-12.34", -12.34],
    ["25%", 0.25],
  ])("in English: %j", (text, value) => {
    expect(english(text)).toEqual(number(value));
  });

  test.each([
    "1.5",
    "1,",
    ",5",
    "1,5,5",
    "1e",
    "--5",
    "5-",
    "5%%",
    "1 000",
    "5x",
    "x5,5",
  ])("in Swedish not: %j", (text) => {
    expect(swedish(text)?.kind).not.toBe("number");
  });

  test.each(["1,5", "1.", "1.5.5"])("in English not: %j", (text) => {
    expect(english(text)?.kind).not.toBe("number");
  });
});

describe("a text, TRUE or FALSE, or nothing", () => {
  test.each<[string, string]>([
    ['"a"', "a"],
    ['""', ""],
    ['"a""b"', 'a"b'],
    ['""""', '"'],
    ['"1,5"', "1,5"],
    ['"{1}"', "{1}"],
    [' "a" ', "a"],
  ])("%s", (text, value) => {
    expect(swedish(text)).toEqual({ kind: "text", value });
  });

  test.each(['"a"&"b"', '"a""', 'x"a"', '"a"x'])("not %s", (text) => {
    expect(swedish(text)).toBeUndefined();
  });

  test.each<[string, boolean]>([
    ["TRUE", true],
    ["SANT", true],
    ["FALSE", false],
    ["FALSKT", false],
    ["sant", true],
    ["False", false],
  ])("%s", (text, value) => {
    expect(swedish(text)).toEqual({ kind: "boolean", value });
  });

  test.each(["", " ", "\n"])("%j is left out", (text) => {
    expect(swedish(text)).toEqual({ kind: "omitted" });
  });
});

describe("cells written out", () => {
  test.each<[string, unknown[][]]>([
    ["{1}", [[1]]],
    ["{1,5}", [[1.5]]],
    ["{1\\2}", [[1, 2]]],
    ["{1;2}", [[1], [2]]],
    [
      "{ 1 \\ 2 ; 3 \\ 4 }",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["{-1,5\\25%}", [[-1.5, 0.25]]],
    ['{"a\\b"\\2}', [["a\\b", 2]]],
    ['{"a;b";"c""d"}', [["a;b"], ['c"d']]],
  ])("Swedish %s", (text, rows) => {
    expect(swedish(text)).toEqual({ kind: "cells", rows });
  });

  test.each<[string, unknown[][]]>([
    [
      "{1.5,2;3,4}",
      [
        [1.5, 2],
        [3, 4],
      ],
    ],
    ['{"a,b",1}', [["a,b", 1]]],
  ])("English %s", (text, rows) => {
    expect(english(text)).toEqual({ kind: "cells", rows });
  });

  test.each([
    "{1\\2;3}",
    "{1;2\\3}",
    "{}",
    "{1\\}",
    "{A1}",
    "{SANT}",
    "{1",
    "{1}+1",
    "{12",
    "{1+1}",
    "{{1}}",
    "x{1}",
  ])("not %s", (text) => {
    expect(swedish(text)).toBeUndefined();
  });
});

describe("a reference", () => {
  test.each([
    ["B2", place("", "B2")],
    ["b2", place("", "B2")],
    ["$B$2", place("", "B2")],
    ["B$2", place("", "B2")],
    ["XFD1048576", place("", "XFD1048576")],
    ["B2:C9", place("", "B2:C9")],
    ["$B2:c$9", place("", "B2:C9")],
    ["B2 : C9", place("", "B2:C9")],
    ["B2#", place("", "B2#")],
    ["Blad1!B2", place("Blad1", "B2")],
    ["Blad1!B2:C9", place("Blad1", "B2:C9")],
    ["'Blad 1'!B2", place("Blad 1", "B2")],
    ["'Bo''s'!$B$2#", place("Bo's", "B2#")],
    ["Vikter", { kind: "reference", reference: { name: "Vikter" } }],
    ["_x.1", { kind: "reference", reference: { name: "_x.1" } }],
    ["Ö", { kind: "reference", reference: { name: "Ö" } }],
    ["\\x", { kind: "reference", reference: { name: "\\x" } }],
    // Four letters are no column, and no row is 0: names, then.
    ["ABCD1", { kind: "reference", reference: { name: "ABCD1" } }],
    ["B2x", { kind: "reference", reference: { name: "B2x" } }],
    ["B0", { kind: "reference", reference: { name: "B0" } }],
  ])("%s", (text, expected) => {
    expect(swedish(text)).toEqual(expected);
  });

  test.each([
    "B2+1",
    "B2:C",
    "B2:C9:D10",
    "B2:",
    ":B2",
    "B2##",
    "B2 C9",
    "B2%",
    "A:A",
    "1:1",
    "Blad1!Vikter",
    "Blad1!B2:Blad1!B9",
    "'[Bok2.xlsx]Blad1'!A1",
    "[2]Blad1!A1",
    '"Blad1"!A1',
    "Vikter x",
    "Vikter#",
    "Tabell[Vikt]",
    "$x",
    "a$b",
    "Blad1!",
    "B2;C9",
    "#N/A",
    "(B2)",
    "SUMMA(B2)",
    "@B2",
    "1!B2",
  ])("not %s", (text) => {
    expect(swedish(text)).toBeUndefined();
  });
});
