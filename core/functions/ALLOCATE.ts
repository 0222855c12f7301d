import { asAmounts } from "../allocation/shareOut.ts";
import { defineFunction } from "../definition/defineFunction.ts";
import type { HelpOf } from "../definition/FunctionHelp.ts";
import { ALLOCATION_PARAMETERS, allocate } from "../rules/allocation.ts";

/**
 * Splits an amount over weights in multiples of a unit; the parts sum to the amount exactly.
 * Unit: that of `belopp`. Sign: a negative amount gives the mirror image. Shape: as the weights.
 */
export const ALLOCATE = defineFunction({
  id: "ALLOCATE",
  parameters: ALLOCATION_PARAMETERS,
  result: "range",
  run: (values) => {
    const { parts, steps } = allocate(values);
    return asAmounts(parts, steps);
  },
});

export const ALLOCATE_HELP: HelpOf<typeof ALLOCATE> = {
  chapter: "sharing",
  summary: {
    sv: "Fördelar ett belopp efter vikter så att delarna alltid blir exakt beloppet.",
    en: "Splits an amount by weights so that the parts always sum to the amount exactly.",
  },
  parameters: {
    belopp: {
      help: {
        sv: "Beloppet som ska fördelas. Får vara negativt.",
        en: "The amount to split. May be negative.",
      },
      cells: "B2",
    },
    vikter: {
      help: {
        sv: "Fördelningsnyckeln: en rad eller kolumn med till exempel folkmängd eller antal deltagare. En tom eller noll vikt får 0.",
        en: "The key: a row or column of, for instance, population or participants. A blank or zero weight gets 0.",
      },
      cells: "C2:C9",
    },
    enhet: {
      help: {
        sv: "Minsta steg i delarna, i samma enhet som beloppet: 1, 0,1, 100 och så vidare. Utelämnad, tom eller 0: 1 om beloppet är ett heltal, annars beloppets sista decimal. Ange den alltid i mallar.",
        en: "Smallest step of the parts, in the amount's own unit: 1, 0.1, 100 and so on. Left out, blank or 0: 1 for a whole amount, else its last decimal. Always give it in templates.",
      },
      cells: "1",
    },
    metod: {
      help: {
        sv: "STÖRSTA REST (gäller om den utelämnas, är tom eller 0) eller AVRUNDA VAR FÖR SIG, som återger tabeller där varje del är avrundad för sig och den största tar skillnaden.",
        en: "STÖRSTA REST (largest remainder; used if left out, blank or 0) or AVRUNDA VAR FÖR SIG (round each by itself, the largest absorbs the difference).",
      },
      cells: '"STÖRSTA REST"',
    },
    minst: {
      help: {
        sv: "Lägsta del: ett värde för alla eller ett per vikt. Utelämnad, tom eller 0: ingen undre gräns. Gäller beloppets storlek.",
        en: "Lowest part: one value for all, or one per weight. Left out, blank or 0: no lower bound. Applies to the size.",
      },
      cells: "D2:D9",
    },
    högst: {
      help: {
        sv: "Högsta del: ett värde för alla eller ett per vikt. Utelämnad, tom eller 0: ingen övre gräns. Gäller beloppets storlek.",
        en: "Highest part: one value for all, or one per weight. Left out, blank or 0: no upper bound. Applies to the size.",
      },
      cells: "E2:E9",
    },
  },
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
    { arguments: [100, [[1], [1]], 1, undefined, 60], error: "minimumsTooHigh" },
    { arguments: [100, [[1], [1]], 1, undefined, undefined, 40], error: "maximumsTooLow" },
  ],
  sources: [
    {
      sv: "Största rest (Hamilton, Hare): Balinski och Young, Fair Representation (1982); så fördelas fasta mandat enligt vallagen (2005:837) 4 kap. 3 §.",
      en: "Largest remainder (Hamilton, Hare): Balinski and Young, Fair Representation (1982); fixed seats under the Swedish Elections Act are shared this way.",
    },
  ],
};
