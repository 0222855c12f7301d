import { describe, expect, test } from "vitest";
import { down } from "./totalsOf.ts";

// What the formulas give is of no matter here: any value stands for it.
const sum = (range: string): string => `=SUM(${range}) → 1`;

/** Rows from the second on, in one column; the last is a total over `range`. */
const column = (rows: string, range: string, label = "Summa"): string[] =>
  down(`\nPost | tkr\n${rows}\n${label} | ${sum(range)}`);

describe("rows right above a range", () => {
  const SIX = "C | 3\nD | 4\nE | 5\nF | 6\nG | 7\nH | 8";

  test("are missed, one or two, and half as many as the range has", () => {
    expect(column(`A | 1\n${SIX}`, "B3:B8")).toEqual(["9 = 2 3 4 5 6 7 8"]);
    expect(column(`A | 1\nB | 2\n${SIX}`, "B4:B9")).toEqual(["10 = 2 3 4 5 6 7 8 9"]);
    expect(column(`X | 1\nA | 1\nB | 2\n${SIX}`, "B5:B10")).toEqual(["11 = 5 6 7 8 9 10"]);
    expect(column("A | 1\nC | 3\nD | 4", "B3:B4")).toEqual(["5 = 2 3 4"]);
    expect(column("A | 1\nB | 2\nC | 3\nD | 4\nE | 5", "B4:B6")).toEqual(["7 = 4 5 6"]);
    expect(column("A | 1\nB | 2\nC | 3\nD | 4\nE | 5\nF | 6", "B4:B7")).toEqual(["8 = 2 3 4 5 6 7"]);
  });

  test("are not where the range begins behind a blank row or a section's title", () => {
    expect(column("A | 1\n\nC | 3\nD | 4", "B4:B5")).toEqual(["6 = 4 5"]);
    expect(column("A | 1\nInsatser\nC | 3\nD | 4", "B4:B5")).toEqual(["6 = 4 5"]);
    expect(column("A | 1\n\nC | 3\nD | 4\nE | 5", "B4:B6")).toEqual(["7 = 4 5 6"]);
    // Only back to such a row.
    expect(column(`X | 1\n\nA | 2\n${SIX}`, "B5:B10")).toEqual(["11 = 4 5 6 7 8 9 10"]);
  });

  test("are not where they are no plain rows with figures", () => {
    expect(column("Ingående kapital | 1\nC | 3\nD | 4", "B3:B4")).toEqual(["5 = 3 4"]);
    expect(column("A | 5 %\nC | 3\nD | 4", "B3:B4")).toEqual(["5 = 3 4"]);
    // Those above such a row are another matter.
    expect(column(`A | 1\nDeltagare | 2\n${SIX}`, "B4:B9")).toEqual(["10 = 4 5 6 7 8 9"]);
  });

  test("are not where they are income above costs, or the state and the region above the municipalities", () => {
    expect(column("Bidrag | 9\nLön | 3\nHyra | 4", "B3:B4", "Summa kostnader")).toEqual(["5 = 3 4"]);
    expect(column("Staten | 9\nAle | 3\nEda | 4", "B3:B4", "Summa kommuner")).toEqual(["5 = 3 4"]);
    expect(column("Staten | 9\nAle | 3\nEda | 4", "B3:B4", "Summa")).toEqual(["5 = 2 3 4"]);
  });

  test("are not where another total adds them", () => {
    const sheet = `\nPost | tkr\nA | 1\nC | 3\nD | 4\nSumma | ${sum("B3:B4")}\nHela | `;
    expect(down(`${sheet}=B2+B5 → 8`)).toEqual(["5 = 3 4", "6 = 2 5"]);
    expect(down(`${sheet}9`)).toEqual(["5 = 2 3 4"]);
  });

  test("are not where the range is below its total", () => {
    expect(down(`\nPost | tkr\nSumma | ${sum("B4:B5")}\nA | 1\nC | 3\nD | 4`)).toEqual(["2 = 4 5"]);
  });
});

describe("rows above a range are left to a typed total further down", () => {
  /** The total's range gives 18; above it stand 5 and 7. */
  const later = (figure: number, between = 0, label = "Summa allt", rows = "A | 5\nB | 7"): string[] => {
    const count = rows.split("\n").length;
    const range = `B${count + 2}:B${count + 5}`;
    return down(
      `\nPost | tkr\n${rows}\nC | 3\nD | 4\nE | 5\nF | 6\nSumma | =SUM(${range}) → 18${"\nRad | 1".repeat(between)}\n${label} | ${figure}`,
    ).slice(0, 1);
  };

  test("in one column of several", () => {
    const text = (one: number, other: number): string =>
      `\nPost | 2025 | 2026\nA | 5 | 5\nB | 7 | 7\nC | 3 | 3\nD | 4 | 4\nE | 5 | 5\nF | 6 | 6
Summa | =SUM(B4:B7) → 18 | =SUM(C4:C7) → 18\nSumma allt | ${one} | ${other}`;
    expect(down(text(30, 999))[0]).toBe("8 = 4 5 6 7");
    expect(down(text(999, 30))[0]).toBe("8 = 4 5 6 7");
    expect(down(text(999, 998))[0]).toBe("8 = 2 3 4 5 6 7");
  });

  test("not where they are 0, for which the total is its own", () => {
    expect(down("\nPost | tkr\nA | 0\nC | 3\nD | 4\nE | 5\nF | 6\nSumma | =SUM(B3:B6) → 18")).toEqual([
      "7 = 2 3 4 5 6",
    ]);
  });

  test.each([
    ["that is the total and both of them", 30, ["8 = 4 5 6 7"]],
    ["but not to one of another figure", 31, ["8 = 2 3 4 5 6 7"]],
    ["nor to one that leaves out one of them", 25, ["8 = 2 3 4 5 6 7"]],
  ])("%s", (_, figure, total) => {
    expect(later(figure)).toEqual(total);
  });

  test("but not to a plain row", () => {
    expect(later(30, 0, "Hela")).toEqual(["8 = 2 3 4 5 6 7"]);
  });

  test("up to the eleventh row below", () => {
    expect(later(30, 10)).toEqual(["8 = 4 5 6 7"]);
    expect(later(30, 11)).toEqual(["8 = 2 3 4 5 6 7"]);
  });

  test("that adds up to three more above them", () => {
    // Opening balances end what may have been missed: 5 and 7 may, 30 and further up may not.
    const rows = (count: number): string => `${"IB | 30\n".repeat(count)}A | 5\nB | 7`;
    const kept = (count: number): string => `${count + 8} = ${[4, 5, 6, 7].map((row) => row + count).join(" ")}`;
    expect(later(60, 0, "Summa allt", rows(1))).toEqual([kept(1)]);
    expect(later(120, 0, "Summa allt", rows(3))).toEqual([kept(3)]);
    expect(later(150, 0, "Summa allt", rows(4))).toEqual(["12 = 6 7 8 9 10 11"]);
    // Three more than there are.
    expect(later(60, 0, "Summa allt", rows(2))).toEqual([kept(2)]);
  });

  test("of 0 no other total is made", () => {
    expect(
      down(`\nPost | tkr\nA | -18\nC | 3\nD | 4\nE | 5\nF | 6\nSumma | =SUM(B3:B6) → 18\nSumma allt | 0`).slice(0, 1),
    ).toEqual(["7 = 2 3 4 5 6"]);
  });
});
