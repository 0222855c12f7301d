import { describe, expect, test } from "vitest";
import { type Classify, classifyPlain } from "../../../core/cells/classify.ts";
import { NO_PLACE, readNumber } from "../../../core/cells/readNumber.ts";
import type { Parameter } from "../../../core/definition/Parameter.ts";
import { failure } from "../failure.ts";

const HASH = { error: "#N/A" };
const DAY = new Date(0);
const classify: Classify = (value) => {
  if (value === HASH) return { special: "error", error: "#N/A" };
  return value === DAY ? { special: "date" } : classifyPlain(value);
};

const parameter = (bounds: Partial<Parameter> = {}): Parameter => ({
  name: "antal",
  en: "count",
  kind: "number",
  ...bounds,
});
const read = (cell: unknown, bounds?: Partial<Parameter>) => readNumber(cell, parameter(bounds), classify, NO_PLACE);

describe("a cell is read as a number", () => {
  test.each([[null], [undefined], [""]])("%j is 0, whatever the bounds", (blank) => {
    expect(read(blank, { notNegative: true, whole: true, highest: 1 })).toBe(0);
  });

  test("to its 15 digits", () => {
    expect(read(0.1 + 0.2)).toBe(0.3);
  });

  test("a number that the host hands over in another dress counts too", () => {
    const dressed: Classify = () => 12.5;
    expect(readNumber({}, parameter(), dressed, NO_PLACE)).toBe(12.5);
  });

  test("without asking the host what a number is", () => {
    const asked: Classify = (value) => {
      throw new Error(`asked about ${value}`);
    };
    expect(readNumber(12.5, parameter(), asked, NO_PLACE)).toBe(12.5);
  });

  test("up to its bounds, inclusive", () => {
    expect(read(0, { notNegative: true })).toBe(0);
    expect(read(-3, { whole: true })).toBe(-3);
    expect(read(10, { highest: 10 })).toBe(10);
    expect(read(1, { highest: 1 })).toBe(1);
    expect(read(-999_999_999_999_999)).toBe(-999_999_999_999_999);
    expect(read(2.5)).toBe(2.5);
    expect(read(-2)).toBe(-2);
  });
});

describe("a cell is refused", () => {
  test.each<[string, unknown, Partial<Parameter>, string, object]>([
    ["at the limit", 1e15, {}, "numberTooLarge", { value: 1e15 }],
    ["below the negative limit", -1e15, {}, "numberTooLarge", { value: -1e15 }],
    ["infinite", Number.POSITIVE_INFINITY, {}, "numberTooLarge", { value: Number.POSITIVE_INFINITY }],
    ["not a number at all", Number.NaN, {}, "numberTooLarge", { value: Number.NaN }],
    ["too large before it is negative", -1e15, { notNegative: true }, "numberTooLarge", { value: -1e15 }],
    ["negative", -0.5, { notNegative: true }, "negative", { value: -0.5 }],
    ["negative before it is not whole", -0.5, { notNegative: true, whole: true }, "negative", { value: -0.5 }],
    ["not whole", 1.5, { whole: true }, "notWhole", { value: 1.5 }],
    ["above the highest", 11, { highest: 10 }, "aboveHighest", { value: 11, highest: 10 }],
    ["a share above 1", 1.5, { highest: 1 }, "shareAboveOne", { value: 1.5, highest: 1 }],
    ["text", "100", {}, "notANumber", { found: { kind: "text", text: "100" } }],
    ["TRUE", true, {}, "notANumber", { found: { kind: "boolean", value: true } }],
    ["a date", DAY, {}, "notANumber", { found: { kind: "date" } }],
    ["anything else", {}, {}, "notANumber", { found: { kind: "other" } }],
    ["an error", HASH, {}, "errorCell", { error: "#N/A" }],
  ])("%s", (_, cell, bounds, error, data) => {
    const failed = failure(() => read(cell, bounds));
    expect(failed.error).toBe(error);
    expect(failed.data).toMatchObject({ parameter: "antal", position: {}, ...data });
  });

  test("with its place in the range", () => {
    const place = (index: number) => ({ row: index + 1 });
    const at = (cell: unknown) =>
      failure(() => readNumber(cell, parameter({ notNegative: true }), classify, place, 2)).data;
    for (const cell of [-1, "x", HASH]) expect(at(cell)).toMatchObject({ position: { row: 3 } });
  });

  test("in the first place where no place is told", () => {
    const place = (index: number) => ({ row: index + 1 });
    expect(failure(() => readNumber("x", parameter(), classify, place)).data).toMatchObject({ position: { row: 1 } });
  });
});
