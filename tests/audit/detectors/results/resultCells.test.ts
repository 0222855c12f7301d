import { describe, expect, test } from "vitest";
import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import type { AuditSheet } from "../../../../core/audit/AuditWorkbook.ts";
import { Grid } from "../../../../core/audit/grid/Grid.ts";
import { figuresOf, gives, mayGive, resultCells } from "../../../../core/audit/results/resultCells.ts";
import { findTables } from "../../../../core/audit/tables/findTables.ts";
import { columnFrame, type Frame, type Line } from "../../../../core/audit/totals/Frame.ts";
import { WrongFigures } from "../../../../core/audit/WrongFigures.ts";
import { sheetOf } from "../sheetOf.ts";

const SHEET = `
Post            | 2023    | 2024 | 2025  | 2026
Summa intäkter  | 950     | 1060 | #REF! |
Summa kostnader | 800     | 1110 | 900   | 0
Årets resultat  | =B2-B3  | -50  |       | 5`;

const frame = columnFrame(findTables(new Grid(sheetOf(SHEET).sheets[0] as AuditSheet, {}))[0] as never);
const [income, costs, result] = frame.lines as [Line, Line, Line];
const lane = (frame: Frame, at: number) => frame.lanes[at] as Frame["lanes"][number];
const less = { plus: [income], minus: [costs] };

test("a result's cells, with figure and formula, in the columns that have one", () => {
  expect(resultCells(frame, result).map(({ lane: { index }, value, formula }) => [index, value, formula])).toEqual([
    [2, 150, "=B2-B3"],
    [3, -50, null],
    [5, 5, null],
  ]);
});

describe("the figures of income less costs", () => {
  test("have their signs", () => expect(figuresOf(frame, lane(frame, 1), less)).toEqual([1060, -1110]));

  test("are unknown where one is an error", () => {
    expect(figuresOf(frame, lane(frame, 2), less)).toBeUndefined();
    expect(figuresOf(frame, lane(frame, 2), { plus: [costs], minus: [] })).toEqual([900]);
  });

  test("pass a blank by, and are unknown where all are blank", () => {
    expect(figuresOf(frame, lane(frame, 3), { plus: [costs, income], minus: [] })).toEqual([0]);
    expect(figuresOf(frame, lane(frame, 3), { plus: [income], minus: [] })).toBeUndefined();
  });

  test("are the right ones where one is known to be wrong", () => {
    const wrong = new WrongFigures();
    wrong.add([
      {
        code: AuditCode.typedTotalWrong,
        level: "error",
        place: { sheet: "Blad1", address: "C3" },
        about: [],
        data: { sum: 1010 },
        formula: null,
        replacement: null,
      },
    ]);
    expect(figuresOf(frame, lane(frame, 1), less, wrong)).toEqual([1060, -1010]);
    expect(figuresOf(frame, lane(frame, 0), less, wrong)).toEqual([950, -800]);
  });
});

test.each([
  ["exactly", [1060, -1110], -50, true],
  ["in decimals", [0.1, 0.2], 0.3, true],
  ["rounded to the result's decimals", [10.25, 0.15], 10, true],
  ["not to the wrong side", [10.4, 0.2], 10, false],
  ["not by a unit", [1060, -1110], -51, false],
  ["nothing where they are unknown", undefined, 0, false],
  ["nothing that can be told beyond whole numbers", [9e15, 9e15], 1.8e16, false],
] as const)("figures give a result %s", (_, figures, value, isGiven) => expect(gives(figures, value)).toBe(isGiven));

test.each([
  ["within a unit", [10, 5], 16, true],
  ["on either side", [10, 5], 14, true],
  ["a whole unit off nothing", [1], 0, true],
  ["not beyond it", [10, 5], 16.5, false],
  ["nor below", [10, 5], 13.5, false],
  ["ten billion, within the noise of floats", [1e10 + 10], 1e10, true],
  ["and below zero", [-1e10 - 10], -1e10, true],
  ["not beyond the noise", [1e10 + 12], 1e10, false],
  ["nothing where they are unknown", undefined, 0, false],
] as const)("figures may give a result %s", (_, figures, value, isGiven) =>
  expect(mayGive(figures, value)).toBe(isGiven));
