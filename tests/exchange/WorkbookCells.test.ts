import { describe, expect, test } from "vitest";
import type { ExchangeWorkbook } from "../../core/exchange/ExchangeWorkbook.ts";
import type { Grid } from "../../core/exchange/Grid.ts";
import { WorkbookCells } from "../../core/exchange/WorkbookCells.ts";
import { sheetOf } from "./sheetOf.ts";

const WORKBOOK: ExchangeWorkbook = {
  sheets: [
    sheetOf(
      [
        [1, null, ["=A1", 7]],
        [2, "", "x"],
      ],
      ["AB12:AC14"],
    ),
    { ...sheetOf([[["=X(1)", 34]], [33], [33], [9]], ["C5:C7"], "Vikter å"), row: 5, column: 3 },
  ],
  names: {
    Belopp: { sheet: "Vikter å", address: "C8" },
    Hela: { sheet: "Vikter å", address: "C5#" },
    Trasig: { sheet: "Blad1", address: "#" },
    Borta: { sheet: "Saknas", address: "A1" },
  },
};

function opened(): { cells: WorkbookCells; first: Grid; second: Grid } {
  const cells = new WorkbookCells(WORKBOOK);
  const [first, second] = cells.grids as [Grid, Grid];
  return { cells, first, second };
}

describe("the cells of a reference", () => {
  test("on the formula's own sheet, and on another by its name in any case", () => {
    const { cells, first, second } = opened();
    expect(cells.read({ sheet: "", address: "A1" }, first)).toEqual([[1]]);
    expect(cells.read({ sheet: "", address: "C5:C6" }, second)).toEqual([[34], [33]]);
    expect(cells.read({ sheet: "VIKTER Å", address: "C7:C8" }, first)).toEqual([[33], [9]]);
    expect(cells.read({ sheet: "blad1", address: "A1:C2" }, second)).toEqual([
      [1, null, 7],
      [2, "", "x"],
    ]);
  });

  test("by a name in any case", () => {
    const { cells, first } = opened();
    expect(cells.read({ name: "BELOPP" }, first)).toEqual([[9]]);
    expect(cells.read({ name: "belopp" }, first)).toEqual([[9]]);
    expect(cells.read({ name: "Hela" }, first)).toEqual([[34], [33], [33]]);
  });

  test("of a whole result", () => {
    const { cells, second } = opened();
    expect(cells.read({ sheet: "", address: "C5#" }, second)).toEqual([[34], [33], [33]]);
  });

  test.each([
    ["a name that is not there", { name: "Saknas" }],
    ["a name on a sheet that is not there", { name: "Borta" }],
    ["a name of nothing", { name: "Trasig" }],
    ["a sheet that is not there", { sheet: "Saknas", address: "A1" }],
    ["whole columns", { sheet: "", address: "A:A" }],
    ["a result that is not known", { sheet: "", address: "A1#" }],
    ["the middle of a result", { sheet: "Vikter å", address: "C6#" }],
    ["more rows than a function takes", { sheet: "", address: "A1:A100001" }],
    ["more cells than a function takes", { sheet: "", address: "A1:B50001" }],
  ])("are not read for %s", (_, reference) => {
    const { cells, first } = opened();
    expect(cells.read(reference, first)).toBe(undefined);
  });

  test("are read as far as a hundred thousand", () => {
    const { cells, first } = opened();
    // 100 columns, B to CW, of 1000 rows.
    const rows = cells.read({ sheet: "", address: "B2:CW1001" }, first);
    expect([rows?.length, rows?.[0]?.length, rows?.[0]?.slice(0, 2)]).toEqual([1000, 100, ["", "x"]]);
  });
});

describe("what was calculated", () => {
  const area = { top: 1, left: 1, bottom: 2, right: 3 };
  const result = [
    [10, 20, 30],
    [40, 50, 60],
  ];

  test("stands in blank cells alone, on its own sheet", () => {
    const { cells, first, second } = opened();
    cells.calculated([{ grid: first, area, result }]);
    expect(cells.read({ sheet: "", address: "A1:C2" }, first)).toEqual([
      [1, 20, 7],
      [2, 50, "x"],
    ]);
    expect(cells.read({ sheet: "", address: "A1:C1" }, second)).toEqual([[null, null, null]]);
  });

  test("may come from several, and what was said before is forgotten", () => {
    const { cells, first, second } = opened();
    cells.calculated([{ grid: first, area, result }]);
    cells.calculated([
      { grid: first, area: { top: 2, left: 2, bottom: 2, right: 2 }, result: [[5]] },
      { grid: second, area: { top: 1, left: 1, bottom: 1, right: 2 }, result: [[6, 7]] },
    ]);
    expect(cells.read({ sheet: "", address: "B1:B2" }, first)).toEqual([[null], [5]]);
    expect(cells.read({ sheet: "", address: "A1:C1" }, second)).toEqual([[6, 7, null]]);
  });
});

describe("the area of a whole result, written as its reference is", () => {
  test.each([
    ["C5", "C5:C7"],
    ["$C$5", "$C$5:$C$7"],
    ["'Vikter å'!C5", "'Vikter å'!C5:C7"],
    ["'Vikter å'!$C$5", "'Vikter å'!$C$5:$C$7"],
  ])("%s# is %s", (reference, area) => {
    const { cells, second } = opened();
    expect(cells.spillArea(reference, second)).toBe(area);
  });

  test("has a $ before each column and each row, however long", () => {
    const { cells, first } = opened();
    expect(cells.spillArea("$AB$12", first)).toBe("$AB$12:$AC$14");
  });

  test.each(["C6", "Blad1!A1", "Saknas!C5", "C5+1", "5", "", "A1:"])("'%s#' is not known", (reference) => {
    const { cells, second } = opened();
    expect(cells.spillArea(reference, second)).toBe(undefined);
  });
});
