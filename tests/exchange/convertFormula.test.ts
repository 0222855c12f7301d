import { describe, expect, test } from "vitest";
import { convertFormula } from "../../core/exchange/convertFormula.ts";
import { EXCEL_FORM } from "../../core/exchange/FormulaForm.ts";
import { SWEDISH_STYLE } from "../../core/formula/FormulaStyle.ts";
import { FORMS, type FormName, SPILLED, wrapped } from "./forms.ts";

const NAMES = Object.keys(FORMS) as FormName[];

/** The formula after conversion; itself where nothing is to be done; the reason where it is left. */
function converted(formula: string, form: FormName): string {
  const conversion = convertFormula(formula, FORMS[form]);
  if (conversion.kind === "changed") return conversion.formula;
  return conversion.kind === "left" ? `${conversion.reason} ${conversion.about}`.trim() : formula;
}

/** One and the same formula in every form that something writes it in. */
const SAME_FORMULA: readonly (readonly [who: string, formula: string])[] = [
  ["typed in Excel", "=FINSAM.ALLOCATE(B2,C2:C9,0.5)"],
  ["stored by Excel", "=_xldudf_FINSAM_ALLOCATE(B2,C2:C9,0.5)"],
  ["saved by LibreOffice", "=_xldudf_finsam_allocate(B2,C2:C9,0.5)"],
  ["behind another add-in's link", "=[2]!_xldudf_FINSAM_ALLOCATE(B2,C2:C9,0.5)"],
  ["behind a path", "='C:\\Tillägg (x)\\[Å.xlam]Blad'!_xldudf_FINSAM_ALLOCATE(B2,C2:C9,0.5)"],
  ["behind a file's name", "=FUNCRES.XLAM!_xldudf_FINSAM_ALLOCATE(B2,C2:C9,0.5)"],
  ["typed in an English spreadsheet", "=FINSAM_ALLOCATE(B2,C2:C9,0.5)"],
  ["exported from an English spreadsheet", wrapped("FINSAM_ALLOCATE(B2,C2:C9,0.5)", "34.0")],
  ["exported from a Swedish spreadsheet", wrapped("FINSAM_ALLOCATE(B2;C2:C9;0,5)", "34.0")],
  ["exported with ; and a decimal point", wrapped("FINSAM_ALLOCATE(B2;C2:C9;0.5)", "34.0")],
  ["exported with text in lower case", wrapped("finsam_allocate(B2,C2:C9,0.5)", "34.0")],
  ["exported to ODS", '=iferror(__xludf.dummyfunction("FINSAM_ALLOCATE(B2,C2:C9,0.5)"),34)'],
  ["shown by Excel with @", '=IFERROR(@__xludf.DUMMYFUNCTION("FINSAM_ALLOCATE(B2,C2:C9,0.5)"),34)'],
  ["shown by Excel with @ first", '=@IFERROR(@__xludf.DUMMYFUNCTION("FINSAM_ALLOCATE(B2,C2:C9,0.5)"),34)'],
  ["exported in pieces", wrapped("FINSAM_ALLOCATE(B2,C2:C9,0.5)", "34.0", 7)],
  [
    "exported in pieces with spaces between",
    '=IFERROR( __xludf.DUMMYFUNCTION("FINSAM_ALLOC" & "ATE(B2,C2:C9,0.5)") , 34 )',
  ],
  ["without a fallback", '=__xludf.DUMMYFUNCTION("FINSAM_ALLOCATE(B2,C2:C9,0.5)")'],
  ["with an = in the text", wrapped("=FINSAM_ALLOCATE(B2,C2:C9,0.5)", "34.0")],
  ["with a text to fall back on", wrapped("FINSAM_ALLOCATE(B2,C2:C9,0.5)", '"a ""b"" (c\n"')],
  ["exported twice", wrapped(wrapped("FINSAM_ALLOCATE(B2,C2:C9,0.5)", "34.0").slice(1), "34.0")],
  ["imported into Sheets as an array", "=ARRAYFORMULA(_xldudf_FINSAM_ALLOCATE(B2,C2:C9,0.5))"],
  ["imported and cut to size", "=ARRAY_CONSTRAIN(ARRAYFORMULA(_xldudf_FINSAM_ALLOCATE(B2,C2:C9,0.5)), 8, 1)"],
  ["imported, cut and exported", wrapped("ARRAY_CONSTRAIN(ARRAYFORMULA(FINSAM_ALLOCATE(B2,C2:C9,0.5)), 8, 1)", "34.0")],
];

