import type { Language } from "../../core/index.ts";

/** The words of the tab with the budget workbooks. */
export interface TemplatesText {
  readonly tab: string;
  readonly noWorkbook: string;
  readonly intro: string;
  readonly loading: string;
  /** Why the host could not show any. */
  readonly notLoaded: string;
  readonly sheets: (names: readonly string[]) => string;
  readonly preview: string;
  readonly working: string;
  readonly willAdd: (sheets: readonly string[]) => string;
  readonly willName: (names: readonly string[]) => string;
  readonly numbered: string;
  readonly nothingElse: string;
  readonly create: string;
  readonly created: (sheets: readonly string[]) => string;
  readonly show: string;
  readonly remove: string;
  readonly willRemove: (sheets: readonly string[]) => string;
  readonly confirmRemove: string;
  readonly removed: (sheets: readonly string[]) => string;
}

const joined = (names: readonly string[], and: string): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${and} ${names[names.length - 1]}`;
const listSv = (names: readonly string[]): string => joined(names, "och");
const listEn = (names: readonly string[]): string => joined(names, "and");

export const TEMPLATES_TEXT: { readonly [L in Language]: TemplatesText } = {
  sv: {
    tab: "Mallar",
    noWorkbook: "Mallarna läggs till i en arbetsbok. Öppna panelen i Excel eller Google Kalkylark.",
    intro:
      "En mall läggs till på egna blad i den öppna arbetsboken. Panelen visar först vad som läggs till. Ingenting som redan finns ändras.",
    loading: "Hämtar mallarna …",
    notLoaded: "Mallarna kunde inte hämtas. Kontrollera nätet och öppna panelen igen.",
    sheets: (names) => `Blad: ${listSv(names)}.`,
    preview: "Visa vad som läggs till",
    working: "Arbetar …",
    willAdd: (sheets) =>
      sheets.length === 1
        ? `Bladet ${listSv(sheets)} läggs till sist i arbetsboken.`
        : `${sheets.length} blad läggs till sist i arbetsboken: ${listSv(sheets)}.`,
    willName: (names) => `Namngivna celler som läggs till: ${listSv(names)}.`,
    numbered: "Några av namnen finns redan. Därför får de nya bladen en siffra efter namnet.",
    nothingElse: "Blad, celler och namn som redan finns lämnas som de är.",
    create: "Skapa mallen",
    created: (sheets) => `Mallen är skapad: ${listSv(sheets)}.`,
    show: "Gå till första bladet",
    remove: "Ta bort mallen",
    willRemove: (sheets) =>
      `Tas bort: ${listSv(sheets)}, med allt som har skrivits där. Formler på andra blad som hänvisar dit slutar fungera.`,
    confirmRemove: "Ta bort bladen",
    removed: (sheets) => (sheets.length === 0 ? "Bladen fanns inte kvar." : `Borttaget: ${listSv(sheets)}.`),
  },
  en: {
    tab: "Templates",
    noWorkbook: "Templates are added to a workbook. Open the panel in Excel or Google Sheets.",
    intro:
      "A template is added on sheets of its own in the open workbook. The panel first shows what will be added. Nothing that exists is changed. The templates are in Swedish.",
    loading: "Fetching the templates …",
    notLoaded: "The templates could not be fetched. Check the network and open the panel again.",
    sheets: (names) => `Sheets: ${listEn(names)}.`,
    preview: "Show what will be added",
    working: "Working …",
    willAdd: (sheets) =>
      sheets.length === 1
        ? `The sheet ${listEn(sheets)} is added at the end of the workbook.`
        : `${sheets.length} sheets are added at the end of the workbook: ${listEn(sheets)}.`,
    willName: (names) => `Named cells that are added: ${listEn(names)}.`,
    numbered: "Some of the names exist already, so the new sheets get a number after their names.",
    nothingElse: "Sheets, cells and names that exist are left as they are.",
    create: "Create the template",
    created: (sheets) => `The template is there: ${listEn(sheets)}.`,
    show: "Go to the first sheet",
    remove: "Remove the template",
    willRemove: (sheets) =>
      `Will be removed: ${listEn(sheets)}, with everything written there. Formulas on other sheets that refer to them stop working.`,
    confirmRemove: "Remove the sheets",
    removed: (sheets) => (sheets.length === 0 ? "The sheets were gone already." : `Removed: ${listEn(sheets)}.`),
  },
};
