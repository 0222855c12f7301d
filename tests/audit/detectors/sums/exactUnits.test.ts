import { describe, expect, test } from "vitest";
import { decimalsOf, exactSum, fromUnits, inUnits, isSafe } from "../../../../core/audit/sums/exactUnits.ts";

describe("the decimals of a number", () => {
  test.each([
    [0, 0],
    [1250, 0],
    [12.5, 1],
    [-0.25, 2],
    [0.125, 3],
    [1.0001, 4],
    [0.00001, 5],
    [17.123456, 6],
    // One digit more than a sheet shows.
    [1234567890.123456, 6],
    // A quotient has more than a person types.
    [1 / 3, 6],
    [0.0000001, 6],
  ])("%d has %d", (value, places) => {
    expect(decimalsOf(value)).toBe(places);
  });

  test("are not those of float noise", () => {
    // 0.30000000000000004 and 1234.1299999999999.
    expect(decimalsOf(0.1 + 0.2)).toBe(1);
    expect(decimalsOf(1000.1 + 234.03)).toBe(2);
  });
});

test("a number in whole units of its decimals, and back", () => {
  expect(inUnits(12.34, 2)).toBe(1234);
  expect(inUnits(1.005, 3)).toBe(1005);
  expect(inUnits(7, 0)).toBe(7);
  expect(inUnits(0.1 + 0.2, 1)).toBe(3);
  expect(inUnits(2.5, 4)).toBe(25_000);
  expect(inUnits(2.5, 5)).toBe(250_000);
  expect(inUnits(2.5, 6)).toBe(2_500_000);
  expect(fromUnits(1234, 2)).toBe(12.34);
  expect(fromUnits(-5, 1)).toBe(-0.5);
  // No minus zero, which a sheet would show as 0 and a comparison as another number.
  expect(fromUnits(-0, 2)).toBe(0);
});

test("units are exact below 2^53", () => {
  expect(isSafe(2 ** 53 - 1)).toBe(true);
  expect(isSafe(-(2 ** 53) + 1)).toBe(true);
  expect(isSafe(2 ** 53)).toBe(false);
});

test.each([
  [[], 0],
  [[0.1, 0.2], 0.3],
  [[1.25, 2.5, -3], 0.75],
  // Ten payments of 0.1 are 1, not 0.9999999999999999.
  [new Array<number>(10).fill(0.1), 1],
  [[4417.5, 187.9, 0.01], 4605.41],
])("%j make %d to the last decimal", (values, sum) => {
  expect(exactSum(values)).toBe(sum);
});
