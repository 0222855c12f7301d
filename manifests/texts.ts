import type { Words } from "../core/index.ts";

/** Who stands behind the add-in, as an administrator sees it. */
export const PROVIDER = "finsam (öppen källkod)";

/** What the manifests say beside the commands. Lengths are Office's limits, held by checkManifest. */
export const TEXTS = {
  description: {
    sv: "Kontrollerade budgetfunktioner för samordningsförbund: fördela medel på kronan, kommunernas andelar, eget kapital. Räknar i Excel, skickar ingenting.",
    en: "Validated budget functions for Swedish samordningsförbund: split funds exactly, the kommuner's parts, equity. Calculates inside Excel, sends nothing.",
  },
  panelLabel: { sv: "Finsam", en: "Finsam" },
  panelTip: {
    sv: "Öppnar panelen: sök bland funktionerna, läs hjälp och exempel, bygg en formel och kontrollera arbetsboken.",
    en: "Opens the panel: find a function, read help and examples, build a formula and check the workbook.",
  },
  startTitle: { sv: "Finsam är klart att använda", en: "Finsam is ready to use" },
} as const satisfies Record<string, Words>;

/** @param namespace - what stands in front of the functions of this environment. */
export const startText = (namespace: string): Words => ({
  sv: `Skriv =${namespace}. i en cell för att se funktionerna, eller välj Finsam på fliken Start.`,
  en: `Type =${namespace}. in a cell to see the functions, or choose Finsam on the Home tab.`,
});
