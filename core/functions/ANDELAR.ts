import { shareOut } from "../allocation/shareOut.ts";
import { weightsOf } from "../allocation/weightsOf.ts";
import { defineFunction } from "../definition/defineFunction.ts";
import type { HelpOf } from "../definition/FunctionHelp.ts";
import { stepsOfAmount } from "../rules/unit.ts";

/**
 * Shares of the whole, rounded so that they sum to exactly 1. Unit: 1 is the whole (format the cells as per cent).
 * Sign: never negative. Shape: as the values.
 */
export const ANDELAR = defineFunction({
  id: "ANDELAR",
  parameters: [
    { name: "värden", en: "values", kind: "vector", notNegative: true },
    {
      name: "decimaler",
      en: "decimals",
      kind: "number",
      optional: true,
      default: 0,
      notNegative: true,
      highest: 10,
      whole: true,
    },
  ],
  run: ({ värden, decimaler }) => {
    if (värden.values.every((value) => value === 0)) return värden.values;
    return shareOut(stepsOfAmount(1, Number(`1e-${2 + decimaler}`), "värden"), weightsOf(värden.values));
  },
});

export const ANDELAR_HELP: HelpOf<typeof ANDELAR> = {
  chapter: "following",
  summary: {
    sv: "Andelar i procent som alltid blir exakt 100 tillsammans.",
    en: "Shares in per cent that always sum to exactly 100.",
  },
  parameters: {
    värden: {
      help: {
        sv: "Beloppen eller antalen som andelarna ska räknas på: en rad eller kolumn, inga negativa tal.",
        en: "The amounts or counts to take shares of: a row or column, no negative numbers.",
      },
      cells: "B2:B5",
    },
    decimaler: {
      help: {
        sv: "Antal decimaler i procenttalet, 0–10. Utelämnat, tomt eller 0: hela procent.",
        en: "Decimals of the per cent figure, 0–10. Left out, blank or 0: whole per cent.",
      },
      cells: "1",
    },
  },
  result: {
    sv: "En andel per värde, där 1 är helheten: 0,74 är 74 %. Formatera cellerna som procent. Är alla värden 0 blir alla andelar 0.",
    en: "One share per value, where 1 is the whole: 0.74 is 74 %. Format the cells as per cent. All values 0: all shares 0.",
  },
  traps: [
    {
      sv: "Kalkylarkets egen SUMMA över andelarna kan skilja sig från 1 i sextonde siffran. Andelarna är ändå exakta.",
      en: "The sheet's own SUM of the shares can differ from 1 in the sixteenth digit. The shares are exact all the same.",
    },
    {
      sv: "Andelarna är till för att visas. Fördela pengar efter de verkliga talen, inte efter avrundade andelar.",
      en: "The shares are for showing. Share out money by the real figures, not by rounded shares.",
    },
  ],
  examples: [
    {
      arguments: [[[74], [10], [16]]],
      result: [[0.74], [0.1], [0.16]],
      note: {
        sv: "Södra Vätterbygden 2023: individ, struktur och administration.",
        en: "Södra Vätterbygden 2023: individual, structural, administration.",
      },
    },
    {
      arguments: [[[10266500], [1090000]], 1],
      result: [[0.904], [0.096]],
      note: {
        sv: "Södra Vätterbygdens budget 2024: verksamhet 90,4 % och administration 9,6 %.",
        en: "Södra Vätterbygden's budget 2024: activities 90,4 % and administration 9,6 %.",
      },
    },
    {
      arguments: [[[1, 1, 1]]],
      result: [[0.34, 0.33, 0.33]],
      note: {
        sv: "Tre lika delar: avrundade var för sig skulle de bli 99 %.",
        en: "Three equal parts: rounded one by one they would be 99 %.",
      },
    },
  ],
  mistakes: [
    { arguments: [[[74], [-10], [16]]], error: "negative" },
    { arguments: [[[74], [10], [16]], 1.5], error: "notWhole" },
    { arguments: [[[74], [10], [16]], 11], error: "aboveHighest" },
  ],
  sources: [
    {
      sv: "Siffror: medlemssamråd 2024-02-23 och verksamhetsplan med budget 2024, Södra Vätterbygden.",
      en: "Figures: members' consultation 2024-02-23 and plan 2024, Södra Vätterbygden.",
    },
  ],
};
