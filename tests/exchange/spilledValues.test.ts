import { describe, expect, test } from "vitest";
import { EXCEL_FORM } from "../../core/exchange/FormulaForm.ts";
import { wrapped } from "./forms.ts";
import { changes, clears, fills, GOOGLE, left, ours, plan, QUERY, spilled, THREE, UNKNOWN } from "./planned.ts";
import type { TestCell } from "./sheetOf.ts";

describe("values that Sheets left beside its formulas", () => {
  test("belong to the formula whose result they are", () => {
    const found = plan(
      [
        [1, THREE],
        [1, spilled(33)],
        [1, spilled(33)],
      ],
      EXCEL_FORM,
    );
    expect(changes(found)).toEqual(["B1 =FINSAM.ALLOCATE(100,A1:A3)"]);
    expect(fills(found)).toEqual(["B1:B3"]);
    expect(found.changes[0]?.result).toEqual([[34], [33], [33]]);
    expect(clears(found)).toEqual(["B2 by B1", "B3 by B1"]);
    expect(left(found)).toEqual([]);
  });

  test("belong to it alone where nothing else can have filled them, even if its size is not known", () => {
    const found = plan(
      [
        [1, UNKNOWN],
        [1, spilled(33)],
        [1, spilled(33)],
      ],
      EXCEL_FORM,
    );
    expect(fills(found)).toEqual(["B1:B3"]);
    expect(clears(found)).toEqual(["B2 by B1", "B3 by B1"]);
  });

  test.each([
    ["both known", THREE, THREE],
    ["neither known", UNKNOWN, UNKNOWN],
    ["the second known", UNKNOWN, THREE],
    ["the first known", THREE, UNKNOWN],
  ] as const)("are told apart between neighbours, the size of %s", (_, one, other) => {
    const found = plan(
      [
        [1, one, other],
        [1, spilled(33), spilled(33)],
        [1, spilled(33), spilled(33)],
      ],
      EXCEL_FORM,
    );
    expect(fills(found)).toEqual(["B1:B3", "C1:C3"]);
    expect(left(found)).toEqual([]);
  });

  test("are told apart between one above the other", () => {
    const rows = [
      [1, UNKNOWN],
      [1, spilled(33)],
      [1, spilled(33)],
      [null, UNKNOWN],
      [null, spilled(2)],
    ];
    expect(fills(plan(rows, EXCEL_FORM))).toEqual(["B1:B3", "B4:B5"]);
  });

  test("of Sheets' own functions stay", () => {
    const found = plan(
      [
        [1, THREE, QUERY],
        [1, spilled(33), spilled(2)],
        [1, spilled(33), spilled(3)],
      ],
      EXCEL_FORM,
    );
    expect(clears(found)).toEqual(["B2 by B1", "B3 by B1"]);
    expect(left(found)).toEqual(["C1 foreign QUERY"]);
  });

  test("stay, and the formula too, where they may be another's", () => {
    // C2 may be reached from B2 to the right or from C1 downwards.
    const rows = [
      [1, null, QUERY],
      [1, UNKNOWN, spilled(9)],
    ];
    const found = plan(rows, EXCEL_FORM);
    expect(changes(found)).toEqual([]);
    expect(clears(found)).toEqual([]);
    expect(left(found)).toEqual(["C1 foreign QUERY", "B2 spillUnclear"]);
  });

  test("are settled between such two by the size of one", () => {
    const rows = [
      [1, null, UNKNOWN],
      [1, ours("FINSAM_ALLOCATE(7,A1:A2)", 4), spilled(9)],
      [null, spilled(3)],
    ];
    const found = plan(rows, EXCEL_FORM);
    expect(fills(found)).toEqual(["C1:C2", "B2:B3"]);
  });

  test("stay where no rectangle is theirs", () => {
    const found = plan(
      [
        [1, UNKNOWN, spilled(1)],
        [1, spilled(33), null],
      ],
      EXCEL_FORM,
    );
    expect(clears(found)).toEqual([]);
    expect(left(found)).toEqual(["B1 spillUnclear"]);
  });

  test("without a formula are reported", () => {
    const found = plan(
      [
        [1, THREE],
        [1, spilled(33)],
        [1, spilled(33)],
        [1, spilled(5)],
      ],
      EXCEL_FORM,
    );
    expect(clears(found)).toEqual(["B2 by B1", "B3 by B1"]);
    expect(left(found)).toEqual(["B4 spilledFromUnknown"]);
  });

  test("of a formula that is left are not reported once more", () => {
    const found = plan(
      [
        [1, ours("FINSAM_ANDELAR(QUERY(A1:A3))", 1)],
        [1, spilled(33)],
      ],
      EXCEL_FORM,
    );
    expect(left(found)).toEqual(["B1 notInExcel QUERY"]);
  });

  test("may have a blank hole", () => {
    const found = plan(
      [
        [1, THREE],
        [1, null],
        [1, spilled(33)],
      ],
      EXCEL_FORM,
    );
    expect(fills(found)).toEqual(["B1:B3"]);
    expect(clears(found)).toEqual(["B3 by B1"]);
  });

  test.each([
    ["a value", 7],
    ["a text", "x"],
    ["a formula", ["=A1", 1]],
    ["a formula of ours", THREE],
  ] as const)("have %s of the user's in a hole: nothing of it is touched", (_, own) => {
    const found = plan(
      [
        [1, THREE],
        [1, own as TestCell],
        [1, spilled(33)],
      ],
      EXCEL_FORM,
    );
    expect(found.changes.map(({ address }) => address)).not.toContain("B1");
    expect(clears(found).filter((text) => text.endsWith("by B1"))).toEqual([]);
    expect(left(found)).toContain("B1 inTheWay B2");
  });

  test("keep their own when the formula was exported in error", () => {
    const error: TestCell = [wrapped("FINSAM_ALLOCATE(100,A1:A3)", '"#REF!"'), "#REF!"];
    const found = plan(
      [
        [1, error],
        [1, UNKNOWN],
        [1, spilled(33)],
        [1, spilled(33)],
      ],
      EXCEL_FORM,
    );
    expect(left(found)).toContain("B1 inTheWay B2");
    expect(fills(found)).toEqual(["B2:B4"]);
  });

  test("of two that reach the same cells go to the one that shows its result", () => {
    // B3 could not spill over C3, so Sheets exported it as an error.
    const error: TestCell = [wrapped("FINSAM_ALLOCATE(100,A5:C5)", '"#REF!"'), "#REF!"];
    const down = ours("FINSAM_ALLOCATE(100,A1:A3)", 34);
    const rows = [[1, null, down], [1, null, spilled(33)], [1, error, spilled(33)], [null], [1, 1, 1]];
    const found = plan(rows, EXCEL_FORM);
    expect(clears(found)).toEqual(["C2 by C1", "C3 by C1"]);
    expect(left(found)).toEqual(["B3 spillUnclear"]);
  });

  test("are emptied in Sheets too, when the file comes back there", () => {
    const found = plan(
      [
        [1, THREE],
        [1, spilled(33)],
        [1, spilled(33)],
      ],
      GOOGLE,
    );
    expect(changes(found)).toEqual(["B1 =FINSAM_ALLOCATE(100;A1:A3)"]);
    expect(clears(found)).toEqual(["B2 by B1", "B3 by B1"]);
  });
});
