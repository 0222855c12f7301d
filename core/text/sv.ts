import { METHOD_NAMES } from "../rules/method.ts";
import { formatAmount as amount } from "./formatAmount.ts";
import { roundingFormula, unitText } from "./roundingFormula.ts";
import type { Found, Position, Sentences, Speaker } from "./Sentences.ts";

const FORMULA = { round: "AVRUNDA", roundToMultiple: "MAVRUNDA", separator: ";", decimalMark: "," };

/** Excel's Swedish names of the error values; Sheets shows the English ones. */
const ERROR_VALUES: Readonly<Record<string, string>> = {
  "#N/A": "#SAKNAS!",
  "#VALUE!": "#VÄRDEFEL!",
  "#REF!": "#REFERENS!",
  "#DIV/0!": "#DIVISION/0!",
  "#NUM!": "#OGILTIGT!",
  "#NAME?": "#NAMN?",
  "#NULL!": "#SKÄRNING!",
  "#SPILL!": "#SPILL!",
  "#CALC!": "#KALKYL!",
};

function place({ row, column }: Position): string {
  if (row !== undefined && column !== undefined) return `rad ${row}, kolumn ${column}`;
  if (row !== undefined) return `rad ${row}`;
  return column === undefined ? "" : `kolumn ${column}`;
}

function at({ parameter, position }: { parameter: string; position: Position }, speaker: Speaker): string {
  const where = place(position);
  return speaker.parameter(parameter) + (where && ` (${where})`);
}

function found(what: Found): string {
  if (what.kind === "text") return `texten ”${shortened(what.text)}”`;
  if (what.kind === "boolean") return what.value ? "SANT" : "FALSKT";
  return what.kind === "date" ? "ett datum" : "något som inte är ett tal";
}

function shortened(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}

function share(product: string, unit: number | string, speaker: Speaker): string {
  const name = speaker.functionName("KOMMUNANDEL");
  return `=${name}(${roundingFormula(product, unit, FORMULA)};folkmängd;1;${unitText(unit, FORMULA)})`;
}

