/** The menu under Tillägg › Finsam: captions and names of top-level functions, which is all that it may consist of. */
export const MENU = [
  { caption: "Öppna Finsam", handler: "openFinsam" },
  { caption: "Infoga formel…", handler: "insertFormula" },
  { caption: "Kontrollera formler", handler: "checkFormulas" },
  { caption: "Skapa budgetmall…", handler: "createTemplate" },
  { caption: "Konvertera från Excel…", handler: "convertFormulas" },
  { caption: "Räkna om…", handler: "recalculateFormulas" },
  { caption: "Självtest…", handler: "runSelfTestSheet" },
] as const;

export type MenuHandler = (typeof MENU)[number]["handler"];
