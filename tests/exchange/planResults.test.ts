import { describe, expect, test } from "vitest";
import { addressOf, type Converted } from "../../core/exchange/Converted.ts";
import { convertFormula } from "../../core/exchange/convertFormula.ts";
import type { FormulaForm } from "../../core/exchange/FormulaForm.ts";
import { areaFrom, isSame, planResults } from "../../core/exchange/planResults.ts";
import { WorkbookCells } from "../../core/exchange/WorkbookCells.ts";
import { columnName } from "../../core/formula/Area.ts";
import { FORMS } from "./forms.ts";
import { sheetOf, type TestCell } from "./sheetOf.ts";

/** What is calculated for each cell, with ! where the cell does not show it. */
function told(rows: readonly (readonly TestCell[])[], form: FormulaForm): readonly string[] {
  const cells = new WorkbookCells({ sheets: [sheetOf(rows)], names: {} });
  const formulas = cells.grids.flatMap((grid) =>
    [...grid.formulas()].map((at): Converted => ({ grid, ...at, conversion: convertFormula(at.formula, form) })),
  );
  return [...planResults(formulas, cells, form)].map(
    ([found, { rows, isShown }]) => `${addressOf(found)} ${rows.flat().join(" ")}${isShown ? "" : " !"}`,
  );
}

describe("formulas that are to be changed are calculated", () => {
  test("in the marks of any host", () => {
    const swedish: TestCell = ["=FINSAM.EFFEKT(1;2;0,5)", 1];
    const english: TestCell = ["=FINSAM.EFFEKT(1,2,0.5)", 1];
    expect(told([[swedish]], FORMS.googleSwedish)).toEqual(["A1 1"]);
    expect(told([[english]], FORMS.googleEnglish)).toEqual(["A1 1"]);
    expect(told([[english]], FORMS.excelFile)).toEqual(["A1 1"]);
  });

  test("also with what a host puts around a call", () => {
    const array: TestCell = ["=ARRAYFORMULA(_xldudf_FINSAM_EFFEKT(1,2,3)*2)", 12];
    expect(told([[array]], FORMS.googleFile)).toEqual(["A1 12"]);
    expect(told([[array]], FORMS.excel)).toEqual(["A1 12"]);
  });

  test("not those that stay as they are, nor those of the host's own", () => {
    expect(
      told(
        [
          [
            ["=FINSAM.EFFEKT(1,2,3)", 6],
            ["=SUM(1)", 1],
          ],
        ],
        FORMS.excel,
      ),
    ).toEqual([]);
  });

  test("and told apart where the cell shows another value", () => {
    expect(told([[["=FINSAM_EFFEKT(1,2,3)", 7]]], FORMS.excel)).toEqual(["A1 6 !"]);
  });
});

describe("results that read each other", () => {
  test("are followed as far as they go", () => {
    // C1 fills C1:C2, which D1 reads and fills D1:D2, which E1 reads.
    const rows: TestCell[][] = [
      [1, ["=FINSAM_KONTROLLSUMMA(D1:D2,7)", 0], ["=FINSAM_ALLOCATE(10,A1:A2)", 5], ["=FINSAM_ALLOCATE(7,C1:C2)", 4]],
      [1, null, null, null],
    ];
    expect(told(rows, FORMS.excel)).toEqual(["B1 0", "C1 5 5", "D1 4 3"]);
  });

  test("are not followed through one that its cell does not show", () => {
    const rows: TestCell[][] = [
      [1, ["=FINSAM_EFFEKT(SUM(C1:C2),1,1)", 10], ["=FINSAM_ALLOCATE(10,A1:A2)", 99]],
      [1, null, null],
    ];
    // C1 shows 99 and C2 is blank.
    expect(told(rows, FORMS.excel)).toEqual(["B1 99 !", "C1 5 5 !"]);
  });
});

describe("rounds", () => {
  /** Each but the first splits 10 by the result before it, of which the second cell is blank until it is calculated. */
  const chain = (length: number): readonly (readonly TestCell[])[] => [
    [
      1,
      ...Array.from(
        { length },
        (_, i): TestCell => [`=FINSAM_ALLOCATE(10,${columnName(i + 1)}1:${columnName(i + 1)}2)`, 5],
      ),
    ],
    [1],
  ];

  test("are twelve: a chain of twelve is followed to its end, of a longer one the end is not relied on", () => {
    expect(told(chain(12), FORMS.excel).at(-1)).toBe("M1 5 5");
    expect(told(chain(13), FORMS.excel).slice(-2)).toEqual(["M1 5 5", "N1 10 0 !"]);
  });

  test("go on while anything changes, also where a formula reads what it fills itself", () => {
    // B2 = 1 + B2/1024, and so 1024/1023.
    const [text = ""] = told([[null, ["=ARRAYFORMULA(FINSAM_EFFEKT({0;1},1,1)*(1+B2/1024))", 0]], []], FORMS.excel);
    expect(Number(text.split(" ")[2])).toBeCloseTo(1024 / 1023, 12);
  });

  test("go on after a result that can no longer be calculated: what it filled is blank again", () => {
    // C1 fills C2 with 5 in the second round, and then D1 divides by 0. E1 reads what D1 no longer fills.
    const rows: TestCell[][] = [
      [
        1,
        ["=FINSAM_ALLOCATE(10,A1:A2)", 5],
        ["=FINSAM_ALLOCATE(10,B1:B2)", 5],
        ["=ARRAYFORMULA(FINSAM_ALLOCATE(20,A1:A2)/(5-C2))", 2],
        ["=FINSAM_EFFEKT(D2,1,1)", 0],
      ],
      [1],
    ];
    expect(told(rows, FORMS.excel)).toEqual(["B1 5 5", "C1 5 5", "E1 0"]);
  });
});

test("what a result fills from its formula's cell", () => {
  const found = { row: 3, column: 2 } as Converted;
  expect(
    areaFrom(found, [
      [1, 2, 3],
      [4, 5, 6],
    ]),
  ).toEqual({ top: 3, left: 2, bottom: 4, right: 4 });
  expect(areaFrom(found, [[1]])).toEqual({ top: 3, left: 2, bottom: 3, right: 2 });
});

test.each([
  [1, 1, true],
  [0.1 + 0.2, 0.3, true],
  [0.3, 0.1 + 0.2, true],
  [1, 1.0000000001, false],
  [1e20, 1e20 + 1e5, true],
  ["a", "a", true],
  ["a", "b", false],
  [true, true, true],
  [1, "1", false],
  ["1", 1, false],
  [null, null, true],
  ["", null, true],
  [null, "", false],
  ["", 0, false],
  [0, null, false],
])("%j and %j are the same value: %s", (one, other, expected) => {
  expect(isSame(one, other)).toBe(expected);
});
