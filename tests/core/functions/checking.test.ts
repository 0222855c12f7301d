import { describe, expect, test } from "vitest";
import { across, call, down, refused } from "./call.ts";

const table = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => r + c));

describe("AVRUNDATABELL", () => {
  test("takes tables as long as cells × (rows + columns) is at most 3 000 000", () => {
    // 114² · 228 = 2 963 088; 114 · 115 · 229 = 3 002 190; 1731 · 1732 = 2 998 092; 1732 · 1733 = 3 001 556.
    expect(call("AVRUNDATABELL", table(114, 114))).toEqual(table(114, 114));
    expect(call("AVRUNDATABELL", table(1731, 1))).toEqual(table(1731, 1));
    const tooLarge = (rows: number, columns: number) => ({
      error: "tableTooLarge",
      data: { parameter: "tabell", rows, columns },
    });
    expect(refused("AVRUNDATABELL", table(114, 115))).toEqual(tooLarge(114, 115));
    expect(refused("AVRUNDATABELL", table(1732, 1))).toEqual(tooLarge(1732, 1));
    expect(refused("AVRUNDATABELL", table(1, 1732))).toEqual(tooLarge(1, 1732));
  });

  test("takes 1e15 units in all, whatever their signs, and not one more", () => {
    expect(call("AVRUNDATABELL", across(9e14, -1e14))).toEqual([[9e14, -1e14]]);
    expect(call("AVRUNDATABELL", across(1e14), 0.1)).toEqual([[1e14]]);
    expect(refused("AVRUNDATABELL", across(9e14, -1e14, 1))).toEqual({
      error: "tooManyUnits",
      data: { amount: 1e15 + 1, unit: 1 },
    });
    expect(refused("AVRUNDATABELL", across(-1e14, 0.1), 0.1)).toEqual({
      error: "tooManyUnits",
      data: { amount: 1e14 + 0.1, unit: 0.1 },
    });
  });

  test("names the cell that is too fine", () => {
    expect(
      refused(
        "AVRUNDATABELL",
        [
          [1, 2, 3],
          [4, 5, 1e-16],
        ],
        1,
      ),
    ).toEqual({
      error: "tableTooFine",
      data: { parameter: "tabell", position: { row: 2, column: 3 }, value: 1e-16, unit: 1 },
    });
  });
});

describe("KAPITALKONTROLL", () => {
  test("counts both limits as inside", () => {
    expect(call("KAPITALKONTROLL", across(1999, 2000, 2120, 2121), 2000, 2120)).toEqual([
      ["1 under minst", "Inom", "Inom", "1 över högst"],
    ]);
    expect(call("KAPITALKONTROLL", across(4, 5, 6), 5, 5)).toEqual([["1 under minst", "Inom", "1 över högst"]]);
    expect(call("KAPITALKONTROLL", across(-1, 0, 9e14))).toEqual([["1 under minst", "Inom", "Inom"]]);
  });

  test("refuses limits that cross", () => {
    expect(refused("KAPITALKONTROLL", 1, 6, 5)).toEqual({
      error: "minimumAboveMaximum",
      data: { position: {}, minimum: 6, maximum: 5 },
    });
  });
});

describe("EFFEKT and EGETKAPITAL", () => {
  test("name the place of a result that is too large", () => {
    expect(refused("EFFEKT", 1e8, down(1, 1e7), 1)).toEqual({
      error: "resultTooLarge",
      data: { position: { row: 2 }, value: "1000000000000000" },
    });
    expect(refused("EGETKAPITAL", 9e14, across(1, 1e14), across(0, 0))).toEqual({
      error: "resultTooLarge",
      data: { position: { column: 2 }, value: "1000000000000001" },
    });
  });

  test("the effect lies as the first vector that is no single value", () => {
    expect(call("EFFEKT", 2, across(3, 4), down(5, 6))).toEqual([[30, 48]]);
    expect(call("EFFEKT", 2, 3, down(5, 6))).toEqual([[30], [36]]);
    expect(call("EFFEKT", 24, 12, 16_200)).toEqual([[4_665_600]]);
  });

  test("a negative period is refused with its place", () => {
    expect(refused("EGETKAPITAL", 0, across(1, 1), across(0, -1))).toEqual({
      error: "negativePeriod",
      data: { parameter: "kostnader", position: { column: 2 }, value: -1 },
    });
    expect(refused("EGETKAPITAL", 0, across(-1, 1), across(0, 0))).toEqual({
      error: "negativePeriod",
      data: { parameter: "intäkter", position: { column: 1 }, value: -1 },
    });
  });
});

describe("PARTSKONTROLL", () => {
  const says = (...values: unknown[]) => call("PARTSKONTROLL", ...values)[0]?.[0];

  test.each<[unknown[], string]>([
    [[0, 0, 0], "Inga belopp"],
    [[0, 1, 0], "Statens bidrag saknas"],
    [[0, 0, 1], "Statens bidrag saknas"],
    [[100, 50, 50], "Följer 5 §"],
    [[down(60, 40), across(20, 30), 50], "Följer 5 §"],
    // Half is 50,5; all three sums are whole, so less than 1 off is rounding.
    [[101, 50, 51], "Följer 5 §, avrundat"],
    [[101, 51, 51], "Följer 5 §, avrundat"],
    // The coarsest of the three units counts: 0,1 · 1 · 0,01 is 1.
    [[100.1, 50, 50.05], "Följer 5 §, avrundat"],
    [[100.2, 50.1, 50.2], "Kommunerna 0,1 över"],
    [[100, 51, 50], "Regionen 1 över"],
    [[100, 49, 50], "Regionen 1 under"],
    [[100, 50, 51], "Kommunerna 1 över"],
    [[100, 51, 48], "Regionen 1 över, kommunerna 2 under"],
    [[101, 50, 52], "Regionen 0,5 under, kommunerna 1,5 över"],
    [[9032, 5000, 5000], "Regionen 484 över, kommunerna 484 över"],
    [[-100, -50, -50], "Följer 5 §"],
  ])("%j: %s", (values, text) => {
    expect(says(...values)).toBe(text);
  });
});
