import { describe, expect, test } from "vitest";
import { WORKBOOKS } from "../../../templates/index.ts";
import { said } from "./said.ts";
import { templateWorkbook } from "./templateWorkbook.ts";

/**
 * Our own workbooks. The published plans hold the failures that are recorded of them (tests/data/published-plans.json);
 * budgets hold none.
 */
const RECORDED: Readonly<Record<string, readonly string[]>> = {
  "sjuharad-2025-2027": [
    // Medlemmar Summa 17 767, the rows give 17 670.
    "error typedTotalWrong Finansieringsplan!C17",
    // "Budgeten minskar eget kapital med 613" is 18 380 less the wrong 17 767.
    "note differenceWrong Finansieringsplan!B23",
  ],
  "sjuharad-2022-2024": [
    // The state 9 032 of 19 032, 47,46 %.
    "warning partsOff5 Finansieringsplan!C17",
  ],
  "alv-och-kust-2020-2022": [
    // The surplus of 2021, carried forward as published.
    "note openingNotClosing Finansiell ram!D7",
    // 300 tkr outside the sum, two years.
    "error typedTotalWrong Finansiell ram!C33",
    "error typedTotalWrong Finansiell ram!D33",
    // +143 for −213, +51 for −255.
    "error differenceWrong Finansiell ram!C34",
    "error differenceWrong Finansiell ram!D34",
  ],
  "jonkopings-lan-2023": [
    // FIA: 14 left, 15 reasons; and in the total line 74 and 75.
    "error typedTotalWrong Effekter och deltagare!E16",
    "note rowsAgainstColumns Effekter och deltagare!E19",
    // 308 086 for 423 889.
    "error varianceCalledResult Ekonomi!B19",
  ],
};

describe("our own workbooks", () => {
  test.each(WORKBOOKS.map((workbook) => [workbook.id, workbook] as const))("%s", (id, workbook) => {
    expect(said(templateWorkbook(workbook))).toEqual(RECORDED[id] ?? []);
  });
});
