import { largestRemainder } from "../allocation/largestRemainder.ts";
import type { Steps } from "../allocation/Steps.ts";
import { weightsOf } from "../allocation/weightsOf.ts";
import type { Vector } from "../cells/Vector.ts";
import { Decimal } from "../decimal/decimal.ts";
import { decimalSum } from "../decimal/decimalSum.ts";
import { defineFunction } from "../definition/defineFunction.ts";
import type { HelpOf } from "../definition/FunctionHelp.ts";
import { ErrorCode } from "../errors/codes.ts";
import { fail } from "../errors/FinsamError.ts";
import { partUnits } from "../rules/partUnits.ts";
import { checkPopulation } from "../rules/population.ts";
import { POPULATION_PARAMETER, UNIT_PARAMETER } from "../rules/sharedParameters.ts";
import { stepsOfCalculated } from "../rules/unit.ts";

/**
 * The kommuner's part of a förbund's funds, by population. The parts sum to `hela_ramen × andel` exactly.
 * Unit: that of `hela_ramen`. Sign: as the funds. Shape: as the population.
 */
export const KOMMUNANDEL = defineFunction({
  id: "KOMMUNANDEL",
  parameters: [
    { name: "hela_ramen", en: "total_funds", kind: "number" },
    POPULATION_PARAMETER,
    {
      name: "andel",
      en: "share",
      kind: "number",
      optional: true,
      default: 0.25,
      notNegative: true,
      highest: 1,
    },
    UNIT_PARAMETER,
    { name: "grundbelopp", en: "base_amount", kind: "vector", optional: true, notNegative: true, oneForAll: true },
  ],
  run: ({ hela_ramen, folkmängd, andel, enhet, grundbelopp }) => {
    checkPopulation(folkmängd, "folkmängd");
    const funds = new Decimal(hela_ramen).times(andel);
    const steps = stepsOfCalculated(funds, enhet, {
      tooManyDecimals: (product) => fail(ErrorCode.productTooManyDecimals, { product }),
      notAMultiple: (product, unit) => fail(ErrorCode.productNotAMultiple, { product, unit }),
    });
    const base = baseUnits(grundbelopp, folkmängd.length, steps);
    const rest = base.reduce((left, units) => left - units, steps.units);
    const parts = largestRemainder(rest, weightsOf(folkmängd.values));
    base.forEach((units, i) => {
      parts[i] = (parts[i] as number) + units;
    });
    return steps.amounts(parts);
  },
});

/** Base amounts in units, one per kommun. Fails with baseWithNegativeFunds, partNotAMultiple or baseTooHigh. */
function baseUnits(base: Vector, count: number, steps: Steps): number[] {
  const funds = steps.amounts([steps.units])[0] as number;
  if (steps.sign < 0 && base.values.some((value) => value > 0)) fail(ErrorCode.baseWithNegativeFunds, { funds });
  const units = partUnits(base, steps.unit, "grundbelopp", count);
  const excess = decimalSum(units).minus(steps.units);
  if (excess.gt(0)) fail(ErrorCode.baseTooHigh, { funds, excess: excess.times(steps.unit).toFixed() });
  return units;
}

