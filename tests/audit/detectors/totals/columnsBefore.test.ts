import { describe, expect, test } from "vitest";
import { across } from "./totalsOf.ts";

// What the formulas give is of no matter here: any value stands for it.
const sum = (range: string): string => `=SUM(${range}) → 1`;

describe("a column left of the range of row totals", () => {
  const rows = (first: string, second: string, third: string, heading = "Stöd"): string[] =>
    across(`
Kommun | ${heading} | Insats 1 | Insats 2 | Insats 3 | Summa
Ale    | ${first} | 10 | 20 | 30 | ${sum("C2:E2")}
Eda    | ${second} | 11 | 21 | 31 | ${sum("C3:E3")}
Kil    | ${third} | 12 | 22 | 32 | ${sum("C4:E4")}`);

  test("is missed where it has figures as large as a fifth of theirs on every row", () => {
    // The smallest of theirs has 12 at most: a fifth is 2.4.
    expect(rows("1", "1", "2.5")).toEqual(["F = B C D E"]);
    expect(rows("1", "1", "2.4")).toEqual(["F = B C D E"]);
    expect(rows("1", "1", "2.3")).toEqual(["F = C D E"]);
    expect(rows("-1", "-9", "2")).toEqual(["F = B C D E"]);
  });

  test("is left out on purpose where a row has no figure, or the column no heading", () => {
    expect(rows("9", "", "9")).toEqual(["F = C D E"]);
    expect(rows("9", "9", "9", "")).toEqual(["F = C D E"]);
  });

  test("is compared in the same unit, whatever decimals a row has", () => {
    expect(rows("1", "1", "1.005")).toEqual(["F = C D E"]);
  });

  test("is compared in whole numbers, also where they have decimals", () => {
    expect(
      across(`
Kommun | Stöd | Insats 1 | Insats 2 | Summa
Ale    | 1    | 100 | 100 | ${sum("C2:D2")}
Eda    | 1    | 100 | 100 | ${sum("C3:D3")}
Kil    | 1.5  | 2   | 2   | ${sum("C4:D4")}`),
    ).toEqual(["E = C D"]);
  });

  test("is missed where rows do not all begin behind it, small as it is", () => {
    const sheet = (third: string): string[] =>
      across(`
Kommun | Stöd | Insats 1 | Insats 2 | Summa
Ale    | 1 | 10 | 20 | ${sum("C2:D2")}
Eda    | 1 | 11 | 21 | ${sum("C3:D3")}
Kil    | 1 | 12 | 22 | ${sum(third)}`);
    expect(sheet("D4")).toEqual(["E = B C D"]);
    expect(sheet("C4:D4")).toEqual(["E = C D"]);
  });

  test("is missed where only one or two rows begin behind it, or not all do", () => {
    const two = `
Kommun | Stöd | Insats 1 | Insats 2 | Summa
Ale    | 1 | 10 | 20 | ${sum("C2:D2")}
Eda    | 1 | 11 | 21 | ${sum("C3:D3")}`;
    expect(across(two)).toEqual(["E = B C D"]);
    expect(across(`${two}\nKil | 1 | 12 | 22 | ${sum("C4:D4")}`)).toEqual(["E = C D"]);
    expect(across(`${two}\nKil | 1 | 12 | 22 | ${sum("B4:D4")}`)).toEqual(["E = B C D"]);
  });

  test("may lack a figure where they lack them as well", () => {
    const sheet = (last: string): string => `
Kommun | Stöd | Insats 1 | Insats 2 | Summa
Ale    | 9 | 10 | 20 | ${sum("C2:D2")}
Eda    | 9 | 11 | 21 | ${sum("C3:D3")}
Kil    | 9 | 12 | 22 | ${sum("C4:D4")}
Gap    |   | ${last} | |`;
    expect(across(sheet(""))).toEqual(["E = B C D"]);
    expect(across(sheet("5"))).toEqual(["E = C D"]);
  });

  test("is none where the range begins in the first", () => {
    expect(
      across(`
Kommun | Insats 1 | Insats 2 | Summa
Ale    | 10 | 20 | ${sum("B2:C2")}
Eda    | 11 | 21 | ${sum("B3:C3")}
Kil    | 12 | 22 | ${sum("B4:C4")}`),
    ).toEqual(["D = B C"]);
  });
});
