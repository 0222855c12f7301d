import { describe, expect, test } from "vitest";
import { EXCEL_FORM } from "../../core/exchange/FormulaForm.ts";
import { FORMS, SPILLED, wrapped } from "./forms.ts";
import { changes, clears, fills, left, ours, plan, spilled, THREE } from "./planned.ts";
import type { TestCell } from "./sheetOf.ts";

describe("a formula that reads a whole result", () => {
  /** B1 is ours and fills B1:B2; what stands beside it reads it. */
  const reading = (...beside: readonly string[]): TestCell[][] => [
    [1, ["=_xldudf_FINSAM_ALLOCATE(100,A1:A2)", 50], ...beside.map((formula): TestCell => [formula, 1])],
    [1, 50],
  ];

  test.each(["=SUM(B1#)", "=SUM($B$1#)", "=SUM(_xlfn.ANCHORARRAY(B1))"])("by %s is reported for Sheets", (formula) => {
    const reference = formula.includes("$") ? "$B$1" : "B1";
    expect(left(plan(reading(formula), FORMS.googleFile, ["B1:B2"]))).toEqual([`C1 spillReference ${reference}#`]);
  });

  test("that is not ours is the user's own matter", () => {
    expect(left(plan(reading("=SUM(F1#)"), FORMS.googleFile, ["B1:B2"]))).toEqual([]);
    // D1 reads C1, which is no formula of ours though it reads one.
    const found = plan(reading("=SORT(B1#)", "=SUM(C1#)"), FORMS.googleFile, ["B1:B2"]);
    expect(left(found)).toEqual(["C1 spillReference B1#"]);
  });

  test("is as good in Excel", () => {
    const rows: TestCell[][] = [
      [1, ["=[2]!_xldudf_FINSAM_ALLOCATE(100,A1:A2)", 50], ["=SUM(_xlfn.ANCHORARRAY(B1))", 100], ["=SUM(B1#)", 100]],
      [1, 50],
    ];
    const found = plan(rows, FORMS.excelFile, ["B1:B2"]);
    expect([changes(found), left(found)]).toEqual([["B1 =_xldudf_FINSAM_ALLOCATE(100,A1:A2)"], []]);
  });
});

test.each([
  ["=FINSAM_ALLOCATE(100,A1:A3)", true],
  ["=SUM(FINSAM_ALLOCATE(100,A1:A3))", true],
  ["=1+@FINSAM_ALLOCATE(100,A1:A3)", true],
  ["=1=@FINSAM_ALLOCATE(100,A1:A3)", true],
  ["=@FINSAM_ALLOCATE(100,A1:A3)", false],
  ["= @FINSAM_ALLOCATE(100,A1:A3)", false],
  ["=FINSAM_VERSION()", false],
])("Excel keeps %s as a dynamic array: %s", (formula, isMatrix) => {
  const found = plan([[1, [formula, 34]], [1], [1]], FORMS.excelFile);
  expect(found.changes.map((change) => change.isMatrix)).toEqual([isMatrix]);
});

test("an @ that does not stand first says nothing of what the whole formula fills", () => {
  for (const formula of ["=1+@FINSAM_ALLOCATE(100,A1:A3)", "=1=@FINSAM_ALLOCATE(100,A1:A3)"])
    expect(fills(plan([[1, [formula, 35]], [1], [1]], FORMS.excelFile)), formula).toEqual([null]);
  expect(fills(plan([[1, ["= @FINSAM_ALLOCATE(100,A1:A3)", 34]], [1], [1]], FORMS.excelFile))).toEqual(["B1"]);
});

describe("cells that are emptied", () => {
  test("are told with the formula and the value that stood there", () => {
    const found = plan(
      [
        [1, THREE],
        [1, spilled(33)],
        [1, spilled(33)],
      ],
      EXCEL_FORM,
    );
    expect(found.clears).toEqual([
      { sheet: "Blad1", address: "B2", anchor: "B1", formula: SPILLED("33.0"), value: 33 },
      { sheet: "Blad1", address: "B3", anchor: "B1", formula: SPILLED("33.0"), value: 33 },
    ]);
  });

  test("are only those with something in them", () => {
    const rows: TestCell[][] = [
      [1, ["=_xldudf_FINSAM_ALLOCATE(100,A1:A3)", 34]],
      [1, 33],
      [1, null],
    ];
    expect(clears(plan(rows, FORMS.googleFile, ["B1:B3"]))).toEqual(["B2 by B1"]);
  });

  test("are not another result's, though the values are alike", () => {
    // A2 fills A2:B3 by itself.
    const rows: TestCell[][] = [
      [null, ["=_xldudf_FINSAM_ALLOCATE(100,D1:D3)", 34], null, 1],
      [["=SORT(E1:F2)", 1], 33, null, 1],
      [2, 33, null, 1],
    ];
    const found = plan(rows, FORMS.googleFile, ["A2:B3"]);
    expect(changes(found)).toEqual(["B1 =FINSAM_ALLOCATE(100,D1:D3)"]);
    expect(clears(found)).toEqual([]);
    expect(found.changes[0]?.inTheWay).toEqual({ sheet: "Blad1", address: "B2" });
  });
});

test("of two that would fill the same cell, the one that shows its result has it, also where it comes last", () => {
  // C1 could not spill over C2, which B2 fills, so Sheets exported it as an error.
  const error: TestCell = [wrapped("FINSAM_ALLOCATE(100,A1:A3)", '"#REF!"'), "#REF!"];
  const right = ours("FINSAM_ALLOCATE(100,A5:B5)", 50);
  const found = plan([[1, null, error], [1, right, spilled(50)], [1], [], [1, 1]], EXCEL_FORM);
  expect(changes(found)).toEqual(["B2 =FINSAM.ALLOCATE(100,A5:B5)"]);
  expect(clears(found)).toEqual(["C2 by B2"]);
  expect(left(found)).toEqual(["C1 spillUnclear"]);
});
