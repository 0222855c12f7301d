import type { Words } from "../text/language.ts";
import type { LeftReason } from "./LeftReason.ts";

/** Why a formula is left, for the reader; `{about}` stands for {@link LeftFormula.about}. */
const LEFT_WORDS: Readonly<Record<LeftReason, Words>> = {
  foreign: {
    sv: "{about} finns bara i Google Kalkylark. Cellen behåller värdet från Google.",
    en: "{about} exists in Google Sheets only. The cell keeps the value from Google.",
  },
  notInExcel: {
    sv: "Formeln har också {about}, som Excel inte har eller räknar annorlunda. Skriv om den delen i Google Kalkylark och konvertera igen.",
    en: "The formula also has {about}, which Excel lacks or calculates differently. Rewrite that part in Google Sheets and convert again.",
  },
  notExcelsGrammar: {
    sv: "{about} kan bara skrivas i Google Kalkylark. Ange området med både första och sista cell där och konvertera igen.",
    en: "{about} can be written in Google Sheets only. Give the range with its first and last cell there and convert again.",
  },
  unknownFunction: {
    sv: "Funktionen {about} finns inte i den här versionen av Finsam.",
    en: "This version of Finsam has no function {about}.",
  },
  unreadable: {
    sv: "Texten som Google Kalkylark lämnade efter sig är ändrad eller skadad. Skriv formeln på nytt.",
    en: "The text that Google Sheets left behind has been changed or damaged. Write the formula anew.",
  },
  spillReference: {
    sv: "{about} pekar på ett helt resultat, och det kan inte skrivas i Google Kalkylark. Skriv området i stället.",
    en: "{about} refers to a whole result, which cannot be written in Google Sheets. Write the range instead.",
  },
  spillUnclear: {
    sv: "Värdena bredvid kan höra till den här formeln eller till en annan. Töm de celler som formeln ska fylla och konvertera igen.",
    en: "The values beside it may belong to this formula or to another. Clear the cells that it is to fill and convert again.",
  },
  inTheWay: {
    sv: "Cell {about} har ett eget innehåll där resultatet ska stå. Flytta det och konvertera igen.",
    en: "Cell {about} has content of its own where the result belongs. Move it and convert again.",
  },
  spilledFromUnknown: {
    sv: "Ett värde som en formel i Google Kalkylark fyllde i, men det går inte att säga vilken. Cellen lämnas som den är.",
    en: "A value that a formula in Google Sheets filled in; which one cannot be told. The cell is left as it is.",
  },
  protected: { sv: "Cellen är skyddad.", en: "The cell is protected." },
  rejected: { sv: "Programmet tog inte emot formeln.", en: "The program did not accept the formula." },
};

export function leftSentence(reason: LeftReason, about: string, language: keyof Words): string {
  return LEFT_WORDS[reason][language].replace("{about}", () => about);
}
