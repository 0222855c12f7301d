import { describe, expect, test } from "vitest";
import { shownTables, tablesIn } from "./shownTables.ts";

describe("a table", () => {
  test("has labels at the left, headings above and rows with what they say", () => {
    const [table] = tablesIn(`
Post     | 2025 | Utfall
Kansli   | 870  | 890
Summa    | 925  | 950`);
    expect(table?.labelColumn).toBe(1);
    expect(table?.columns).toEqual([2, 3]);
    expect([...(table?.headings ?? [])]).toEqual([
      [3, "Utfall"],
      [2, "2025"],
      [1, "Post"],
    ]);
    expect(table?.rows).toEqual([
      { row: 2, label: "Kansli", kind: "item", starts: true, section: "" },
      { row: 3, label: "Summa", kind: "total", starts: false, section: "" },
    ]);
    expect(table?.title).toBe("");
    expect(table?.grid.name).toBe("Blad1");
  });

  test("needs figures", () => {
    expect(shownTables("\nPost | Ansvarig\nKansli | Anna\nRevision | Bo")).toEqual([]);
    expect(shownTables("\nBudget\n\nBeslutad i maj")).toEqual([]);
  });

  test("needs no headings and no labels", () => {
    expect(shownTables("\nKansli | 870\nRevision | 55")).toEqual(["A | B | *1 2"]);
    expect(shownTables("\n870 | 890\n55 | 60")).toEqual(["- | A, B | *1 2"]);
  });

  test("has the columns of figures of all its rows, from left to right", () => {
    expect(shownTables("\nPost | X | Y | Z\nKansli | | | 3\nRevision | 1\nMöten | | #DIV/0!\nAndel | 5 %")).toEqual([
      "A | B X, C Y, D Z | *2 3 4 5",
    ]);
    // A date is no figure.
    expect(shownTables("\nPost | X | Y\nKansli | 870 | d45000\nRevision | 55 | d45000")).toEqual(["A | B X | *2 3"]);
  });
});

describe("the rows of a table", () => {
  test("may be parted by up to three blank ones, behind which a sum may begin", () => {
    const sheet = (blank: number): string =>
      `\nPost | tkr\nKansli | 870${"\n".repeat(blank + 1)}Revision | 55\nMöten | 20`;
    expect(shownTables(sheet(0))).toEqual(["A | B tkr | *2 3 4"]);
    expect(shownTables(sheet(1))).toEqual(["A | B tkr | *2 *4 5"]);
    expect(shownTables(sheet(3))).toEqual(["A | B tkr | *2 *6 7"]);
    expect(shownTables(sheet(4))).toEqual(["A | B tkr | *2", "A | B | *7 8"]);
  });

  test("stand in sections by the words between them", () => {
    const [table] = tablesIn(`
Post     | tkr
Kansli   | 870
Insatser
Enter    | 300
NOVA     | 400`);
    expect(table?.rows.map(({ row, section, starts }) => [row, section, starts])).toEqual([
      [2, "", true],
      [4, "Insatser", true],
      [5, "Insatser", false],
    ]);
  });

  test("stand in a section of words that follow the only figure of a row", () => {
    const rows = "Kansli | Lön | fast | 870\n".repeat(3);
    const [table] = tablesIn(`\n${rows}Kansli | 5 | Rörligt\nStyrelse | Arvode | fast | 55`);
    expect(table?.rows.map(({ row, section, starts }) => [row, section, starts])).toEqual([
      [1, "", true],
      [2, "", false],
      [3, "", false],
      [4, "", false],
      [5, "Rörligt", true],
    ]);
  });

  test("are in no new section by words with others beside them", () => {
    const [table] = tablesIn("\nPost | A | B | C\nKansli | 1 | 2 | 3\nBedömning | Inom\nEnter | 4 | 5 | 6");
    expect(table?.rows.map(({ section }) => section)).toEqual(["", ""]);
  });

  test("without headings stand in the section of the words right above", () => {
    const sections = (above: string): string[] =>
      tablesIn(`\n${above}Enter | 300\nNOVA | 400`).flatMap(({ rows }) => rows.map(({ section }) => section));
    expect(sections("Verksamhetsplan\nInsatser\n")).toEqual(["Insatser", "Insatser"]);
    expect(sections("")).toEqual(["", ""]);
  });
});

