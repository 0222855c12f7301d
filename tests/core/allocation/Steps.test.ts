import { describe, expect, test } from "vitest";
import { largestPowerOfTen, type Steps, stepsOf, UNIT_LIMIT } from "../../../core/allocation/Steps.ts";
import { Decimal } from "../../../core/decimal/decimal.ts";

/** Both ways to measure: a number goes the fast way where it can, a decimal never does. */
const WAYS = { "a number": (amount: number) => amount, "a decimal": (amount: number) => new Decimal(amount) };

describe.each(Object.entries(WAYS))("an amount as %s", (_, as) => {
  const steps = (amount: number, unit: number): Steps => {
    const found = stepsOf(as(amount), unit);
    if (typeof found === "string") throw new Error(found);
    return found;
  };

  test.each<[number, number, number, number]>([
    [100, 1, 100, 1],
    [-100, 1, 100, -1],
    [0, 1, 0, 1],
    [4417.5, 0.1, 44175, 1],
    [-4417.5, 0.5, 8835, -1],
    [1234.56, 0.01, 123456, 1],
    [21, 7, 3, 1],
    [1500, 100, 15, 1],
    [0.000_03, 0.000_01, 3, 1],
    [0.3, 0.1, 3, 1],
    [1e-12, 1e-13, 10, 1],
    [999_999_999_999_999, 1, 999_999_999_999_999, 1],
    [99_999_999_999_999.9, 0.1, 999_999_999_999_999, 1],
  ])("%s in steps of %s is %s", (amount, unit, units, sign) => {
    expect(steps(amount, unit)).toMatchObject({ unit, units, sign });
  });

  test.each<[number, number]>([
    [4417.5, 1],
    [1250, 100],
    [0.25, 0.1],
    [1000, 7],
    [-0.5, 1],
    [1e-10, 1],
    [5, 1e-10 + 1],
  ])("%s has no steps of %s", (amount, unit) => {
    expect(stepsOf(as(amount), unit)).toBe("notAMultiple");
  });

  test("has 1e15 steps and not one more", () => {
    expect(UNIT_LIMIT).toBe(1e15);
    expect(steps(1e14, 0.1).units).toBe(1e15);
    expect(steps(-1e14, 0.1).units).toBe(1e15);
    expect(stepsOf(as(1.000_000_001e14), 0.1)).toBe("tooManyUnits");
    expect(stepsOf(as(1000), 1e-13)).toBe("tooManyUnits");
    expect(stepsOf(as(2e9), 0.000_001)).toBe("tooManyUnits");
  });

  test("so many units each are the nearest numbers, with the sign of the whole and never −0", () => {
    expect(steps(0.3, 0.1).amounts([0, 1, 2, 3])).toEqual([0, 0.1, 0.2, 0.3]);
    expect(steps(-0.3, 0.1).amounts([0, 1, 2, 3])).toEqual([0, -0.1, -0.2, -0.3]);
    expect(steps(-1.15, 0.05).amounts(Float64Array.of(7, 16))).toEqual([-0.35, -0.8]);
    expect(steps(1e-12, 1e-13).amounts([3])).toEqual([3e-13]);
    expect(steps(-1e-12, 1e-13).amounts([0, 3])).toEqual([0, -3e-13]);
    expect(steps(700, 7).amounts([])).toEqual([]);
  });
});

test("a decimal counts with every digit, also those that a double loses", () => {
  expect(stepsOf(new Decimal("0.30000000000000000001"), 0.1)).toBe("notAMultiple");
  expect(stepsOf(new Decimal("123456789012345.00000001"), 1)).toBe("notAMultiple");
  expect(stepsOf(new Decimal("123456789012345.0000000"), 1)).toMatchObject({ units: 123_456_789_012_345 });
});

test("beyond 2^51 on either side it is measured exactly all the same", () => {
  // 2^51 = 2 251 799 813 685 248. The amount in tenths is 7 · 321 685 687 669 326 = 2 251 799 813 685 282.
  expect(stepsOf(225_179_981_368_528.2, 0.7)).toMatchObject({ units: 321_685_687_669_326 });
  expect(stepsOf(225_179_981_368_528.1, 0.7)).toBe("notAMultiple");
  // 99 999 999 999 999,5 in hundredths and its parts are beyond 2^53: as doubles they would come out a 64th off.
  const fine = stepsOf(99_999_999_999_999.5, 0.25) as Steps;
  expect(fine.units).toBe(399_999_999_999_998);
  expect(fine.amounts([399_999_999_999_997, 1])).toEqual([99_999_999_999_999.25, 0.25]);
  // A unit of 2^51 + 1 and of 2^51 − 1: both go once into themselves.
  for (const unit of [2 ** 51 + 1, 2 ** 51, 2 ** 51 - 1]) {
    expect(stepsOf(unit, unit)).toMatchObject({ units: 1 });
    expect((stepsOf(unit, unit) as Steps).amounts([1, 0])).toEqual([unit, 0]);
    expect(stepsOf(1, unit)).toBe("notAMultiple");
  }
});

describe("the largest power of ten that divides an amount", () => {
  test.each<[number | Decimal, string]>([
    [4417.5, "0.1"],
    [-4417.5, "0.1"],
    [0.25, "0.01"],
    [1250, "10"],
    [-1250, "10"],
    [7, "1"],
    [1000, "1000"],
    [101, "1"],
    [new Decimal("1e20"), "100000000000000000000"],
    [new Decimal("0.000000000000000000001"), "0.000000000000000000001"],
  ])("%s: %s", (amount, power) => {
    expect(largestPowerOfTen(amount).toFixed()).toBe(power);
  });
});
