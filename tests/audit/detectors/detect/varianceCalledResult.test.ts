import { describe, expect, test } from "vitest";
import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import { varianceCalledResult } from "../../../../core/audit/detect/varianceCalledResult.ts";
import { at, found, told } from "./alone.ts";

describe("budget less outcome down a column", () => {
  const rows = (...lines: string[]): string => `Post | kr\n${lines.join("\n")}`;
  const say = (...lines: string[]): string[] => told(varianceCalledResult, rows(...lines));

  test("is no result: income less outcome is", () => {
    const sheet = rows("Intäkter | 8100", "Budget | 8000", "Utfall | 7700", "Resultat | =B3-B4 → 300");
    expect(found(varianceCalledResult, sheet)).toEqual([
      {
        code: AuditCode.varianceCalledResult,
        level: "error",
        place: at("B5"),
        about: [at("B3"), at("B4")],
        data: { variant: "plain", label: "Resultat", figure: 300, sum: 400 },
        formula: "=B3-B4",
        replacement: { place: at("B5"), formula: "=B2-B4", before: [[300]], after: [[400]], clears: [] },
      },
    ]);
  });

  test("that is the closing balance by its name is none", () => {
    expect(say("Budget | 8000", "Utfall | 7700", "Balanserat resultat | 300")).toEqual([]);
  });

  test("is no row by itself: each is another's", () => {
    expect(say("Utfall | 0", "Resultat mot budget | 300")).toEqual([]);
    expect(say("Budget | 600", "Resultat utfall | 300")).toEqual([]);
  });

  test("where no income is known is a warning by its name alone", () => {
    expect(found(varianceCalledResult, rows("Budget | 8000", "Utfall | 7700", "Resultat | 300"))).toStrictEqual([
      {
        code: AuditCode.varianceCalledResult,
        level: "warning",
        place: at("B4"),
        about: [at("B2"), at("B3")],
        data: { variant: "bare", label: "Resultat", figure: 300 },
        formula: null,
        replacement: null,
      },
    ]);
  });

  test.each([
    ["Budget", true],
    ["Kostnadsbudget", true],
    ["Årets budget", true],
    ["Budget 2025", true],
    ["Budgeterat", true],
    ["Budgeterade kostnader", true],
    ["Budgeterade kostnader 2025", true],
    ["Budgeten", false],
    ["Budgetåret", false],
    ["Plan", false],
    ["Budget och utfall", false],
    ["Budgeterade intäkter", false],
  ])("%s is a budget: %s", (label, isBudget) => {
    expect(say(`${label} | 8000`, "Utfall | 7700", "Resultat | 300")).toEqual(isBudget ? ["warning B4"] : []);
  });

  test.each([
    ["Utfall", true],
    ["Förbrukat", true],
    ["Bokfört", true],
    ["Prognos", false],
    ["Utfall intäkter", false],
  ])("%s is an outcome: %s", (label, isOutcome) => {
    expect(say("Budget | 8000", `${label} | 7700`, "Resultat | 300")).toEqual(isOutcome ? ["warning B4"] : []);
  });

  test.each([
    ["Resultat", true],
    ["Över-/underskott", true],
    ["Över-/-underskott", true],
    ["Över/underskott", true],
    ["Över- och underskott", true],
    ["Överskott", true],
    ["Netto", false],
    ["Avvikelse", false],
  ])("%s is a result: %s", (label, isResult) => {
    expect(say("Budget | 8000", "Utfall | 7700", `${label} | 300`)).toEqual(isResult ? ["warning B4"] : []);
  });

  test.each<[string, string[], string[]]>([
    ["another figure", ["Budget | 8000", "Utfall | 7700", "Resultat | 301"], []],
    ["nothing left", ["Budget | 8000", "Utfall | 8000", "Resultat | 0"], []],
    ["no figure", ["Budget | 8000", "Utfall | 7700", "Resultat | |"], []],
    ["no outcome", ["Budget | 8000", "Utfall | saknas | 1", "Resultat | 8000"], []],
    ["no budget", ["Budget | saknas | 1", "Utfall | 7700", "Resultat | -7700"], []],
    ["a budget below it", ["Utfall | 7700", "Resultat | 300", "Budget | 8000"], []],
    ["an outcome below it", ["Budget | 8000", "Resultat | 300", "Utfall | 7700"], []],
    [
      "the second of two budgets",
      ["Budget | 9000", "Ny budget | 8000", "Utfall | 7700", "Resultat | 300"],
      ["warning B5"],
    ],
    [
      "the second of two outcomes",
      ["Budget | 8000", "Utfall januari | 600", "Utfall | 7700", "Resultat | 300"],
      ["warning B5"],
    ],
    ["decimals", ["Budget | 0.3", "Utfall | 0.1", "Resultat | 0.2"], ["warning B4"]],
    ["income as large as the budget", ["Intäkter | 8000", "Budget | 8000", "Utfall | 7700", "Resultat | 300"], []],
    ["income below it", ["Budget | 8000", "Utfall | 7700", "Resultat | 300", "Intäkter | 8100"], ["warning B4"]],
    [
      "an of-which line of the income",
      ["varav bidrag | 8100", "Budget | 8000", "Utfall | 7700", "Resultat | 300"],
      ["warning B5"],
    ],
    ["a result of income", ["Budget | 8000", "Utfall | 7700", "Resultat bidrag | 300"], ["warning B4"]],
    [
      "income that is a budget itself",
      ["Budget intäkter | 8100", "Budget | 8000", "Utfall | 7700", "Resultat | 300"],
      ["warning B5"],
    ],
    [
      "income without an amount",
      ["Intäkter | se not | 2", "Budget | 8000", "Utfall | 7700", "Resultat | 300"],
      ["warning B5"],
    ],
  ])("%s", (_, lines, said) => {
    expect(say(...lines)).toEqual(said);
  });

  test("column by column", () => {
    const sheet = "Post | 2024 | 2025\nBudget | 8000 | 9000\nUtfall | 7700 | 8900\nResultat | 300 | 100";
    expect(told(varianceCalledResult, sheet)).toEqual(["warning B4", "warning C4"]);
  });
});

