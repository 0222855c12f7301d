import { describe, expect, test } from "vitest";
import { down } from "./totalsOf.ts";

describe("a typed total is the sum of", () => {
  test.each([
    ["the rows above it", "Post | tkr\nStyrelse | 280\nKansli | 2280\nSumma | 2560", ["4 = 2 3"]],
    [
      "the rows since the total before, and of the totals",
      `Post | tkr
Enter                | 100
NOVA                 | 200
Summa verksamhet     | 300
Kansli               | 500
Revision             | 600
Summa administration | 1100
Summa                | 1400`,
      ["4 = 2 3", "7 = 5 6", "8 = 4 7"],
    ],
    ["rows with decimals, rounded", "Post | tkr\nStyrelse | 280.25\nKansli | 2280.25\nSumma | 2561", ["4 = 2 3"]],
    ["nothing, where it stands first", "Post | tkr\nSumma | 300\nEnter | 100\nNOVA | 180", []],
    ["nothing, where it has no figure", "Post | tkr\nEnter | 100\nNOVA | 200\nSumma | Se not\nKansli | 10", []],
    ["nothing, where a formula gives it", "Post | tkr\nEnter | 100\nNOVA | 200\nSumma | =MAX(B2:B3)", []],
    ["nothing, where income and costs leave 0", "Post | tkr\nBidrag | 50\nKansli | -50\nSumma | 0", []],
  ])("%s", (_, sheet, totals) => {
    expect(down(`\n${sheet}`)).toEqual(totals);
  });
});

describe("of several beginnings that foot, it takes", () => {
  test.each([
    ["the nearest row after a blank one", "A | 0\n\nB | 200\nC | 300\nSumma | 500", ["6 = 4 5"]],
    ["the nearest row in the middle of a block", "X | 100\nA | 0\nB | 200\nC | 300\nSumma | 500", ["6 = 4 5"]],
    ["several rows rather than one", "A | 0\nB | 0\nC | 500\nSumma | 500", ["5 = 3 4"]],
    // One row alone is no sum, but the next total does not add it again.
    ["one row where no more foot", "B | 200\nC | 500\nSumma | 500\nSumma allt | 700", ["4 ~", "5 = 2 4"]],
  ])("%s", (_, rows, totals) => {
    expect(down(`\nPost | tkr\n${rows}`)).toEqual(totals);
  });

  test("the top of the table rather than a row in it", () => {
    // The first year foots both ways, the second neither way.
    expect(down("\nPost | 2024 | 2025\nA | 0 | 70\nB | 200 | 210\nC | 300 | 310\nSumma | 500 | 999")).toEqual([
      "5 = 2 3 4",
    ]);
  });

  test("the nearest of two that are natural", () => {
    expect(down("\nPost | 2024 | 2025\nA | 0 | 70\n\nB | 200 | 210\nC | 300 | 310\nSumma | 500 | 999")).toEqual([
      "6 = 4 5",
    ]);
  });

  test("the one that most columns bear out", () => {
    // Both years foot back to A, the first also back to B.
    expect(down("\nPost | 2024 | 2025\nA | 0 | 70\nB | 200 | 210\nC | 300 | 310\nSumma | 500 | 590")).toEqual([
      "5 = 2 3 4",
    ]);
    // Back to B both years foot, back to A only the first does.
    expect(down("\nPost | 2024 | 2025\nA | 0 | 70\nB | 200 | 210\nC | 300 | 310\nSumma | 500 | 520")).toEqual([
      "5 = 3 4",
    ]);
  });
});

describe("in the middle of a block a small total may foot by chance", () => {
  const sheet = (last: number) => `
Post | tkr
A    | 40
B    | 60
C    | ${last}
Summa | ${60 + last}`;

  test("it has to be 50 for each row above it", () => {
    expect(down(sheet(90))).toEqual(["5 = 3 4"]);
    expect(down(sheet(89))).toEqual(["5 ~"]);
  });

  test("also where it is negative", () => {
    const negative = (last: number): string => `\nPost | tkr\nA | -40\nB | -60\nC | -${last}\nSumma | -${60 + last}`;
    expect(down(negative(90))).toEqual(["5 = 3 4"]);
    expect(down(negative(89))).toEqual(["5 ~"]);
  });

  test("but not back to the first row, or to one after a blank row", () => {
    expect(down("\nPost | tkr\nA | 4\nB | 6\nC | 9\nSumma | 19")).toEqual(["5 = 2 3 4"]);
    expect(down("\nPost | tkr\nAntal deltagare | 5\nA | 4\nB | 6\nC | 9\nSumma | 19")).toEqual(["6 = 3 4 5"]);
    expect(down("\nPost | tkr\nA | 4\n\nB | 6\nC | 9\nSumma | 15")).toEqual(["6 = 4 5"]);
  });
});

describe("columns bear a total out", () => {
  // The first column foots, the others are far off.
  const years = (count: number): string => {
    const row = (label: string, first: number, rest: number): string =>
      [label, first, ...new Array<number>(count - 1).fill(rest)].join(" | ");
    const heading = ["Post", ...Array.from({ length: count }, (_, i) => `Del ${i + 1}`)].join(" | ");
    return `\n${heading}\n${row("A", 100, 10)}\n${row("B", 200, 20)}\n${row("Summa", 300, 9000)}`;
  };

  test("where a third of them foot", () => {
    expect(down(years(3))).toEqual(["4 = 2 3"]);
    expect(down(years(4))).toEqual(["4 ~"]);
  });

  test("columns without a figure above do not count, nor those where no sum can be judged", () => {
    const sheet = (blank: string, text: string) => `
Post  | Del 1 | Del 2 | Del 3 | Del 4
A     | 100 | 10 | 10 | ${text}
B     | 200 | 20 | ${blank} | 20
Summa | 300 | 9000 | 9000 | 9000`;
    expect(down(sheet("20", "'1 200"))).toEqual(["4 = 2 3"]);
    expect(down(sheet("20", "12"))).toEqual(["4 ~"]);
    const unfilled = sheet("", "12").replace("| 10 | 12", "| | 12");
    expect(down(unfilled)).toEqual(["4 = 2 3"]);
  });

  test("columns where all is 0 say nothing for it", () => {
    const sheet = (zeros: number) =>
      `\nPost | Del 1 | Del 2${" | Noll".repeat(zeros)}\nA | 100 | 10${" | 0".repeat(zeros)}\nB | 200 | 20${" | 0".repeat(zeros)}\nSumma | 300 | 31${" | 0".repeat(zeros)}`;
    expect(down(sheet(1))).toEqual(["4 = 2 3"]);
    expect(down(sheet(2))).toEqual(["4 ~"]);
  });
});
