import { Decimal } from "../decimal/decimal.ts";
import { defineFunction } from "../definition/defineFunction.ts";
import type { HelpOf } from "../definition/FunctionHelp.ts";
import { exactResult } from "../rules/exactResult.ts";

/**
 * Socio-economic effect: persons × months × kronor per month, exact. Unit: that of `kr_per_månad`. Never negative.
 * Shape: as the first range; one value may meet a range.
 */
export const EFFEKT = defineFunction({
  id: "EFFEKT",
  parameters: [
    { name: "antal", en: "persons", kind: "vector", notNegative: true, oneForAll: true },
    { name: "månader", en: "months", kind: "vector", notNegative: true, oneForAll: true },
    { name: "kr_per_månad", en: "kr_per_month", kind: "vector", notNegative: true, oneForAll: true },
  ],
  run: ({ antal, månader, kr_per_månad }) => {
    const longest = [antal, månader, kr_per_månad].find((vector) => !vector.isSingle) ?? antal;
    return longest.values.map((_, i) => {
      const effect = new Decimal(antal.at(i)).times(månader.at(i)).times(kr_per_månad.at(i));
      return exactResult(effect, longest.position(i));
    });
  },
});

export const EFFEKT_HELP: HelpOf<typeof EFFEKT> = {
  chapter: "following",
  summary: {
    sv: "Samhällsekonomisk effekt: antal personer × månader × kronor per månad.",
    en: "Socio-economic effect: persons × months × kronor per month.",
  },
  parameters: {
    antal: {
      help: {
        sv: "Antal personer som gått till arbete eller studier. Ett värde, eller ett per insats.",
        en: "Persons who went to work or studies. One value, or one per activity.",
      },
      cells: "B2",
    },
    månader: {
      help: { sv: "Antal månader som effekten räknas på.", en: "Months that the effect is counted for." },
      cells: "B3",
    },
    kr_per_månad: {
      help: {
        sv: "Kronor per person och månad: till exempel försörjning 10 000 + administration 500 + skatt 5 700 = 16 200.",
        en: "Kronor per person and month: for instance support 10 000 + administration 500 + tax 5 700 = 16 200.",
      },
      cells: "B4",
    },
  },
  result: {
    sv: "Effekten i kronor, exakt. Ett svar per värde i det första området.",
    en: "The effect in kronor, exact. One answer per value of the first range.",
  },
  traps: [
    {
      sv: "Schablonerna per månad är antaganden. Skriv dem i egna celler så att läsaren ser dem.",
      en: "The amounts per month are assumptions. Keep them in cells of their own where the reader sees them.",
    },
  ],
  examples: [
    {
      arguments: [24, 12, 16200],
      result: [[4665600]],
      note: {
        sv: "Medlemssamråd 2024-02-23, Jönköpings län: 4 665 600 kr.",
        en: "Members' consultation 2024-02-23, Jönköpings län: 4 665 600 kronor.",
      },
    },
    {
      arguments: [[[24], [12]], [[12], [6]], 16200],
      result: [[4665600], [1166400]],
      note: {
        sv: "Två insatser, samma belopp per månad.",
        en: "Two activities, the same amount per month.",
      },
    },
  ],
  mistakes: [
    { arguments: [-24, 12, 16200], error: "negative" },
    { arguments: [[[24], [12]], [[12], [6], [3]], 16200], error: "lengthsDiffer" },
  ],
  sources: [
    {
      sv: "Medlemssamråd 2024-02-23, de tre samordningsförbunden i Jönköpings län.",
      en: "Members' consultation 2024-02-23, the three förbund of Jönköpings län.",
    },
  ],
};
