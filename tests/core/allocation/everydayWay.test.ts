import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { stepsOf } from "../../../core/allocation/Steps.ts";
import { WholeWeights } from "../../../core/allocation/WholeWeights.ts";
import { Decimal } from "../../../core/decimal/decimal.ts";

// Both ways give the same answers, and the other tests hold them to it. These hold the quick way to being taken: a
// workbook of ten thousand formulas would otherwise be a hundred times slower without a single wrong digit.

afterEach(() => {
  vi.restoreAllMocks();
});

describe("an amount that a budget holds is measured without decimals", () => {
  // Every measuring in decimals divides once.
  const divide = (): ReturnType<typeof vi.spyOn> => vi.spyOn(Decimal.prototype, "divToInt");
  let divisions = divide();
  beforeEach(() => {
    divisions = divide();
  });

  test.each([
    [1000, 1, 1000],
    [-1000, 1, 1000],
    [4_417_500, 100, 44_175],
    [1234.56, 0.01, 123_456],
    [-0.75, 0.25, 3],
    [0.000_000_001, 0.000_000_001, 1],
    // The largest whole number that is measured so.
    [2 ** 51, 8, 2 ** 48],
  ])("%s in steps of %s is %s", (amount, unit, units) => {
    expect(stepsOf(amount, unit)).toMatchObject({ unit, units });
    expect(divisions).not.toHaveBeenCalled();
  });

  test.each([
    [1000.5, 1, "notAMultiple"],
    [2e14, 0.1, "tooManyUnits"],
  ])("%s is refused steps of %s without them too", (amount, unit, why) => {
    expect(stepsOf(amount, unit)).toBe(why);
    expect(divisions).not.toHaveBeenCalled();
  });

  test.each([
    ["ten decimals", 1e-10, 1e-10],
    ["more than 2^51 steps of its last decimal", 2 ** 51 + 1, 1],
    ["a decimal already", new Decimal(1000), 1],
  ])("%s takes them", (_, amount, unit) => {
    stepsOf(amount, unit);
    expect(divisions).toHaveBeenCalled();
  });
});

describe("shares are divided in one multiplication as long as a product stays within 2^52", () => {
  const wide = (whole: number[], units: number): boolean => {
    const divideWide = vi.spyOn(WholeWeights.prototype as unknown as { divideWide(): void }, "divideWide");
    const sum = whole.reduce((a, b) => a + b);
    new WholeWeights({ whole: Float64Array.from(whole), sum, largest: Math.max(...whole) }).divide(units);
    return divideWide.mock.calls.length > 0;
  };

  test("a kommun's inhabitants and an amount in kronor", () => {
    expect(wide([104_532, 12_871, 9_204], 1_234_567)).toBe(false);
  });

  test("exactly 2^52, and one unit more", () => {
    expect(wide([2 ** 26, 2 ** 26], 2 ** 26)).toBe(false);
    expect(wide([2 ** 26, 2 ** 26], 2 ** 26 + 1)).toBe(true);
  });
});
