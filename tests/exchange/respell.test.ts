import { describe, expect, test } from "vitest";
import { respell, type SpillArea, wholeResultsIn } from "../../core/exchange/respell.ts";
import { FORMS, type FormName } from "./forms.ts";

const areas: SpillArea = (reference) =>
  ({ B2: "B2:B9", $B$2: "$B$2:$B$9", "Blad1!B2": "Blad1!B2:B9", "'Blad 1'!B2": "'Blad 1'!B2:B9" })[reference];
const respelled = (formula: string, form: FormName): unknown => respell(formula, FORMS[form], areas);

describe("our functions' names", () => {
  test.each([
    ["=_xldudf_finsam_effekt(1)+SUM(A1)", "excel", "=FINSAM.EFFEKT(1)+SUM(A1)"],
    ["=1+[2]!_xldudf_FINSAM_EFFEKT(1)", "excelFile", "=1+_xldudf_FINSAM_EFFEKT(1)"],
    ["=1+'C:\\x.xlam'!FINSAM.EFFEKT(FINSAM.STEG(1))", "googleFile", "=1+FINSAM_EFFEKT(FINSAM_STEG(1))"],
    // Unfinished, but the name is ours.
    ["=@FINSAM_EFFEKT(1", "excel", "=@FINSAM.EFFEKT(1"],
    ["=@FINSAM_EFFEKT(1", "excelFile", "=@_xldudf_FINSAM_EFFEKT(1"],
    // A piece of a formula, with nothing before it.
    ["FINSAM_EFFEKT(1)", "excel", "FINSAM.EFFEKT(1)"],
    ["(FINSAM_EFFEKT(1))", "excel", "(FINSAM.EFFEKT(1))"],
  ] as const)("%s for %s", (formula, form, expected) => {
    expect(respelled(formula, form)).toBe(expected);
  });
});

describe("one value of a result of ours", () => {
  const written: Readonly<Partial<Record<FormName, string>>> = {
    excel: "=1+@FINSAM.EFFEKT(2)*3",
    excelFile: "=1+_xlfn.SINGLE(_xldudf_FINSAM_EFFEKT(2))*3",
    googleFile: "=1+FINSAM_EFFEKT(2)*3",
    googleSwedish: "=1+FINSAM_EFFEKT(2)*3",
  };
  const forms = Object.entries(written) as [FormName, string][];

  test.each([
    "=1+@FINSAM.EFFEKT(2)*3",
    "=1+@ FINSAM.EFFEKT(2)*3",
    "=1+_xlfn.SINGLE(_xldudf_FINSAM_EFFEKT(2))*3",
    "=1+_XLFN.single( _xldudf_FINSAM_EFFEKT(2)  )*3",
    "=1+_xlfn.SINGLE  (  [2]!_xldudf_FINSAM_EFFEKT(2) )*3",
  ])("%s", (formula) => {
    for (const [form, expected] of forms) expect(respelled(formula, form), form).toBe(expected);
  });

  test("spaces outside stay", () => {
    expect(respelled("= @FINSAM.EFFEKT( 2 ) +1", "excelFile")).toBe("= _xlfn.SINGLE(_xldudf_FINSAM_EFFEKT( 2 )) +1");
    expect(respelled("= _xlfn.SINGLE(FINSAM.EFFEKT( 2 )) +1", "excel")).toBe("= @FINSAM.EFFEKT( 2 ) +1");
  });

  test.each([
    "=_xlfn.SINGLE(FINSAM.EFFEKT(2)+1)",
    "=_xlfn.SINGLE(1+FINSAM.EFFEKT(2))",
    "=_xlfn.SINGLE((FINSAM.EFFEKT(2)))",
    "=X_xlfn.SINGLE(FINSAM.EFFEKT(2))",
    "=_xlfn.SINGLES(FINSAM.EFFEKT(2))",
    "=_xlfnxSINGLE(FINSAM.EFFEKT(2))",
    "=_xlfn.SINGLE{FINSAM.EFFEKT(2)}",
    "=SUM(FINSAM.EFFEKT(2))",
    "=(FINSAM.EFFEKT(2))",
    "=-FINSAM.EFFEKT(2)",
    "=@A1+FINSAM.EFFEKT(2)",
    "=_xlfn.SINGLE(FINSAM.EFFEKT(2)",
  ])("is not asked for in %s", (formula) => {
    expect(respelled(formula, "excelFile")).toBe(formula.replace("FINSAM.", "_xldudf_FINSAM_"));
    expect(respelled(formula, "excel")).toBe(formula);
  });
});

