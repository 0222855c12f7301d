import { describe, expect, test } from "vitest";
import { type Conversion, convertFormula, mayBeOurs } from "../../core/exchange/convertFormula.ts";
import { EXCEL_FORM, googleForm } from "../../core/exchange/FormulaForm.ts";
import { ENGLISH_STYLE, SWEDISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { FORMS, type FormName, wrapped } from "./forms.ts";

const convert = (formula: string, form: FormName): Conversion => convertFormula(formula, FORMS[form]);
const changed = (formula: string, more: object = {}): object => ({
  kind: "changed",
  formula,
  wasWrapped: false,
  size: undefined,
  ...more,
});
const left = (reason: string, about: string): object => ({ kind: "left", reason, about });

describe("a quick look", () => {
  test.each([
    ["=FINSAM.EFFEKT(1)", true],
    ["=finsam_effekt(1)", true],
    ["=TESTBYGGE.EFFEKT(1)", true],
    ["=testbygge_effekt(1)", true],
    ["=_xldudf_TestBygge_EFFEKT(1)", true],
    ['=IFERROR(__xludf.DummyFunction("X()"),1)', true],
    ["=SUM(A1)", false],
    ["=TESTBYGG.EFFEKT(1)", false],
    ["=DUMMYFUNCTION(1)", false],
  ])("at %s: it may be ours is %s", (formula, expected) => {
    for (const prefix of ["TESTBYGGE.", "TESTBYGGE_", "_xldudf_TESTBYGGE_", "_XLDUDF_testbygge_"])
      expect(mayBeOurs(formula, { ...EXCEL_FORM, prefix }), prefix).toBe(expected);
  });

  test("takes a test build's name as it is, whatever stands in it", () => {
    const form = { ...EXCEL_FORM, prefix: "A_xldudf_B." };
    expect(mayBeOurs("=A_xldudf_B.EFFEKT(1)", form)).toBe(true);
    expect(mayBeOurs("=AB.EFFEKT(1)", form)).toBe(false);
  });
});

test("the form of Sheets has its own prefix, unless another is given", () => {
  const form = { target: "google", prefix: "FINSAM_", style: SWEDISH_STYLE, isFile: false };
  expect(googleForm(SWEDISH_STYLE)).toEqual(form);
  expect(googleForm(SWEDISH_STYLE, "PROV_")).toEqual({ ...form, prefix: "PROV_" });
});

describe("what a conversion tells beside the formula", () => {
  test("a formula as such", () => {
    expect(convert("=FINSAM_EFFEKT(1,2,3)", "excel")).toEqual(changed("=FINSAM.EFFEKT(1,2,3)"));
    expect(convert("=FINSAM.EFFEKT(1,2,3)", "excel")).toEqual({ kind: "same" });
    expect(convert("=SUM(FINSAM)", "excel")).toEqual({ kind: "foreign" });
  });

  test("one that Sheets had wrapped", () => {
    const formula = wrapped("FINSAM_EFFEKT(1,2,3)", "6.0");
    expect(convert(formula, "excel")).toEqual(changed("=FINSAM.EFFEKT(1,2,3)", { wasWrapped: true }));
  });

  test("the size that Sheets had cut an array to", () => {
    const formula = "=ARRAY_CONSTRAIN(ARRAYFORMULA(FINSAM_STEG(1,A1:A3)),3,1)";
    expect(convert(formula, "excel")).toEqual(changed("=FINSAM.STEG(1,A1:A3)", { size: { rows: 3, columns: 1 } }));
  });

  test("why it is left", () => {
    expect(convert('=IFERROR(__xludf.DUMMYFUNCTION(A1&"FINSAM_EFFEKT(1)"),1)', "excel")).toEqual(
      left("unreadable", ""),
    );
    expect(convert(wrapped("query(A1)", "1"), "excel")).toEqual(left("foreign", "QUERY"));
    expect(convert(wrapped("{A1;query(A1)}", "1"), "excel")).toEqual(left("foreign", "QUERY"));
    expect(convert(wrapped("{A1;A2}", "1"), "excel")).toEqual(left("foreign", ""));
    expect(convert(wrapped('"SUM"', "1"), "excel")).toEqual(left("foreign", ""));
    expect(convert(wrapped("A1", "1"), "excel")).toEqual(left("foreign", ""));
    expect(convert(wrapped("-(QUERY(A1))", "1"), "excel")).toEqual(left("foreign", "QUERY"));
    expect(convert(`${wrapped("", "1")}*2`, "excel")).toEqual(left("foreign", ""));
    expect(convert("=FINSAM_EFFEKT(1)+FINSAM_FINNSINTE(1)", "excel")).toEqual(left("unknownFunction", "FINNSINTE"));
    expect(convert("=FINSAM.STEG(B2#)", "googleFile")).toEqual(left("spillReference", "B2#"));
  });
});

describe("several wrapped texts in one formula", () => {
  const both = (one: string, other: string): string =>
    `=${wrapped(one, "1.0").slice(1)}+${wrapped(other, "2.0").slice(1)}`;

  test("are all opened where each has ours in it", () => {
    const formula = both("FINSAM_EFFEKT(1,2,3)", "SUM(FINSAM_STEG(1,A1:A3))");
    expect(convert(formula, "excel")).toMatchObject({ formula: "=FINSAM.EFFEKT(1,2,3)+SUM(FINSAM.STEG(1,A1:A3))" });
  });

  test("stay where one of them is Sheets' own", () => {
    expect(convert(both("FINSAM_EFFEKT(1,2,3)", "QUERY(A1)"), "excel")).toEqual(left("foreign", "QUERY"));
  });

  test("of which one is wrapped twice", () => {
    const twice = wrapped(wrapped("FINSAM_EFFEKT(1,2,3)", "1.0").slice(1), "1.0");
    expect(convert(twice, "excel")).toMatchObject({ formula: "=FINSAM.EFFEKT(1,2,3)" });
    const foreign = wrapped(wrapped("QUERY(A1)", "1.0").slice(1), "1.0");
    expect(convert(foreign, "excel")).toEqual(left("foreign", "QUERY"));
  });
});

describe("ARRAYFORMULA", () => {
  test.each([
    // Sheets made it of a formula from Excel: the stored or typed names are Excel's.
    ["=ARRAYFORMULA(FINSAM.STEG(1,A1:A3))", "googleFile", changed("=FINSAM_STEG(1,A1:A3)")],
    ["=arrayformula(_XLDUDF_finsam_steg(1,A1:A3))", "googleFile", changed("=FINSAM_STEG(1,A1:A3)")],
    // A user's own stays, as does one that ours is calculated on in.
    ["=ARRAYFORMULA(FINSAM_STEG(1,A1:A3))", "googleFile", { kind: "same" }],
    ["=ARRAYFORMULA(FINSAM.STEG(1,A1:A3)+1)", "googleFile", changed("=ARRAYFORMULA(FINSAM_STEG(1,A1:A3)+1)")],
    ["=ARRAY_CONSTRAIN(ARRAYFORMULA(FINSAM_STEG(1,A1:A3)+1),3,1)", "googleFile", { kind: "same" }],
    // Excel has none, around the whole or inside.
    ["=ARRAYFORMULA(FINSAM_STEG(1,A1:A3)+1)", "excel", changed("=FINSAM.STEG(1,A1:A3)+1")],
    ["=1+ARRAYFORMULA(FINSAM_STEG(1,A1:A3))", "excel", left("notInExcel", "ARRAYFORMULA")],
    ["=1+array_constrain(FINSAM_STEG(1,A1:A3),1,1)", "excel", left("notInExcel", "ARRAY_CONSTRAIN")],
    [
      '=FINSAM_EFFEKT(ARRAYFORMULA,"ARRAYFORMULA(",2)',
      "excel",
      changed('=FINSAM.EFFEKT(ARRAYFORMULA,"ARRAYFORMULA(",2)'),
    ],
    ["=FINSAM_EFFEKT(1,2,3)+ARRAYFORMULA", "excel", changed("=FINSAM.EFFEKT(1,2,3)+ARRAYFORMULA")],
    ["=FINSAM_EFFEKT(XARRAYFORMULA(1),2,3)", "excel", changed("=FINSAM.EFFEKT(XARRAYFORMULA(1),2,3)")],
    ["=FINSAM_EFFEKT(ARRAYFORMULAS(1),2,3)", "excel", changed("=FINSAM.EFFEKT(ARRAYFORMULAS(1),2,3)")],
    ["=FINSAM_EFFEKT(ARRAYFORMULA(1),2,3)", "googleFile", { kind: "same" }],
    ["=FINSAM_EFFEKT({1,2},2,3)+SUM((1))", "excel", changed("=FINSAM.EFFEKT({1,2},2,3)+SUM((1))")],
  ] as const)("%s for %s", (formula, form, expected) => {
    expect(convert(formula, form)).toEqual(expected);
  });
});

describe("newer functions in a wrapped text", () => {
  const formula = wrapped("FINSAM_ANDELAR(VSTACK(A1,A2))", "1.0");
  test.each([
    ["excel", "=FINSAM.ANDELAR(VSTACK(A1,A2))"],
    ["excelFile", "=_xldudf_FINSAM_ANDELAR(_xlfn.VSTACK(A1,A2))"],
    ["googleFile", "=FINSAM_ANDELAR(_xlfn.VSTACK(A1,A2))"],
    ["googleEnglish", "=FINSAM_ANDELAR(VSTACK(A1,A2))"],
  ] as const)("are named for %s as it has them", (form, expected) => {
    expect(convert(formula, form)).toMatchObject({ formula: expected });
  });

  test("stay as they are in a formula that was not wrapped", () => {
    const plain = "=FINSAM_ANDELAR(VSTACK(A1,A2))";
    expect(convert(plain, "excelFile")).toMatchObject({ formula: "=_xldudf_FINSAM_ANDELAR(VSTACK(A1,A2))" });
    expect(convert(plain, "googleFile")).toEqual({ kind: "same" });
  });
});

describe("marks", () => {
  test("of a file and of Excel are English, whatever the formula looks like", () => {
    const rest = "FINSAM_EFFEKT(A1;2,5;3)";
    expect(convert(`=${rest}`, "excelFile")).toEqual(changed(`=_xldudf_${rest}`));
    expect(convert(`=_xldudf_${rest}`, "googleFile")).toEqual(changed(`=${rest}`));
    expect(convert(`=${rest}`, "excel")).toEqual(changed("=FINSAM.EFFEKT(A1;2,5;3)"));
  });

  test("of an open spreadsheet are the formula's own, where they tell", () => {
    const swedish = googleForm(SWEDISH_STYLE);
    expect(convertFormula("=FINSAM.EFFEKT(A1,2.5,3)", swedish)).toEqual(changed("=FINSAM_EFFEKT(A1;2,5;3)"));
    expect(convertFormula("=FINSAM.EFFEKT(A1;2,5;3)", swedish)).toEqual(changed("=FINSAM_EFFEKT(A1;2,5;3)"));
    expect(convertFormula("=FINSAM.ANDELAR(2,5)", swedish)).toEqual(changed("=FINSAM_ANDELAR(2,5)"));
    // Marks of two languages: taken as the spreadsheet's.
    expect(convertFormula("=FINSAM.EFFEKT(A1;B1,C1)", swedish)).toEqual(changed("=FINSAM_EFFEKT(A1;B1,C1)"));
    expect(convertFormula("=FINSAM.ANDELAR(2,5)", googleForm(ENGLISH_STYLE))).toEqual(changed("=FINSAM_ANDELAR(2,5)"));
  });
});
