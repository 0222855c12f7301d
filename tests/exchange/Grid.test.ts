import { describe, expect, test } from "vitest";
import type { ExchangeSheet } from "../../core/exchange/ExchangeWorkbook.ts";
import { cellsOf, Grid, key } from "../../core/exchange/Grid.ts";

/** C5:D7 of a sheet: what the host tells begins where something stands. */
const SHEET: ExchangeSheet = {
  name: "Blad1",
  row: 5,
  column: 3,
  formulas: [["=X(1)", "=D5"], ["=X(1)", "text"], [33], []],
  values: [[34, 0], [33, "text"], [33, ""], [null]],
};
const FILLED = { ...SHEET, filled: ["C5:C7"] };

describe("a sheet's cells by row and column", () => {
  test("formulas", () => {
    const grid = new Grid(SHEET);
    expect([grid.typedIn(5, 3), grid.typedIn(5, 4), grid.typedIn(6, 3)]).toEqual(["=X(1)", "=D5", "=X(1)"]);
    expect(grid.formula(6, 3)).toBe("=X(1)");
  });

  test("no formula in a constant, a number, an absent cell, or beyond what the host told", () => {
    const grid = new Grid(SHEET);
    const places = [
      [6, 4],
      [7, 3],
      [8, 3],
      [9, 3],
      [4, 3],
      [5, 2],
    ] as const;
    expect(places.map(([row, column]) => grid.typedIn(row, column))).toEqual(places.map(() => undefined));
    expect(places.map(([row, column]) => grid.formula(row, column))).toEqual(places.map(() => undefined));
  });

  test("values, null where there is none", () => {
    const grid = new Grid(SHEET);
    expect([grid.value(5, 3), grid.value(5, 4), grid.value(6, 4), grid.value(7, 4)]).toEqual([34, 0, "text", ""]);
    expect([grid.value(8, 4), grid.value(9, 3), grid.value(1, 1)]).toEqual([null, null, null]);
  });

  test("blank is null or an empty text without a formula; 0 is not", () => {
    const sheet = { ...SHEET, formulas: [["=X(1)", ""]], values: [["", "", null, 0, "x"]] };
    const blank = [3, 4, 5, 6, 7, 8].map((column) => new Grid(sheet).isBlank(5, column));
    expect(blank).toEqual([false, true, true, false, false, true]);
  });

  test("every formula with its place, row by row", () => {
    const grid = new Grid(SHEET);
    expect([...grid.formulas()]).toEqual([
      { row: 5, column: 3, formula: "=X(1)" },
      { row: 5, column: 4, formula: "=D5" },
      { row: 6, column: 3, formula: "=X(1)" },
    ]);
  });
});

describe("a result that the host knows", () => {
  const area = { top: 5, left: 3, bottom: 7, right: 3 };

  test("belongs to its first cell", () => {
    const grid = new Grid(FILLED);
    expect(grid.filledFrom(5, 3)).toEqual(area);
    expect([grid.filledFrom(6, 3), grid.filledFrom(5, 4)]).toEqual([undefined, undefined]);
  });

  test("fills the others, whose repeated formula is not theirs", () => {
    const grid = new Grid(FILLED);
    expect([grid.fillerOf(6, 3), grid.fillerOf(7, 3)]).toEqual([area, area]);
    expect([grid.fillerOf(5, 3), grid.fillerOf(8, 3)]).toEqual([undefined, undefined]);
    expect([grid.formula(5, 3), grid.formula(6, 3), grid.typedIn(6, 3)]).toEqual(["=X(1)", undefined, "=X(1)"]);
    expect([...grid.formulas()].map(({ row, column }) => [row, column])).toEqual([
      [5, 3],
      [5, 4],
    ]);
  });

  test("is passed by where its address says nothing", () => {
    expect(new Grid({ ...SHEET, filled: ["", "C", "C5:C6"] }).filledFrom(5, 3)).toEqual({ ...area, bottom: 6 });
  });

  test("counts until a million cells are filled, and none after that", () => {
    const block = { top: 11, left: 3, bottom: 110, right: 12 };
    const filled = [...Array.from({ length: 999 }, () => "C11:L110"), "M11:V110", "A1"];
    const full = new Grid({ ...SHEET, filled });
    expect(full.filledFrom(11, 3)).toEqual(block);
    expect(full.filledFrom(11, 13)).toEqual({ ...block, left: 13, right: 22 });
    expect(full.filledFrom(1, 1)).toBe(undefined);
  });
});

test("an area's cells, row by row", () => {
  expect(cellsOf({ top: 2, left: 3, bottom: 3, right: 4 })).toEqual([
    [2, 3],
    [2, 4],
    [3, 3],
    [3, 4],
  ]);
  expect(key(2, 34)).not.toBe(key(23, 4));
});