describe("a reference to a whole result", () => {
  test.each([
    ["B2", "B2:B9"],
    ["$B$2", "$B$2:$B$9"],
    ["Blad1!B2", "Blad1!B2:B9"],
    ["'Blad 1'!B2", "'Blad 1'!B2:B9"],
  ])("%s#", (reference, area) => {
    for (const formula of [`=SUM(${reference}#)+1`, `=SUM(_xlfn.ANCHORARRAY(${reference}))+1`]) {
      expect(respelled(formula, "excel")).toBe(`=SUM(${reference}#)+1`);
      expect(respelled(formula, "excelFile")).toBe(`=SUM(_xlfn.ANCHORARRAY(${reference}))+1`);
      expect(respelled(formula, "googleFile")).toBe(`=SUM(${area})+1`);
    }
    expect(wholeResultsIn(`=SUM(${reference}#)+_xlfn.anchorarray( ${reference} )`)).toEqual([reference, reference]);
  });

  test.each([
    ["=SUM(C2#)", "C2#"],
    ["=SUM('Blad 1'!C2#)", "'Blad 1'!C2#"],
    ["=SUM(_xlfn.ANCHORARRAY( C2 ))", "_xlfn.ANCHORARRAY( C2 )"],
  ])("whose size is not known cannot be written in Sheets: %s", (formula, unknownSpill) => {
    expect(respelled(formula, "googleFile")).toEqual({ unknownSpill });
  });

  test("is looked up without the spaces around it", () => {
    expect(respelled("=_xlfn.ANCHORARRAY( B2 )", "googleFile")).toBe("=B2:B9");
  });

  test("may be several, beside a call of ours", () => {
    expect(respelled("=FINSAM.EFFEKT(B2#)+Blad1!B2#", "googleFile")).toBe("=FINSAM_EFFEKT(B2:B9)+Blad1!B2:B9");
    expect(wholeResultsIn("=B2#+SUM(Blad1!C3#)+D4")).toEqual(["B2", "Blad1!C3"]);
    expect(wholeResultsIn("B2#")).toEqual(["B2"]);
  });

  test.each([
    ["=SUM(B2)", "no #"],
    ['="B2"#', "a text"],
    ["=2#", "a number"],
    ["=(B2)#", "a parenthesis"],
    ["='Blad 1'#", "a sheet"],
    ["=Blad1!'B2'#", "no cell"],
    ["=X_xlfn.ANCHORARRAY(B2)", "another function"],
    ["=_xlfn.ANCHORARRAYS(B2)", "another function"],
    ["=_xlfnxANCHORARRAY(B2)", "another function"],
    ["=_xlfn.ANCHORARRAY{B2}", "no call"],
    ["='_xlfn.ANCHORARRAY'(B2)", "a sheet's name"],
    ["=_xlfn.ANCHORARRAY(B2", "unfinished"],
    ["=_xlfn.ANCHORARRAY", "no call"],
    ["=Blad1!", "unfinished"],
    ["=SUM([2]!B2#)", "in this file"],
    ["=Blad1!B2", "no #"],
  ])("is not %s: %s", (formula) => {
    for (const form of ["excel", "excelFile", "googleFile"] as const) expect(respelled(formula, form)).toBe(formula);
    expect(wholeResultsIn(formula)).toEqual([]);
  });
});
