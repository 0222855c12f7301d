import { describe, expect, test } from "vitest";
import { readLinear } from "../../../../core/audit/sums/readLinear.ts";
import type { Frame, Lane } from "../../../../core/audit/totals/Frame.ts";
import { linesIn, ownAreas } from "../../../../core/audit/totals/ownAreas.ts";
import { ENGLISH_STYLE } from "../../../../core/formula/FormulaStyle.ts";
import { tableOf } from "./totalsOf.ts";

const { columns, rows } = tableOf(`
Post     | 2025 | 2026
Kansli   | 870  | 890
Revision | 55   | 60
Summa    | 925  | 950`);

/** Of a formula in column B, or in row 2. */
function own(formula: string, frame: Frame = columns): string | undefined {
  const areas = ownAreas(frame, frame.lanes[0] as Lane, formula, (text) => readLinear(text, ENGLISH_STYLE, {}));
  if (areas === undefined) return undefined;
  const ranges = areas.ranges.map(({ from, to }) => `${from}-${to}`);
  return [...ranges, ...(areas.isSum ? ["sum"] : []), ...(areas.isSingle ? ["single"] : [])].join(" ");
}

describe("what a formula adds in its own column", () => {
  test.each([
    ["=SUM(B2:B3)", "2-3 sum"],
    ["=SUM(B2)", "2-2 sum"],
    ["=B2+B3", "2-2 3-3 sum"],
    ["=B2", "2-2 single"],
    ["=-B2", "2-2"],
    ["=B2-B3", "2-2 3-3"],
    ["=SUM(B2:B3)-B4", "2-3 4-4"],
    ["=ROUND(SUM(B2:B3),0)", "2-3"],
    ["=B2+100", "2-2"],
    ["=SUM(Blad1!B2:B3)", "2-3 sum"],
    ["=SUM(Annat!B2:B3)", undefined],
    ["=SUM(B2:C3)", undefined],
    ["=SUM(A2:B3)", undefined],
    ["=SUM(C2:C3)", undefined],
    ["=B2+C2", undefined],
    ["=B2*2", undefined],
  ])("%s", (formula, areas) => {
    expect(own(formula)).toBe(areas);
  });
});

test("in a row, columns are counted", () => {
  expect(own("=SUM(B2:C2)", rows)).toBe("2-3 sum");
  expect(own("=C2", rows)).toBe("3-3 single");
  expect(own("=SUM(B2:C3)", rows)).toBeUndefined();
  expect(own("=SUM(B3:C3)", rows)).toBeUndefined();
});

describe("the lines in ranges", () => {
  // Rows 2, 3, 5 and 9 hold figures.
  const positions = new Map([
    [2, 0],
    [3, 1],
    [5, 2],
    [9, 3],
  ]);

  test("are those with figures, from first to last, in order", () => {
    expect(linesIn([{ from: 2, to: 5 }], positions)).toEqual([0, 1, 2]);
    expect(linesIn([{ from: 3, to: 9 }], positions)).toEqual([1, 2, 3]);
    expect(linesIn([{ from: 6, to: 8 }], positions)).toEqual([]);
    expect(
      linesIn(
        [
          { from: 5, to: 5 },
          { from: 2, to: 3 },
        ],
        positions,
      ),
    ).toEqual([0, 1, 2]);
  });

  test("stay in order beyond ten", () => {
    const rowsOf12 = new Map(Array.from({ length: 12 }, (_, i) => [i + 1, i] as const));
    expect(
      linesIn(
        [
          { from: 9, to: 12 },
          { from: 1, to: 3 },
        ],
        rowsOf12,
      ),
    ).toEqual([0, 1, 2, 8, 9, 10, 11]);
  });

  test("of a range over whole columns are found as well", () => {
    expect(linesIn([{ from: 1, to: 1_048_576 }], positions)).toEqual([0, 1, 2, 3]);
    expect(linesIn([{ from: 3, to: 1_048_576 }], positions)).toEqual([1, 2, 3]);
    expect(linesIn([{ from: -9000, to: 5 }], positions)).toEqual([0, 1, 2]);
    expect(
      linesIn(
        [
          { from: 2, to: 9002 },
          { from: 1, to: 2 },
        ],
        positions,
      ),
    ).toEqual([0, 0, 1, 2, 3]);
  });
});
