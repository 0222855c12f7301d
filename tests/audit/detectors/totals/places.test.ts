import { describe, expect, test } from "vitest";
import type { Frame, Lane } from "../../../../core/audit/totals/Frame.ts";
import { lineAreas } from "../../../../core/audit/totals/lineAreas.ts";
import { sumFormula } from "../../../../core/audit/totals/sumFormula.ts";
import { summedCells } from "../../../../core/audit/totals/summedCells.ts";
import { ENGLISH_STYLE, SWEDISH_STYLE } from "../../../../core/formula/FormulaStyle.ts";
import { tableOf } from "./totalsOf.ts";

const READING = tableOf(`
Post       | 2025 | 2026 | Summa
Kansli     | 870  | 890  | =SUM(B2:C2)
Revision   | 55   | 60   | =SUM(B3:C3)

Möten      | 20   | 20   | 40
Resor      | 5    | 6    | =B6+C6
Summa      | =SUM(B2:B6) | 976 | =SUM(D2:D6)`);

/** Of the lines at these places in the frame. */
function areas(frame: Frame, at: readonly number[], lane: number): string[] {
  const lines = at.map((each) => frame.lines[each] as Frame["lines"][number]);
  return lineAreas(frame, lines, frame.lanes[lane] as Lane).map(({ sheet, address }) => `${sheet}!${address}`);
}

describe("lines of a lane as areas", () => {
  test("are one area where no other line stands between, also over a blank row", () => {
    expect(areas(READING.columns, [0, 1, 2, 3], 0)).toEqual(["Blad1!B2:B6"]);
    expect(areas(READING.columns, [1, 2], 1)).toEqual(["Blad1!C3:C5"]);
    expect(areas(READING.columns, [2], 1)).toEqual(["Blad1!C5"]);
  });

  test("are several where one is left out", () => {
    expect(areas(READING.columns, [0, 1, 3], 0)).toEqual(["Blad1!B2:B3", "Blad1!B6"]);
    expect(areas(READING.columns, [0, 2], 0)).toEqual(["Blad1!B2", "Blad1!B5"]);
    expect(areas(READING.columns, [0, 1, 3, 4], 0)).toEqual(["Blad1!B2:B3", "Blad1!B6:B7"]);
    expect(areas(READING.columns, [], 0)).toEqual([]);
  });

  test("lie beside each other in a row", () => {
    expect(areas(READING.rows, [0, 1], 1)).toEqual(["Blad1!B3:C3"]);
    expect(areas(READING.rows, [0, 2], 1)).toEqual(["Blad1!B3", "Blad1!D3"]);
  });
});

test("a formula over areas is written with the workbook's own mark between them", () => {
  const places = ["B2:B5", "B9"].map((address) => ({ sheet: "Blad1", address }));
  expect(sumFormula(places, SWEDISH_STYLE)).toBe("=SUM(B2:B5;B9)");
  expect(sumFormula(places, ENGLISH_STYLE)).toBe("=SUM(B2:B5,B9)");
  expect(sumFormula(places.slice(0, 1), SWEDISH_STYLE)).toBe("=SUM(B2:B5)");
});

describe("a cell is summed", () => {
  const isSummed = summedCells(READING);

  test("by a formula of its column or of its row", () => {
    // By B7; by D6; by D7.
    expect([isSummed(5, 2), isSummed(6, 3), isSummed(3, 4)]).toEqual([true, true, true]);
  });

  test("not by a typed total, nor by a formula of another column", () => {
    // C5 stands above the typed C7 and beside the typed D5; row 7 is summed by nothing.
    expect([isSummed(5, 3), isSummed(7, 2), isSummed(7, 4)]).toEqual([false, false, false]);
    expect([isSummed(2, 5), isSummed(8, 2)]).toEqual([false, false]);
  });
});