describe("budget less outcome across the rows", () => {
  const across = (headings: string, ...lines: string[]): string => `Post | ${headings}\n${lines.join("\n")}`;
  const say = (headings: string, ...lines: string[]): string[] =>
    told(varianceCalledResult, across(headings, ...lines));

  test("is told once, at the first figure", () => {
    const sheet = across(
      "Budget | Utfall | Resultat",
      "Kansli | 870 | 870 | 0",
      "Hyra | 110 | 90 | =B3-C3 → 20",
      "El | 10 | 15 | -5",
    );
    expect(found(varianceCalledResult, sheet)).toEqual([
      {
        code: AuditCode.varianceCalledResult,
        level: "warning",
        place: at("D3"),
        about: [at("B3"), at("C3")],
        data: { variant: "bare", label: "Hyra", figure: 20 },
        formula: "=B3-C3",
        replacement: null,
      },
    ]);
  });

  test.each([
    ["Budget | Utfall | Resultat", true],
    ["Budget | Utfall | Resultat 2025", true],
    ["Budget | Utfall | Årets resultat", true],
    ["Budget | Utfall | Resultatet", false],
    ["Budget | Utfall | Delresultat", false],
    ["Budget | Utfall | Avvikelse", false],
    ["Budget | Utfall | Resultat mot budget", false],
    ["Budget | Prognos | Resultat", false],
    ["Plan | Utfall | Resultat", false],
    ["Budget | Not | Utfall resultat", false],
    ["| | ", false],
  ])("headed %s: %s", (headings, isTold) => {
    expect(say(headings, "Kansli | 870 | 850 | 20")).toEqual(isTold ? ["warning D2"] : []);
  });

  test("an outcome called result is not compared with itself", () => {
    expect(say("Budget | Not | Utfall resultat", "Kansli | 40 | 5 | 20")).toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    ["one row that is another figure", ["Kansli | 870 | 850 | 20", "Hyra | 110 | 90 | 21"], []],
    [
      "rows without one of the three",
      ["Hyra | 110 | | 9", "El | | 5 | 7", "Kansli | 870 | 850 | 20", "Vatten | 5 | 4 |"],
      ["warning D4"],
    ],
    ["nothing but zeros", ["Kansli | 870 | 870 | 0", "Hyra | 110 | 110 | 0"], []],
    ["decimals", ["Kansli | 0.3 | 0.1 | 0.2"], ["warning D2"]],
  ])("%s", (_, lines, said) => {
    expect(say("Budget | Utfall | Resultat", ...lines)).toEqual(said);
  });
});
