import { describe, expect, test } from "vitest";
import { EXACT_LIMIT } from "../../../core/allocation/exactProduct.ts";
import { placesOf, TEN, wholeNumbers } from "../../../core/allocation/wholeNumbers.ts";

test("the powers of ten are the powers of ten", () => {
  expect(TEN.map(String)).toEqual(Array.from({ length: 10 }, (_, k) => `1${"0".repeat(k)}`));
});

describe("decimals of a number", () => {
  test.each<[number, number | undefined]>([
    [0, 0],
    [17, 0],
    [-17, 0],
    [4417.5, 1],
    [-4417.5, 1],
    [0.29, 2],
    [1.005, 3],
    [0.000_000_001, 9],
    [123.456_789_012, 9],
    [0.000_000_000_1, undefined],
    [1 / 3, undefined],
  ])("%s has %s", (number, places) => {
    expect(placesOf(number)).toBe(places);
  });

  test("are counted from where they are asked from", () => {
    expect(placesOf(17, 2)).toBe(2);
    expect(placesOf(0.25, 1)).toBe(2);
    expect(placesOf(0.25, 10)).toBeUndefined();
  });
});

describe("numbers brought to whole ones", () => {
  const whole = (...numbers: number[]) => {
    const found = wholeNumbers(numbers);
    return found && { ...found, whole: [...found.whole] };
  };

  test.each<[string, number[], number[]]>([
    ["whole ones stay", [3, 0, 5], [3, 0, 5]],
    ["a tenth multiplies all by ten", [3, 0.5, 5], [30, 5, 50]],
    ["the one with most decimals decides, wherever it stands", [0.25, 1, 0.5], [25, 100, 50]],
    ["also last", [1, 0.5, 0.25], [100, 50, 25]],
    ["what no double holds exactly is still its decimal", [0.1, 0.7, 1.1], [1, 7, 11]],
    ["nine decimals", [0.000_000_001, 1], [1, 1_000_000_000]],
  ])("%s", (_, numbers, expected) => {
    const sum = expected.reduce((a, b) => a + b, 0);
    expect(whole(...numbers)).toEqual({ whole: expected, sum, largest: Math.max(...expected) });
  });

  test("none are possible with ten decimals, or where the sum leaves 2^51", () => {
    expect(whole(1, 0.000_000_000_1)).toBeUndefined();
    expect(whole(EXACT_LIMIT)).toMatchObject({ sum: EXACT_LIMIT });
    expect(whole(EXACT_LIMIT, 1)).toBeUndefined();
    expect(whole(EXACT_LIMIT - 1, 1)).toMatchObject({ sum: EXACT_LIMIT, largest: EXACT_LIMIT - 1 });
    expect(whole(EXACT_LIMIT / 10, 0.1)).toBeUndefined();
  });

  test("of none there is nothing", () => {
    expect(whole()).toEqual({ whole: [], sum: 0, largest: 0 });
  });
});
