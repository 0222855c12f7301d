import { describe, expect, test } from "vitest";
import type { AuditWorkbook } from "../../../../core/audit/AuditWorkbook.ts";
import { readWorkbook } from "../../../../core/audit/Reading.ts";
import { labelGroups } from "../../../../core/audit/shares/labelGroups.ts";
import { sheetOf } from "../sheetOf.ts";

/** `B2:B9 of 1 in 2 decimals`, the groups of share labels in a workbook. */
function groupsIn(workbook: AuditWorkbook): string[] {
  return readWorkbook(workbook).sheets.flatMap(({ tables }) =>
    tables.flatMap(({ table }) =>
      labelGroups(table).map(({ column, rows, labels, whole, decimals, isPercent }) => {
        expect(labels).toEqual(rows.map(({ row }) => table.grid.number(row, column)));
        const [first, last] = [rows[0]?.row ?? 0, rows[rows.length - 1]?.row];
        const { address } = table.grid.place(first, column, last);
        return `${address} of ${whole} in ${decimals} decimals${isPercent ? ", per cent" : ""}`;
      }),
    ),
  );
}

const groups = (text: string): string[] => groupsIn(sheetOf(text));

const column = (heading: string, labels: readonly (string | number)[], last = ""): string =>
  `\nKommun | ${heading}\n${labels.map((label, i) => `Kommun ${i + 1} | ${label}`).join("\n")}${last}`;

const SHARES = [0.5, 0.25, 0.25];
const PERCENT = ["50 %", "25 %", "25 %"];

describe("labels are read", () => {
  test.each([
    "Andel",
    "andel",
    "Kommunernas andel",
    "Andelar 2025",
    "Fördelning",
    "Del",
    "Kvot",
    "Fördelningen i procent",
    "%",
    "Del i %",
  ])("under %s", (heading) => expect(groups(column(heading, SHARES))).toEqual(["B2:B4 of 1 in 2 decimals"]));

  test.each(["tkr", "2025", "Delta", "Modell", "Andelstal", "Fastighetsandel"])("not under %s", (heading) =>
    expect(groups(column(heading, SHARES))).toEqual([]));

  test.each(["Utfall", "Budget", "Vikt"])("under %s where all are shown in per cent", (heading) => {
    const isOther = heading === "Utfall";
    expect(groups(column(heading, PERCENT))).toEqual(isOther ? [] : ["B2:B4 of 1 in 2 decimals, per cent"]);
    expect(groups(column(heading, ["50 %", "25 %", 0.25]))).toEqual([]);
  });

  // Each row's share of a whole of its own.
  test.each([
    "Andel kvinnor",
    "Andel män",
    "Andel av ramen",
    "Andel per insats",
    "Andel mot 2024",
    "Förändring i procent",
    "Ökning %",
    "Index, del",
    "Andel utfall",
  ])("not under %s", (heading) => expect(groups(column(heading, SHARES))).toEqual([]));

  test("in every column that has them", () => {
    expect(
      groups(`
Kommun | Andel | Folkmängd | Del %
Ale    | 0.5   | 100       | 60
Tjörn  | 0.5   | 100       | 40`),
    ).toEqual(["B2:B3 of 1 in 2 decimals", "D2:D3 of 100 in 0 decimals, per cent"]);
  });

  test("of parts alone: no totals, no results, no texts", () => {
    expect(groups(column("Andel", SHARES, "\nSumma | 1"))).toEqual(["B2:B4 of 1 in 2 decimals"]);
    expect(groups(column("Andel", SHARES, "\nResultat | 1"))).toEqual(["B2:B4 of 1 in 2 decimals"]);
    expect(groups(column("Andel", [0.5, 0.5], "\nSumma | 1"))).toEqual(["B2:B3 of 1 in 2 decimals"]);
    expect(groups(column("Andel", ["0.5 | 10", "0.5 | 20", "se not | 30"]))).toEqual(["B2:B3 of 1 in 2 decimals"]);
    expect(groups(column("Andel", SHARES).replace("Kommun 2", "varav unga"))).toEqual(["B2:B4 of 1 in 2 decimals"]);
  });

  test("of at least two", () => {
    expect(groups(column("Andel", [1]))).toEqual([]);
    expect(groups(column("Andel", [0.5, 0.5]))).toEqual(["B2:B3 of 1 in 2 decimals"]);
  });

  test("of none below zero", () => {
    expect(groups(column("Andel", [0.75, 0.75, -0.5]))).toEqual([]);
    expect(groups(column("Andel", [1, 0]))).toEqual(["B2:B3 of 1 in 2 decimals"]);
  });
});

