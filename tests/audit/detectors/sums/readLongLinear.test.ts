import { expect, test } from "vitest";
import { readLinear } from "../../../../core/audit/sums/readLinear.ts";
import { areaAddress } from "../../../../core/formula/Area.ts";
import { ENGLISH_STYLE } from "../../../../core/formula/FormulaStyle.ts";

/** `+B2:B9 -B12`, with `sum` where a function adds. */
function read(formula: string): string | undefined {
  const linear = readLinear(formula, ENGLISH_STYLE, {});
  const terms = linear?.terms.map(({ sign, area }) => `${sign > 0 ? "+" : "-"}${areaAddress(area)}`);
  return terms?.concat(linear?.hasSum ? ["sum"] : []).join(" ");
}

test("a formula beyond 2 000 characters is no plain sum", () => {
  // `=SUM(`, 664 times `B2,`, `B3` and `)`: 2 000 characters.
  const added = (last: string): string => `=SUM(${"B2,".repeat(664)}${last})`;
  expect(added("B3").length).toBe(2000);
  expect(read(added("B3"))).toMatch(/ \+B3 sum$/);
  expect(read(added("B13"))).toBeUndefined();
});

test("cells that are added one by one may be more", () => {
  expect(read(`=B1${"+B2".repeat(800)}`)).toMatch(/^\+B1 \+B2 .*\+B2$/);
  expect(read(`=-$AB$12${"+$AB$12-AB12".repeat(300)}`)).toMatch(/^-AB12 \+AB12 -AB12 .*-AB12$/);
});

test("a sum of one range may be written with any spaces", () => {
  const wide = " ".repeat(2000);
  expect(read(`=${wide}SUM(B2:B9)`)).toBe("+B2:B9 sum");
  expect(read(`=SUMMA(${wide}$AB$12:$AC$199)`)).toBe("+AB12:AC199 sum");
  expect(read(`=+SUM(B12${wide})`)).toBe("+B12 sum");
  expect(read(`=SUM(B2:B9)${wide}`)).toBe("+B2:B9 sum");
});
