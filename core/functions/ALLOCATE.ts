import { defineFunction } from "../definition/defineFunction.ts";
import type { HelpOf } from "../definition/FunctionHelp.ts";
import { ALLOCATION_PARAMETERS, allocate } from "../rules/allocation.ts";
import { ALLOCATION_PARAMETER_HELP, LARGEST_REMAINDER_SOURCES } from "../rules/allocationHelp.ts";

/**
 * Splits an amount over weights in multiples of a unit; the parts sum to the amount exactly.
 * Unit: that of `belopp`. Sign: a negative amount gives the mirror image. Shape: as the weights.
 */
export const ALLOCATE = defineFunction({
  id: "ALLOCATE",
  parameters: ALLOCATION_PARAMETERS,
  run: (values) => {
    const { parts, steps } = allocate(values);
    return steps.amounts(parts);
  },
});

export const ALLOCATE_HELP: HelpOf<typeof ALLOCATE> = {
  chapter: "sharing",
  summary: {
    sv: "Fördelar ett belopp efter vikter så att delarna alltid blir exakt beloppet.",
    en: "Splits an amount by weights so that the parts always sum to the amount exactly.",
  },
  parameters: ALLOCATION_PARAMETER_HELP,
  result: {
    sv: "En del per vikt, i samma form som vikterna (rad eller kolumn). Delarna är multipler av enheten och blir tillsammans exakt beloppet. Vid lika rest går den extra enheten till den största vikten, sedan till den första.",
    en: "One part per weight, in the shape of the weights (row or column). The parts are multiples of the unit and sum to the amount exactly. Equal remainders: the larger weight, then the first, gets the extra unit.",
  },
  traps: [
    {
      sv: "Ett datum i Excel är ett löpnummer och kan inte skiljas från ett belopp: kontrollera att vikterna inte är datum.",
      en: "A date in Excel is a serial number and cannot be told from an amount: check that no weight is a date.",
    },
    {
      sv: "SUMMA över delar med ören kan skilja sig från beloppet i sextonde siffran, eftersom kalkylarket räknar binärt. Delarna är ändå exakta.",
      en: "SUM over parts with decimals can differ from the amount in the sixteenth digit, because the sheet adds in binary. The parts are exact all the same.",
    },
    {
      sv: "Avrundade andelar (0,04 · 0,5 · 0,16) ger andra belopp än folkmängden själv. Använd de verkliga talen som vikter.",
      en: "Rounded shares (0.04 · 0.5 · 0.16) give other amounts than the population itself. Use the real figures as weights.",
    },
  ],
  examples: [
    {
      arguments: [100, [[1], [1], [1]]],
      result: [[34], [33], [33]],
      note: {
        sv: "Tre lika delar av 100: den första får den krona som blir över.",
        en: "Three equal parts of 100: the first gets the krona left over.",
      },
    },
    {
      arguments: [-100, [[1], [1], [1]]],
      result: [[-34], [-33], [-33]],
      note: { sv: "Ett negativt belopp blir spegelbilden.", en: "A negative amount is the mirror image." },
    },
    {
      arguments: [4417.5, [[610, 8175, 610, 2225]], 0.1],
      result: [[231.9, 3107.8, 231.9, 845.9]],
      note: {
        sv: "Tiondels tkr över en rad: svaret ligger i en rad.",
        en: "Tenths of a thousand kronor over a row: the answer lies in a row.",
      },
    },
    {
      arguments: [10, [[1], [1], [8]], 1, undefined, [[4], [0], [0]], [[0], [0], [7]]],
      result: [[4], [1], [5]],
      note: {
        sv: "Den första får minst 4 och den tredje högst 7.",
        en: "The first gets at least 4, the third at most 7.",
      },
    },
    {
      arguments: [10, [[1], [1], [1], [1], [2]], 1, "AVRUNDA VAR FÖR SIG"],
      result: [[2], [2], [2], [2], [2]],
      note: {
        sv: "Varje del avrundad för sig ger 11; den största vikten tar skillnaden och får 2 i stället för 3.",
        en: "Every part rounded by itself gives 11; the largest weight absorbs the difference and gets 2 instead of 3.",
      },
    },
  ],
  mistakes: [
    { arguments: [4417.5, [[1], [1]], 1], error: "notAMultiple" },
    { arguments: [100, [[0], [0]]], error: "weightsAllZero" },
    { arguments: [100, [[1], [2], ["abc"]]], error: "notANumber" },
    { arguments: [100, [[1], [-2]]], error: "negative" },
    { arguments: [1.123456, [[1], [1]]], error: "tooManyDecimals" },
    { arguments: [100, [[1], [1]], 1, "D'HONDT"], error: "unknownMethod" },
    {
      arguments: [
        100,
        [
          [1, 1],
          [1, 1],
        ],
      ],
      error: "notAVector",
    },
    {
      arguments: [
        [[100], [200]],
        [[1], [1]],
      ],
      error: "notOneValue",
    },
    { arguments: [1000000000000000, [[1], [1]], 1], error: "numberTooLarge" },
    { arguments: [100000, [[1], [1]], 0.00000000001], error: "tooManyUnits" },
    { arguments: [4, [[1], [1], [1], [1], [1], [1]], 1, "AVRUNDA VAR FÖR SIG"], error: "signWouldChange" },
    { arguments: [100, [[1], [1]], 1, "AVRUNDA VAR FÖR SIG", 10], error: "boundsNeedLargestRemainder" },
    { arguments: [100, [[1], [0]], 1, undefined, [[0], [5]]], error: "minimumForZeroWeight" },
    { arguments: [100, [[1], [1]], 1, undefined, 60], error: "minimumsTooHigh" },
    { arguments: [100, [[1], [1]], 1, undefined, undefined, 40], error: "maximumsTooLow" },
  ],
  sources: LARGEST_REMAINDER_SOURCES,
};
