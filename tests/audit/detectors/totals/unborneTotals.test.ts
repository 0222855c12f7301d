import { describe, expect, test } from "vitest";
import { down } from "./totalsOf.ts";

describe("a total that no column bears out is meant for the rows", () => {
  test.each([
    ["since the total before", "Summa verksamhet | 300\nC | 50\nD | 60\nSumma administration | 120", ["5 ~ 3 4"]],
    ["since the result before", "Årets resultat | 300\nC | 50\nD | 60\nSumma administration | 120", ["5 ~ 3 4"]],
    ["since the blank row before", "Anslag | 300\n\nC | 50\nD | 60\nSumma administration | 120", ["6 ~ 4 5"]],
    [
      "of the municipalities alone",
      "Staten | 500\nRegionen | 250\nAle | 100\nEda | 160\nSumma kommuner | 270",
      ["6 ~ 4 5"],
    ],
    ["of costs alone", "Bidrag | 900\nLön | 100\nHyra | 160\nSumma kostnader | 270", ["5 ~ 3 4"]],
    ["of the table where nothing begins in it", "A | 300\nC | 50\nD | 60\nSumma | 420", ["5 ~ 2 3 4"]],
  ])("%s", (_, rows, totals) => {
    expect(down(`\nPost | tkr\n${rows}`)).toEqual(totals);
  });

  test("of that beginning which comes closest", () => {
    // Since the total: 110, off by 0.73; all: 410, off by 10 of 410.
    expect(down("\nPost | tkr\nSumma verksamhet | 300\nC | 50\nD | 60\nSumma | 400")).toEqual(["5 ~ 2 3 4"]);
  });

  test("of the nearest where two come as close", () => {
    // 80 and 125 both differ by a fifth.
    expect(down("\nPost | tkr\nSumma verksamhet | 45\nC | 50\nD | 30\nSumma | 100")).toEqual(["5 ~ 3 4"]);
  });

  test("not of one in the middle of a block, though it comes closer", () => {
    expect(down("\nPost | tkr\nA | 300\nC | 50\nD | 60\nSumma | 120")).toEqual(["5 ~ 2 3 4"]);
  });

  test("not of a row above that is none of its own, though the rest does not foot either", () => {
    expect(down("\nPost | tkr\nStaten | 700\nAle | 300\nEda | 400\nSumma kommunbidrag | 710")).toEqual(["5 ~ 3 4"]);
  });

  test("up to twelve times too large or too small, as by a digit too many or too few", () => {
    const sheet = (first: number, total: number): string[] =>
      down(`\nPost | tkr\nA | ${first}\nB | 600\nSumma | ${total}`);
    expect(sheet(600, 100)).toEqual(["4 ~ 2 3"]);
    expect(sheet(601, 100)).toEqual(["4 ~"]);
    expect(sheet(600, 14_400)).toEqual(["4 ~ 2 3"]);
    expect(sheet(600, 14_401)).toEqual(["4 ~"]);
  });

  test("not where it is 0, nor where the rows leave 0", () => {
    expect(down("\nPost | tkr\nA | 100\nB | 200\nSumma | 0")).toEqual(["4 ~"]);
    expect(down("\nPost | tkr\nA | 100\nB | -100\nSumma | 300")).toEqual(["4 ~"]);
  });

  test("not where it stands under one row only", () => {
    expect(down("\nPost | tkr\nA | 300\nSumma | 310")).toEqual(["3 ~"]);
  });
});

