import { describe, expect, test } from "vitest";
import { Vector } from "../../../core/cells/Vector.ts";
import { Decimal } from "../../../core/decimal/decimal.ts";
import { exactResult } from "../../../core/rules/exactResult.ts";
import { METHOD_NAMES, methodOf } from "../../../core/rules/method.ts";
import { partUnits } from "../../../core/rules/partUnits.ts";
import { checkPopulation } from "../../../core/rules/population.ts";
import { type CalculatedAmount, derivedUnit, stepsOfAmount, stepsOfCalculated } from "../../../core/rules/unit.ts";
import { failure } from "../failure.ts";

describe("a unit that is left out", () => {
  test.each<[number, number | undefined]>([
    [0, 1],
    [101, 1],
    [-101, 1],
    [1e14, 1],
    [4417.5, 0.1],
    [1234.56, 0.01],
    [0.000_03, 0.000_01],
    [0.000_003, undefined],
    [1.123_456, undefined],
  ])("of %s is %s, also where it is calculated", (amount, unit) => {
    expect(derivedUnit(amount)).toBe(unit);
    expect(derivedUnit(new Decimal(amount))).toBe(unit);
  });
});

describe("an amount in steps", () => {
  test("of its own last decimal, or of the unit given", () => {
    expect(stepsOfAmount(4417.5, undefined, "belopp")).toMatchObject({ unit: 0.1, units: 44175 });
    expect(stepsOfAmount(4417.5, 0.5, "belopp")).toMatchObject({ unit: 0.5, units: 8835 });
  });

  test.each<[string, () => unknown, string, object]>([
    [
      "more than five decimals",
      () => stepsOfAmount(1.123_456, undefined, "belopp"),
      "tooManyDecimals",
      { parameter: "belopp", amount: 1.123_456 },
    ],
    [
      "no multiple, with the power of ten that fits",
      () => stepsOfAmount(1250, 100, "belopp"),
      "notAMultiple",
      { parameter: "belopp", position: {}, amount: 1250, unit: 100, fits: 10 },
    ],
    [
      "no multiple, with its place",
      () => stepsOfAmount(0.25, 0.1, "belopp_per_år", { row: 2 }),
      "notAMultiple",
      { parameter: "belopp_per_år", position: { row: 2 }, amount: 0.25, unit: 0.1, fits: 0.01 },
    ],
    ["too many units", () => stepsOfAmount(2e14, 0.1, "belopp"), "tooManyUnits", { amount: 2e14, unit: 0.1 }],
  ])("fails with %s", (_, call, error, data) => {
    expect(failure(call)).toEqual({ error, data });
  });
});

describe("a calculated amount in steps", () => {
  const said = (words: string, ...values: unknown[]): never => {
    throw new Error([words, ...values].join(" "));
  };
  const errors: CalculatedAmount = {
    tooManyDecimals: (shown) => said("decimals", shown),
    notAMultiple: (shown, unit, fits) => said("multiple", shown, unit, fits),
  };
  const steps = (amount: string, unit?: number) => stepsOfCalculated(new Decimal(amount), unit, errors);

  test("is measured as any other", () => {
    expect(steps("4417.5")).toMatchObject({ unit: 0.1, units: 44175 });
    expect(steps("-4417.5", 0.5)).toMatchObject({ unit: 0.5, units: 8835, sign: -1 });
  });

  test("is shown with 20 digits, cut off, where it has more", () => {
    expect(() => steps("1234567890.1234567890987")).toThrow("decimals 1234567890.123456789");
    expect(() => steps("0.1234567")).toThrow("decimals 0.1234567");
    expect(() => steps("4417.55", 0.1)).toThrow("multiple 4417.55 0.1 0.01");
    expect(() => steps("1250", 100)).toThrow("multiple 1250 100 10");
  });

  test("fails with too many units", () => {
    expect(failure(() => steps("1000000000000000", 0.1))).toEqual({
      error: "tooManyUnits",
      data: { amount: "1000000000000000", unit: 0.1 },
    });
  });
});

describe("parts of their own in units", () => {
  test("one value stands for all", () => {
    expect(partUnits(new Vector([1.5], "single"), 0.5, "grundbelopp", 3)).toEqual([3, 3, 3]);
    expect(partUnits(new Vector([1.5, 0, 2], "row"), 0.5, "grundbelopp", 3)).toEqual([3, 0, 4]);
  });
});

describe("population figures", () => {
  test("are whole and above 0", () => {
    expect(() => checkPopulation(new Vector([1, 57_000], "column"), "folkmängd")).not.toThrow();
    expect(failure(() => checkPopulation(new Vector([1, 0], "column"), "folkmängd"))).toEqual({
      error: "missingPopulation",
      data: { parameter: "folkmängd", position: { row: 2 } },
    });
    expect(failure(() => checkPopulation(new Vector([1, 2, 1.5], "row"), "folkmängd"))).toEqual({
      error: "notWhole",
      data: { parameter: "folkmängd", position: { column: 3 }, value: 1.5 },
    });
  });
});

describe("an exact result", () => {
  test("is the nearest number, as long as a grid can show it", () => {
    expect(exactResult(new Decimal("0.1"))).toBe(0.1);
    expect(exactResult(new Decimal("999999999999999"))).toBe(999_999_999_999_999);
    expect(exactResult(new Decimal("-999999999999999"))).toBe(-999_999_999_999_999);
  });

  test.each([
    "1000000000000000",
    "-1000000000000000.5",
    "100000000000000000000",
  ])("%s is too large, and told exactly", (text) => {
    const data = { position: { row: 2 }, value: text };
    expect(failure(() => exactResult(new Decimal(text), { row: 2 }))).toEqual({ error: "resultTooLarge", data });
    expect(failure(() => exactResult(new Decimal(text)))).toEqual({
      error: "resultTooLarge",
      data: { ...data, position: {} },
    });
  });
});

describe("the method", () => {
  test.each([
    undefined,
    "",
    "  ",
    "STÖRSTA REST",
    " hamilton ",
    "Largest remainder",
    "största rest".normalize("NFD"),
  ])("%j is the largest remainder", (text) => {
    expect(methodOf(text, "metod")).toBe("largestRemainder");
  });

  test.each(["AVRUNDA VAR FÖR SIG", "\u00a0avrunda var för sig"])("%j rounds each for itself", (text) => {
    expect(methodOf(text, "metod")).toBe("roundEachForItself");
  });

  test("anything else is unknown, and told as it was found", () => {
    const unknown = (found: object) => ({ error: "unknownMethod", data: { parameter: "metod", found } });
    expect(failure(() => methodOf("D'HONDT", "metod"))).toEqual(unknown({ kind: "text", text: "D'HONDT" }));
    expect(failure(() => methodOf("HAMILTO", "metod"))).toEqual(unknown({ kind: "text", text: "HAMILTO" }));
    expect(failure(() => methodOf(1, "metod"))).toEqual(unknown({ kind: "number", value: 1 }));
    expect(failure(() => methodOf(true, "metod"))).toEqual(unknown({ kind: "boolean", value: true }));
    expect(failure(() => methodOf({ special: "date" }, "metod"))).toEqual(unknown({ kind: "date" }));
  });

  test("has the published names", () => {
    expect(METHOD_NAMES).toEqual({
      largestRemainder: ["STÖRSTA REST", "HAMILTON", "LARGEST REMAINDER"],
      roundEachForItself: ["AVRUNDA VAR FÖR SIG"],
    });
  });
});
