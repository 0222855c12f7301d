import { describe, expect, test } from "vitest";
import type { FormulaArgument } from "../../../core/formula/FormulaArgument.ts";
import { ENGLISH_STYLE, SWEDISH_STYLE } from "../../../core/formula/FormulaStyle.ts";
import { withMarks } from "../../../core/formula/withMarks.ts";
import { formulaText, quotedText, referenceText, writeFormula } from "../../../core/formula/writeFormula.ts";

const call = (...given: FormulaArgument[]) => ({ id: "AB", arguments: given });
const OMITTED: FormulaArgument = { kind: "omitted" };
const number = (value: number): FormulaArgument => ({ kind: "number", value });

describe("an argument is written", () => {
  test.each<[FormulaArgument, string, string]>([
    [number(1.5), "1,5", "1.5"],
    [number(-1234.25), "-1234,25", "-1234.25"],
    [{ kind: "text", value: 'a"b.c' }, '"a""b.c"', '"a""b.c"'],
    [{ kind: "boolean", value: true }, "TRUE", "TRUE"],
    [{ kind: "boolean", value: false }, "FALSE", "FALSE"],
    [
      {
        kind: "cells",
        rows: [
          [1.5, "x"],
          [2, 3],
        ],
      },
      '{1,5\\"x";2\\3}',
      '{1.5,"x";2,3}',
    ],
    [{ kind: "reference", reference: { sheet: "", address: "B2:B9" } }, "B2:B9", "B2:B9"],
    [{ kind: "reference", reference: { sheet: "Blad 1", address: "B2#" } }, "'Blad 1'!B2#", "'Blad 1'!B2#"],
    [{ kind: "reference", reference: { name: "Vikter" } }, "Vikter", "Vikter"],
  ])("%j", (argument, swedish, english) => {
    expect(writeFormula(call(argument), "FINSAM.", SWEDISH_STYLE)).toBe(`=FINSAM.AB(${swedish})`);
    expect(writeFormula(call(argument), "FINSAM_", ENGLISH_STYLE)).toBe(`=FINSAM_AB(${english})`);
  });
});

test("what is left out keeps its place, but not at the end", () => {
  expect(writeFormula(call(OMITTED, number(1), OMITTED, OMITTED), "FINSAM.", SWEDISH_STYLE)).toBe("=FINSAM.AB(;1)");
  expect(writeFormula(call(OMITTED, OMITTED), "FINSAM.", SWEDISH_STYLE)).toBe("=FINSAM.AB()");
  expect(writeFormula(call(), "FINSAM.", SWEDISH_STYLE)).toBe("=FINSAM.AB()");
});

test("a host may write constants in its own way", () => {
  const constants = { cell: (value: number | string) => `<${value}>`, block: () => "block" };
  expect(formulaText(call(number(1), { kind: "cells", rows: [[1]] }), "F.", "|", constants)).toBe("=F.AB(<1>|block)");
});

test("quotes are doubled", () => {
  expect(quotedText('a"b"')).toBe('"a""b"""');
});

// Excel quotes a sheet's name unless it is one word that cannot be taken for a cell.
test.each([
  ["Budget", "Budget!A1"],
  ["_x", "_x!A1"],
  ["År2025", "År2025!A1"],
  ["Budget_1", "Budget_1!A1"],
  ["ABCD1", "ABCD1!A1"],
  ["A1B", "A1B!A1"],
  ["Radio", "Radio!A1"],
  ["Calc", "Calc!A1"],
  ["Cx1", "'Cx1'!A1"],
  ["Budget 1", "'Budget 1'!A1"],
  ["Budget-1", "'Budget-1'!A1"],
  ["Bo's", "'Bo''s'!A1"],
  ["B''s", "'B''''s'!A1"],
  ["1a", "'1a'!A1"],
  ["AB12", "'AB12'!A1"],
  ["xfd1", "'xfd1'!A1"],
  ["R", "'R'!A1"],
  ["C", "'C'!A1"],
  ["r1", "'r1'!A1"],
  ["c12", "'c12'!A1"],
  ["R1C1", "'R1C1'!A1"],
  ["RC", "'RC'!A1"],
  ["R1C", "'R1C'!A1"],
  ["R12C34", "'R12C34'!A1"],
])("the sheet %s is written %s", (sheet, written) => {
  expect(referenceText({ sheet, address: "A1" })).toBe(written);
});

test.each([
  ["=AB(1.5,2)", "=AB(1,5;2)"],
  ["=AB({1.5,2;3,4},5)", "=AB({1,5\\2;3\\4};5)"],
  ['=AB({"a,b.c",1.5})', '=AB({"a,b.c"\\1,5})'],
  ['=AB("1.5,2",3)', '=AB("1.5,2";3)'],
  ["='a,b'!B2+1.5", "='a,b'!B2+1,5"],
  ["=T[a,b]+1.5", "=T[a,b]+1,5"],
  ["=A.B(1,{1,2})", "=A.B(1;{1\\2})"],
])("%s with Swedish marks is %s, and back", (english, swedish) => {
  expect(withMarks(english, ENGLISH_STYLE, SWEDISH_STYLE)).toBe(swedish);
  expect(withMarks(swedish, SWEDISH_STYLE, ENGLISH_STYLE)).toBe(english);
});
