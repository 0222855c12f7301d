import { describe, expect, test } from "vitest";
import { Decimal, HALF_UP } from "../../../core/decimal/decimal.ts";
import { decimalSum } from "../../../core/decimal/decimalSum.ts";
import { KEPT_METHODS } from "../../../core/decimal/keptMethods.ts";
import { wholeDecimals } from "../../../core/decimal/wholeDecimals.ts";

describe("decimals", () => {
  test("multiply, subtract and divide whole exactly up to 800 digits", () => {
    const [a, b] = [10n ** 350n + 7n, 10n ** 340n + 3n];
    const product = new Decimal(String(a)).times(String(b));
    expect(product.toFixed()).toBe(String(a * b));
    expect(product.minus(1).divToInt(String(b)).toFixed()).toBe(String(a - 1n));
    expect(product.plus(String(b)).toFixed()).toBe(String(a * b + b));
  });

  test("cut a quotient off at 800 digits, towards zero", () => {
    expect(new Decimal(2).div(3).toFixed()).toBe(`0.${"6".repeat(800)}`);
    expect(new Decimal(-2).div(3).toFixed()).toBe(`-0.${"6".repeat(800)}`);
  });

  test("round halves away from zero where that is asked for, else towards zero", () => {
    expect(new Decimal("2.5").toSignificantDigits(1, HALF_UP).toFixed()).toBe("3");
    expect(new Decimal("-2.5").toSignificantDigits(1, HALF_UP).toFixed()).toBe("-3");
    expect(new Decimal("2.9").toSignificantDigits(1).toFixed()).toBe("2");
  });

  test("leave the library's shared class as it is", async () => {
    const { Decimal: Shared } = await import("decimal.js");
    expect([Shared.precision, Shared.rounding]).toEqual([20, 4]);
    expect(Decimal).not.toBe(Shared);
  });

  test("sum exactly", () => {
    expect(decimalSum([0.1, 0.2, new Decimal("0.3")]).toFixed()).toBe("0.6");
    expect(decimalSum([]).isZero()).toBe(true);
    expect(decimalSum(Float64Array.of(1e15, 1e-15)).toFixed()).toBe("1000000000000000.000000000000001");
  });

  test("are brought to whole ones over one power of ten", () => {
    const whole = (...texts: string[]) =>
      wholeDecimals(texts.map((text) => new Decimal(text))).map((each) => each.toFixed());
    expect(whole("0.25", "3", "1.5")).toEqual(["25", "300", "150"]);
    expect(whole("7", "8")).toEqual(["7", "8"]);
    expect(whole("0.000000000000000000001", "1")).toEqual(["1", "1000000000000000000000"]);
    expect(whole()).toEqual([]);
  });
});

test("the kept methods are methods of the library", () => {
  const methods = new Decimal(1) as unknown as Record<string, unknown>;
  expect(KEPT_METHODS.length).toBeGreaterThan(15);
  expect(KEPT_METHODS.filter((name) => typeof methods[name] !== "function")).toEqual([]);
});
