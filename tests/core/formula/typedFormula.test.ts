import { expect, test } from "vitest";
import { typedFormula } from "../../../core/formula/typedFormula.ts";

// What Excel writes for the functions of a missing add-in, or of one from another file.
test.each([
  ["=_xldudf_FINSAM_AB(1)", "=FINSAM.AB(1)"],
  ["=_XLDUDF_finsam_ab(1)", "=FINSAM.AB(1)"],
  ["=[2]!_xldudf_FINSAM_AB(1)", "=FINSAM.AB(1)"],
  ["=[2]Blad1!_xldudf_FINSAM_AB(1)", "=FINSAM.AB(1)"],
  ["='[a.xlam]b'!_xldudf_FINSAM_AB(1)", "=FINSAM.AB(1)"],
  ["=a.xlam!_xldudf_FINSAM_AB(1)", "=FINSAM.AB(1)"],
  ["=a.xlam!FINSAM.AB(1)", "=FINSAM.AB(1)"],
  ["=[2]!finsam.ab(1)", "=finsam.ab(1)"],
  ["a!FINSAM.AB(1)", "FINSAM.AB(1)"],
  ["=1+[2]!FINSAM.AB(1)", "=1+FINSAM.AB(1)"],
  ["=SUM(x,[2]!FINSAM.AB(1),y)", "=SUM(x,FINSAM.AB(1),y)"],
  ["=_xldudf_FINSAM_AB(_xldudf_FINSAM_CD(1))", "=FINSAM.AB(FINSAM.CD(1))"],
])("%s is typed %s", (stored, typed) => {
  expect(typedFormula(stored, "FINSAM.")).toEqual({ formula: typed, changed: true });
});

test.each([
  "=FINSAM.AB(1)",
  "=SUM(1)",
  "=_xldudf_FINSAM_AB",
  "=_xldudf_FINSAM_AB+(1)",
  "=_xldudf_FINSAM_A(1)",
  "=_xldudf_FINSAM_2A(1)",
  "=_xldudf_FINSAM_2AB(1)",
  "=_xldudf_FINSAM_AB_C(1)",
  "=_xldudf_FINSAM_A_B(1)",
  "=_xldudf_FINSAM_(1)",
  "=_xldudf_OTHER_AB(1)",
  "=x_xldudf_FINSAM_AB(1)",
  "=[2]!OTHER(1)",
  "=[2]!FINSAM.AB",
  "=Blad1!B2",
  "=[2]Blad1!B2",
  "=1!FINSAM.AB(1)",
  '="x"!FINSAM.AB(1)',
  "!FINSAM.AB(1)",
  "",
])("%j stays as it is", (formula) => {
  expect(typedFormula(formula, "FINSAM.")).toEqual({ formula, changed: false });
});

test("a prefix with several dots is stored with underscores throughout", () => {
  expect(typedFormula("=_xldudf_A_B_AB(1)", "A.B.").formula).toBe("=A.B.AB(1)");
});
