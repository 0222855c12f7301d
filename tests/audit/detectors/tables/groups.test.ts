import { describe, expect, test } from "vitest";
import { Grid } from "../../../../core/audit/grid/Grid.ts";
import { labelColumns } from "../../../../core/audit/tables/labelColumns.ts";
import { columnName } from "../../../../core/formula/Area.ts";
import { sheetOf } from "../sheetOf.ts";
import { shownTables, tablesIn } from "./shownTables.ts";

/** The columns of labels among the first eight. */
function labels(text: string): string {
  const [sheet] = sheetOf(text).sheets;
  const isLabels = labelColumns(new Grid(sheet as NonNullable<typeof sheet>, {}));
  return [1, 2, 3, 4, 5, 6, 7, 8].filter(isLabels).map(columnName).join("");
}

describe("columns of labels", () => {
  test.each([
    ["words to the left of figures", "Kansli | 870\nRevision | 55", "A"],
    ["two columns of words", "1.1 Lön | Kansli | 870\n1.2 Hyra | Kansli | 55", "AB"],
    ["a second table's", "Kansli | 870 | Staten | 500\nRevision | 55 | Region | 250", "AC"],
    ["none to the right of all figures", "Kansli | 870 | se not 4\nRevision | 55 | se not 5", "A"],
    ["none where nothing is a figure", "Kansli | Anna\nRevision | Bo", ""],
    ["beside percentages and errors too", "Kansli | 5 %\nRevision | #DIV/0!", "A"],
    ["also numbers written as texts", "'1 100 | 870\n'1 200 | 55", "A"],
    // Behind a word they are figures that someone stored as text.
    ["but not behind a word", "Kansli | '1 100 | 870\nRevision | '1 200 | 55", "A"],
    ["nor dates", "d45000 | 870\nd45001 | 55", ""],
  ])("%s", (_, sheet, columns) => {
    expect(labels(`\n${sheet}`)).toBe(columns);
  });

  // Column C of five rows, with figures on both sides.
  const between = (cells: readonly string[]): string =>
    labels(`\n${cells.map((cell, i) => `Post ${"abcdefgh"[i]} | 870 | ${cell} | 55`).join("\n")}`);

  test("have words on at least six rows of ten where figures stand on both sides", () => {
    expect(between(["x", "x", "x", "", ""])).toBe("AC");
    expect(between(["x", "x", "", ""])).toBe("A");
    expect(between(["x", "x", "x", "1", "2"])).toBe("AC");
    expect(between(["x", "x", "1", "2"])).toBe("A");
    expect(between(["x", "x", "1", ""])).toBe("A");
    expect(between(["x", "x", "x", "5 %", "#DIV/0!"])).toBe("AC");
    expect(between(["x", "x", "5 %", "#DIV/0!"])).toBe("A");
  });

  test("are not told by dates, nor by the last figure of a row", () => {
    expect(between(["x", "x", "d45000", "d45001"])).toBe("AC");
    expect(labels("\nLön | 870 | x | 55\nHyra | 870 | x | 55\nEl | 870 | 5\nKaffe | 870 | 6")).toBe("AC");
  });

  test("may be blank on many rows before the first figure", () => {
    expect(labels("\nEtt | Lön | 870\n | Hyra | 55\n | Resor | 20\n | Möten | 10")).toBe("AB");
  });
});

describe("a row", () => {
  test("has the label to the left of its figures, of two columns of words if there are", () => {
    const [table] = tablesIn("\nAnsvar | Post | tkr\nKansli | Lön | 870\nStyrelse | Arvode | 55");
    expect(table?.rows.map(({ label }) => label)).toEqual(["Kansli Lön", "Styrelse Arvode"]);
    expect(table?.labelColumn).toBe(1);
  });

  test("belongs to the same table where a column of categories beside the labels is blank", () => {
    const sheet = "\nKansli | Lön | 870\n | Hyra | 55\n | Resor | 20";
    expect(shownTables(sheet)).toEqual(["A | C | *1 2 3"]);
    expect(tablesIn(sheet)[0]?.rows.map(({ label }) => label)).toEqual(["Kansli Lön", "Hyra", "Resor"]);
    // The other way round the categories stand to the right.
    const other = "\n | Kansli | Lön | 870\n | | Hyra | 55\n | | Resor | 20";
    expect(shownTables(other)).toEqual(["B | D | *1 2 3"]);
  });

  test("may begin with an account number, which is no figure", () => {
    expect(shownTables("\n5010 | Hyra | 100\n5020 | El | 200\n | Summa | 300")).toEqual(["B | C | *1 2 3"]);
  });

  test("may begin with an account number written as text", () => {
    const sheet = "\n'5010 | Hyra | 100\n'5020 | El | 200";
    expect(shownTables(sheet)).toEqual(["A | C | *1 2"]);
    expect(tablesIn(sheet)[0]?.rows.map(({ label }) => label)).toEqual(["5010 Hyra", "5020 El"]);
  });

  test("of two tables beside each other is parted by the labels of the second", () => {
    expect(shownTables("\nPost | tkr | Part | tkr\nLön | 10 | Staten | 7\nHyra | 30 | Region | 8")).toEqual([
      "A | B tkr | *2 3",
      "C | D tkr | *2 3",
    ]);
  });

  test("keeps a figure that stands in a column of words", () => {
    expect(shownTables(`\n${"Lön | 870 | fast | 55\n".repeat(3)}El | 870 | 7 | 6`)).toEqual([
      "A | B, C, D | *1 2 3 4",
      "C | D | *1 2 3",
    ]);
  });

  test("is not parted by a remark, nor by words in place of a figure", () => {
    expect(shownTables("\nPost | X | Not | Y\nLön | 10 | se sid 4 | 7\nHyra | 30 | | 8\nEl | 5 | | 6")).toEqual([
      "A | B X, D Y | *2 3 4",
    ]);
    expect(shownTables("\nPost | X | Y\nLön | 10 | 7\nHyra | saknas | 8\nEl | 5 | 6")).toEqual([
      "A | B X, C Y | *2 3 4",
    ]);
  });

  test("without a label belongs to the table above with one of its columns", () => {
    expect(shownTables("\nPost | X | Y\nLön | 10 | 7\n | 40 | \n | | 15")).toEqual(["A | B X, C Y | *2 3 4"]);
    expect(shownTables("\nPost | X\nLön | 10\n | | | 15")).toEqual(["A | B X | *2", "- | D | *3"]);
    expect(shownTables("\nPost | X\nLön | 10\n | 40 | | 15")).toEqual(["A | B X, D | *2 3"]);
    // One that is headed so far, without a figure.
    expect(shownTables("\nPost | X | Y\n | | 15")).toEqual(["A | C Y | *2"]);
    const beside = "\nPost | X | Part | Y\nLön | 10 | Staten | 7\nHyra | 20 | Region | 8\n | | | 15";
    expect(shownTables(beside)).toEqual(["A | B X | *2 3", "C | D Y | *2 3 4"]);
  });
});
