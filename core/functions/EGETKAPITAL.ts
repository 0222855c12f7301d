import type { Vector } from "../cells/Vector.ts";
import { Decimal } from "../decimal/decimal.ts";
import { defineFunction } from "../definition/defineFunction.ts";
import type { HelpOf } from "../definition/FunctionHelp.ts";
import { ErrorCode } from "../errors/codes.ts";
import { fail } from "../errors/FinsamError.ts";
import { exactResult } from "../rules/exactResult.ts";

/**
 * Closing equity per period: opening + income − costs, carried forward, exact in decimal.
 * Unit: that of the arguments. Sign: equity may be negative; income and costs are both written as positive numbers.
 * Shape: as the income.
 */
export const EGETKAPITAL = defineFunction({
  id: "EGETKAPITAL",
  parameters: [
    { name: "ingående", en: "opening", kind: "number" },
    { name: "intäkter", en: "income", kind: "vector" },
    { name: "kostnader", en: "costs", kind: "vector" },
  ],
  run: ({ ingående, intäkter, kostnader }) => {
    checkSigns(intäkter, "intäkter");
    checkSigns(kostnader, "kostnader");
    let equity = new Decimal(ingående);
    return intäkter.values.map((income, i) => {
      equity = equity.plus(income).minus(kostnader.at(i));
      return exactResult(equity, intäkter.position(i));
    });
  },
});

/** Ledgers export income as negative: taken as written it would be counted as a cost, so it is refused. */
function checkSigns(periods: Vector, parameter: string): void {
  periods.values.forEach((value, i) => {
    if (value < 0) fail(ErrorCode.negativePeriod, { parameter, position: periods.position(i), value });
  });
}

export const EGETKAPITAL_HELP: HelpOf<typeof EGETKAPITAL> = {
  chapter: "equity",
  summary: {
    sv: "Utgående eget kapital per period: ingående + intäkter − kostnader, fört vidare från period till period.",
    en: "Closing equity per period: opening + income − costs, carried forward from period to period.",
  },
  parameters: {
    ingående: {
      help: {
        sv: "Eget kapital när den första perioden börjar. Ett värde, får vara negativt.",
        en: "Equity as the first period begins. One value, may be negative.",
      },
      cells: "B2",
    },
    intäkter: {
      help: {
        sv: "Periodernas intäkter som positiva tal, utan balanserat resultat: det är det ingående kapitalet och räknas redan.",
        en: "The periods' income as positive numbers, without the balance brought forward: that is the opening equity, already counted.",
      },
      cells: "B5:D5",
    },
    kostnader: {
      help: {
        sv: "Periodernas kostnader som positiva tal, lika många som intäkterna.",
        en: "The periods' costs as positive numbers, as many as the income.",
      },
      cells: "B9:D9",
    },
  },
  result: {
    sv: "Utgående eget kapital för varje period, i samma form som intäkterna. Negativt när kapitalet är förbrukat.",
    en: "Closing equity for each period, in the shape of the income. Negative when the equity is used up.",
  },
  traps: [
    {
      sv: "Räkna inte med ”Balanserat resultat” eller ”Överskott föregående år” bland intäkterna: då räknas samma pengar två gånger.",
      en: "Do not count “Balanserat resultat” (surplus brought forward) as income: the same money would be counted twice.",
    },
    {
      sv: "Bokföringen skriver ofta intäkter med minustecken. Byt tecken innan du använder dem här.",
      en: "Ledgers often write income with a minus sign. Change the sign before using it here.",
    },
    {
      sv: "Avvikelse mot budget är inte resultat: resultatet är intäkter minus kostnader.",
      en: "Variance against budget is not the result: the result is income minus costs.",
    },
  ],
  examples: [
    {
      arguments: [1491324, [[11172000, 11172000, 11172000]], [[11356500, 11879500, 11704000]]],
      result: [[1306824, 599324, 67324]],
      note: {
        sv: "Södra Vätterbygden 2024–2026, i kronor: så som planen är publicerad.",
        en: "Södra Vätterbygden 2024–2026, in kronor: as the plan is published.",
      },
    },
    {
      arguments: [0, [[8169803]], [[7745914]]],
      result: [[423889]],
      note: {
        sv: "Höglandet 2023: med ingående 0 blir svaret årets resultat. I dokumentet står budgetavvikelsen 308 086 som resultat.",
        en: "Höglandet 2023: with opening 0 the answer is the year's result. The document prints the budget variance 308 086 as result.",
      },
    },
    {
      arguments: [1771, [[10165], [10165], [9222]], [[11607], [10707], [9620]]],
      result: [[329], [-213], [-611]],
      note: {
        sv: "Älv & Kust 2020–2022, i tkr (ram + ESF-medel; posternas verkliga summa). Publicerat: 329, 143 och 51.",
        en: "Älv & Kust 2020–2022, in thousands (funds + ESF; what the items really sum to). Published: 329, 143 and 51.",
      },
    },
  ],
  mistakes: [
    { arguments: [100, [[-500], [200]], [[10], [20]]], error: "negativePeriod" },
    { arguments: [100, [[500], [200]], [[10]]], error: "lengthsDiffer" },
    { arguments: [900000000000000, [[900000000000000]], [[0]]], error: "resultTooLarge" },
  ],
  sources: [
    {
      sv: "Kommunallagen (2017:725) 11 kap. 6 §: planen ska visa det egna kapitalet vid varje års slut. Siffror: verksamhetsplan med budget 2024 (Södra Vätterbygden), medlemssamråd 2024-02-23 (Höglandet), verksamhetsplan 2020–2022 (Älv & Kust).",
      en: "Local Government Act (2017:725) 11:6: the plan shows the equity at each year end. Figures: published plans of the three förbund.",
    },
  ],
};
