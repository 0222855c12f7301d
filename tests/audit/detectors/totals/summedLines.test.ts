import { describe, expect, test } from "vitest";
import { down } from "./totalsOf.ts";

// What the formulas give is of no matter here: any value stands for it.
const sum = (range: string): string => `=SUM(${range}) → 1`;

/** Rows from the second on, in one column; the last is a total over `range`. */
const column = (rows: string, range: string, label = "Summa"): string[] =>
  down(`\nPost | tkr\n${rows}\n${label} | ${sum(range)}`);

describe("what most columns add is what a total is meant to add", () => {
  const years = (first: string, second: string, third: string, rows = "A\nB\nC\nD"): string[] => {
    const cells = rows.split("\n").map((label) => (/^[A-Z]$/.test(label) ? `${label} | 1 | 2 | 3` : label));
    return down(
      `\nPost | 2025 | 2026 | 2027\n${cells.join("\n")}\nSumma | ${sum(first)} | ${sum(second)} | ${sum(third)}`,
    );
  };
  // Rows in a section of their own are looked for by no other rule.
  const SECTIONS = "A\nB\nInsatser\nC\nD";

  test("also where one of them adds less", () => {
    expect(years("B2:B5", "C2:C5", "D4:D5")).toEqual(["6 = 2 3 4 5"]);
    expect(years("B4:B5", "C2:C5", "D2:D5")).toEqual(["6 = 2 3 4 5"]);
  });

  test("whichever column comes first", () => {
    expect(years("B5:B6", "C2:C3", "D2:D3", SECTIONS)).toEqual(["7 = 2 3"]);
    expect(years("B2:B3", "C2:C3", "D5:D6", SECTIONS)).toEqual(["7 = 2 3"]);
  });

  test("where as many add less as more, the more", () => {
    expect(
      down(
        `\nPost | 2025 | 2026\nA | 1 | 2\nB | 1 | 2\nInsatser\nC | 1 | 2\nSumma | ${sum("B2:B3")} | ${sum("C2:C5")}`,
      ),
    ).toEqual(["6 = 2 3 5"]);
    expect(
      down(`\nPost | 2025 | 2026\nA | 1 | 2\nB | 1 | 2\nInsatser\nC | 1 | 2\nSumma | ${sum("B2:B5")} | ${sum("C5")}`),
    ).toEqual(["6 = 2 3 5"]);
  });

  test("where as many add one as three, the three", () => {
    expect(
      down(`\nPost | 2025 | 2026\nA | 1 | 2\nInsatser\nC | 1 | 2\nD | 1 | 2\nSumma | ${sum("B2")} | ${sum("C2:C5")}`),
    ).toEqual(["6 = 2 4 5"]);
  });

  test("and the plain rows that half as many add besides", () => {
    // Above theirs; and then the one below, which all of them leave out.
    expect(years("B5:B6", "C2:C6", "D5:D6", "A\nB\nInsatser\nC\nD\nE")).toEqual(["8 = 2 3 5 6 7"]);
    expect(years("B2:B3", "C2:C6", "D2:D3", SECTIONS)).toEqual(["7 = 2 3 5 6"]);
    // Not where they add others instead.
    expect(years("B2:B3", "C3:C6", "D2:D3", SECTIONS)).toEqual(["7 = 2 3"]);
  });

  test("not what fewer add", () => {
    const four = (last: string): string[] =>
      down(`
Post  | 2025 | 2026 | 2027 | 2028
A     | 1 | 2 | 3 | 4
B     | 1 | 2 | 3 | 4
Insatser
C     | 1 | 2 | 3 | 4
Summa | ${sum("B2:B3")} | ${sum("C2:C3")} | ${last} | ${sum("E2:E5")}`);
    expect(four(sum("D2:D3"))).toEqual(["6 = 2 3"]);
    expect(four("")).toEqual(["6 = 2 3 5"]);
  });

  test("not more rows than the others add", () => {
    expect(years("B2:B3", "C2:C7", "D2:D3", "A\nB\nInsatser\nC\nD\nE")).toEqual(["8 = 2 3"]);
  });

  test("not rows that are no plain ones", () => {
    expect(years("B2:B3", "C2:C6", "D2:D3", "A\nB\nInsatser\nC\nvarav unga | 1 | 1 | 1")).toEqual(["7 = 2 3 5"]);
  });
});

