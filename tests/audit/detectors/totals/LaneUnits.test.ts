import { describe, expect, test } from "vitest";
import { isStated, LaneUnits } from "../../../../core/audit/totals/LaneUnits.ts";
import { tableOf } from "./totalsOf.ts";

const { columns, rows } = tableOf(`
Post     | 2024  | 2025    | 2026
Kansli   | 870.5 | 890     | #DIV/0!
Revision | 55.25 |         | 65
Möten    | 20    | 25 %    | '1 234
Resor    | 1     | 2       | 0.123456789`);

describe("the numbers of a frame", () => {
  const units = new LaneUnits(columns);
  const lane = (at: number): number[] => columns.lines.map((_, line) => units.at(at, line));

  test("stand in whole units of their lane's finest decimal", () => {
    expect([0, 1, 2].map((each) => units.places(each))).toEqual([2, 0, 6]);
    expect(lane(0)).toEqual([87_050, 5525, 2000, 100]);
  });

  test("are 0 where a cell is blank or a percentage, and no numbers where no sum can be judged", () => {
    expect(lane(1)).toEqual([890, 0, 0, 2]);
    expect(lane(2)).toEqual([Number.NaN, 65_000_000, Number.NaN, 123_457]);
    expect(columns.lines.map((_, line) => units.isFilled(1, line))).toEqual([true, false, false, true]);
    expect(columns.lines.map((_, line) => units.isFilled(2, line))).toEqual([false, true, false, true]);
  });

  test("are read across in the same way", () => {
    const sideways = new LaneUnits(rows);
    expect([0, 1, 2].map((line) => sideways.at(0, line))).toEqual([8705, 8900, Number.NaN]);
    expect([0, 1, 2].map((line) => sideways.isFilled(1, line))).toEqual([true, false, true]);
    expect([0, 1, 2, 3].map((each) => sideways.places(each))).toEqual([1, 2, 0, 6]);
  });
});

describe("a cell states a sum", () => {
  test("exactly", () => {
    expect(isStated(1234, 1234, 0, 0)).toBe(true);
    expect(isStated(1234, 1235, 0, 0)).toBe(false);
    expect(isStated(1234, 1235, 2, 2)).toBe(false);
    expect(isStated(1234, 1234, 2, 2)).toBe(true);
  });

  test("or rounded to its own decimals", () => {
    // 12.50 and 12.49 stated as 13.
    expect(isStated(1250, 1300, 0, 2)).toBe(true);
    expect(isStated(1249, 1300, 0, 2)).toBe(false);
    expect(isStated(1350, 1300, 0, 2)).toBe(true);
    // 12.45 and 12.44 stated as 12.5.
    expect(isStated(1245, 1250, 1, 2)).toBe(true);
    expect(isStated(1244, 1250, 1, 2)).toBe(false);
  });

  test("never where a number is missing", () => {
    expect(isStated(Number.NaN, 0, 0, 2)).toBe(false);
  });
});