describe("the title of a table", () => {
  const titles = (sheet: string): string[] => tablesIn(`\n${sheet}`).map(({ title }) => title);
  const TABLE = "Post | Plan\nKansli | 870";

  test.each([
    ["is the words above it", `Budget\n${TABLE}`, ["Budget"]],
    [
      "begins with the nearest of the two last",
      `Förbundet\nBudget 2025–2027\n(tkr)\n${TABLE}`,
      ["(tkr) · Budget 2025–2027"],
    ],
    ["also where nothing is headed", "Förbundet\nBudget 2025–2027\n(tkr)\nKansli | 870", ["(tkr) · Budget 2025–2027"]],
    ["is none of words beside others", `Upprättad | maj\n\nKansli | 870`, [""]],
    ["is none of words beside figures", "Budget\nAntal | 3\n\n\n\n\n\nKansli | 870", ["Budget", "Budget"]],
    [
      "is none of words in two columns",
      "Budget\nEtt | tkr | | Två\nKansli | 870 | | \n | | | Lön | 10\n",
      ["Budget", "Budget"],
    ],
    ["is kept by the table below", `Budget\n${TABLE}\n\nPost | Utfall\nKansli | 890`, ["Budget", "Budget"]],
  ])("%s", (_, sheet, expected) => {
    expect(titles(sheet)).toEqual(expected);
  });
});

describe("headings", () => {
  test("may be two rows high; the title stands above both", () => {
    const sheet = "\nBudget\nDel | Helår | Helår\nPost | Plan | Utfall\nKansli | 870 | 890";
    expect(shownTables(sheet)).toEqual(["A | B Helår Plan, C Helår Utfall | *4"]);
    expect(tablesIn(sheet)[0]?.title).toBe("Budget");
    expect(shownTables("\nPost | Plan | \nPost | kr | kr\nKansli | 870 | 890")).toEqual(["A | B Plan kr, C kr | *3"]);
    const [high] = tablesIn("\nBudget\nPost | Helår\nPost | tkr\nKansli | 870");
    expect(high?.headings.get(1)).toBe("Post Post");
    const [upper] = tablesIn("\nPost | Plan | Utfall\nPost | kr | \nKansli | 870 | 890");
    expect([upper?.headings.get(2), upper?.headings.get(3)]).toEqual(["Plan kr", "Utfall"]);
    expect(high?.title).toBe("Budget");
  });

  test("may have no word to the left of them", () => {
    expect(shownTables("\n | 2025 | 2026\nKansli | 870 | 890")).toEqual(["A | B 2025, C 2026 | *2"]);
    expect([...(tablesIn("\n | 2025 | 2026\nKansli | 870 | 890")[0]?.headings ?? [])]).toEqual([
      [2, "2025"],
      [3, "2026"],
    ]);
    expect(shownTables("\n | 2025 | 2026\nKansli | 870 | 890 | 5")).toEqual(["A | B 2025, C 2026, D | *2"]);
    expect(shownTables("\n | | | 2025\nKansli | 870")).toEqual(["A | B | *2"]);
    // Those beside a table that is not at its end are not its own.
    expect(shownTables("\nPost | X\nKansli | 870\n\n | | | 2025 | 2026\nRevision | | | 5 | 6")).toEqual([
      "A | B X, D, E | *2 *5",
    ]);
  });

  test("begin another table", () => {
    expect(shownTables("\nPost | Plan\nKansli | 870\n\nPost | Utfall\nKansli | 890")).toEqual([
      "A | B Plan | *2",
      "A | B Utfall | *5",
    ]);
  });
});