describe.each(SAME_FORMULA)("%s: %s", (_, formula) => {
  test.each([
    ["excel", "=FINSAM.ALLOCATE(B2,C2:C9,0.5)"],
    ["excelFile", "=_xldudf_FINSAM_ALLOCATE(B2,C2:C9,0.5)"],
    ["googleFile", "=FINSAM_ALLOCATE(B2,C2:C9,0.5)"],
    ["googleEnglish", "=FINSAM_ALLOCATE(B2,C2:C9,0.5)"],
  ] as const)("for %s", (form, expected) => {
    expect(converted(formula, form)).toBe(expected);
  });

  test("for a Swedish spreadsheet, except where it already is a formula there", () => {
    const isThere = formula.startsWith("=FINSAM_");
    expect(converted(formula, "googleSwedish")).toBe(isThere ? formula : "=FINSAM_ALLOCATE(B2;C2:C9;0,5)");
  });

  test("converting again changes nothing", () => {
    for (const form of NAMES) {
      const once = converted(formula, form);
      expect(convertFormula(once, FORMS[form]).kind, form).toBe("same");
    }
  });
});

describe("one by one", () => {
  const cases: readonly (readonly [formula: string, form: FormName, expected: string])[] = [
    // Several calls, nested, in a formula of the user's own
    ["=SUM(_xldudf_FINSAM_ALLOCATE(B2,C2:C9))+1", "googleFile", "=SUM(FINSAM_ALLOCATE(B2,C2:C9))+1"],
    [
      "=FINSAM_KONTROLLSUMMA(FINSAM_ALLOCATE(B2,C2:C9),B2)",
      "excelFile",
      "=_xldudf_FINSAM_KONTROLLSUMMA(_xldudf_FINSAM_ALLOCATE(B2,C2:C9),B2)",
    ],
    [
      wrapped('IF(A1="å (x",SUM(FINSAM_ALLOCATE(B2,C2:C9)),"")', '""'),
      "excel",
      '=IF(A1="å (x",SUM(FINSAM.ALLOCATE(B2,C2:C9)),"")',
    ],
    [wrapped("ROUND(FINSAM_EFFEKT(1;2;3,5);0)", "7"), "excel", "=ROUND(FINSAM.EFFEKT(1,2,3.5),0)"],
    // Arrays
    [wrapped("FINSAM_ANDELAR({1,5\\2;3\\4};1)", "0.5"), "excelFile", "=_xldudf_FINSAM_ANDELAR({1.5,2;3,4},1)"],
    ["=FINSAM.ANDELAR({1.5,2;3,4},1)", "googleSwedish", "=FINSAM_ANDELAR({1,5\\2;3\\4};1)"],
    // Built on after the export
    [`${wrapped("FINSAM_EFFEKT(1,2,3)", "6.0")}*2`, "excel", "=FINSAM.EFFEKT(1,2,3)*2"],
    [`${wrapped("FINSAM_EFFEKT(1,2,3)+1", "7.0")}*2`, "excel", "=(FINSAM.EFFEKT(1,2,3)+1)*2"],
    [`=IFERROR(A1,${wrapped("FINSAM_EFFEKT(1,2,3)", "6.0").slice(1)})`, "excel", "=IFERROR(A1,FINSAM.EFFEKT(1,2,3))"],
    // A user's own IFERROR inside
    [wrapped("IFERROR(FINSAM_EFFEKT(1,2,3),0)", "6.0"), "excel", "=IFERROR(FINSAM.EFFEKT(1,2,3),0)"],
    // Newer functions have a mark of their own in files
    [wrapped("FINSAM_ANDELAR(VSTACK(1;2))", "0.3"), "excelFile", "=_xldudf_FINSAM_ANDELAR(_xlfn.VSTACK(1,2))"],
    [wrapped("FINSAM_ANDELAR(VSTACK(1;2))", "0.3"), "excel", "=FINSAM.ANDELAR(VSTACK(1,2))"],
    // One value of a result
    ["=_xlfn.SINGLE(_xldudf_FINSAM_ALLOCATE(B2,C2:C9))", "googleFile", "=FINSAM_ALLOCATE(B2,C2:C9)"],
    ["=@FINSAM.ALLOCATE(B2,C2:C9)", "googleEnglish", "=FINSAM_ALLOCATE(B2,C2:C9)"],
    ["=1+@ FINSAM.ALLOCATE(B2,C2:C9)", "excelFile", "=1+_xlfn.SINGLE(_xldudf_FINSAM_ALLOCATE(B2,C2:C9))"],
    ["=_xlfn.SINGLE( _xldudf_FINSAM_ALLOCATE(B2,C2:C9) )", "excel", "=@FINSAM.ALLOCATE(B2,C2:C9)"],
    ["=_xlfn.SINGLE(A1:A9)+_xldudf_FINSAM_EFFEKT(1,2,3)", "googleFile", "=_xlfn.SINGLE(A1:A9)+FINSAM_EFFEKT(1,2,3)"],
    ["=_xlfn.SINGLE(_xldudf_FINSAM_EFFEKT(1,2,3)+1)", "googleFile", "=_xlfn.SINGLE(FINSAM_EFFEKT(1,2,3)+1)"],
    // References to whole results
    ["=_xldudf_FINSAM_ANDELAR(_xlfn.ANCHORARRAY(B2))", "excel", "=FINSAM.ANDELAR(B2#)"],
    ["=FINSAM.ANDELAR('Blad 1'!$B$2#)", "excelFile", "=_xldudf_FINSAM_ANDELAR(_xlfn.ANCHORARRAY('Blad 1'!$B$2))"],
    ["=_xldudf_FINSAM_ANDELAR(_xlfn.ANCHORARRAY(B2))", "googleFile", "spillReference _xlfn.ANCHORARRAY(B2)"],
    // A user's ARRAYFORMULA in Sheets is needed there, and only there
    ["=ARRAYFORMULA(FINSAM_ALLOCATE(B2,C2:C9)*2)", "googleFile", "=ARRAYFORMULA(FINSAM_ALLOCATE(B2,C2:C9)*2)"],
    ["=ARRAYFORMULA(_xldudf_FINSAM_ALLOCATE(B2,C2:C9)*2)", "googleFile", "=ARRAYFORMULA(FINSAM_ALLOCATE(B2,C2:C9)*2)"],
    ["=ARRAYFORMULA(FINSAM_ALLOCATE(B2,C2:C9)*2)", "excelFile", "=_xldudf_FINSAM_ALLOCATE(B2,C2:C9)*2"],
    ["=ARRAYFORMULA(FINSAM_ALLOCATE(B2,C2:C9))", "googleEnglish", "=ARRAYFORMULA(FINSAM_ALLOCATE(B2,C2:C9))"],
    ["=ARRAYFORMULA(FINSAM_EFFEKT(1,2,3))+SUM(1)", "excel", "notInExcel ARRAYFORMULA"],
    ["=SUM(ARRAYFORMULA(FINSAM_EFFEKT(1,2,3)))", "googleFile", "=SUM(ARRAYFORMULA(FINSAM_EFFEKT(1,2,3)))"],
    // Left, and why
    [wrapped('QUERY(A1:B9,"select A")', "1.0"), "excel", "foreign QUERY"],
    [wrapped('importrange("x","FINSAM_ALLOCATE(B2)")', "1.0"), "excelFile", "foreign IMPORTRANGE"],
    [wrapped("FINSAM_ANDELAR(QUERY(A1:B9))", "1.0"), "excel", "notInExcel QUERY"],
    [wrapped("FINSAM_ANDELAR(googlefinance(A1))", "1.0"), "excelFile", "notInExcel GOOGLEFINANCE"],
    [wrapped("SUM(ARRAYFORMULA(FINSAM_ANDELAR(A1:A9)))", "1.0"), "excel", "notInExcel ARRAYFORMULA"],
    [wrapped("SORT(FINSAM_ANDELAR(A1:A9),1,TRUE)", "1.0"), "excel", "notInExcel SORT"],
    [wrapped("FINSAM_ANDELAR(QUERY(A1:B9))", "1.0"), "googleFile", "=FINSAM_ANDELAR(QUERY(A1:B9))"],
    [wrapped("FINSAM_ANDELAR(B2:B)", "1.0"), "excelFile", "notExcelsGrammar B2:B"],
    [wrapped("FINSAM_ANDELAR(B$2:$9)", "1.0"), "excelFile", "notExcelsGrammar B$2:$9"],
    [wrapped("FINSAM_ANDELAR({A1:A3;B1})", "1.0"), "excelFile", "notExcelsGrammar A1"],
    [wrapped("FINSAM_ANDELAR(B:B)", "1.0"), "excel", "=FINSAM.ANDELAR(B:B)"],
    [wrapped("FINSAM_FINNSINTE(1)", "1.0"), "excel", "unknownFunction FINNSINTE"],
    ["=_xldudf_FINSAM_FINNSINTE(1)", "googleFile", "unknownFunction FINNSINTE"],
    ['=IFERROR(__xludf.DUMMYFUNCTION(A1&"FINSAM_EFFEKT(1,2,3)"),1)', "excel", "unreadable"],
    [`${SPILLED("2.0")}*2`, "excel", "unreadable"],
    [wrapped("FINSAM_EFFEKT(1,2,", "1.0"), "excel", "unreadable"],
    [wrapped('FINSAM_EFFEKT(1,2,"3)', "1.0"), "excel", "unreadable"],
    [wrapped("FINSAM_EFFEKT(1;2,A1)", "1.0"), "excel", "unreadable"],
  ];
  test.each(cases)("%s for %s: %s", (formula, form, expected) => {
    expect(converted(formula, form)).toBe(expected);
  });

  test("a reference to a whole result becomes the area in Sheets, where that is known", () => {
    const spillArea = (reference: string): string => (reference === "B2" ? "B2:B9" : "");
    const formula = "=_xldudf_FINSAM_ANDELAR(_xlfn.ANCHORARRAY(B2))";
    expect(convertFormula(formula, FORMS.googleFile, { spillArea })).toMatchObject({
      formula: "=FINSAM_ANDELAR(B2:B9)",
    });
  });

  test("a text that can be read both ways follows the file's other texts", () => {
    const formula = wrapped("FINSAM_ANDELAR(0,5)", "1.0");
    expect(convertFormula(formula, FORMS.excel)).toMatchObject({ formula: "=FINSAM.ANDELAR(0,5)" });
    expect(convertFormula(formula, FORMS.excel, { wrapped: SWEDISH_STYLE })).toMatchObject({
      formula: "=FINSAM.ANDELAR(0.5)",
    });
  });

  test("a test build's functions are converted under their own name", () => {
    const form = { ...EXCEL_FORM, prefix: "FINSAMTEST." };
    expect(convertFormula("=_xldudf_FINSAMTEST_EFFEKT(1,2,3)", form)).toMatchObject({
      formula: "=FINSAMTEST.EFFEKT(1,2,3)",
    });
    expect(convertFormula("=FINSAMTEST.EFFEKT(1,2,3)", form).kind).toBe("same");
  });

  test("a cell that a formula filled when Sheets exported it", () => {
    for (const text of [
      SPILLED("2.0"),
      SPILLED('"text"'),
      '=iferror(@__xludf.dummyfunction("""computed_value"""),2)',
    ]) {
      for (const form of NAMES) expect(convertFormula(text, FORMS[form]).kind, `${form} ${text}`).toBe("spilled");
    }
  });
});

