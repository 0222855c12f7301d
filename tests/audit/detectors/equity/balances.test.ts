import { describe, expect, test } from "vitest";
import { balances, yearIn } from "../../../../core/audit/equity/balances.ts";
import { readWorkbook } from "../../../../core/audit/Reading.ts";
import { sheetOf, workbookOf } from "../sheetOf.ts";

describe("the year that a text names", () => {
  test.each([
    ["2025", 2025],
    ["Budget 2025", 2025],
    ["Utgående 2023-12-31", 2023],
    ["Bokslut 1999", 1999],
    ["2025 (beslut 2025)", 2025],
    ["2025–2027", undefined],
    ["Plan", undefined],
    ["", undefined],
    ["1850", undefined],
    ["Budget 25", undefined],
    // Part of a longer number: an amount, an organisation number.
    ["120255", undefined],
    ["20250", undefined],
  ])("%s", (text, year) => expect(yearIn(text)).toBe(year));
});

/** `2025 ingående B2 500`, with the sheet where it is no Blad1. */
function read(workbook: ReturnType<typeof sheetOf>): string[] {
  const { opening, closing } = balances(readWorkbook(workbook));
  return [...opening.map((each) => ["in", each] as const), ...closing.map((each) => ["ut", each] as const)].map(
    ([word, { year, value, column, row, sheet, table }]) => {
      expect(sheet.tables).toContain(table);
      const { address } = sheet.grid.place(row.row, column);
      return `${year} ${word} ${sheet.grid.name === "Blad1" ? "" : `${sheet.grid.name}!`}${address} ${value}`;
    },
  );
}

describe("balances are read", () => {
  test("under headings with a year, results among what a year may close with", () => {
    expect(
      read(
        sheetOf(`
Post                  | Budget 2025 | Plan 2026 | Senare
Ingående eget kapital | 500         | 450       | 400
Intäkter              | 1000        | 1000      | 1000
Årets resultat        | -50         | -70       | -80
Utgående eget kapital | 450         | 380       | 320`),
      ),
    ).toEqual([
      "2025 in B2 500",
      "2026 in C2 450",
      "2025 ut B4 -50",
      "2026 ut C4 -70",
      "2025 ut B5 450",
      "2026 ut C5 380",
    ]);
  });

  test("with the year in the label, else in the title, else in the sheet's name", () => {
    const rows = (label: string) => `
${label} | 500
Årets resultat | -50`;
    expect(read(workbookOf({ "Budget 2027": `Eget kapital 2026\n\nPost | kr${rows("IB 2025")}` }))).toEqual([
      "2025 in Budget 2027!B4 500",
      "2026 ut Budget 2027!B5 -50",
    ]);
    expect(read(workbookOf({ "Budget 2027": `Post | kr${rows("IB")}` }))).toEqual([
      "2027 in Budget 2027!B2 500",
      "2027 ut Budget 2027!B3 -50",
    ]);
    expect(read(workbookOf({ Budget: `Post | kr${rows("IB")}` }))).toEqual([]);
  });

  test("but no percentages, and nothing of columns that are no amounts", () => {
    expect(
      read(
        sheetOf(`
Post                  | 2025 | 2026 | Andel 2026
Ingående eget kapital | 500  | 25 % | 3
Årets resultat        |      | -70  | 4`),
      ),
    ).toEqual(["2025 in B2 500", "2026 ut C3 -70"]);
  });

  test("not of tables without any", () => {
    expect(read(sheetOf("\nPost | 2025\nKansli | 870\nRevision | 55"))).toEqual([]);
  });
});

describe("columns without years that carry a balance forward", () => {
  const sheet = (opening: string, kind = "Eget kapital vid årets slut") => `
Post                          | Bokslut | Budget | Plan
Eget kapital vid årets början | 500     | ${opening.replace(/^=.*/, "$& → 450")} | 40
Intäkter                      | 1000    | 900    | 800
Kostnader                     | 1050    | 1000   | 890
${kind}                       | 450     | 350    | 260`;

  const inOrder = ["0 in B2 500", "1 in C2 450", "2 in D2 40", "0 ut B5 450", "1 ut C5 350", "2 ut D5 260"];

  test.each(["=B5", "=+B5", "=$B$5", "=b5"])("are years in order: %s", (formula) => {
    expect(read(sheetOf(sheet(formula)))).toEqual(inOrder);
  });

  test("by a result as well", () => {
    expect(read(sheetOf(sheet("=B5", "Överskott")))).toEqual(inOrder);
  });

  test.each([
    ["typed", "450"],
    ["from its own column", "=C5"],
    ["from another row", "=B4"],
    ["from two to the left", "=A5"],
    ["made of more than one cell", "=B5+0"],
    ["made of a function", "=SUM(B5)"],
    ["a part of a reference", "=B5:B5"],
    ["a comparison", "=B4=B5"],
    ["the opening one to its left", "=B2"],
  ])("are none where the balance is %s", (_, opening) => expect(read(sheetOf(sheet(opening)))).toEqual([]));

  test("are none where another line is fetched", () => {
    expect(
      read(
        sheetOf(`
Post       | Bokslut | Budget
Kansli     | 500     | =B3 → 450
Ub kapital | 450     | 350`),
      ),
    ).toEqual([]);
  });

  test("far out on a sheet as well", () => {
    const moved = sheet("=AA14")
      .replace("\n", "\n".repeat(10))
      .replace(/^(?=.*\|)/gm, "|".repeat(25));
    expect(read(sheetOf(moved))).toEqual(
      expect.arrayContaining(["0 in AA11 500", "2 in AC11 40", "0 ut AA14 450", "2 ut AC14 260"]),
    );
  });

  test("are none where a closing balance is fetched", () => {
    expect(read(sheetOf(sheet("450").replace("| 350 ", "| =B5 → 450 ")))).toEqual([]);
  });

  test("give way to years in their headings", () => {
    const dated = sheet("=B5").replace("Bokslut", "Bokslut 2024");
    expect(read(sheetOf(dated))[0]).toBe("2024 in B2 500");
  });

  test("come before a year in the label", () => {
    expect(read(sheetOf(sheet("=B5", "UB efter 2023")))[3]).toBe("0 ut B5 450");
  });
});
