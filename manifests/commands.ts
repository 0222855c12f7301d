import type { Words } from "../core/index.ts";

/**
 * A button on the ribbon that opens the panel at one tool. It only opens it: each tool says what it will change before
 * it does. A task pane with an address of its own would be another runtime, so the button runs an action in the shared one.
 */
export interface Command {
  /** What the panel's page gives to Office.actions.associate. */
  readonly action: string;
  /** The part after `#` where the panel shows the tool. */
  readonly hash: string;
  /** Name of its icon files. */
  readonly icon: string;
  readonly label: Words;
  readonly tip: Words;
}

export const COMMANDS = [
  {
    action: "openFreeze",
    hash: "verktyg-frys",
    icon: "frys",
    label: { sv: "Frys till värden", en: "Freeze to values" },
    tip: {
      sv: "Gör formlerna med FINSAM till värden innan boken skickas till någon utan tillägget. Panelen visar först vilka celler det gäller, och formlerna kan återställas.",
      en: "Turns FINSAM formulas into values before the workbook goes to someone without the add-in. The panel first shows which cells, and the formulas can be restored.",
    },
  },
  {
    action: "openRepair",
    hash: "verktyg-reparera",
    icon: "reparera",
    label: { sv: "Reparera #NAMN?", en: "Repair #NAME?" },
    tip: {
      sv: "Skriver om formler som Excel har sparat som okända. Panelen visar först vilka celler det gäller; skyddade blad rapporteras och lämnas orörda.",
      en: "Re-enters formulas that Excel saved as unknown. The panel first shows which cells; protected sheets are reported and left alone.",
    },
  },
  {
    action: "openRecalculate",
    hash: "verktyg-rakna-om",
    icon: "rakna-om",
    label: { sv: "Räkna om", en: "Recalculate" },
    tip: {
      sv: "Räknar om arbetsbokens formler. Ändrar inga formler.",
      en: "Recalculates the workbook's formulas. Changes no formula.",
    },
  },
  {
    action: "openConvert",
    hash: "verktyg-konvertera",
    icon: "konvertera",
    label: { sv: "Konvertera från Google Kalkylark", en: "Convert from Google Sheets" },
    tip: {
      sv: "Gör om formler i en bok från Google Kalkylark så att de räknar i Excel. Panelen visar först vilka celler det gäller, och det kan ångras.",
      en: "Rewrites the formulas of a workbook from Google Sheets so that they calculate in Excel. The panel first shows which cells, and it can be undone.",
    },
  },
  {
    action: "openSelfTest",
    hash: "verktyg-sjalvtest",
    icon: "sjalvtest",
    label: { sv: "Självtest", en: "Self-test" },
    tip: {
      sv: "Kör alla publicerade exempel i den här installationen av Excel och visar vad som stämmer, med version. Ändrar ingenting i arbetsboken.",
      en: "Runs every published example in this very Excel and shows what passes, with the version. Changes nothing in the workbook.",
    },
  },
] as const satisfies readonly Command[];