describe("what is not ours is not touched", () => {
  test.each([
    "=SUM(A1:A9)",
    '="FINSAM.ALLOCATE("&A1&")"',
    "=SUM('FINSAM_ALLOCATE('!A1:A9)",
    "='_xldudf_FINSAM_ALLOCATE(1)'!A1+[1]!X(2)",
    "=Tabell[FINSAM_ALLOCATE(]+1",
    "=FINSAM_ALLOCATE+1",
    "=MIN_FINSAM_ALLOCATE(1)",
    "=XFINSAM.ALLOCATE(1)",
    "=FINSAM.ALLOCATE.X(1)",
    "=FINSAM(1)",
    "=_xldudf_ANNAN_ALLOCATE(1)",
    '=__xludf.DUMMY("FINSAM_ALLOCATE(1)")',
  ])("%s", (formula) => {
    for (const form of NAMES) expect(convertFormula(formula, FORMS[form]).kind, form).toBe("foreign");
  });

  test.each([
    ['=_xldudf_FINSAM_EFFEKT(1,2,3)&"_xldudf_FINSAM_EFFEKT("', '=FINSAM_EFFEKT(1,2,3)&"_xldudf_FINSAM_EFFEKT("'],
    ["=FINSAM.EFFEKT('FINSAM.EFFEKT(1)'!A1,2,3)", "=FINSAM_EFFEKT('FINSAM.EFFEKT(1)'!A1,2,3)"],
    ["= FINSAM.EFFEKT ( 1 ,2,3)+FINSAM.EFFEKT( 1 ,2,3)", "= FINSAM.EFFEKT ( 1 ,2,3)+FINSAM_EFFEKT( 1 ,2,3)"],
  ])("%s → %s", (formula, expected) => {
    expect(converted(formula, "googleFile")).toBe(expected);
  });
});
