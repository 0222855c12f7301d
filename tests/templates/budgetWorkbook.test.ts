import { describe, expect, it } from "vitest";
import { BUDGET_EXAMPLE, BUDGET_WORKBOOK } from "../../templates/budget/budgetWorkbook.ts";
import type { CellValue } from "../../templates/calculate/CellError.ts";
import { calculate, type Values } from "../../templates/calculate/calculate.ts";

/** The filled example after something else has been typed. */
const whenTyped = (typed: Record<string, CellValue>): Values =>
  calculate(BUDGET_EXAMPLE, new Map(Object.entries(typed)));

/** The checks that are not green, by what they check. */
const red = (values: Values): string[] =>
  Array.from({ length: 21 }, (_, i) => 8 + i)
    .filter((row) => values.at("Kontroller", `E${row}`) !== "Stämmer")
    .map((row) => `${values.at("Kontroller", `A${row}`)}: ${values.at("Kontroller", `E${row}`)}`);

describe("the blank workbook", () => {
  it("has nothing filled in but words, the year and the unit", () => {
    const figures = BUDGET_WORKBOOK.sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([at, { content }]) =>
        content?.kind === "input" && typeof content.value === "number" ? [`${name}!${at}`] : [],
      ),
    );
    expect(figures).toEqual(["Indata!B6", "Indata!B8"]);
  });

  it("shows no error and no red line before anything is filled in", () => {
    const values = calculate(BUDGET_WORKBOOK);
    expect(red(values)).toEqual([]);
    expect(values.at("Kontroller", "A4")).toBe("Alla 21 kontroller stämmer");
    expect(values.at("Finansieringsplan", "B11")).toBe("Inga belopp");
  });
});

describe("a kommun", () => {
  it("comes with one line on Indata: on every sheet, with its part of every year", () => {
    const values = whenTyped({ "Indata!A40": "Lilla Edet", "Indata!B40": 14_000 });
    expect(values.at("Finansieringsplan", "A25")).toBe("Lilla Edet");
    expect(values.at("Budget", "A32")).toBe("Lilla Edet");
    // 2 300 and 2 350 tkr times 14 000 of 153 836 inhabitants.
    expect(["B", "C", "D"].map((column) => values.at("Finansieringsplan", `${column}25`))).toEqual([209, 209, 214]);
    expect(values.at("Finansieringsplan", "B19")).toBe(2300);
    expect(red(values)).toEqual([]);
  });

  it("goes when its line is emptied, and the others share its part", () => {
    const values = whenTyped({ "Indata!A36": null, "Indata!B36": null });
    expect(values.at("Finansieringsplan", "A21")).toBe("");
    expect(values.at("Finansieringsplan", "B21")).toBe(0);
    expect(values.at("Finansieringsplan", "B19")).toBe(2300);
    expect(red(values)).toEqual([]);
  });

  it("without its population is told of, on its line and among the checks", () => {
    const values = whenTyped({ "Indata!B37": null });
    expect(values.at("Indata", "D37")).toBe("Folkmängd saknas");
    expect(red(values)).toEqual(["Kommuner som saknar namn eller folkmängd: Stämmer inte"]);
  });
});

describe("the checks", () => {
  it.each([
    ["a stale total", { "Finansieringsplan!B8": 9100 }, /^Parternas bidrag 2027: Stämmer inte/],
    [
      "a part changed among figures frozen to values",
      { "Finansieringsplan!C21": 832 },
      /^Kommunernas delar blir deras bidrag 2028: Stämmer inte/,
    ],
    ["a sum that leaves a row out", { "Budget!B19": 1400 }, /^Administrationens poster: Stämmer inte/],
    [
      "an opening balance of another year",
      { "Eget kapital!C8": 3150 },
      /Ingående kapital 2028 är utgående året före: Stämmer inte/,
    ],
    [
      "money without anyone to share it",
      { "Indata!B35": 0, "Indata!B36": 0, "Indata!B37": 0, "Indata!B38": 0, "Indata!B39": 0 },
      /Kan inte räknas/,
    ],
  ])("find %s", (_, typed, line) => {
    const values = whenTyped(typed);
    expect(red(values).join("\n")).toMatch(line);
    expect(values.at("Kontroller", "A4")).toMatch(/av 21 kontroller stämmer inte/);
  });

  it("warn of other shares than the law's, and turn nothing red", () => {
    const values = whenTyped({ "Indata!B13": 2400 });
    expect(values.at("Finansieringsplan", "B11")).toBe("Regionen 100 över");
    expect(red(values)).toEqual([]);
  });

  it("warn of equity outside the association's own bounds, and turn nothing red", () => {
    const values = whenTyped({ "Indata!B19": 3000 });
    expect(["B", "C", "D"].map((column) => values.at("Eget kapital", `${column}10`))).toEqual([
      "Inom",
      "40 under minst",
      "320 under minst",
    ]);
    expect(red(values)).toEqual([]);
  });
});
