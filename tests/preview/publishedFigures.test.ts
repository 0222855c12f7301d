import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { egetKapital } from "../../preview/workbook/egetKapital.ts";
import { finansieringsplan } from "../../preview/workbook/finansieringsplan.ts";
import { previewWorkbook } from "../../preview/workbook/previewWorkbook.ts";
import type { SheetDescription } from "../../preview/workbook/SheetDescription.ts";

// Every figure in the preview is the document's.

interface Table {
  document: string;
  table: string;
  rows: (string | number | null)[][];
}

const tables = JSON.parse(readFileSync("tests/data/published-plans.json", "utf8")) as Table[];

function published(document: string, table: string): Map<string, (string | number | null)[]> {
  const found = tables.find((one) => one.document.startsWith(document) && one.table === table);
  return new Map(found?.rows.map(([name, ...figures]) => [String(name), figures]));
}

const SJUHARAD = "Sjuhärads samordningsförbund, verksamhetsplan 2025–2027";
const VATTERBYGDEN = "Samordningsförbundet Södra Vätterbygden, verksamhetsplan med budget 2024";

/** The typed numbers of a row, by its first cell. */
function typedNumbers(sheet: SheetDescription, name: string): number[] {
  const inputs = sheet.rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.input)));
  const [, ...cells] = inputs.find(([first]) => first === name) ?? [];
  return cells.filter((input) => /^\d/.test(input)).map((input) => Number(input.replace(",", ".")));
}

test("the financing plan has the plan's parties, in its order, with its figures", () => {
  const plan = published(SJUHARAD, "6 FINANSIERINGSPLAN 2025-2027");
  expect(plan.size).toBe(12);
  for (const [name, [, ...figures]] of plan) expect(typedNumbers(finansieringsplan, name), name).toEqual(figures);
  const names = finansieringsplan.rows.map(([first]) => (typeof first === "object" ? first.input : first));
  expect(names.filter((name) => name !== undefined && plan.has(name))).toEqual([...plan.keys()]);
});

test("Sjuhärad's equity has the plan's income, costs and goal, and the draw that it prints", () => {
  const summary = published(SJUHARAD, "6 Ekonomisk sammanställning");
  const costs = summary.get("SUMMA Kostnader");
  const rows = [...summary.values()].flat().slice(0, -1);
  const income = published(SJUHARAD, "6 FINANSIERINGSPLAN 2025-2027").get("Medlemmar Summa")?.[1];
  const goal = published(SJUHARAD, "3 Delmål eget kapital").get("minst eget kapital");
  expect(typedNumbers(egetKapital, "Kostnader")).toEqual(costs);
  expect(JSON.stringify(egetKapital.rows)).toContain(`=SUMMA({${rows.join(";")}})`);
  expect(typedNumbers(egetKapital, "Intäkter från medlemmarna")).toEqual([income]);
  expect(typedNumbers(egetKapital, "Mål: eget kapital minst")).toEqual(goal);
  // "minskar eget kapital med 613 tkr" stands in the plan's text; the data has it as a check.
  expect(typedNumbers(egetKapital, "Minskning av eget kapital")).toEqual([613]);
});

test("Södra Vätterbygden has its budget's figures for 2024 to 2026", () => {
  const budget = published(VATTERBYGDEN, "7 Budget 2024 och plan 2025-2026");
  const years = (name: string) => budget.get(name)?.slice(2) as number[];
  const balances = years("Balanserat resultat");
  const section = { ...egetKapital, rows: egetKapital.rows.slice(14) };
  expect(typedNumbers(section, "Balanserat resultat, publicerat")).toEqual(balances);
  expect(typedNumbers(section, "Kostnader")).toEqual(years("Summa kostnader"));
  expect(typedNumbers(section, "Prel balanserat resultat, publicerat")).toEqual(years("Prel balanserat resultat"));
  expect(typedNumbers(section, "Intäkter")).toEqual(
    years("Summa intäkter").map((sum, year) => sum - (balances[year] as number)),
  );
});

test("every sheet fits in the grid and has its own name", () => {
  expect(new Set(previewWorkbook.map(({ name }) => name)).size).toBe(previewWorkbook.length);
  for (const { rows } of previewWorkbook) expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(26);
});
