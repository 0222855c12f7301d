import { describe, expect, test } from "vitest";
import { ENGLISH_STYLE, SWEDISH_STYLE } from "../../../core/formula/FormulaStyle.ts";
import { ourCalls } from "../../../core/formula/ourCalls.ts";

const english = (formula: string) => ourCalls(formula, "FINSAM.", ENGLISH_STYLE);
const swedish = (formula: string) => ourCalls(formula, "FINSAM.", SWEDISH_STYLE);
const number = (value: number) => ({ kind: "number", value });

describe("a call is found", () => {
  test.each([
    ["alone", "=FINSAM.STEG(1)", "STEG", true],
    ["in lower case", "=finsam.steg(1)", "STEG", true],
    ["with a space before it", "= FINSAM.STEG(1) ", "STEG", true],
    ["as it is stored", "=_xldudf_FINSAM_STEG(1)", "STEG", true],
    ["of another workbook", "=[2]!_xldudf_FINSAM_STEG(1)", "STEG", true],
    ["with a digit in its name", "=FINSAM.NY2(1)", "NY2", true],
    ["of two characters", "=FINSAM.AB(1)", "AB", true],
    ["inside another", "=SUM(FINSAM.STEG(1))", "STEG", false],
    ["after something", "=1+FINSAM.STEG(1)", "STEG", false],
    ["before something", "=FINSAM.STEG(1)+1", "STEG", false],
    ["in a formula's text without =", "FINSAM.STEG(1)", "STEG", false],
    ["behind an @", "=@FINSAM.STEG(1)", "STEG", false],
  ])("%s", (_, formula, id, isWhole) => {
    expect(english(formula)).toEqual([expect.objectContaining({ id, isWhole, arguments: [number(1)] })]);
  });

  test.each([
    "=SUM(1)",
    '="FINSAM.STEG(1)"',
    "='FINSAM.STEG('!A1",
    "=FINSAM.STEG",
    "=FINSAM.STEG (1)",
    "=FINSAM.(1)",
    "=FINSAM.S(1)",
    "=FINSAM.2STEG(1)",
    "=FINSAM.ST_EG(1)",
    "=FINSAM.ÅR(1)",
    "=XFINSAM.STEG(1)",
    "=FINSAMX.STEG(1)",
    "FINSAM.STEG",
    "",
  ])("none in %j", (formula) => {
    expect(english(formula)).toEqual([]);
  });

  test("outer ones first, each with its own text", () => {
    expect(english("=FINSAM.AB(FINSAM.CD(1),2)+FINSAM.EF()").map(({ id, text }) => [id, text])).toEqual([
      ["AB", "FINSAM.AB(FINSAM.CD(1),2)"],
      ["CD", "FINSAM.CD(1)"],
      ["EF", "FINSAM.EF()"],
    ]);
  });
});

describe("its arguments", () => {
  const argumentsOf = (formula: string) => english(formula)[0]?.arguments;

  test.each<[string, unknown[]]>([
    ["=FINSAM.AB()", []],
    ["=FINSAM.AB( )", []],
    ["=FINSAM.AB(,)", [{ kind: "omitted" }, { kind: "omitted" }]],
    ["=FINSAM.AB(1,2)", [number(1), number(2)]],
    ["=FINSAM.AB( 1 , 2 )", [number(1), number(2)]],
    ["=FINSAM.AB(1,)", [number(1), { kind: "omitted" }]],
    ["=FINSAM.AB({1,2},3)", [{ kind: "cells", rows: [[1, 2]] }, number(3)]],
    ["=FINSAM.AB(SUM(1,2),3)", [undefined, number(3)]],
    ["=FINSAM.AB((1),SUM({1,2},(3)),4)", [undefined, undefined, number(4)]],
    ['=FINSAM.AB("a,b)",3)', [{ kind: "text", value: "a,b)" }, number(3)]],
    ["=FINSAM.AB('a,b'!B2,3)", [{ kind: "reference", reference: { sheet: "a,b", address: "B2" } }, number(3)]],
    ["=FINSAM.AB(1)+SUM(2,3)", [number(1)]],
    // A formula that is still being typed.
    ["=FINSAM.AB(1,2", [number(1), number(2)]],
  ])("%s", (formula, expected) => {
    expect(argumentsOf(formula)).toEqual(expected);
  });

  test("in Swedish stand between semicolons, with decimal commas", () => {
    expect(swedish("=FINSAM.AB(1,5;{1,5\\2;3\\4};2)")[0]?.arguments).toEqual([
      number(1.5),
      {
        kind: "cells",
        rows: [
          [1.5, 2],
          [3, 4],
        ],
      },
      number(2),
    ]);
    expect(swedish("=SUMMA(FINSAM.AB(1,5);2)")[0]).toMatchObject({ text: "FINSAM.AB(1,5)", arguments: [number(1.5)] });
  });

  test("end where the call ends, also in a formula that goes on", () => {
    expect(english("=FINSAM.AB(1) + (2)")[0]).toMatchObject({ text: "FINSAM.AB(1)", isWhole: false });
    expect(english("=FINSAM.AB(1")[0]).toMatchObject({ text: "FINSAM.AB(1", isWhole: true });
  });
});

test("the prefix is the host's own, in whatever case", () => {
  expect(ourCalls("=FINSAM_STEG(1)", "FINSAM_", ENGLISH_STYLE)).toHaveLength(1);
  expect(ourCalls("=FINSAM_STEG(1)", "finsam_", ENGLISH_STYLE)).toHaveLength(1);
  expect(ourCalls("=FINSAM.STEG(1)", "FINSAM_", ENGLISH_STYLE)).toEqual([]);
});