export const KOMMUNANDEL_HELP: HelpOf<typeof KOMMUNANDEL> = {
  chapter: "sharing",
  summary: {
    sv: "Kommunernas del av förbundets medel, fördelad efter folkmängd. Summan blir exakt hela_ramen × andel.",
    en: "The kommuner's part of the förbund's funds, split by population. Sums to total_funds × share exactly.",
  },
  parameters: {
    hela_ramen: {
      help: {
        sv: "Alla parters medel tillsammans. Utgår du från statens bidrag måste andel vara 0,5; utgår du från kommunernas egen summa måste andel vara 1.",
        en: "The funds of all parties together. Starting from the state's grant, share must be 0.5; from the kommuner's own sum, share must be 1.",
      },
      cells: "B2",
    },
    folkmängd: {
      help: {
        sv: "Folkmängden per kommun, heltal över 0, i en rad eller kolumn. En tom cell är ett fel, eftersom den kommunens pengar annars skulle gå till de andra.",
        en: "Population per kommun, whole numbers above 0, in a row or column. A blank is an error: its money would go to the others.",
      },
      cells: "C2:C9",
    },
    andel: {
      help: {
        sv: "Kommunernas andel av beloppet, högst 1. Utelämnad, tom eller 0: 0,25, lagens fjärdedel.",
        en: "The kommuner's share of the amount, at most 1. Left out, blank or 0: 0.25, the law's quarter.",
      },
      cells: "D2",
    },
    enhet: {
      help: {
        sv: "Minsta steg i delarna: 1, 0,1, 100 och så vidare. Utelämnad, tom eller 0: 1 om kommunernas del är ett heltal, annars dess sista decimal. Ange den alltid i mallar.",
        en: "Smallest step of the parts: 1, 0.1, 100 and so on. Left out, blank or 0: 1 if the kommuner's part is whole, else its last decimal. Always give it in templates.",
      },
      cells: "1",
    },
    grundbelopp: {
      help: {
        sv: "Belopp som varje kommun betalar först: ett värde för alla eller ett per kommun. Resten fördelas efter folkmängd. Utelämnat, tomt eller 0: inget grundbelopp.",
        en: "What each kommun pays first: one value for all, or one per kommun. The rest goes by population. Left out, blank or 0: none.",
      },
      cells: "E2",
    },
  },
  result: {
    sv: "En del per kommun, i samma form som folkmängden. Delarna är multipler av enheten och blir tillsammans exakt hela_ramen × andel.",
    en: "One part per kommun, in the shape of the population. The parts are multiples of the unit and sum to total_funds × share exactly.",
  },
  traps: [
    {
      sv: "Statens bidrag ensamt, utan andel 0,5, ger hälften av vad kommunerna ska betala.",
      en: "The state's grant alone, without share 0.5, gives half of what the kommuner are to pay.",
    },
    {
      sv: "Dela aldrig med en publicerad totalsumma: SCB lägger från 2025 slumpmässigt brus på varje tal, så kommunerna behöver inte bli totalen. Funktionen delar alltid med summan av de folkmängder du anger.",
      en: "Never divide by a published total: from 2025 SCB adds random noise to every figure, so the kommuner need not sum to it. The function always divides by the sum of the populations given.",
    },
    {
      sv: "Lagen (2003:1210) 5 § låter kommunerna själva komma överens om fördelningen. Folkmängd är praxis, inte lag.",
      en: "The law (2003:1210, 5 §) lets the kommuner agree on the split themselves. Population is practice, not law.",
    },
  ],
  examples: [
    {
      arguments: [20000, [[114872], [24985], [9802]]],
      result: [[3838], [835], [327]],
      note: {
        sv: "En fjärdedel av 20 000 tkr, i hela tkr.",
        en: "A quarter of 20 000 thousand kronor, in whole thousands.",
      },
    },
    {
      arguments: [8835, [[114872], [24985], [9802]], 0.5, 0.1],
      result: [[3390.7], [737.5], [289.3]],
      note: {
        sv: "Från statens bidrag 8 835 tkr: andelen är 0,5. Tiondels tkr.",
        en: "From the state's grant of 8 835: the share is 0.5. In tenths.",
      },
    },
    {
      arguments: [20000, [[114872], [24985], [9802]], 0.25, 1, 100],
      result: [[3707], [885], [408]],
      note: {
        sv: "Varje kommun betalar först 100 tkr, resten går efter folkmängd.",
        en: "Each kommun pays 100 first, the rest goes by population.",
      },
    },
  ],
  mistakes: [
    { arguments: [20000, [[114872], [""], [9802]]], error: "missingPopulation" },
    { arguments: [20000, [[114872.5], [9802]]], error: "notWhole" },
    { arguments: [20000, [[114872], [9802]], 25], error: "shareAboveOne" },
    { arguments: [17670, [[114872], [9802]], 0.25, 1], error: "productNotAMultiple" },
    { arguments: [100, [[114872], [9802]], 0.33333333], error: "productTooManyDecimals" },
    { arguments: [100, [[114872], [9802]], 1, 1, 60], error: "baseTooHigh" },
    { arguments: [-100, [[114872], [9802]], 1, 1, 10], error: "baseWithNegativeFunds" },
    { arguments: [100, [[114872], [9802]], 1, 1, 0.5], error: "partNotAMultiple" },
  ],
  sources: [
    {
      sv: "Lag (2003:1210) om finansiell samordning av rehabiliteringsinsatser, 5 §. Folkmängd i exemplen: SCB, 31 december 2024 (Borås, Ulricehamn, Bollebygd).",
      en: "Act (2003:1210) on financial coordination of rehabilitation, 5 §. Population in the examples: SCB, 31 December 2024 (Borås, Ulricehamn, Bollebygd).",
    },
  ],
};
