import { defineFunction } from "../definition/defineFunction.ts";
import type { HelpOf } from "../definition/FunctionHelp.ts";
import { CORE_VERSION } from "../version.ts";

/** The version of the calculation core, as text in one cell. */
export const VERSION = defineFunction({
  id: "VERSION",
  parameters: [],
  isSingleCell: true,
  run: () => CORE_VERSION,
});

export const VERSION_HELP: HelpOf<typeof VERSION> = {
  chapter: "about",
  summary: {
    sv: "Visar vilken version av beräkningen som körs här.",
    en: "Shows which version of the calculation runs here.",
  },
  parameters: {},
  result: {
    sv: "Versionen som text. Samma version ger samma svar i Excel och Google Kalkylark.",
    en: "The version as text. The same version gives the same answers in Excel and Google Sheets.",
  },
  traps: [
    {
      sv: "Excel kan spara den gamla versionen i upp till ett dygn efter en uppdatering.",
      en: "Excel may keep the old version for up to a day after an update.",
    },
  ],
  examples: [
    {
      arguments: [],
      result: [[CORE_VERSION]],
      note: { sv: "Utan argument.", en: "Without arguments." },
    },
  ],
  mistakes: [],
  sources: [],
};
