import { describe, expect, test } from "vitest";
import { type Steps, stepsOf } from "../../../core/allocation/Steps.ts";
import { Vector } from "../../../core/cells/Vector.ts";
import { boundsInUnits, hasBounds } from "../../../core/rules/bounds.ts";
import { failure } from "../failure.ts";

const one = (value: number): Vector => new Vector([value], "single");
const down = (...values: number[]): Vector => new Vector(values, "column");
const steps = (amount: number, unit: number): Steps => stepsOf(amount, unit) as Steps;
const NONE = one(0);

function bounds(minst: Vector, högst: Vector, weights: Vector, amount: number, unit = 1) {
  const { lowest, highest } = boundsInUnits({ minst, högst }, weights, steps(amount, unit));
  return { lowest: Array.from(lowest), highest: Array.from(highest) };
}

describe("is there any bound", () => {
  test.each<[Vector, Vector, boolean]>([
    [NONE, NONE, false],
    [down(0, 0), down(0, 0), false],
    [down(0, 1), NONE, true],
    [NONE, down(0, 1), true],
    [one(1), one(1), true],
  ])("case %#", (minst, högst, any) => {
    expect(hasBounds({ minst, högst })).toBe(any);
  });
});

describe("bounds in units", () => {
  test("0 in högst is no limit: the amount itself", () => {
    expect(bounds(down(1, 0), down(0, 4), down(1, 1), 10)).toEqual({ lowest: [1, 0], highest: [10, 4] });
  });

  test("one value stands for all but a zero weight, which gets 0", () => {
    expect(bounds(one(2), one(5), down(1, 0, 3), 10)).toEqual({ lowest: [2, 0, 2], highest: [5, 0, 5] });
    expect(bounds(down(2, 0, 2), down(5, 5, 0), down(1, 0, 3), 10)).toEqual({ lowest: [2, 0, 2], highest: [5, 0, 10] });
  });

  test("are counted in the unit, and a negative amount is bounded by size", () => {
    expect(bounds(one(0.5), down(2, 0), down(1, 1), -10, 0.5)).toEqual({ lowest: [1, 1], highest: [4, 20] });
  });

  test("a limit above the amount is the amount", () => {
    expect(bounds(NONE, down(99, 4), down(1, 1), 10)).toEqual({ lowest: [0, 0], highest: [10, 4] });
  });

  test("may meet exactly", () => {
    expect(bounds(down(4, 6), down(4, 6), down(1, 1), 10)).toEqual({ lowest: [4, 6], highest: [4, 6] });
    expect(bounds(one(5), one(5), down(1, 1), 10)).toEqual({ lowest: [5, 5], highest: [5, 5] });
  });
});

describe("impossible bounds say by how much", () => {
  test.each<[string, () => unknown, string, object]>([
    [
      "a minst above its högst, with its place",
      () => bounds(down(0, 5), down(0, 4), down(1, 1), 10),
      "minimumAboveMaximum",
      { position: { row: 2 }, minimum: 5, maximum: 4 },
    ],
    [
      "one minst for all above one högst",
      () => bounds(down(0, 5), one(4), down(1, 1), 10),
      "minimumAboveMaximum",
      { position: { row: 2 }, minimum: 5, maximum: 4 },
    ],
    [
      "a zero weight's own minst",
      () => bounds(down(0, 5), NONE, down(1, 0), 10),
      "minimumForZeroWeight",
      { position: { row: 2 }, minimum: 5 },
    ],
    [
      "minst that is no multiple",
      () => bounds(down(0, 0.25), NONE, down(1, 1), 10, 0.5),
      "partNotAMultiple",
      { parameter: "minst", position: { row: 2 }, value: 0.25, unit: 0.5 },
    ],
    [
      "högst that is no multiple",
      () => bounds(NONE, one(0.25), down(1, 1), 10, 0.5),
      "partNotAMultiple",
      { parameter: "högst", position: {}, value: 0.25, unit: 0.5 },
    ],
    [
      "a bound of too many units",
      () => bounds(NONE, one(1e14), down(1, 1), 10, 0.01),
      "tooManyUnits",
      { amount: 1e14, unit: 0.01 },
    ],
    [
      "minimums above the amount",
      () => bounds(one(3.5), NONE, down(1, 1), 5, 0.5),
      "minimumsTooHigh",
      { amount: 5, excess: "2" },
    ],
    [
      "minimums above a negative amount's size",
      () => bounds(one(3), NONE, down(1, 1), -5),
      "minimumsTooHigh",
      { amount: -5, excess: "1" },
    ],
    [
      "one minimum above the amount",
      () => bounds(down(7, 0), NONE, down(1, 1), 5),
      "minimumsTooHigh",
      { amount: 5, excess: "2" },
    ],
    [
      "maximums below the amount",
      () => bounds(NONE, one(2), down(1, 1), 5),
      "maximumsTooLow",
      { amount: 5, shortfall: "1" },
    ],
    [
      "maximums in tenths below the amount, exactly",
      () => bounds(NONE, one(0.1), down(1, 1, 1), 0.7, 0.1),
      "maximumsTooLow",
      { amount: 0.7, shortfall: "0.4" },
    ],
  ])("%s", (_, call, error, data) => {
    expect(failure(call)).toEqual({ error, data });
  });
});
