import { Decimal } from "../decimal/decimal.ts";
import { decimalSum } from "../decimal/decimalSum.ts";
import { defineFunction } from "../definition/defineFunction.ts";
import type { HelpOf } from "../definition/FunctionHelp.ts";
import { formatAmount } from "../text/formatAmount.ts";

/**
 * Holds the parties' contributions against 5 §: region and kommuner half the state's each. A deviation is told, never an
 * error. Text in one cell, the same in every interface language.
 */
export const PARTSKONTROLL = defineFunction({
  id: "PARTSKONTROLL",
  parameters: [
    { name: "staten", en: "state", kind: "vector", summed: true },
    { name: "regionen", en: "region", kind: "vector", summed: true },
    { name: "kommunerna", en: "kommuner", kind: "vector", summed: true },
  ],
  run: ({ staten, regionen, kommunerna }) => {
    const state = decimalSum(staten.values);
    const parties = [
      { name: "Regionen", sum: decimalSum(regionen.values) },
      { name: "Kommunerna", sum: decimalSum(kommunerna.values) },
    ];
    const sums = [state, ...parties.map(({ sum }) => sum)];
    if (sums.every((sum) => sum.isZero())) return "Inga belopp";
    if (state.isZero()) return "Statens bidrag saknas";
    const half = state.times(0.5);
    const deviations = parties
      .map(({ name, sum }) => ({ name, over: sum.minus(half) }))
      .filter(({ over }) => !over.isZero());
    if (deviations.length === 0) return "Följer 5 §";
    if (deviations.every(({ over }) => over.abs().lt(coarsestUnit(sums)))) return "Följer 5 §, avrundat";
    const texts = deviations.map(({ name, over }) => {
      const side = over.isNegative() ? "under" : "över";
      return `${name} ${formatAmount(over.abs().toFixed())} ${side}`;
    });
    // Only the first name begins the sentence.
    return texts.join(", ").replace(", K", ", k");
  },
});

/** The largest of the sums' own units: 1 for a whole sum, else its last decimal. */
function coarsestUnit(sums: readonly Decimal[]): Decimal {
  return new Decimal(`1e-${Math.min(...sums.map((sum) => sum.decimalPlaces()))}`);
}

export const PARTSKONTROLL_HELP: HelpOf<typeof PARTSKONTROLL> = {
  chapter: "checking",
  summary: {
    sv: "Jämför parternas bidrag med 5 § finsamlagen: regionen och kommunerna ska betala hälften av statens bidrag var.",
    en: "Holds the parties' contributions against 5 § of the act: the region and the kommuner pay half the state's grant each.",
  },
  parameters: {
    staten: {
      help: {
        sv: "Statens bidrag: ett belopp, eller Försäkringskassans och Arbetsförmedlingens rader, som summeras.",
        en: "The state's grant: one amount, or the rows of Försäkringskassan and Arbetsförmedlingen, which are summed.",
      },
      cells: "B2:B3",
    },
    regionen: {
      help: { sv: "Regionens bidrag: ett eller flera belopp.", en: "The region's contribution: one or more amounts." },
      cells: "B4",
    },
    kommunerna: {
      help: {
        sv: "Kommunernas bidrag: ett belopp eller en rad per kommun.",
        en: "The kommuner's contributions: one amount, or one per kommun.",
      },
      cells: "B5:B12",
    },
  },
  result: {
    sv: "En text: ”Följer 5 §”, ”Följer 5 §, avrundat” (när skillnaden är mindre än summornas minsta steg), eller vem som ligger över eller under och med hur mycket.",
    en: "One text, always Swedish: “Följer 5 §” (follows), “Följer 5 §, avrundat” (rounded), or who is over (över) or under (under) and by how much.",
  },
  traps: [
    {
      sv: "En avvikelse är inget fel i formeln: det förekommer att parterna betalar annat. Texten är till för att det ska synas.",
      en: "A deviation is no error in the formula: parties do pay otherwise. The text makes it visible.",
    },
    {
      sv: "Ta inte med summaraden i kommunernas område: då räknas beloppen två gånger.",
      en: "Leave the total row out of the kommuner's range: it would be counted twice.",
    },
  ],
  examples: [
    {
      arguments: [[[4516], [4516]], 5000, 5000],
      result: [["Regionen 484 över, kommunerna 484 över"]],
      note: {
        sv: "Sjuhärads kolumn med rubriken 2021: staten 47,46 procent.",
        en: "Sjuhärad's column headed 2021: the state 47.46 per cent.",
      },
    },
    {
      arguments: [5586000, 2793000, [[204600], [2243200], [116200], [229000]]],
      result: [["Följer 5 §"]],
      note: { sv: "Södra Vätterbygdens budget 2024.", en: "Södra Vätterbygden's budget 2024." },
    },
    {
      arguments: [8835, 4418, 4417],
      result: [["Följer 5 §, avrundat"]],
      note: {
        sv: "Hälften är 4 417,5: en halv tkr hit eller dit är avrundning.",
        en: "Half is 4 417,5: half a thousand either way is rounding.",
      },
    },
  ],
  mistakes: [{ arguments: [9032, 4516, [["4516 tkr"]]], error: "notANumber" }],
  sources: [
    {
      sv: "Lag (2003:1210) 5 §. Siffror: Sjuhärads och Södra Vätterbygdens verksamhetsplaner.",
      en: "Act (2003:1210) 5 §. Figures: the published plans of Sjuhärad and Södra Vätterbygden.",
    },
  ],
};