describe("with several columns of which none foots, it is meant where one and the same row is missing in all", () => {
  const sheet = (first: number, second: number) => `
Post     | 2025 | 2026
Kansli   | 870 | 890
Revision | 55 | 60
Möten    | 20 | 25
Summa    | ${first} | ${second}`;

  test.each([
    ["Möten", 925, 950, ["5 ~ 2 3 4"]],
    ["Revision", 890, 915, ["5 ~ 2 3 4"]],
    ["Möten one year, Revision the other", 925, 915, ["5 ~"]],
    ["another amount each year", 901, 930, ["5 ~"]],
  ])("%s", (_, first, second, totals) => {
    expect(down(sheet(first, second))).toEqual(totals);
  });

  test("a row that is nearly all of it", () => {
    expect(down("\nPost | 2025 | 2026\nA | 100 | 100\nB | 900 | 900\nC | 50 | 60\nSumma | 150 | 160")).toEqual([
      "5 ~ 2 3 4",
    ]);
  });

  test("a row that has its figure in one of them, where the other is all 0", () => {
    expect(down("\nPost | 2025 | 2026\nA | 870 | 0\nB | 55 | 0\nMöten | 20 | 0\nSumma | 925 | 0")).toEqual([
      "5 ~ 2 3 4",
    ]);
  });

  test("a row without figures is missing in none", () => {
    // 30 and 40 foot since the total before, but are too small to tell.
    expect(
      down(`
Post     | 2025 | 2026
X        | 7    | 8
Summa X  | 900  | 900
B        | 20   | 30
varav C  | 5    | 5
D        | 0    | 0
E        | 10   | 10
Summa    | 30   | 40`),
    ).toEqual(["3 ~", "8 ~"]);
  });
});

describe("a total that nothing explains", () => {
  test("stands for the plain rows above it all the same, but not for other totals", () => {
    const sheet = (last: number) => `
Post      | tkr
A         | 300
B         | 200
Summa ett | 90000
C         | 400
Summa två | ${last}`;
    // The rows are not added once more: 90 400 is the total before and C.
    expect(down(sheet(90_400))).toEqual(["4 ~", "6 = 4 5"]);
    expect(down(sheet(900))).toEqual(["4 ~", "6 ~"]);
  });

  test("leaves the totals before it to a later one", () => {
    expect(
      down("\nPost | tkr\nSumma ett | 900\nA | 300\nB | 200\nSumma två | 90000\nC | 400\nSumma allt | 91300"),
    ).toEqual(["5 ~", "7 = 2 5 6"]);
  });

  test("leaves a single row above it to the next one", () => {
    expect(down("\nPost | tkr\nA | 300\nSumma ett | 90000\nB | 400\nSumma två | 90700")).toEqual(["3 ~", "5 = 2 3 4"]);
  });
});

describe("beyond a result that totals follow", () => {
  test("nothing is added", () => {
    expect(
      down(`
Post             | tkr
Bidrag           | 1000
Årets resultat   | 300
A                | 100
B                | 200
Summa verksamhet | 300
Summa            | 1600`),
    ).toEqual(["6 = 4 5", "7 ~"]);
  });

  test("a result among plain rows is one of them", () => {
    expect(down("\nPost | tkr\nBidrag | 1000\nÅrets resultat | 300\nA | 100\nSumma | 1400")).toEqual(["5 = 2 3 4"]);
  });
});

describe("a sheet where no total is the sum of anything is not searched without end", () => {
  // Totals that none above gives, then rows that foot, in two columns. Looking back at one line in one column costs 1; there are
  // 20 for each column and line, and for 100 lines more.
  const isFound = (totals: number, rows: number): boolean => {
    const lost = Array.from({ length: totals }, (_, i) => `Summa ${i} | ${9000 - i} | ${9000 - i}`);
    const text = ["Post | 2025 | 2026", ...lost, "", ...new Array<string>(rows).fill("Rad | 1 | 1")];
    return (
      down(`\n${text.join("\n")}\nSumma | ${rows} | ${rows}`)
        .at(-1)
        ?.includes("=") ?? false
    );
  };

  test("but as far as its size allows", () => {
    // 86 totals and 2 rows: 86·85/2 + 88 = 3743 of 20·189 = 3780.
    expect(isFound(86, 2)).toBe(true);
    // 87 totals and 2 rows: 87·86/2 + 89 = 3830 of 20·190 = 3800.
    expect(isFound(87, 2)).toBe(false);
  });

  test("to the last", () => {
    // 92·91/2 + 114 = 4300 = 20·215, and 4299 of 4280.
    expect(isFound(92, 22)).toBe(true);
    expect(isFound(92, 21)).toBe(false);
  });
});
