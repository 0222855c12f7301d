import { expect, test } from "vitest";
import { type Use, Walk } from "../../../../core/audit/totals/Walk.ts";
import { tableOf } from "./totalsOf.ts";

const FRAME = tableOf(`
Post     | Budget | Utfall
Kansli   | 870  |
Revision |      | 25 %
Möten    |      | 20
Summa    | 870  | 20`).columns;

const walkOf = (uses: readonly Use[] = []): Walk => new Walk(FRAME, uses);

test("what a total has taken is taken once, and leaves the stack", () => {
  const walk = walkOf();
  walk.stack = [0, 1, 2];
  walk.take([0, 2]);
  expect(walk.stack).toEqual([1]);
  expect([0, 1, 2, 3].map((line) => walk.isTaken(line))).toEqual([true, false, true, false]);
  walk.take([]);
  expect(walk.stack).toEqual([1]);
});

test("a line is free while it has a number that no total has taken", () => {
  const walk = walkOf();
  expect([0, 1, 2, 3].map((line) => walk.isFree(line))).toEqual([true, false, true, true]);
  walk.take([0]);
  expect(walk.isFree(0)).toBe(false);
});

test("a formula of another line uses the lines from its first to its last", () => {
  // Rows 3 and 4 are lines 1 and 2.
  const walk = walkOf([{ by: 3, from: 3, to: 4 }]);
  expect([0, 1, 2, 3].map((line) => walk.isUsedElsewhere(line, 0))).toEqual([false, true, true, false]);
  expect([0, 1, 2, 3].map((line) => walk.isUsedElsewhere(line, 3))).toEqual([false, false, false, false]);
  expect(walkOf().isUsedElsewhere(1, 0)).toBe(false);
});

test("is given time by its lines, and by its lanes up to 50", () => {
  const budget = (lines: number, lanes: number): number => {
    const line = FRAME.lines[0] as (typeof FRAME.lines)[number];
    const lane = FRAME.lanes[0] as (typeof FRAME.lanes)[number];
    const frame = {
      ...FRAME,
      lines: new Array<typeof line>(lines).fill(line),
      lanes: new Array<typeof lane>(lanes).fill(lane),
    };
    return new Walk(frame, []).budget;
  };
  expect(budget(10, 0)).toBe(20 * 110);
  expect(budget(10, 1)).toBe(20 * 110);
  expect(budget(10, 3)).toBe(3 * 20 * 110);
  expect(budget(400, 60)).toBe(50 * 20 * 500);
});
