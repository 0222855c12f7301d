import { describe, expect, test } from "vitest";
import { shownTables } from "./shownTables.ts";

/** Whether the second row of a table, between Kansli and Revision, is taken for the headings of a table of its own. */
function isHeading(row: string): boolean {
  const columns = row.split("|").length - 1;
  const figures = (first: number): string => Array.from({ length: columns }, (_, i) => first + i).join(" | ");
  const found = shownTables(`\nKansli | ${figures(100)}\n\n${row}\nRevision | ${figures(50)}`);
  return found.length === 2;
}

describe("years are headings", () => {
  test.each([
    ["one after the other, whatever stands beside them", "Uppräkning | 2025 | 2026", true],
    ["one after the other, three of them", "Uppräkning | 2025 | 2026 | 2027", true],
    ["but not two that are no neighbours", "Uppräkning | 2025 | 2030", false],
    ["nor backwards", "Uppräkning | 2026 | 2025", false],
    ["nor where only the last follows", "Uppräkning | 2020 | 2030 | 2031", false],
    ["nor where only the first two do", "Uppräkning | 2030 | 2031 | 2040", false],
    ["without a word beside them", " | 2025 | 2030", true],
    ["with words among them", "Uppräkning | 2025 | Utfall | 2030", true],
    ["written as texts", "Uppräkning | '2025", true],
    ["all of them written as texts", "Uppräkning | '2025 | '2030", true],
    ["as texts and numbers, one after the other", "Uppräkning | '2025 | 2026", true],
    ["but not as texts of another kind", "Uppräkning | '2025 | '2030 kr", false],
    ["nor as longer texts", "Uppräkning | '20251", false],
    ["nor as texts that end in a year", "Uppräkning | '12025", false],
    ["nor of another century", "Uppräkning | '1800", false],
    ["of the last century as texts", "Uppräkning | '1950", true],
    ["but not where an amount stands among them", " | 2025 | 2026 | 870", false],
    ["beside a word for the rows", "Insats | 2025 | 2030", true],
    ["beside a word for the rows, also one alone", "Kommun | 2025", true],
    ["beside a vague word where there are several", "Verksamhet | 2025 | 2030", true],
    ["beside a vague word with more after it", "Intäkter (tkr) | 2025 | 2030", true],
    ["beside a vague word with an ending", "Finansieringsplan | 2025 | 2030", true],
    ["beside a vague word without one", "Finansiering | 2025 | 2030", true],
    ["but not beside a word that begins like one", "Planering | 2025 | 2030", false],
    ["nor beside one that has it inside", "Vår verksamhet | 2025 | 2030", false],
    ["nor beside several words of which the first is one", "Insats två | 2025 | 2030", false],
    ["nor beside words of which the last is one", "Vår insats | 2025 | 2030", false],
  ])("%s", (_, row, expected) => {
    expect(isHeading(row)).toBe(expected);
  });
});

test("several years are headings right under figures too", () => {
  expect(shownTables("\nPost | X | Y\nKansli | 870 | 890\nVerksamhet | 2025 | 2030\nRevision | 55 | 60")).toEqual([
    "A | B X, C Y | *2",
    "A | B 2025, C 2030 | *4",
  ]);
});

describe("a single figure that may be a year, beside a vague word,", () => {
  /** Whether the row is left as one of figures. */
  const isRow = (above: string, row = "Intäkter | 2025"): boolean =>
    shownTables(`\nPost | tkr\n${above}${row}\nStaten | 500`).some((table) =>
      / \*?3(?: |$)/.test(table.split(" | ")[2] ?? ""),
    );

  test.each([
    ["is an amount under another", "Kansli | 870\n", true],
    ["heads the rows under a total", "Summa | 870\n", false],
    ["heads the rows under a result", "Årets resultat | 870\n", false],
  ])("%s", (_, above, expected) => {
    expect(isRow(above)).toBe(expected);
  });

  test("heads the rows behind a blank one, and the first of all", () => {
    expect(shownTables("\nPost | tkr\nKansli | 870\n\nIntäkter | 2025\nStaten | 500")).toEqual([
      "A | B tkr | *2",
      "A | B 2025 | *5",
    ]);
    expect(shownTables("\nIntäkter | 2025\nStaten | 500")).toEqual(["A | B 2025 | *2"]);
    expect(shownTables("\nHyra | 2025\nStaten | 500")).toEqual(["A | B | *1 2"]);
  });
});

describe("words above figures are headings", () => {
  test("before there are any", () => {
    expect(shownTables("\nDel | Plan | Utfall\nKansli | 870 | 890")).toEqual(["A | B Plan, C Utfall | *2"]);
  });

  test("but not right under figures, where they say what these amount to", () => {
    expect(
      shownTables("\nPost | Plan | Utfall\nKansli | 870 | 890\nBedömning | Inom | Över\nRevision | 55 | 60"),
    ).toEqual(["A | B Plan, C Utfall | *2 *4"]);
  });

  test("further down where they stand above half of the columns or more", () => {
    const sheet = (words: string): string =>
      `\nPost | 1 kv | 2 kv | 3 kv | 4 kv\nKansli | 10 | 20 | 30 | 40\n\nDel | ${words}\nRevision | 5 | 6 | 7 | 8`;
    expect(shownTables(sheet("Plan | Utfall"))).toEqual([
      "A | B 1 kv, C 2 kv, D 3 kv, E 4 kv | *2",
      "A | B Plan, C Utfall, D, E | *5",
    ]);
    expect(shownTables(sheet("Plan"))).toEqual(["A | B 1 kv, C 2 kv, D 3 kv, E 4 kv | *2 *5"]);
    // Words beside the figures are none above them.
    expect(shownTables(sheet("Plan | | | | Se not | Se not"))).toHaveLength(1);
  });

  test("with a figure among them: none", () => {
    expect(
      shownTables("\nPost | Plan | Utfall\nKansli | 870 | 890\n\nRevision | 55 | Se not\nMöten | 20 | 25"),
    ).toEqual(["A | B Plan, C Utfall | *2 *4 5"]);
  });
});
