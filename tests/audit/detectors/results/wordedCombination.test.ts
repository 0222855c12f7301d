import { describe, expect, test } from "vitest";
import { resultCells } from "../../../../core/audit/results/resultCells.ts";
import { wordedCombination } from "../../../../core/audit/results/wordedCombination.ts";
import { readResult } from "./readResults.ts";

/** `Summa intäkter − Summa kostnader`, or undefined. */
function saidOf(sheet: string): string | undefined {
  const result = readResult(sheet);
  const made = wordedCombination(result, resultCells(result.frame, result.line));
  return made && [made.plus, made.minus].map((lines) => lines.map(({ label }) => label).join(" + ")).join(" − ");
}

const year = (rows: Readonly<Record<string, string | number>>): string =>
  `\nPost | 2024\n${Object.entries(rows)
    .map(([label, figure]) => `${label} | ${figure}`)
    .join("\n")}`;

const INCOME = { "Summa intäkter": 950, "Summa kostnader": 800 };

describe("the words say income less costs", () => {
  test.each([
    "Årets resultat",
    "Resultat",
    "Över-/underskott",
    "Över/underskott",
    "Över- och underskott",
    "Över och -underskott",
  ])("of %s", (label) => {
    expect(saidOf(year({ ...INCOME, [label]: 250 }))).toBe("Summa intäkter − Summa kostnader");
  });

  test("with costs of 0", () => {
    expect(saidOf(year({ ...INCOME, "Summa kostnader": 0, Resultat: 250 }))).toBe("Summa intäkter − Summa kostnader");
  });

  test("with the opening balance above", () => {
    const income = { Bidrag: 900, Övrigt: 50, "Summa intäkter": 950 };
    const costs = { Insatser: 700, Kansli: 100, "Summa kostnader": 800 };
    expect(saidOf(year({ "Ingående balans": 70, ...income, ...costs, Resultat: 250 }))).toBe(
      "Summa intäkter − Summa kostnader",
    );
  });

  test.each([
    "Resultat efter finansnetto",
    "Resultat före dispositioner",
    "Resultat per 31 augusti",
    "Saldo",
    "Netto",
  ])("not of %s", (label) => expect(saidOf(year({ ...INCOME, [label]: 250 }))).toBeUndefined());

  test.each<[string, Readonly<Record<string, string | number>>]>([
    ["income alone", { "Summa intäkter": 950, Resultat: 250 }],
    ["nothing", { Resultat: 250 }],
    ["two costs", { ...INCOME, "Summa övriga kostnader": 30, Resultat: 250 }],
    ["costs above income", { "Summa kostnader": 800, "Summa intäkter": 950, Resultat: 250 }],
    ["income and something else", { "Summa intäkter": 950, "Summa planering": 800, Resultat: 250 }],
    ["something else and costs", { "Summa planering": 950, "Summa kostnader": 800, Resultat: 250 }],
    // What the figures themselves gainsay.
    ["an unknown figure", { ...INCOME, "Summa kostnader": "#REF!", Resultat: 250 }],
    ["costs written below zero", { ...INCOME, "Summa kostnader": -800, Resultat: 250 }],
    ["costs less income", { ...INCOME, Resultat: -150 }],
    ["income and costs added", { ...INCOME, Resultat: 1750 }],
    ["one of the figures again", { ...INCOME, Resultat: 800 }],
  ])("not under %s", (_, rows) => expect(saidOf(year(rows))).toBeUndefined());

  test("not where a column has but one of the two", () => {
    const sheet = (costs: string) => `
Post            | 2024 | 2025
Summa intäkter  | 950  | 960
Summa kostnader | 800  | ${costs}
Årets resultat  | 250  | 260`;
    expect(saidOf(sheet("810"))).toBe("Summa intäkter − Summa kostnader");
    expect(saidOf(sheet(""))).toBeUndefined();
  });
});

describe("the words say opening balance plus result", () => {
  test("in either order, whatever stands above", () => {
    const opening = { "Ingående eget kapital": 500 };
    const result = { "Årets resultat": -50 };
    const closing = { "Utgående eget kapital": 550 };
    expect(saidOf(year({ ...opening, ...result, ...closing }))).toBe("Ingående eget kapital + Årets resultat − ");
    expect(saidOf(year({ ...result, ...opening, ...closing }))).toBe("Årets resultat + Ingående eget kapital − ");
    expect(saidOf(year({ "Summa intäkter": 950, ...opening, ...result, ...closing }))).toBe(
      "Ingående eget kapital + Årets resultat − ",
    );
  });

  test.each<[string, Readonly<Record<string, string | number>>]>([
    ["one of them alone", { "Ingående eget kapital": 500 }],
    ["two opening ones", { "Ingående eget kapital": 500, "IB fonder": 20 }],
    ["two results", { "Årets resultat": 20, "Resultat av försäljning": -50 }],
    ["anything between", { "Ingående eget kapital": 500, "Årets resultat": -50, Justering: 3 }],
  ])("not under %s", (_, rows) => expect(saidOf(year({ ...rows, "Utgående eget kapital": 777 }))).toBeUndefined());
});
