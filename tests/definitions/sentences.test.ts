import { describe, expect, test } from "vitest";
import {
  asFinsamError,
  type Classify,
  callFunction,
  classifyPlain,
  ErrorCode,
  FinsamError,
  FUNCTIONS,
  HELP,
} from "../../core/index.ts";
import { en } from "../../core/text/en.ts";
import { sv } from "../../core/text/sv.ts";

const codes = Object.values(ErrorCode).filter((code): code is ErrorCode => typeof code === "number");
const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place as string).sort();

const ERROR_CELL = { code: "#N/A" };

/** As a host would: the error cell above is told apart, and one value makes the host itself fail. */
const classify: Classify = (value) => {
  if (value === "broken host") throw new TypeError("broken host");
  return value === ERROR_CELL ? { special: "error", error: "#N/A" } : classifyPlain(value);
};

const many = (count: number): number[][] => Array.from({ length: count }, () => [1]);
// Twelve years of weights whose sums are different primes of 13 digits and more have no small common denominator.
const wide = Array.from({ length: 60 }, (_, year) => [10 ** 14 + 31 * year * year + 7, 10 ** 14 - 17 * year, 3]);

/** What a worked example cannot be: a host's error cell, a huge or ragged range, a call with too many arguments. */
const RARE_ERRORS: Readonly<Record<string, readonly [id: string, values: readonly unknown[]]>> = {
  errorCell: ["ALLOCATE", [ERROR_CELL, [[1]]]],
  notRectangular: ["ALLOCATE", [1, [[1], [1, 2]]]],
  tooManyCells: ["ALLOCATE", [1, many(100_001)]],
  tooManyArguments: ["ALLOCATE", [1, [[1]], 1, null, null, null, 7]],
  planTooLong: ["ALLOCATEPLAN", [many(60), wide]],
  tableTooLarge: ["AVRUNDATABELL", [many(2_000)]],
  internal: ["ALLOCATE", ["broken host", [[1]]]],
};

describe("sentences", () => {
  test.each(
    codes.map((code) => [ErrorCode[code], code] as const),
  )("%s has the same places in every language", (_, code) => {
    expect(places(en.sentences[code])).toEqual(places(sv.sentences[code]));
  });

  test("every error has a number of its own", () => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("every error is shown in some function's help, but those that no worked example can hold", () => {
    const shown = new Set(Object.values(HELP).flatMap(({ mistakes }) => mistakes.map(({ error }) => error)));
    const notShown = codes.map((code) => ErrorCode[code] as keyof typeof ErrorCode).filter((name) => !shown.has(name));
    expect(notShown.sort()).toEqual(Object.keys(RARE_ERRORS).sort());
  });

  test.each(Object.entries(RARE_ERRORS))("%s is raised all the same", (name, [id, values]) => {
    const definition = FUNCTIONS.find((candidate) => candidate.id === id);
    if (!definition) throw new Error(id);
    let caught: unknown;
    try {
      callFunction(definition, values, classify);
    } catch (error) {
      caught = asFinsamError(error);
    }
    expect(caught).toBeInstanceOf(FinsamError);
    expect(ErrorCode[(caught as FinsamError).detail.code]).toBe(name);
  });

  test("no two functions share an id", () => {
    expect(new Set(FUNCTIONS.map(({ id }) => id)).size).toBe(FUNCTIONS.length);
  });
});
