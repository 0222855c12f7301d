import type { Language } from "../../core/index.ts";

/** What the menu's commands say before and after. */
export interface CommandText {
  readonly recalculate: string;
  readonly noFormulas: string;
  readonly willRecalculate: (count: number) => string;
  readonly recalculated: (count: number) => string;
  readonly protectedCells: (cells: readonly string[]) => string;
  readonly selfTest: string;
  readonly willTest: (sheet: string, cases: number) => string;
  readonly tested: (right: number, cases: number, version: string, sheet: string) => string;
}

/** More cells than this are counted, not listed: the dialog does not scroll. */
const LISTED = 10;

export const COMMAND_TEXT: { readonly [L in Language]: CommandText } = {
  sv: {
    recalculate: "Räkna om",
    noFormulas: "Det finns inga FINSAM-formler att räkna om i det här kalkylarket.",
    willRecalculate: (count) =>
      `${count === 1 ? "1 formel" : `${count} formler`} skrivs in på nytt, så att Google Kalkylark räknar ${count === 1 ? "den" : "dem"} igen. Formlerna blir desamma som nu. Vill du fortsätta?`,
    recalculated: (count) => `${count === 1 ? "1 formel" : `${count} formler`} skrevs in på nytt.`,
    protectedCells: (cells) => `Skyddade celler lämnas som de är: ${listed(cells, "till")}.`,
    selfTest: "Självtest",
    willTest: (sheet, cases) =>
      `Ett nytt blad, ”${sheet}”, läggs till. Där räknas ${cases} kända exempel med riktiga formler och jämförs med rätt svar. Inget annat i kalkylarket ändras, och bladet kan tas bort efteråt. Det tar någon minut. Vill du fortsätta?`,
    tested: (right, cases, version, sheet) =>
      right === cases
        ? `Alla ${cases} svar är rätt. Version ${version}. Se bladet ”${sheet}”.`
        : `${right} av ${cases} svar är rätt. Version ${version}. Se bladet ”${sheet}”: står det Laddar i en cell har Google inte räknat färdigt, vänta då och läs raden överst.`,
  },
  en: {
    recalculate: "Recalculate",
    noFormulas: "There are no FINSAM formulas to recalculate in this spreadsheet.",
    willRecalculate: (count) =>
      `${count === 1 ? "1 formula" : `${count} formulas`} will be written again, so that Google Sheets calculates ${count === 1 ? "it" : "them"} anew. The formulas stay the same. Do you want to go on?`,
    recalculated: (count) => `${count === 1 ? "1 formula was" : `${count} formulas were`} written again.`,
    protectedCells: (cells) => `Protected cells are left as they are: ${listed(cells, "more")}.`,
    selfTest: "Self-test",
    willTest: (sheet, cases) =>
      `A new sheet, “${sheet}”, will be added. There ${cases} known examples are calculated with real formulas and compared with the right answers. Nothing else in the spreadsheet changes, and the sheet can be removed afterwards. It takes about a minute. Do you want to go on?`,
    tested: (right, cases, version, sheet) =>
      right === cases
        ? `All ${cases} answers are right. Version ${version}. See the sheet “${sheet}”.`
        : `${right} of ${cases} answers are right. Version ${version}. See the sheet “${sheet}”: where a cell says Loading, Google has not finished; wait, then read the line at the top.`,
  },
};

function listed(cells: readonly string[], more: string): string {
  const rest = cells.length - LISTED;
  return cells.slice(0, LISTED).join(", ") + (rest > 0 ? ` (+ ${rest} ${more})` : "");
}
