import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fromText, sum, toNumber, toText } from "../oracle/Rational.ts";
import { type Call, column } from "./hostCall.ts";
import { gives } from "./inBothHosts.ts";

interface Table {
  readonly document: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [string, ...(number | null)[]])[];
}

const TABLES = JSON.parse(readFileSync(new URL("../data/published-plans.json", import.meta.url), "utf8")) as Table[];
const SJUHÄRAD = ["Bollebygd", "Borås", "Herrljunga", "Mark", "Svenljunga", "Tranemo", "Ulricehamn", "Vårgårda"];
const VÄTTERBYGDEN = ["Habo", "Jönköping", "Mullsjö", "Vaggeryd"];

/** The figures of one column in the named rows, as published. */
function published(document: string, title: string, heading: string, rows: readonly string[]): number[] {
  const found = TABLES.filter((one) => one.document.includes(document) && one.table.includes(title));
  expect(found, `${document}, ${title}`).toHaveLength(1);
  const at = found[0]?.columns.indexOf(heading) ?? -1;
  expect(at, heading).toBeGreaterThan(0);
  return rows.map((name) => {
    const value = found[0]?.rows.find(([first]) => first === name)?.[at];
    if (typeof value !== "number") throw new Error(`${document}: no figure for ${name} in ${heading}`);
    return value;
  });
}

const comeOut = (call: Call, value: readonly number[]): void =>
  gives(
    call,
    value.map((each) => [each]),
  );

// Circular on purpose: the published amounts are the weights, so this shows that nothing is lost, not that the key was the
// population. The populations that the förbund used (30 June) are not public in what we have.
describe("the kommuner's published amounts as weights come back unchanged", () => {
  test.each([
    ["verksamhetsplan 2022–2024", "FINANSIERINGSPLAN", "2021", SJUHÄRAD, 1, "5000"],
    ["verksamhetsplan 2025–2027", "FINANSIERINGSPLAN", "2025", SJUHÄRAD, 0.1, "4417.5"],
    ["verksamhetsplan 2025–2027", "FINANSIERINGSPLAN", "2026", SJUHÄRAD, 1, "5000"],
    ["verksamhetsplan 2025–2027", "FINANSIERINGSPLAN", "2027", SJUHÄRAD, 1, "5000"],
    ["Södra Vätterbygden, verksamhetsplan", "Budget 2024", "Budget 2023", VÄTTERBYGDEN, 100, "2223000"],
    ["Södra Vätterbygden, verksamhetsplan", "Budget 2024", "Prognos 2023", VÄTTERBYGDEN, 100, "2223000"],
    ["Södra Vätterbygden, verksamhetsplan", "Budget 2024", "Budget 2024", VÄTTERBYGDEN, 100, "2793000"],
  ] as const)("%s, %s, %s", (document, title, heading, kommuner, unit, quarter) => {
    const amounts = published(document, title, heading, kommuner);
    const together = sum(amounts.map((amount) => fromText(String(amount))));
    expect(toText(together), "the kommuner's published quarter").toBe(quarter);
    comeOut({ id: "ALLOCATE", args: [toNumber(together), column(...amounts), unit] }, amounts);
    comeOut({ id: "ALLOCATE", args: [toNumber(together), column(...amounts), unit, "AVRUNDA VAR FÖR SIG"] }, amounts);
  });

  test("Sjuhärad 2025 from all funds, from the state's half and from the quarter", () => {
    const amounts = published("verksamhetsplan 2025–2027", "FINANSIERINGSPLAN", "2025", SJUHÄRAD);
    const people = column(...amounts.map((amount) => Math.round(amount * 10)));
    comeOut({ id: "KOMMUNANDEL", args: [17_670, people] }, amounts);
    comeOut({ id: "KOMMUNANDEL", args: [8_835, people, 0.5] }, amounts);
    comeOut({ id: "KOMMUNANDEL", args: [4_417.5, people, 1] }, amounts);
  });
});

describe("Södra Vätterbygden, eget kapital", () => {
  const YEARS = ["Budget 2024", "Plan 2025", "Plan 2026"];
  const figures = (row: string): number[] =>
    YEARS.map((year) => published("Södra Vätterbygden, verksamhetsplan", "Budget 2024", year, [row])[0] ?? Number.NaN);
  const brought = figures("Balanserat resultat");
  // The plan prints the equity brought forward among the income; EGETKAPITAL wants the income without it.
  const income = figures("Summa intäkter").map((all, i) => all - (brought[i] ?? 0));
  const costs = figures("Summa kostnader");

  test("1 491 324 becomes 1 306 824, 599 324 and 67 324", () => {
    expect(brought[0]).toBe(1_491_324);
    expect(figures("Prel balanserat resultat")).toEqual([1_306_824, 599_324, 67_324]);
    const chain: Call = { id: "EGETKAPITAL", args: [1_491_324, column(...income), column(...costs)] };
    comeOut(chain, [1_306_824, 599_324, 67_324]);
  });

  test("the trap: with the equity brought forward among the income it is counted twice", () => {
    const doubled: Call = {
      id: "EGETKAPITAL",
      args: [1_491_324, column(...figures("Summa intäkter")), column(...costs)],
    };
    comeOut(doubled, [
      1_306_824 + 1_491_324,
      599_324 + 1_491_324 + 1_306_824,
      67_324 + 1_491_324 + 1_306_824 + 599_324,
    ]);
  });
});
