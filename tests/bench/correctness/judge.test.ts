import { describe, expect, test } from "vitest";
import { judge } from "./judge.ts";

// Foemmel's conundrum (Fowler, Patterns of Enterprise Application Architecture): 5 cents by 30 and 70 is 1.5 and 3.5.
const FOEMMEL = { amount: 0.05, unit: 0.01, weights: [30, 70] };

describe("the judge of other libraries", () => {
  test("takes any of two equal remainders as right, and tells which rule it was", () => {
    expect(judge(FOEMMEL, [0.01, 0.04], "larger")).toEqual({
      sums: true,
      isRight: true,
      followsRule: true,
      isClean: true,
    });
    expect(judge(FOEMMEL, [0.02, 0.03], "larger")).toMatchObject({ isRight: true, followsRule: false });
    expect(judge(FOEMMEL, [0.02, 0.03], "first")).toMatchObject({ isRight: true, followsRule: true });
    expect(judge(FOEMMEL, [0.02, 0.03], undefined)).toMatchObject({ isRight: true, followsRule: undefined });
  });

  test("says nothing of a rule where no remainders compete", () => {
    // 1 krona by 2, 3 and 1: the worked example of brick/money.
    const one = { amount: 1, unit: 0.01, weights: [2, 3, 1] };
    expect(judge(one, [0.33, 0.5, 0.17], "first")).toMatchObject({ isRight: true, followsRule: undefined });
    expect(judge(one, [0.34, 0.5, 0.16], "first"), "the first index").toMatchObject({ sums: true, isRight: false });
    expect(judge(one, [0.33, 0.51, 0.16], "first"), "the largest ratio").toMatchObject({ sums: true, isRight: false });
  });

  test("sees a sum that is off, a part beyond its own rounding, half units and no answer at all", () => {
    expect(judge(FOEMMEL, [0.01, 0.03], "first")).toMatchObject({ sums: false, isRight: false });
    expect(judge(FOEMMEL, [0, 0.05], "first")).toMatchObject({ sums: true, isRight: false });
    expect(judge(FOEMMEL, [0.015, 0.035], "first")).toMatchObject({ sums: true, isRight: false });
    expect(judge(FOEMMEL, [0.05], "first")).toMatchObject({ sums: false, isRight: false, followsRule: false });
    expect(judge(FOEMMEL, [Number.NaN, 0.05], "first")).toMatchObject({ sums: false, isRight: false, isClean: false });
  });

  test("sees digits that no sheet shows", () => {
    const six = { amount: 0.12, unit: 0.01, weights: [1, 1] };
    expect(judge(six, [0.06, 0.06], "first")).toMatchObject({ isRight: true, isClean: true });
    expect(judge(six, [0.060000000000000005, 0.06], "first")).toMatchObject({ isRight: true, isClean: false });
  });
});