/** The Swedish sentences: what was found and where, then the way out. */
export const sv: Sentences = {
  notANumber: (d, s) => `${at(d, s)}: här står ${found(d.found)}, inte ett tal. Skriv ett tal eller töm cellen.`,
  errorCell: (d, s) =>
    `${at(d, s)}: cellen innehåller felet ${ERROR_VALUES[d.error] ?? d.error}. Rätta den cellen först.`,
  numberTooLarge: (d, s) =>
    `${at(d, s)}: ${amount(d.value)} är för stort. Talet måste vara mindre än ${amount(1e15)}; räkna i tkr eller rätta talet.`,
  notOneValue: (d, s) =>
    `${s.parameter(d.parameter)}: området är ${d.rows} × ${d.columns} celler, men här ska stå ett enda värde. Ange en cell.`,
  notAVector: (d, s) =>
    `${s.parameter(d.parameter)}: området är ${d.rows} × ${d.columns} celler. Ange en enda rad eller en enda kolumn.`,
  notRectangular: (d, s) =>
    `${s.parameter(d.parameter)}: området är tomt eller har olika långa rader. Ange ett sammanhängande område.`,
  lengthsDiffer: (d, s) =>
    `${s.parameter(d.parameter)} har ${d.length} värden men ${s.parameter(d.other)} har ${d.otherLength}. Ange lika många celler.`,
  tooManyCells: (d, s) =>
    `${s.parameter(d.parameter)}: ${amount(d.cells)} celler är för många. Ange högst ${amount(100_000)}, till exempel A2:A500 i stället för A:A.`,
  tooManyArguments: (d) => `${d.given} argument, men funktionen tar högst ${d.allowed}. Ta bort de sista.`,
  negative: (d, s) => `${at(d, s)}: ${amount(d.value)} är negativt. Skriv 0 eller ett positivt tal.`,
  aboveHighest: (d, s) =>
    `${at(d, s)}: ${amount(d.value)} är mer än ${amount(d.highest)}. Skriv ${d.highest === 1 ? "en andel som 0,25 eller 25 %" : `högst ${amount(d.highest)}`}.`,
  notWhole: (d, s) => `${at(d, s)}: ${amount(d.value)} är inte ett heltal. Skriv ett heltal.`,
  missingPopulation: (d, s) =>
    `${at(d, s)}: folkmängden saknas eller är 0. Fyll i den, eller ta bort raden ur området.`,
  unknownMethod: (d, s) =>
    `${s.parameter(d.parameter)}: ${typeof d.found === "object" ? found(d.found) : amount(d.found)} är ingen metod. ` +
    `Skriv ”${METHOD_NAMES.largestRemainder[0]}” eller ”${METHOD_NAMES.roundEachForItself[0]}”, eller utelämna den.`,
  tooManyDecimals: (d, s) => {
    const name = s.parameter(d.parameter);
    return `${name}: ${amount(d.amount)} har fler än fem decimaler. Skriv =${roundingFormula(name, 0.01, FORMULA)} eller ange enhet.`;
  },
  notAMultiple: (d, s) =>
    `${at(d, s)}: ${amount(d.amount)} går inte jämnt ut med enheten ${amount(d.unit)}. Ange enhet ${amount(d.fits)} eller avrunda beloppet.`,
  productTooManyDecimals: (d, s) =>
    `hela_ramen × andel blir ${amount(d.product)}, fler än fem decimaler. Skriv ${share("hela_ramen*andel", 0.01, s)}.`,
  productNotAMultiple: (d, s) =>
    `hela_ramen × andel blir ${amount(d.product)} och går inte jämnt ut med enheten ${amount(d.unit)}. Skriv ${share("hela_ramen*andel", d.unit, s)}.`,
  tooManyUnits: (d) =>
    `${amount(d.amount)} är fler än ${amount(1e15)} enheter om ${amount(d.unit)}. Ange en större enhet.`,
  weightsAllZero: (d, s) =>
    `${at(d, s)}: alla är 0 eller tomma, så ${amount(d.amount)} kan inte fördelas. Fyll i minst en vikt.`,
  signWouldChange: (d) =>
    `Metoden ${METHOD_NAMES.roundEachForItself[0]} skulle ge delen${place(d.position) && ` på ${place(d.position)}`} fel tecken. Använd ${METHOD_NAMES.largestRemainder[0]} eller en mindre enhet.`,
  boundsNeedLargestRemainder: () =>
    `minst och högst går bara med metoden ${METHOD_NAMES.largestRemainder[0]}. Utelämna metod eller gränserna.`,
  partNotAMultiple: (d, s) =>
    `${at(d, s)}: ${amount(d.value)} går inte jämnt ut med enheten ${amount(d.unit)}. Skriv en multipel av enheten.`,
  minimumAboveMaximum: (d) =>
    `minst${place(d.position) && ` (${place(d.position)})`}: ${amount(d.minimum)} är mer än högst ${amount(d.maximum)}. Ändra en av gränserna.`,
  minimumForZeroWeight: (d) =>
    `minst${place(d.position) && ` (${place(d.position)})`}: vikten är 0, så delen blir 0 och inte ${amount(d.minimum)}. Ta bort gränsen eller ange en vikt.`,
  minimumsTooHigh: (d) =>
    `minst: gränserna blir tillsammans ${amount(d.excess)} mer än beloppet ${amount(d.amount)}. Sänk dem.`,
  maximumsTooLow: (d) =>
    `högst: gränserna räcker inte, det saknas ${amount(d.shortfall)} upp till beloppet ${amount(d.amount)}. Höj dem.`,
  baseTooHigh: (d) =>
    `grundbelopp: tillsammans ${amount(d.excess)} mer än kommunernas del ${amount(d.funds)}. Sänk grundbeloppet.`,
  baseWithNegativeFunds: (d) =>
    `grundbelopp kan inte användas när kommunernas del är negativ (${amount(d.funds)}). Utelämna grundbelopp.`,
  halfTooManyDecimals: (d) =>
    `Halva bidraget blir ${amount(d.half)}, fler än fem decimaler. Avrunda bidraget eller ange enhet.`,
  halfNotAMultiple: (d) =>
    `Halva bidraget blir ${amount(d.half)} och går inte jämnt ut med enheten ${amount(d.unit)}. Ange enhet ${amount(d.fits)} eller avrunda bidraget.`,
  planShape: (d) =>
    `vikter_per_år är ${d.rows} × ${d.columns} celler, men beloppen är ${d.years} år i en ${d.across ? "rad" : "kolumn"}. Ange en ${d.across ? "kolumn" : "rad"} per år, eller en enda för alla år.`,
  planTooLong: (d) =>
    `Vikterna har för många siffror för en exakt plan över ${d.years} år. Avrunda vikterna eller dela planen.`,
  tableTooLarge: (d, s) =>
    `${s.parameter(d.parameter)}: ${amount(d.cells)} celler är för många. Ange högst ${amount(d.most)} celler, utan summor.`,
  tableTooFine: (d, s) =>
    `${at(d, s)}: ${amount(d.value)} har för många decimaler för enheten ${amount(d.unit)}. Avrunda cellerna först, till exempel =AVRUNDA(cellen;6).`,
  negativePeriod: (d, s) =>
    `${at(d, s)}: ${amount(d.value)} är negativt. Byt tecken: intäkter och kostnader skrivs båda som positiva tal.`,
  resultTooLarge: (d) =>
    `Svaret${place(d.position) && ` på ${place(d.position)}`} blir ${amount(d.value)}, för stort för ett kalkylark. Räkna i tkr eller rätta beloppen.`,
  internal: (d) => `Ett fel i själva beräkningen (${d.detail}). Det är vårt fel: meddela oss formeln och versionen.`,
};
