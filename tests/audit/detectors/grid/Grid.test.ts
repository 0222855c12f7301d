import { describe, expect, test } from "vitest";
import type { AuditCell } from "../../../../core/audit/AuditWorkbook.ts";
import { CellKind, cellKind } from "../../../../core/audit/grid/CellKind.ts";
import { Grid } from "../../../../core/audit/grid/Grid.ts";

const typed = (value: AuditCell["value"], look?: AuditCell["look"]): AuditCell => ({
  value,
  formula: null,
  ...(look ? { look } : {}),
});

describe("a cell holds", () => {
  test.each<[string, AuditCell | undefined, CellKind]>([
    ["nothing", undefined, CellKind.blank],
    ["no value", typed(null), CellKind.blank],
    ["spaces", typed("  "), CellKind.blank],
    ["a number", typed(12.5), CellKind.number],
    ["0", typed(0), CellKind.number],
    ["a number in a text's format", typed(12, "text"), CellKind.number],
    ["a share in per cent", typed(0.25, "percent"), CellKind.percent],
    ["a date", typed(45000, "date"), CellKind.other],
    ["a number that is none", typed(Number.NaN), CellKind.other],
    ["no finite number", typed(Number.POSITIVE_INFINITY, "percent"), CellKind.other],
    ["a word", typed("Summa"), CellKind.text],
    ["a number as text", typed("1 234"), CellKind.textNumber],
    ["an error", typed({ special: "error", error: "#REF!" }), CellKind.error],
    ["a date as the host tells it", typed({ special: "date" }), CellKind.other],
    ["a truth value", typed(true), CellKind.other],
  ])("%s", (_, cell, kind) => expect(cellKind(cell)).toBe(kind));
});

describe("a sheet", () => {
  const grid = new Grid(
    {
      name: "Budget 2025",
      rows: [
        [typed("Post"), typed(" tkr,\u00A0 \u202Fhela  året\n")],
        [typed("Kansli"), typed(870), typed(0.25, "percent"), { value: 5, formula: "=B2/174" }],
        [],
        [undefined, typed("1 234"), typed({ special: "error", error: "#N/A" }), typed(true)],
      ],
    },
    {},
  );

  test("has rows and columns from 1, and nothing outside them", () => {
    expect([grid.name, grid.height]).toEqual(["Budget 2025", 4]);
    expect([1, 2, 3, 4, 5].map((row) => grid.width(row))).toEqual([2, 4, 0, 4, 0]);
    expect(grid.cell(2, 1)?.value).toBe("Kansli");
    for (const [row, column] of [
      [0, 1],
      [5, 1],
      [2, 5],
      [2, 0],
      [3, 1],
    ] as const) {
      expect(grid.cell(row, column)).toBeUndefined();
      expect(grid.kind(row, column)).toBe(CellKind.blank);
    }
  });

  test("gives numbers of numbers and percentages alone", () => {
    expect([1, 2, 3, 4, 5].map((column) => grid.number(2, column))).toEqual([undefined, 870, 0.25, 5, undefined]);
    expect([1, 2, 3, 4, 9].map((column) => grid.number(4, column))).toEqual(Array(5).fill(undefined));
  });

  test("is unclear where an error or a number as text stands", () => {
    expect([1, 2, 3, 4].map((column) => grid.isUnclear(4, column))).toEqual([false, true, true, false]);
    expect([1, 2, 3, 4].map((column) => grid.isUnclear(2, column))).toEqual([false, false, false, false]);
  });

  test("gives texts with single spaces, and none of anything else", () => {
    expect([1, 2].map((column) => grid.text(1, column))).toEqual(["Post", "tkr, hela året"]);
    expect([1, 2, 3, 4].map((column) => grid.text(4, column))).toEqual(["", "1 234", "", ""]);
    expect(grid.text(2, 2)).toBe("");
  });

  test("gives formulas, and null where none stands", () => {
    expect([3, 4, 5].map((column) => grid.formula(2, column))).toEqual([null, "=B2/174", null]);
    expect(grid.formula(9, 1)).toBeNull();
  });

  test("names its places", () => {
    expect(grid.place(2, 3)).toEqual({ sheet: "Budget 2025", address: "C2" });
    expect(grid.place(2, 3, 4)).toEqual({ sheet: "Budget 2025", address: "C2:C4" });
    expect(grid.place(2, 3, 4, 5)).toEqual({ sheet: "Budget 2025", address: "C2:E4" });
  });
});

test("cells that one of our functions filled have its formula", () => {
  const formula = "=FINSAM.ALLOCATE(100,A2:A3)";
  const grid = new Grid(
    { name: "Blad1", rows: [[], [typed(1), { value: 50, formula }], [typed(1), typed(50)], [typed(2), typed(100)]] },
    {},
  );
  expect([1, 2, 3, 4].map((row) => grid.formula(row, 2))).toEqual([null, formula, formula, null]);
  expect(grid.formula(3, 1)).toBeNull();
});
