import { describe, expect, test } from "vitest";
import { across, cellsOf, tableOf } from "./totalsOf.ts";

// What the formulas give is of no matter here: any value stands for it.
const sum = (range: string): string => `=SUM(${range}) → 1`;

describe("the totals of rows", () => {
  test("stand in a column of their own, with what each row adds", () => {
    const text = `
Kommun | Lön | Hyra | Summa
Ale    | 10  | 20   | ${sum("B2:C2")}
Eda    | 11  | 21   | 32`;
    expect(across(text)).toEqual(["D = B C"]);
    expect(cellsOf(tableOf(text).rowTotals)).toEqual(["D2 1 sum B C", "D3 32 typed B C"]);
  });

  test("may be another row's by mistake", () => {
    const text = `
Kommun | Lön | Hyra | Summa
Ale    | 10  | 20   | ${sum("B2:C2")}
Eda    | 11  | 21   | ${sum("B3:C3")}
Kil    | 12  | 22   | ${sum("B3:C3")}`;
    expect(cellsOf(tableOf(text).rowTotals)).toEqual(["D2 1 sum B C", "D3 1 sum B C", "D4 1 sum"]);
  });

  test("need a word or a formula that says so", () => {
    expect(across("\nKommun | Lön | Hyra | Allt\nAle | 10 | 20 | 30\nEda | 11 | 21 | 32")).toEqual([]);
    expect(across("\nKommun | Lön | Hyra | Totalt\nAle | 10 | 20 | 30\nEda | 11 | 21 | 32")).toEqual(["D = B C"]);
  });

  test("typed, are borne out where half of the rows foot, and else not meant", () => {
    const sheet = (second: number, third: number): string[] =>
      across(
        `\nKommun | Lön | Hyra | Totalt\nAle | 100 | 200 | 300\nEda | 110 | 210 | ${second}\nKil | 120 | 220 | ${third}`,
      );
    expect(sheet(320, 999)).toEqual(["D = B C"]);
    expect(sheet(999, 999)).toEqual(["D ~"]);
    expect(across("\nKommun | Lön | Hyra | Totalt\nAle | 100 | 200 | 310")).toEqual(["D ~"]);
  });
});
