import { describe, expect, test } from "vitest";
import { PLAIN_FUNCTIONS } from "../../core/exchange/plainFunctions.ts";

const ERROR = { special: "error", error: "#N/A" };
const of = (name: string, ...given: readonly (readonly unknown[])[]): number | undefined => {
  const plain = PLAIN_FUNCTIONS[name];
  if (plain === undefined) throw new Error(`no ${name}`);
  return plain(given);
};

describe("SUM, MIN and MAX", () => {
  test("take every cell of every argument", () => {
    expect(of("SUM", [1, 2], [30])).toBe(33);
    expect(of("MIN", [5, 3], [4])).toBe(3);
    expect(of("MAX", [5, 3], [4])).toBe(5);
  });

  test("take numbers below zero, and zero itself", () => {
    expect(of("SUM", [-1, 0.5])).toBe(-0.5);
    expect(of("MIN", [0, 3])).toBe(0);
    expect(of("MIN", [2, -3])).toBe(-3);
    expect(of("MAX", [-2, -3])).toBe(-2);
    expect(of("MAX", [0, -3])).toBe(0);
  });

  test.each(["SUM", "MIN", "MAX"])("%s passes by texts, blank cells and TRUE", (name) => {
    expect(of(name, ["9", "", null, undefined, true, 7], ["x"])).toBe(7);
  });

  test("of no numbers at all: a sum of 0, no least and no greatest", () => {
    expect(of("SUM", [null, "x"])).toBe(0);
    expect(of("MIN", [null, "x"])).toBe(undefined);
    expect(of("MAX")).toBe(undefined);
  });

  test.each(["SUM", "MIN", "MAX"])("%s is not told where a cell is in error", (name) => {
    expect(of(name, [1, 2], [3, ERROR])).toBe(undefined);
  });
});

describe("ROUND", () => {
  test.each([
    [2.4, 0, 2],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-2.4, 0, -2],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [0.125, 2, 0.13],
    [1250, -2, 1300],
    [1249, -2, 1200],
    [0, 3, 0],
  ])("%d to %i decimals is %d: half goes away from zero", (number, digits, expected) => {
    expect(of("ROUND", [number], [digits])).toBe(expected);
  });

  test.each([
    ["no decimals given", [[2.5]]],
    ["one argument too many", [[2.5], [0], [0]]],
    ["a text", [["2.5"], [0]]],
    ["decimals as text", [[2.5], ["0"]]],
    ["several cells", [[2.5, 3.5], [0]]],
    ["several cells of decimals", [[2.5], [0, 1]]],
    ["a blank cell", [[null], [0]]],
  ])("is not told for %s", (_, given) => {
    expect(of("ROUND", ...given)).toBe(undefined);
  });
});
