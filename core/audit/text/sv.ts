import { AuditCode } from "../AuditCode.ts";
import type { AuditWords } from "./AuditSentences.ts";

/** Swedish: what stands where, what it should be, what to do. */
export const sv: AuditWords = {
  levels: { error: "fel", warning: "varning", note: "upplysning" },
  and: "och",
  sentences: {
    [AuditCode.typedTotalWrong]: {
      plain:
        "{at} är skrivet för hand som {figure}, men {about} ger {sum}: skillnaden är {difference}. Ersätt talet med en summaformel.",
      rounding:
        "{at} är skrivet för hand som {figure}, men {about} ger {sum}. Skillnaden {difference} kan bero på avrundning. Räkna summan av de avrundade talen, eller skriv att den är avrundad.",
    },
    [AuditCode.sumMissesCells]: {
      plain:
        "{at} är {figure}, men formeln {formula} tar inte med {about}. Med dem blir summan {sum}. Utöka området i formeln.",
      empty:
        "{at}: formeln {formula} tar inte med {about}, som är 0 nu. Utöka området, annars räknas ett belopp där inte med.",
    },
    [AuditCode.pastedTotal]: {
      plain:
        "{at} är ett inskrivet tal, {figure}, bland summor som är formler. {about} ger {sum}: skillnaden är {difference}. Ersätt talet med samma formel som bredvid.",
    },
    [AuditCode.rowsAgainstColumns]: {
      plain:
        "{at} är {figure}, men {about} ger {sum}: tabellens rader och kolumner ger olika totalsumma, skillnaden är {difference}. Leta efter raden eller kolumnen som inte stämmer.",
      rounding:
        "{at} är {figure}, men {about} ger {sum}. Skillnaden {difference} kan bero på avrundning. FINSAM.AVRUNDATABELL avrundar så att rader och kolumner stämmer.",
    },
    [AuditCode.differenceWrong]: {
      plain: "{at} är {figure}, men {about} ger {sum}: skillnaden är {difference}. Räkna beloppet med en formel.",
      follows:
        "{at} är {figure} och bygger på ett tal som inte stämmer. Rätt räknat ger {about} {sum}: skillnaden är {difference}. Rätta det andra talet först och räkna det här med en formel.",
      rounding: "{at} är {figure}, men {about} ger {sum}. Skillnaden {difference} kan bero på avrundning.",
    },
    [AuditCode.partsMissTotal]: {
      plain:
        "{at}: delarna i {about} är avrundade var för sig och blir {sum}, men det som fördelas är {figure}: skillnaden är {difference}. Fördela med FINSAM.ALLOCATE, så blir summan alltid rätt.",
      luck: "{at}: delarna i {about} är avrundade var för sig. De blir {sum} i dag, men blir fel så snart beloppet eller vikterna ändras. Fördela med FINSAM.ALLOCATE, så blir summan alltid rätt.",
    },
    [AuditCode.remainderForced]: {
      plain:
        "{at} får det som blir över när de andra delarna är avrundade ({formula}). Största resten ger samma belopp i dag, men raden tar alla fel när något ändras. Fördela med FINSAM.ALLOCATE.",
      changes:
        "{at} får det som blir över när de andra delarna är avrundade ({formula}), {figure}. Med största resten blir delen {sum}. Fördela med FINSAM.ALLOCATE.",
    },
    [AuditCode.shareLabelStale]: {
      plain:
        "{at}: andelen {figure} stämmer inte med {about}, som ger {sum}. Räkna andelarna med FINSAM.ANDELAR i stället för att skriva dem.",
      sum: "{at}: andelarna blir tillsammans {sum} och inte {figure}. De är avrundade var för sig. Räkna dem med FINSAM.ANDELAR.",
    },
    [AuditCode.percentagesMiss100]: {
      plain:
        "{at}: procenttalen i {about} blir {sum} och inte {figure}. Kontrollera dem, eller räkna dem med FINSAM.ANDELAR.",
      rounding:
        "{at}: procenttalen i {about} blir {sum} och inte {figure}, troligen för att vart och ett är avrundat. FINSAM.ANDELAR avrundar så att de blir 100.",
    },
    [AuditCode.openingNotClosing]: {
      plain:
        "{at} är {figure}, men året före slutar på {sum} ({about}): skillnaden är {difference}. Hämta ingående balans från det årets utgående.",
      follows:
        "{at} är {figure} och är hämtat från {about}, som inte stämmer. Rätt räknat blir det {sum}. Rätta det först och hämta sedan balansen med en formel.",
    },
    [AuditCode.openingCountedTwice]: {
      plain:
        "{at} är {figure}, men ingående balans ({about}) är redan med bland intäkterna och läggs till en gång till. Utan dubbelräkningen blir det {sum}.",
    },
    [AuditCode.varianceCalledResult]: {
      plain:
        "{at} är {figure}, men det är budgeten minus utfallet ({about}), alltså en avvikelse och inget resultat. Resultatet, intäkter minus kostnader, är {sum}.",
      bare: "{at} är {figure}: det är budgeten minus utfallet ({about}), alltså en avvikelse och inget resultat. Kalla den avvikelse, eller räkna intäkter minus kostnader.",
    },
    [AuditCode.partsOff5]: {
      plain:
        "{at}: parternas bidrag är inte hälften, en fjärdedel och en fjärdedel som i 5 § finsamlagen: {outcome}. Parterna får komma överens om annat, men kontrollera att det är meningen.",
    },
    [AuditCode.numberAsText]: {
      plain: "{at}: ”{text}” är text och inget tal, så det räknas inte. Skriv {figure} som tal.",
      summed: "{at}: ”{text}” är text och inget tal, så summan går förbi det. Skriv {figure} som tal.",
    },
    [AuditCode.formulaOverwritten]: {
      plain:
        "{at}: här står talet {figure} där cellerna bredvid har en formel ({pattern}). Talet räknas inte om när något ändras. Lägg tillbaka formeln om talet inte är skrivet med avsikt.",
      differs:
        "{at}: här står talet {figure} där cellerna bredvid har en formel. {pattern} ger {sum}. Lägg tillbaka formeln om talet inte är skrivet med avsikt.",
    },
    [AuditCode.errorInTable]: {
      plain: "{at}: cellen visar felet {error}, och allt som räknar med den blir fel. Rätta den först.",
      passed:
        "{at}: cellen visar felet {error}, som går vidare till andra celler i tabellen ({cells} st). Rätta den här först.",
    },
  },
};
