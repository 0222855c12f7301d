import { Decimal } from "../decimal/decimal.ts";
import { defineFunction } from "../definition/defineFunction.ts";
import type { HelpOf } from "../definition/FunctionHelp.ts";
import { ErrorCode } from "../errors/codes.ts";
import { fail } from "../errors/FinsamError.ts";
import { formatAmount } from "../text/formatAmount.ts";

/**
 * Holds equity against the förbund's own limits, period by period. Text per period, the same in every interface language.
 * Unit: that of the equity. Shape: as the equity.
 */
export const KAPITALKONTROLL = defineFunction({
  id: "KAPITALKONTROLL",
  parameters: [
    { name: "eget_kapital", en: "equity", kind: "vector" },
    { name: "minst", en: "minimum", kind: "number", optional: true, default: 0 },
    { name: "högst", en: "maximum", kind: "number", optional: true },
  ],
  run: ({ eget_kapital, minst, högst }) => {
    if (högst !== undefined && högst < minst) {
      fail(ErrorCode.minimumAboveMaximum, { position: {}, minimum: minst, maximum: högst });
    }
    return eget_kapital.values.map((equity) => {
      if (equity < minst) return `${difference(minst, equity)} under minst`;
      return högst !== undefined && equity > högst ? `${difference(equity, högst)} över högst` : "Inom";
    });
  },
});

function difference(larger: number, smaller: number): string {
  return formatAmount(new Decimal(larger).minus(smaller).toFixed());
}

export const KAPITALKONTROLL_HELP: HelpOf<typeof KAPITALKONTROLL> = {
  chapter: "equity",
  summary: {
    sv: "Visar per period om det egna kapitalet ligger inom förbundets egna gränser.",
    en: "Shows per period whether the equity is within the förbund's own limits.",
  },
  parameters: {
    eget_kapital: {
      help: {
        sv: "Utgående eget kapital per period, till exempel svaret från EGETKAPITAL.",
        en: "Closing equity per period, for instance what EGETKAPITAL returns.",
      },
      cells: "B12:D12",
    },
    minst: {
      help: {
        sv: "Lägsta nivå som förbundet har beslutat. Får vara negativ. Utelämnad, tom eller 0: 0.",
        en: "The floor that the förbund has decided. May be negative. Left out, blank or 0: 0.",
      },
      cells: "B14",
    },
    högst: {
      help: {
        sv: "Högsta nivå som förbundet har beslutat. Utelämnad, tom eller 0: ingen övre gräns.",
        en: "The ceiling that the förbund has decided. Left out, blank or 0: no ceiling.",
      },
      cells: "B15",
    },
  },
  result: {
    sv: "Per period exakt ”Inom”, till exempel ”613 under minst” eller ”120 över högst”, i samma form som det egna kapitalet.",
    en: "Per period exactly “Inom” (within), for instance “613 under minst” or “120 över högst”, in the shape of the equity.",
  },
  traps: [
    {
      sv: "Gränserna är era egna beslut. Det finns inga officiella gränser inlagda.",
      en: "The limits are your own decisions. No official limits are built in.",
    },
  ],
  examples: [
    {
      arguments: [[[1306824, 599324, 67324]], 600000],
      result: [["Inom", "676 under minst", "532\u00A0676 under minst"]],
      note: {
        sv: "Södra Vätterbygdens plan mot en tänkt lägsta nivå på 600 000 kr.",
        en: "Södra Vätterbygden's plan against an imagined floor of 600 000 kronor.",
      },
    },
    {
      arguments: [[[329], [-213], [-611]]],
      result: [["Inom"], ["213 under minst"], ["611 under minst"]],
      note: {
        sv: "Älv & Kust 2020–2022 omräknat: utan gräns kontrolleras att kapitalet inte är förbrukat.",
        en: "Älv & Kust 2020–2022 recomputed: without a floor, that the equity is not used up.",
      },
    },
    {
      arguments: [2120, 500, 2000],
      result: [["120 över högst"]],
      note: { sv: "Ett värde, båda gränserna.", en: "One value, both limits." },
    },
  ],
  mistakes: [{ arguments: [[[100], [200]], 500, 300], error: "minimumAboveMaximum" }],
  sources: [
    {
      sv: "Kommunallagen (2017:725) 11 kap. 6 §. Siffror: förbundens verksamhetsplaner.",
      en: "Local Government Act (2017:725) 11:6. Figures: the förbund's published plans.",
    },
  ],
};
