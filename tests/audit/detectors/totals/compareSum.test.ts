import { describe, expect, test } from "vitest";
import { compareSum } from "../../../../core/audit/totals/compareSum.ts";

const verdict = (parts: readonly number[], stated: number, isExact = false): string | undefined =>
  compareSum(parts, stated, isExact)?.verdict;

/** So many parts of 100. */
const hundreds = (count: number): number[] => new Array<number>(count).fill(100);

test("tells the sum and what the total differs from it, to the last decimal", () => {
  expect(compareSum([280, 2280, 195], 2775, false)).toEqual({ verdict: "wrong", sum: 2755, difference: 20 });
  expect(compareSum([0.1, 0.2], 0.3, true)).toEqual({ verdict: "equal", sum: 0.3, difference: 0 });
  expect(compareSum([0.1, 0.2], 0.05, true)).toEqual({ verdict: "wrong", sum: 0.3, difference: -0.25 });
  expect(compareSum([], 0, false)).toEqual({ verdict: "equal", sum: 0, difference: 0 });
});

describe("a total with fewer decimals than its parts", () => {
  test("may be their sum rounded, up or down", () => {
    expect(verdict([1.25, 1.25], 3, true)).toBe("equal");
    expect(verdict([1.25, 1.25], 2, true)).toBe("equal");
    expect(verdict([1.24, 1.25], 3, true)).toBe("wrong");
    expect(verdict([10.44, 10.4], 20.8, true)).toBe("equal");
    expect(verdict([10.46, 10.4], 20.8, true)).toBe("wrong");
  });

  test("may besides differ by the rounding of its parts", () => {
    // 2.49: half a unit, and half a hundredth for each of the two parts.
    expect(verdict([1.24, 1.25], 3)).toBe("rounded");
    expect(verdict([1.24, 1.24], 3)).toBe("wrong");
    // 20.84: five hundredths, and one more for two parts.
    expect(verdict([10.44, 10.4], 20.9)).toBe("rounded");
    expect(verdict([10.44, 10.4], 20.7)).toBe("wrong");
  });
});

describe("a total as fine as its parts", () => {
  test("may differ by half a unit per part where they are few", () => {
    expect(verdict(hundreds(1), 101)).toBe("wrong");
    expect(verdict(hundreds(2), 201)).toBe("rounded");
    expect(verdict(hundreds(2), 199)).toBe("rounded");
    expect(verdict(hundreds(2), 202)).toBe("wrong");
    expect(verdict(hundreds(4), 402)).toBe("rounded");
    expect(verdict(hundreds(4), 403)).toBe("wrong");
  });

  test("may differ by four standard deviations where they are many", () => {
    // Half a unit per part would be 4; 1.2·√9 is 3.6.
    expect(verdict(hundreds(8), 803)).toBe("rounded");
    expect(verdict(hundreds(8), 804)).toBe("wrong");
    // 1.2·√25 is 6.
    expect(verdict(hundreds(24), 2406)).toBe("rounded");
    expect(verdict(hundreds(24), 2407)).toBe("wrong");
  });

  test("is exact where things are counted", () => {
    expect(verdict(hundreds(4), 401, true)).toBe("wrong");
  });
});

test("a unit is that of the parts, also where the total has more decimals", () => {
  expect(verdict([100.5, 100.5], 201.1)).toBe("rounded");
  expect(verdict([100.5, 100.5], 201.2)).toBe("wrong");
  expect(verdict([100, 100], 200.9)).toBe("rounded");
  expect(verdict([100, 100], 201.1)).toBe("wrong");
});

test("quotients are cut off after six decimals", () => {
  // Three thirds are 0.999999 here; a millionth for each part and one for the total.
  expect(verdict([1 / 3, 1 / 3, 1 / 3], 1, true)).toBe("equal");
  expect(verdict([1 / 3, 1 / 3, 1 / 3], 1.000003, true)).toBe("equal");
  expect(verdict([1 / 3, 1 / 3, 1 / 3], 1.000004, true)).toBe("wrong");
  // Five decimals are typed.
  expect(verdict([0.33333, 0.33333, 0.33333], 1.00001, true)).toBe("wrong");
});

test("nothing is said beyond what can be added exactly", () => {
  expect(verdict([9e15, 9e15], 1.8e16)).toBeUndefined();
  expect(verdict([-9e15], 9e15)).toBeUndefined();
  expect(verdict([9e14, 9e14], 1.8e15)).toBe("equal");
});
