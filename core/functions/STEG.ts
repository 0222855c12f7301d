import { exactShares, remainderRanks } from "../allocation/exactShares.ts";
import { Decimal, HALF_UP } from "../decimal/decimal.ts";
import { defineFunction, type ResultCell } from "../definition/defineFunction.ts";
import type { HelpOf } from "../definition/FunctionHelp.ts";
import { ALLOCATION_PARAMETERS, allocate } from "../rules/allocation.ts";
import { ALLOCATION_PARAMETER_HELP, LARGEST_REMAINDER_SOURCES } from "../rules/allocationHelp.ts";
import { exactResult } from "../rules/exactResult.ts";

/** The fixed headings, Swedish in every interface language: workbooks refer to the columns. */
const HEADINGS = [
  "Vikt",
  "Exakt andel",
  "Nedåt (mot noll)",
  "Rest",
  "Rang",
  "Extra enhet",
  "Minst",
  "Högst",
  "Del",
] as const;

/**
 * How an ALLOCATE comes about, so that an auditor can follow it with a pocket calculator: one row per weight.
 * Exakt andel = Nedåt + Rest · enhet. Del = Nedåt + Extra enhet · enhet, where no bound holds the part.
 * Unit: that of `belopp`; Rest and Extra enhet in units. Sign: as the amount. Shape: a table with headings.
 */
export const STEG = defineFunction({
  id: "STEG",
  parameters: ALLOCATION_PARAMETERS,
  run: (values) => {
    const { method, steps, bounded, parts } = allocate(values);
    const weights = values.vikter.values;
    const all = weights.map((_, i) => i);
    const lambda = bounded ? bounded.lambda : { units: steps.units, weights: all };
    const shares = exactShares(lambda.units, weights, lambda.weights);
    const ranked = steps.units === 0 || method === "roundEachForItself" ? [] : (bounded?.free ?? all);
    const ranks = remainderRanks(shares, weights, ranked);
    const free = new Set(bounded ? bounded.free : all);
    const bound = (vector: typeof values.minst, i: number): number => (weights[i] === 0 ? 0 : vector.at(i));
    const amounts = steps.amounts(parts);
    const signedUnit = new Decimal(steps.unit).times(steps.sign);
    const rows = weights.map((weight, i): ResultCell[] => {
      const numerator = shares.numerators[i] as Decimal;
      const share = numerator.div(shares.denominator);
      // Where a bound holds the part, the share may be far beyond the amount: more units than a double counts.
      const down = numerator.divToInt(shares.denominator);
      const part = parts[i] as number;
      return [
        weight,
        fifteenDigits(numerator.times(signedUnit).div(shares.denominator)),
        cellNumber(down.times(signedUnit)),
        fifteenDigits(share.minus(down).times(steps.sign)),
        ranks.get(i) ?? "",
        free.has(i) ? steps.sign * (part - down.toNumber()) : 0,
        bound(values.minst, i),
        bound(values.högst, i),
        amounts[i] as number,
      ];
    });
    return [HEADINGS, ...rows];
  },
});

function fifteenDigits(value: Decimal): number {
  return cellNumber(value.toSignificantDigits(15, HALF_UP));
}

/** Only where weights 300 powers of ten apart meet a bound can no cell hold it: worded all the same. */
function cellNumber(value: Decimal): number {
  const number = value.toNumber();
  return Number.isFinite(number) ? number : exactResult(value);
}

export const STEG_HELP: HelpOf<typeof STEG> = {
  chapter: "checking",
  summary: {
    sv: "Visar steg för steg hur ALLOCATE fördelar, så att en revisor kan följa det med miniräknare.",
    en: "Shows step by step how ALLOCATE splits, so that an auditor can follow it with a pocket calculator.",
  },
  parameters: ALLOCATION_PARAMETER_HELP,
  result: {
    sv: "En tabell med rubriker och en rad per vikt. Exakt andel är beloppet × vikten / summan av vikterna (med gränser: det som är kvar × vikten / summan av de vikter som inte hålls av en gräns), med 15 siffror. Nedåt är andelen avrundad mot noll till hel enhet, Rest det som blev över räknat i enheter. Rang visar vem som står på tur: störst rest, sedan störst vikt, sedan först. Del är samma som ALLOCATE ger.",
    en: "A table with Swedish headings and a row per weight: weight, exact share (15 digits; with bounds: of what is left for the weights that no bound holds), rounded towards zero, remainder in units, rank (larger remainder, then larger weight, then first), extra unit, minimum, maximum, part. The last column equals ALLOCATE.",
  },
  traps: [
    {
      sv: "Visade decimaler kan vara lika fast resterna inte är det: rangen kommer från exakta tal.",
      en: "Shown decimals can be equal although the remainders are not: the rank comes from exact numbers.",
    },
    {
      sv: "Med gränser visar Exakt andel vad delen hade varit utan sin egen gräns. Hålls delen av gränsen är Rang tom och Del är gränsen.",
      en: "With bounds, the exact share is what the part would be without its own bound. A part held by a bound has no rank, and is the bound.",
    },
  ],
  examples: [
    {
      arguments: [100, [[1], [1], [1]]],
      result: [
        HEADINGS,
        [1, 33.3333333333333, 33, 0.333333333333333, 1, 1, 0, 0, 34],
        [1, 33.3333333333333, 33, 0.333333333333333, 2, 0, 0, 0, 33],
        [1, 33.3333333333333, 33, 0.333333333333333, 3, 0, 0, 0, 33],
      ],
      note: {
        sv: "Tre lika vikter: lika rest och lika vikt, så den första får den extra enheten.",
        en: "Three equal weights: equal remainders and weights, so the first gets the extra unit.",
      },
    },
    {
      arguments: [10, [[1], [1], [8]], 1, undefined, [[4], [0], [0]], [[0], [0], [7]]],
      result: [
        HEADINGS,
        [1, 0.666666666666667, 0, 0.666666666666667, "", 0, 4, 0, 4],
        [1, 0.666666666666667, 0, 0.666666666666667, 1, 1, 0, 0, 1],
        [8, 5.33333333333333, 5, 0.333333333333333, 2, 0, 0, 7, 5],
      ],
      note: {
        sv: "Den första hålls uppe av minst 4. De andra delar på 6.",
        en: "The first is held up by its minimum of 4. The others share 6.",
      },
    },
  ],
  mistakes: [{ arguments: [100, [[0], [0]]], error: "weightsAllZero" }],
  sources: LARGEST_REMAINDER_SOURCES,
};
