import { describe, expect, test } from "vitest";
import { decimalsOf, inUnits } from "../../../../core/audit/sums/exactUnits.ts";
import { valueAt } from "../../../../core/audit/totals/Frame.ts";
import { isExplained } from "../../../../core/audit/totals/isExplained.ts";
import { Walk } from "../../../../core/audit/totals/Walk.ts";
import { tableOf } from "./totalsOf.ts";

/** Whether something else than the rows above gives a figure of the line whose label begins with `Total`. */
function explained(rows: string): boolean {
  const frame = tableOf(`\n${rows}`).columns;
  const walk = new Walk(frame, []);
  const at = frame.lines.findIndex(({ label }) => label.startsWith("Total"));
  const line = frame.lines[at] as (typeof frame.lines)[number];
  walk.stack = frame.lines.flatMap(({ kind }, i) => (i < at && kind !== "memo" ? [i] : []));
  const stated = frame.lanes.flatMap((each, lane) => {
    const value = valueAt(frame, line.index, each.index);
    if (value === undefined) return [];
    return [{ lane, units: inUnits(value, walk.units.places(lane)), decimals: decimalsOf(value) }];
  });
  return isExplained(walk, at, stated);
}

/** Rows of 1 each. */
const ones = (count: number, label = "Rad"): string => `${label} | 1\n`.repeat(count);

describe("the rows under a total", () => {
  const under = (rows: string): boolean => explained(`X | 7\nY | 9\nTotalt | 300\n${rows}`);

  test("give it, back from any row", () => {
    expect(under("A | 100\nB | 200\nC | 50")).toBe(true);
    expect(under("A | 100\nB | 201")).toBe(false);
    expect(under("A | 300")).toBe(true);
    expect(under("A | 299")).toBe(false);
  });

  test("up to the next total, which may stand first", () => {
    expect(under("A | 100\nSumma A | 50\nB | 150")).toBe(false);
    expect(under("A | 100\nB | 200\nSumma A | 50")).toBe(true);
    expect(under("Summa A | 300\nB | 200")).toBe(true);
    expect(under("Summa A | 100\nB | 200")).toBe(true);
  });

  test("give no 0, which any rows may do", () => {
    expect(explained("X | 7\nTotalt | 0\nA | 0\nB | 0")).toBe(false);
  });

  test("give it rounded", () => {
    expect(explained("X | 7\nTotalt | 13\nA | 2.25\nB | 10.25")).toBe(true);
    expect(explained("X | 7\nTotalt | 13\nA | 2.25\nB | 10.24")).toBe(false);
  });

  test("are looked at as far as the 39th", () => {
    expect(explained(`X | 7\nTotalt | 1038\n${ones(38)}Sist | 1000`)).toBe(true);
    expect(explained(`X | 7\nTotalt | 1039\n${ones(39)}Sist | 1000`)).toBe(false);
  });
});

describe("the same figure above", () => {
  test("explains it", () => {
    expect(explained("X | 7\nY | 300\nZ | 9\nTotalt | 300")).toBe(true);
    expect(explained("X | 7\nY | 301\nZ | 9\nTotalt | 300")).toBe(false);
  });

  test("explains no sum of costs where it is one of its subtotals", () => {
    expect(explained("Summa A | 200\nSumma B | 100\nTotala kostnader | 200")).toBe(false);
    expect(explained("Summa A | 200\nSumma B | 100\nTotalt | 200")).toBe(true);
    expect(explained("Summa A | 200\nB | 100\nTotala kostnader | 200")).toBe(true);
    expect(explained("A | 200\nSumma B | 100\nTotala kostnader | 200")).toBe(true);
  });

  test("explains it 40 rows up, not 41", () => {
    expect(explained(`X | 900\n${ones(39)}Totalt | 900`)).toBe(true);
    expect(explained(`X | 900\n${ones(40)}Totalt | 900`)).toBe(false);
  });

  test("explains it in one column of several", () => {
    expect(explained("X | 7 | 3\nY | 8 | 300\nZ | 9 | 4\nTotalt | 5000 | 300")).toBe(true);
    expect(explained("X | 7 | 3\nY | 8 | 301\nZ | 9 | 4\nTotalt | 5000 | 300")).toBe(false);
  });
});

describe("the difference of two totals above", () => {
  test("explains it", () => {
    expect(explained("Summa anslag | 900\nSumma förbrukat | 400\nTotalt kvar | 500")).toBe(true);
    expect(explained("Summa förbrukat | 400\nSumma anslag | 900\nTotalt kvar | 500")).toBe(true);
    expect(explained("Summa anslag | 900\nSumma förbrukat | 400\nTotalt kvar | 501")).toBe(false);
    expect(explained("Årets resultat | 900\nSumma förbrukat | 400\nTotalt kvar | 500")).toBe(true);
  });

  test("not that of plain rows", () => {
    expect(explained("Anslag | 900\nFörbrukat | 400\nTotalt kvar | 500")).toBe(false);
    expect(explained("Anslag | 900\nSumma förbrukat | 400\nTotalt kvar | 500")).toBe(false);
  });

  test("among the ten nearest totals", () => {
    const totals = (between: number): boolean =>
      explained(`Summa anslag | 9000\n${ones(between, "Summa")}Summa förbrukat | 4000\nTotalt kvar | 5000`);
    expect(totals(8)).toBe(true);
    expect(totals(9)).toBe(false);
  });
});

describe("other rows above", () => {
  test("without what was brought forward", () => {
    expect(explained("A | 100\nIngående kapital | 50\nB | 200\nTotalt | 300")).toBe(true);
    expect(explained("A | 100\nIngående kapital | 50\nB | 200\nTotalt | 301")).toBe(false);
  });

  test("with the people that were passed by, or back to one in the middle", () => {
    expect(explained("A | 100\nDeltagare | 30\nB | 200\nTotalt | 230")).toBe(true);
    expect(explained("A | 100\nDeltagare | 30\nB | 200\nTotalt | 229")).toBe(false);
    expect(explained("A | 100\nDeltagare | 30\nB | 200\nTotalt | 330")).toBe(true);
  });

  test("back to the 40th row above", () => {
    const sheet = (rows: number): boolean => explained(`A | 7\nDeltagare | 1000\n${ones(rows)}Totalt | ${1000 + rows}`);
    expect(sheet(39)).toBe(true);
    expect(sheet(40)).toBe(false);
  });
});

describe("rows of which some are parts of another", () => {
  // Insatser is Enter and NOVA, Kansli is Lön and Hyra: 830 in all.
  const parted = (total: number): boolean =>
    explained(`X | 40
Insatser | 300
Enter    | 100
NOVA     | 200
Kansli   | 70
Lön      | 30
Hyra     | 40
Övrigt   | 50
Totalt   | ${total}`);

  test.each([
    ["without one of them", 530, true],
    ["without the other", 760, true],
    ["without the parts of both", 460, true],
    ["another figure", 461, false],
    ["without the first row", 790, true],
  ])("%s", (_, total, expected) => {
    expect(parted(total)).toBe(expected);
  });

  test("a row of 0 over others of 0 is no heading of theirs", () => {
    const sheet = (zeros: number): boolean =>
      explained(`Insatser | 300
Enter    | 100
NOVA     | 200
Resor    | ${zeros}
Möten    | ${zeros}
Antal    | 7
Ingående kapital | 50
Totalt   | ${650 + 2 * zeros}`);
    expect(sheet(0)).toBe(false);
    // One that is the heading of the other: 652 less 1.
    expect(sheet(1)).toBe(false);
  });
});
