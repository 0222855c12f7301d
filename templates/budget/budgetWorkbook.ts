import { checkWorkbook } from "../workbook/checkWorkbook.ts";
import type { Workbook } from "../workbook/Workbook.ts";
import { BLANK, type BudgetFigures, EXAMPLE } from "./BudgetFigures.ts";
import { budgetSheet } from "./budgetSheet.ts";
import { checksSheet } from "./checksSheet.ts";
import { equitySheet } from "./equitySheet.ts";
import { followUpSheet } from "./followUpSheet.ts";
import { fundingSheet } from "./fundingSheet.ts";
import { INPUTS, inputsSheet } from "./inputsSheet.ts";
import { SHEETS } from "./layout.ts";

function budgetWorkbook(id: string, title: string, summary: string, figures: BudgetFigures): Workbook {
  const named = (range: string): string => `${SHEETS.inputs}!${range}`;
  return checkWorkbook({
    id,
    title,
    summary,
    sheets: [
      inputsSheet(figures),
      fundingSheet(),
      budgetSheet(figures),
      equitySheet(),
      followUpSheet(figures),
      checksSheet(),
    ],
    names: {
      Organisation: named(INPUTS.association),
      Planstart: named(INPUTS.firstYear),
      Beloppsenhet: named(INPUTS.unitName),
      Enhet: named(INPUTS.unit),
      Befolkning: named(INPUTS.population),
      Befolkning_den: named(INPUTS.populationDate),
      Kapitalgolv: named(INPUTS.lowest),
      Kapitaltak: named(INPUTS.highest),
    },
  });
}

/** Next year's budget, to fill in. */
export const BUDGET_WORKBOOK = budgetWorkbook(
  "budgetmall",
  "Budgetmall",
  "Tom arbetsbok för nästa års budget: finansieringsplan, budget, eget kapital, uppföljning och kontroller.",
  BLANK,
);

/** The same with invented amounts, to see what it becomes. */
export const BUDGET_EXAMPLE = budgetWorkbook(
  "budgetmall-exempel",
  "Budgetmall, ifyllt exempel",
  "Budgetmallen ifylld för ett påhittat förbund, med verklig folkmängd från SCB.",
  EXAMPLE,
);
