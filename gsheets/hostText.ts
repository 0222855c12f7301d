import type { Words } from "../core/index.ts";

/** What the host itself has to say: dialogs, the self-test's sheet, and why something could not be done. */
export const HOST_TEXT = {
  hostName: { sv: "Google Kalkylark", en: "Google Sheets" },
  panelTitle: { sv: "Finsam", en: "Finsam" },
  nothingSelected: {
    sv: "Ingen cell är markerad. Klicka i arket och försök igen.",
    en: "No cell is selected. Click in the sheet and try again.",
  },
  noSuchSheet: { sv: "Bladet finns inte längre: ", en: "The sheet no longer exists: " },
  noSuchPlace: { sv: "Cellen finns inte: ", en: "There is no such cell: " },
  protected: { sv: "Cellen är skyddad: ", en: "The cell is protected: " },
  notOffered: { sv: "Det verktyget finns inte i Google Kalkylark.", en: "That tool does not exist in Google Sheets." },
  noUndo: { sv: "Det finns inget att ångra.", en: "There is nothing to undo." },
  changedSince: {
    sv: "Cellen har ändrats sedan dess och lämnas som den är: ",
    en: "The cell has changed since and is left as it is: ",
  },
  unexpected: { sv: "Google Kalkylark svarade med ett fel: ", en: "Google Sheets answered with an error: " },
} as const satisfies Record<string, Words>;
