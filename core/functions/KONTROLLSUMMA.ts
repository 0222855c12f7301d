import { Decimal } from "../decimal/decimal.ts";
import { decimalSum } from "../decimal/decimalSum.ts";
import { defineFunction } from "../definition/defineFunction.ts";
import type { HelpOf } from "../definition/FunctionHelp.ts";
import { exactResult } from "../rules/exactResult.ts";

/**
 * What a printed total differs from its items: printed minus calculated, exact. 0 means that it foots; positive: the
 * printed total is too high. Unit: that of the items. One cell.
 */
export const KONTROLLSUMMA = defineFunction({
  id: "KONTROLLSUMMA",
  parameters: [
    { name: "poster", en: "items", kind: "table" },
    { name: "redovisad_summa", en: "printed_total", kind: "number" },
  ],
  run: ({ poster, redovisad_summa }) => {
    const calculated = decimalSum(poster.map(decimalSum));
    return exactResult(new Decimal(redovisad_summa).minus(calculated));
  },
});

export const KONTROLLSUMMA_HELP: HelpOf<typeof KONTROLLSUMMA> = {
  chapter: "checking",
  summary: {
    sv: "Redovisad summa minus posternas verkliga summa. 0 betyder att summan stämmer.",
    en: "The printed total minus what the items really sum to. 0 means that it foots.",
  },
  parameters: {
    poster: {
      help: {
        sv: "Posterna utan summarad: en rad, en kolumn eller ett helt block. Tomma celler räknas som 0, text är ett fel.",
        en: "The items without their total: a row, a column or a whole block. Blanks count as 0, text is an error.",
      },
      cells: "B2:B12",
    },
    redovisad_summa: {
      help: { sv: "Summan som står i dokumentet, en cell.", en: "The total that the document prints, one cell." },
      cells: "B13",
    },
  },
  result: {
    sv: "Skillnaden, exakt. Positiv: den redovisade summan är för hög. Negativ: den är för låg.",
    en: "The difference, exact. Positive: the printed total is too high. Negative: too low.",
  },
  traps: [
    {
      sv: "SUMMA hoppar över text, så en post som är inskriven som text försvinner. Här blir den ett fel som visar raden.",
      en: "SUM skips text, so an item typed as text disappears. Here it is an error that names the row.",
    },
    {
      sv: "Ta inte med delsummor bland posterna: då räknas de två gånger.",
      en: "Leave subtotals out of the items: they would be counted twice.",
    },
  ],
  examples: [
    {
      arguments: [
        [[4417.5], [4417.5], [4417.5], [187.9], [2210.4], [181.8], [679.4], [206.8], [228.2], [482.8], [240.2]],
        17767,
      ],
      result: [[97]],
      note: {
        sv: "Sjuhärad 2025: ”Medlemmar Summa” 17 767 är 97 tkr för hög.",
        en: "Sjuhärad 2025: “Medlemmar Summa” 17 767 is 97 too high.",
      },
    },
    {
      arguments: [[[280], [2280], [195]], 2755],
      result: [[0]],
      note: { sv: "Sjuhärads overhead 2025 stämmer.", en: "Sjuhärad's overhead 2025 foots." },
    },
  ],
  mistakes: [{ arguments: [[[280], ["2 280"], [195]], 2755], error: "notANumber" }],
  sources: [
    {
      sv: "Siffror: Sjuhärads samordningsförbund, verksamhetsplan 2025–2027.",
      en: "Figures: Sjuhärads samordningsförbund, plan 2025–2027.",
    },
  ],
};
