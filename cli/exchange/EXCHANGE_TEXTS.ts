import type { Target } from "../../core/exchange/FormulaForm.ts";
import type { Language } from "../../core/index.ts";
import type { OutsideCall } from "./outsideCells.ts";

/** One of them, and any other number of them. */
type Counted = readonly [one: string, many: string];

/** What the conversion of a file says, in one language; `{name}` stands for the value of that name. */
export interface ExchangeText {
  readonly programs: Readonly<Record<Target, string>>;
  readonly title: string;
  readonly nothing: string;
  /** Nothing either, but something is left that ought to be. */
  readonly onlyLeft: string;
  readonly sheet: string;
  readonly changes: Counted;
  /** Cells that results fill: for Excel they keep their values as results, for Sheets they are emptied. */
  readonly clears: Readonly<Record<Target, Counted>>;
  readonly more: Counted;
  readonly left: Counted;
  readonly inTheWay: string;
  readonly unfilled: string;
  readonly outside: Counted;
  readonly outsideOf: Readonly<Record<OutsideCall["kind"], string>>;
  readonly outsideWhy: string;
  readonly rest: string;
  readonly written: string;
  readonly dryRun: string;
}

export const EXCHANGE_TEXTS: Readonly<Record<Language, ExchangeText>> = {
  sv: {
    programs: { excel: "Excel", google: "Google Kalkylark" },
    title: "Konvertering av {file} till {program}",
    nothing: "Inget att konvertera: alla FINSAM-formler är redan skrivna för {program}.",
    onlyLeft: "Ingen formel konverteras.",
    sheet: "Blad {sheet}",
    changes: ["{n} formel ändras", "{n} formler ändras"],
    clears: {
      excel: ["{n} cell blir en del av sitt resultat igen", "{n} celler blir en del av sina resultat igen"],
      google: [
        "{n} cell som ett resultat fyller töms, så att den inte är i vägen",
        "{n} celler som resultat fyller töms, så att de inte är i vägen",
      ],
    },
    more: ["… och {n} formel till", "… och {n} formler till"],
    left: ["{n} cell lämnas som den är", "{n} celler lämnas som de är"],
    inTheWay: "Resultatet får inte plats: cell {cell} har ett eget innehåll.",
    unfilled: "Hur många celler resultatet fyller går inte att säga: Excel fyller dem när formeln räknas om.",
    outside: ["{n} formel utanför cellerna lämnas som den är", "{n} formler utanför cellerna lämnas som de är"],
    outsideOf: {
      name: "Namnet {where}",
      format: "Villkorsstyrd formatering på bladet {where}",
      validation: "Dataverifiering på bladet {where}",
      table: "Tabellkolumn på bladet {where}",
    },
    outsideWhy: "Finsams funktioner räknas bara i celler.",
    rest: "Allt annat i filen behålls som det är.",
    written: "Ny fil: {output}. {file} är orörd: använd den om du ångrar dig.",
    dryRun: "Inget är skrivet. Kör igen utan --prova för att skriva filen.",
  },
  en: {
    programs: { excel: "Excel", google: "Google Sheets" },
    title: "Conversion of {file} for {program}",
    nothing: "Nothing to convert: all FINSAM formulas are already written for {program}.",
    onlyLeft: "No formula is converted.",
    sheet: "Sheet {sheet}",
    changes: ["{n} formula is changed", "{n} formulas are changed"],
    clears: {
      excel: ["{n} cell becomes part of its result again", "{n} cells become parts of their results again"],
      google: [
        "{n} cell that a result fills is emptied, so that it is not in the way",
        "{n} cells that results fill are emptied, so that they are not in the way",
      ],
    },
    more: ["… and {n} formula more", "… and {n} formulas more"],
    left: ["{n} cell is left as it is", "{n} cells are left as they are"],
    inTheWay: "There is no room for the result: cell {cell} has content of its own.",
    unfilled: "How many cells the result fills cannot be told: Excel fills them when it calculates the formula anew.",
    outside: ["{n} formula outside the cells is left as it is", "{n} formulas outside the cells are left as they are"],
    outsideOf: {
      name: "The name {where}",
      format: "Conditional formatting on the sheet {where}",
      validation: "Data validation on the sheet {where}",
      table: "A table's column on the sheet {where}",
    },
    outsideWhy: "Finsam's functions are calculated in cells only.",
    rest: "Everything else in the file is kept as it is.",
    written: "New file: {output}. {file} is untouched: use it if you change your mind.",
    dryRun: "Nothing has been written. Run again without --prova to write the file.",
  },
};