describe("rows between a range and its total", () => {
  test("are missed, as many as the range has", () => {
    expect(column("A | 1\nB | 2\nC | 3", "B2:B3")).toEqual(["5 = 2 3 4"]);
    expect(column("A | 1\nB | 2\nC | 3\nD | 4", "B2:B3")).toEqual(["6 = 2 3 4 5"]);
    expect(column("A | 1\nB | 2\nC | 3\nD | 4\nE | 5", "B2:B3")).toEqual(["7 = 2 3"]);
  });

  test("are not where they are no plain rows with figures", () => {
    expect(column("A | 1\nB | 2\nvarav unga | 3", "B2:B3")).toEqual(["5 = 2 3"]);
    expect(column("A | 1\nB | 2\nAvvikelse | 3\nC | 4", "B2:B3")).toEqual(["6 = 2 3 5"]);
    expect(column("A | 1\nB | 2\nC | 5 %", "B2:B3")).toEqual(["5 = 2 3"]);
  });

  test("are not where they stand in another section", () => {
    expect(column("A | 1\nB | 2\nInsatser\nC | 3", "B2:B3")).toEqual(["6 = 2 3"]);
    // Not even those of the same one before it.
    expect(column("A | 1\nB | 2\nC | 3\nInsatser\nD | 3", "B2:B3")).toEqual(["7 = 2 3"]);
  });

  test("are not where a total stands between", () => {
    expect(column("A | 1\nB | 2\nSumma X | 3\nC | 4", "B2:B3")).toEqual(["4 = 2 3", "6 = 2 3"]);
  });

  test("are not where the range is below its total", () => {
    expect(down(`\nPost | tkr\nA | 1\nB | 2\nSumma | ${sum("B5:B6")}\nC | 3\nD | 4`)).toEqual(["4 = 5 6"]);
  });
});

describe("rows that a sum jumps over", () => {
  const added = (rows: string, cells: string): string[] => column(rows, cells);

  test("are missed, one for each three that it adds", () => {
    expect(added("A | 1\nB | 2\nC | 3\nD | 4", "B2,B3,B5")).toEqual(["6 = 2 3 4 5"]);
    expect(added("A | 1\nB | 2\nC | 3", "B2,B4")).toEqual(["5 = 2 4"]);
    expect(added("A | 1\nB | 2\nC | 3\nD | 4\nE | 5", "B2,B3,B6")).toEqual(["7 = 2 3 6"]);
    expect(added("A | 1\nB | 2\nC | 3\nD | 4\nE | 5\nF | 6\nG | 7\nH | 8", "B2:B4,B7:B9")).toEqual([
      "10 = 2 3 4 5 6 7 8 9",
    ]);
  });

  test("are not where they have no figures, or another total has taken them", () => {
    expect(added("A | 1\nB | 2\nC | 5 %\nD | 4", "B2,B3,B5")).toEqual(["6 = 2 3 5"]);
    expect(added("A | 1\nB | 2\nSumma | 3\nD | 4\nE | 5", "B4,B5,B6")).toEqual(["4 = 2 3", "7 = 4 5 6"]);
  });

  test("are not where one of them is no plain row, or stands in another section", () => {
    const jumped = (row: string): string[] =>
      added(`A | 1\nB | 2\nC | 3\n${row} | 9\nD | 4\nE | 5\nF | 6\nG | 7`, "B2,B3,B6,B7,B8,B9");
    expect(jumped("varav unga")).toEqual(["10 = 2 3 6 7 8 9"]);
    expect(jumped("Resor")).toEqual(["10 = 2 3 4 5 6 7 8 9"]);
    expect(added("A | 1\nB | 2\nInsatser\nC | 3\nD | 4", "B2,B3,B6")).toEqual(["7 = 2 3 6"]);
    expect(added("Kansli\nA | 1\nB | 2\nC | 3\nD | 4", "B3,B4,B6")).toEqual(["7 = 3 4 5 6"]);
  });
});
