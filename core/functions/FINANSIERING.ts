import { shareOut } from "../allocation/shareOut.ts";
import { weightsOf } from "../allocation/weightsOf.ts";
import { Decimal } from "../decimal/decimal.ts";
import { defineFunction } from "../definition/defineFunction.ts";
import type { HelpOf } from "../definition/FunctionHelp.ts";
import { ErrorCode } from "../errors/codes.ts";
import { fail } from "../errors/FinsamError.ts";
import { checkPopulation } from "../rules/population.ts";
import { POPULATION_PARAMETER, UNIT_PARAMETER } from "../rules/sharedParameters.ts";
import { stepsOfCalculated } from "../rules/unit.ts";

/**
 * The financing plan from the state's grant: the state, the region's half of it, and the kommuner's half by population.
 * Sums to twice the grant exactly. Unit: that of the grant. Sign: as the grant. Shape: as the population lies.
 */
export const FINANSIERING = defineFunction({
  id: "FINANSIERING",
  parameters: [{ name: "statens_bidrag", en: "state_grant", kind: "number" }, POPULATION_PARAMETER, UNIT_PARAMETER],
  run: ({ statens_bidrag, folkmängd, enhet }) => {
    checkPopulation(folkmängd, "folkmängd");
    const half = new Decimal(statens_bidrag).times(0.5);
    const steps = stepsOfCalculated(half, enhet, {
      tooManyDecimals: (shown) => fail(ErrorCode.halfTooManyDecimals, { half: shown }),
      notAMultiple: (shown, unit, fits) => fail(ErrorCode.halfNotAMultiple, { half: shown, unit, fits }),
    });
    return [statens_bidrag, half.toNumber(), ...shareOut(steps, weightsOf(folkmängd.values))];
  },
});

export const FINANSIERING_HELP: HelpOf<typeof FINANSIERING> = {
  chapter: "sharing",
  summary: {
    sv: "Hela finansieringsplanen från statens bidrag: staten, regionens hälft och kommunernas hälft efter folkmängd.",
    en: "The whole financing plan from the state's grant: the state, the region's half and the kommuner's half by population.",
  },
  parameters: {
    statens_bidrag: {
      help: {
        sv: "Statens bidrag (medelstilldelningen) för året, Arbetsförmedlingens del inräknad.",
        en: "The state's grant for the year, Arbetsförmedlingen's part included.",
      },
      cells: "B2",
    },
    folkmängd: {
      help: {
        sv: "Folkmängden per kommun, heltal över 0, i en rad eller kolumn. En tom cell är ett fel.",
        en: "Population per kommun, whole numbers above 0, in a row or column. A blank is an error.",
      },
      cells: "C2:C9",
    },
    enhet: {
      help: {
        sv: "Minsta steg i kommunernas delar: 1, 0,1, 100 och så vidare. Utelämnad, tom eller 0: 1 om halva bidraget är ett heltal, annars dess sista decimal.",
        en: "Smallest step of the kommuner's parts: 1, 0.1, 100 and so on. Left out, blank or 0: 1 if half the grant is whole, else its last decimal.",
      },
      cells: "1",
    },
  },
  result: {
    sv: "Först staten, sedan regionen, sedan en del per kommun, i samma riktning som folkmängden. Tillsammans exakt dubbla bidraget.",
    en: "The state, then the region, then one part per kommun, the way the population lies. Together exactly twice the grant.",
  },
  traps: [
    {
      sv: "Svaret är två celler längre än folkmängden: lämna plats för staten och regionen.",
      en: "The answer is two cells longer than the population: leave room for the state and the region.",
    },
    {
      sv: "Betalar parterna något annat än 5 § (hälften, en fjärdedel, en fjärdedel) passar funktionen inte: använd ALLOCATE eller KOMMUNANDEL med era andelar.",
      en: "Where the parties pay other shares than 5 § (half, quarter, quarter) the function does not fit: use ALLOCATE or KOMMUNANDEL with yours.",
    },
  ],
  examples: [
    {
      arguments: [9032, [[114872], [24985], [9802]]],
      result: [[9032], [4516], [3466], [754], [296]],
      note: {
        sv: "Staten 9 032 tkr; regionen och kommunerna 4 516 tkr var.",
        en: "The state 9 032; the region and the kommuner 4 516 each.",
      },
    },
    {
      arguments: [8835, [[114872, 24985, 9802]], 0.1],
      result: [[8835, 4417.5, 3390.7, 737.5, 289.3]],
      note: { sv: "I tiondels tkr, över en rad.", en: "In tenths, along a row." },
    },
  ],
  mistakes: [
    { arguments: [8835, [[114872], [24985]], 1], error: "halfNotAMultiple" },
    { arguments: [8835.123456, [[114872], [24985]]], error: "halfTooManyDecimals" },
    { arguments: [9032, [[114872], [0]]], error: "missingPopulation" },
  ],
  sources: [
    {
      sv: "Lag (2003:1210) 5 §: Försäkringskassan (för staten) hälften, regionen och kommunerna var sin fjärdedel. Folkmängd: SCB, 31 december 2024.",
      en: "Act (2003:1210) 5 §: the state one half, the region and the kommuner one quarter each. Population: SCB, 31 December 2024.",
    },
  ],
};