describe("the whole", () => {
  test.each([
    ["1 where none is more", [1, 0], ["B2:B3 of 1 in 2 decimals"]],
    ["100 where one is", [1.5, 98.5], ["B2:B3 of 100 in 1 decimals, per cent"]],
    ["100 to the last one", [100, 0], ["B2:B3 of 100 in 0 decimals, per cent"]],
    ["none where one is more than that", [101, 0], []],
  ])("is %s", (_, labels, found) => expect(groups(column("Andel", labels))).toEqual(found));
});

describe("the decimals", () => {
  test.each([
    ["at least hundredths of 1", [0.5, 0.5], "2"],
    ["those of the finest label", [0.125, 0.5, 0.375], "3"],
    ["up to four", [0.3333, 0.3333, 0.3334], "4"],
  ])("are %s", (_, labels, decimals) =>
    expect(groups(column("Andel", labels))).toEqual([`B2:B${labels.length + 1} of 1 in ${decimals} decimals`]));

  test("of unrounded quotients are no labels", () => {
    expect(groups(column("Andel", [0.33333, 0.33333, 0.33334]))).toEqual([]);
  });

  test("are those shown where a formula stands, but those written where a number was typed", () => {
    const shown = (look: "plain" | "percent", decimals: number, formula: string | null): AuditWorkbook => {
      const { sheets, ...rest } = sheetOf(column("Andel", [0.33333, 0.33333, 0.33334]));
      return {
        ...rest,
        sheets: sheets.map((sheet) => ({
          ...sheet,
          rows: sheet.rows.map((row, i) =>
            row.map((cell, at) => (i > 0 && at === 1 && cell ? { ...cell, look, decimals, formula } : cell)),
          ),
        })),
      };
    };
    expect(groupsIn(shown("plain", 3, "=C2/C$9"))).toEqual(["B2:B4 of 1 in 3 decimals"]);
    expect(groupsIn(shown("plain", 4, "=C2/C$9"))).toEqual(["B2:B4 of 1 in 4 decimals"]);
    expect(groupsIn(shown("percent", 1, "=C2/C$9"))).toEqual(["B2:B4 of 1 in 3 decimals, per cent"]);
    expect(groupsIn(shown("percent", 3, "=C2/C$9"))).toEqual([]);
    expect(groupsIn(shown("plain", 3, null))).toEqual([]);
    expect(groups(column("Andel", ["=C2/C$9 → 0.5", "=C3/C$9 → 0.5"]))).toEqual(["B2:B3 of 1 in 2 decimals"]);
  });
});

describe("the rows", () => {
  // Half a unit of the last decimal for each label.
  test.each([
    ["all, off by as much as they were rounded", [0.32, 0.32, 0.33, 0.01], "B2:B5"],
    ["all, off by all their roundings together", [0.32, 0.32, 0.33, 0.05], "B2:B5"],
  ])("are %s", (_, labels, area) => expect(groups(column("Andel", labels))).toEqual([`${area} of 1 in 2 decimals`]));

  test("are none that are off by more", () => {
    expect(groups(column("Andel", [0.3, 0.3, 0.43]))).toEqual([]);
    expect(groups(column("Andel", [0.3, 0.3, 0.37]))).toEqual([]);
  });

  test("are the longest run that reaches the whole", () => {
    // The three parties, and then the municipalities' shares of theirs.
    expect(groups(column("Andel", [0.25, 0.25, 0.25, 0.1, 0.2, 0.3, 0.4]))).toEqual(["B5:B8 of 1 in 2 decimals"]);
    expect(groups(column("Andel", [0.1, 0.2, 0.3, 0.4, 0.3, 0.25]))).toEqual(["B2:B5 of 1 in 2 decimals"]);
    expect(groups(column("Andel", [0.9, 0.1, 0.2, 0.7, 0.8]))).toEqual(["B3:B5 of 1 in 2 decimals"]);
    expect(groups(column("Andel", [0.9, 0.7, 0.2, 0.1, 0.8]))).toEqual(["B3:B5 of 1 in 2 decimals"]);
    // Three labels may miss it by 0,015.
    expect(groups(column("Andel", [0.9, 0.9, 0.2, 0.3, 0.53]))).toEqual([]);
    // The last of several, and never two that happen to.
    expect(groups(column("Andel", [0.2, 0.3, 0.5, 0.2, 0.3]))).toEqual(["B4:B6 of 1 in 2 decimals"]);
    expect(groups(column("Andel", [0.9, 0.5, 0.5, 0.9]))).toEqual([]);
  });

  test("are not sought among more than sixty", () => {
    const labels = (count: number): number[] => [...Array.from({ length: count - 3 }, () => 0.9), 0.2, 0.3, 0.5];
    expect(groups(column("Andel", labels(60)))).toEqual(["B59:B61 of 1 in 2 decimals"]);
    expect(groups(column("Andel", labels(61)))).toEqual([]);
    const even = Array.from({ length: 100 }, () => 0.01);
    expect(groups(column("Andel", even))).toEqual(["B2:B101 of 1 in 2 decimals"]);
  });
});
