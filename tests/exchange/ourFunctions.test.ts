import { describe, expect, test } from "vitest";
import { callsAmong, givesMatrix, isWholeCall } from "../../core/exchange/ourFunctions.ts";
import { tokenize } from "../../core/formula/tokenize.ts";

const ids = (formula: string, prefix = "FINSAM."): readonly string[] =>
  callsAmong(tokenize(formula), prefix).map(({ id }) => id);

describe("a call of ours", () => {
  test.each([
    "=FINSAM.EFFEKT(1,2,3)",
    "=FINSAM_EFFEKT(1,2,3)",
    "=_xldudf_FINSAM_EFFEKT(1,2,3)",
    "=finsam.effekt(1,2,3)",
    "=[2]!_xldudf_FINSAM_EFFEKT(1,2,3)",
    '="FINSAM.STEG("&FINSAM.EFFEKT(1,2,3)',
  ])("%s", (formula) => {
    expect(ids(formula)).toEqual(["EFFEKT"]);
  });

  test("is told with its place among the tokens, the file before it included", () => {
    // = [2] ! name ( 1 ) + name ( 2
    const found = callsAmong(tokenize("=[2]!FINSAM.EFFEKT(1)+FINSAM.B4(2"), "FINSAM.");
    expect(found).toEqual([
      { id: "EFFEKT", isKnown: true, start: 1, name: 3, end: 6 },
      { id: "B4", isKnown: false, start: 8, name: 8, end: -1 },
    ]);
  });

  test.each([
    ["=FINSAM.EFFEKT", "no call"],
    ["=FINSAM.EFFEKT {1}", "no call"],
    ["='FINSAM.EFFEKT'(1)", "a sheet's name"],
    ['="FINSAM.EFFEKT"(1)', "a text"],
    ["=XFINSAM.EFFEKT(1)", "a longer name"],
    ["=ÅFINSAM.EFFEKT(1)", "a longer name, with a letter that no function of ours has"],
    ["=FINSAM.EFFEKTÅ(1)", "a longer name at its end"],
    ["=FINSAM.4EFFEKT(1)", "an id that begins with a digit"],
    ["=FINSAM.E(1)", "an id of one letter"],
    ["=FINSAM.ÅÄ(1)", "an id that none of ours could be"],
    ["=FINSAM.EÄ(1)", "an id that none of ours could be"],
    ["=FINSAMEFFEKT(1)", "nothing between the prefix and the id"],
    ["=ANNAN.EFFEKT(1)", "another prefix"],
    ["=EFFEKT(1)", "no prefix"],
    ["=SUM(1)", "a function of the host's"],
  ])("is not %s: %s", (formula) => {
    expect(ids(formula)).toEqual([]);
  });

  test.each(["FINSAMTEST.", "FINSAMTEST_", "_xldudf_FINSAMTEST_", "finsamtest."])("of a test build, %s", (prefix) => {
    expect(ids("=FINSAMTEST.EFFEKT(1)+_xldudf_FINSAMTEST_STEG(1)+FINSAM_ANDELAR(1)", prefix)).toEqual([
      "EFFEKT",
      "STEG",
      "ANDELAR",
    ]);
    expect(ids("=FINSAMPROV.EFFEKT(1)", prefix)).toEqual([]);
  });

  test("of a test build whose name only holds the mark of stored functions", () => {
    expect(ids("=A_XLDUDF_B.EFFEKT(1)", "A_xldudf_B.")).toEqual(["EFFEKT"]);
  });
});

describe("a formula that is nothing but one call", () => {
  test.each([
    "=FINSAM.EFFEKT(1,2,3)",
    " = FINSAM.EFFEKT(1, (2), 3) ",
    "=FINSAM.EFFEKT(FINSAM.STEG(1),2,3)",
  ])("%s", (formula) => {
    expect(isWholeCall(formula, "FINSAM.")).toBe(true);
  });

  test.each([
    "",
    "=A1",
    "=SUM(1)",
    "=FINSAM.EFFEKT(1,2,3)+1",
    "=FINSAM.EFFEKT(1,2,3)+FINSAM.EFFEKT(1,2,3)",
    "=-FINSAM.EFFEKT(1,2,3)",
    "=SUM(FINSAM.EFFEKT(1,2,3))",
    "=FINSAM.EFFEKT(1,2,3",
    "-FINSAM.EFFEKT(1,2,3)",
    "FINSAM.EFFEKT(1,2,3)",
  ])("not '%s'", (formula) => {
    expect(isWholeCall(formula, "FINSAM.")).toBe(false);
  });
});

test.each([
  ["=FINSAM.EFFEKT(1,2,3)", true],
  ["=FINSAM.VERSION()&FINSAM.EFFEKT(1,2,3)", true],
  ["=FINSAM.VERSION()", false],
  ["=FINSAM.FINNSINTE(1)", false],
  ["=SUM(1)", false],
])("Excel keeps %s as a dynamic array: %s", (formula, expected) => {
  expect(givesMatrix(formula, "FINSAM.")).toBe(expected);
});
