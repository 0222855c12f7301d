import { expect, test } from "vitest";
import { Grid } from "../../../../core/audit/grid/Grid.ts";
import { evaluateLinear } from "../../../../core/audit/sums/evaluateLinear.ts";
import { readLinear } from "../../../../core/audit/sums/readLinear.ts";
import { ENGLISH_STYLE } from "../../../../core/formula/FormulaStyle.ts";
import { workbookOf } from "../sheetOf.ts";

const [PLAN, OUTCOME] = workbookOf({
  Plan: `
Post     | 2025   | 2026
Kansli   | 870.1  | 890
Revision | 55.2   | 60
Andel    | 25 %   | text
Möten    | -20    | d45000
Felräknat |       |
`,
  Utfall: `
Post     | 2025   | 2026
Kansli   | 800    | #DIV/0!
Revision | 50     | '1 234`,
}).sheets.map((sheet) => new Grid(sheet, {})) as [Grid, Grid];

function value(formula: string): number | undefined {
  const linear = readLinear(formula, ENGLISH_STYLE, {});
  if (linear === undefined) throw new Error(`not linear: ${formula}`);
  return evaluateLinear(linear, PLAN, (sheet) => (sheet === "Utfall" ? OUTCOME : undefined));
}

test.each([
  ["a column, to the last decimal", "=SUM(B2:B3)", 925.3],
  ["a single cell", "=B3", 55.2],
  ["a block, rows and columns to its edges", "=SUM(B2:C3)", 1875.3],
  ["a difference", "=B2-B3", 814.9],
  ["what is taken away and what is negative", "=B2-SUM(B3:B5)", 834.65],
  ["texts, dates and blank cells are passed by", "=SUM(C1:C6)", 950 + 2026],
  ["below the sheet's last row", "=SUM(B5:B9000)", -20],
  ["another sheet", "=B2-Utfall!B2", 70.1],
  ["a range that ends before the sheet does", "=SUM(B2:B2)", 870.1],
])("%s", (_, formula, sum) => {
  expect(value(formula)).toBe(sum);
});

test.each([
  ["an error", "=SUM(Utfall!C1:C2)"],
  ["a number stored as text, which SUM passes by and a reader does not", "=SUM(Utfall!C1,Utfall!C3)"],
  ["an unknown sheet", "=Budget!B2"],
  ["a rounding", "=ROUND(B2,0)"],
  ["a typed number", "=B2+5"],
])("%s: nothing is said", (_, formula) => {
  expect(value(formula)).toBeUndefined();
});

test("an area of more than 20 000 cells is not added", () => {
  expect(value("=SUM(B2:B20001)")).toBe(905.55);
  expect(value("=SUM(B2:B20002)")).toBeUndefined();
  expect(value("=SUM(B2:C10001)")).toBe(905.55 + 950);
  expect(value("=SUM(B2:C10002)")).toBeUndefined();
  expect(value("=SUM(B10001:B30000)")).toBe(0);
});
