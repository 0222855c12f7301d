import { ErrorCode } from "../errors/codes.ts";
import type { LanguagePack } from "./LanguagePack.ts";

/** Swedish: what was found and where, then the way out. */
export const sv: LanguagePack = {
  row: "rad",
  column: "kolumn",
  text: "texten ”{}”",
  yes: "SANT",
  no: "FALSKT",
  date: "ett datum",
  other: "något som inte är ett tal",
  errorValues: {
    "#N/A": "#SAKNAS!",
    "#VALUE!": "#VÄRDEFEL!",
    "#REF!": "#REFERENS!",
    "#DIV/0!": "#DIVISION/0!",
    "#NUM!": "#OGILTIGT!",
    "#NAME?": "#NAMN?",
    "#NULL!": "#SKÄRNING!",
  },
  product: "hela_ramen*andel",
  round: "AVRUNDA",
  roundToMultiple: "MAVRUNDA",
  separator: ";",
  decimalMark: ",",
  sentences: {
    [ErrorCode.notANumber]: "{at}: här står {found}, inte ett tal. Skriv ett tal eller töm cellen.",
    [ErrorCode.errorCell]: "{at}: cellen innehåller felet {error}. Rätta den först.",
    [ErrorCode.numberTooLarge]: "{at}: {value} når gränsen {limit}. Räkna i tkr eller rätta talet.",
    [ErrorCode.notOneValue]: "{parameter}: {rows} × {columns} celler, men här ska stå ett enda värde. Ange en cell.",
    [ErrorCode.notAVector]: "{parameter}: {rows} × {columns} celler. Ange en enda rad eller kolumn.",
    [ErrorCode.notRectangular]: "{parameter}: området är tomt eller ojämnt. Ange ett sammanhängande område.",
    [ErrorCode.lengthsDiffer]: "{parameter} har {length} värden men {other} har {otherLength}. Ange lika många celler.",
    [ErrorCode.tooManyCells]:
      "{parameter}: {cells} celler är för många. Ange högst {most}, till exempel A2:A500 i stället för A:A.",
    [ErrorCode.tooManyArguments]: "{given} argument, men funktionen tar högst {allowed}. Ta bort de sista.",
    [ErrorCode.negative]: "{at}: {value} är negativt. Skriv 0 eller ett positivt tal.",
    [ErrorCode.aboveHighest]: "{at}: {value} är för högt. Skriv högst {highest}.",
    [ErrorCode.notWhole]: "{at}: {value} är inte ett heltal. Skriv ett heltal.",
    [ErrorCode.missingPopulation]: "{at}: folkmängden saknas eller är 0. Fyll i den, eller ta bort raden ur området.",
    [ErrorCode.unknownMethod]:
      "{parameter}: {found} är ingen metod. Skriv ”STÖRSTA REST” eller ”AVRUNDA VAR FÖR SIG”, eller utelämna.",
    [ErrorCode.shareAboveOne]: "{at}: {value} är mer än 1. Skriv en andel som 0,25 eller 25 %.",
    [ErrorCode.tooManyDecimals]:
      "{parameter}: {amount} har fler än fem decimaler. Skriv =AVRUNDA({parameter};2) eller ange enhet.",
    [ErrorCode.notAMultiple]:
      "{at}: {amount} går inte jämnt ut med enheten {unit}. Ange enhet {fits} eller avrunda beloppet.",
    [ErrorCode.productTooManyDecimals]:
      "hela_ramen × andel blir {product}, fler än fem decimaler. Skriv ={KOMMUNANDEL}(AVRUNDA(hela_ramen*andel;2);folkmängd;1;0,01).",
    [ErrorCode.productNotAMultiple]:
      "hela_ramen × andel blir {product} och går inte jämnt ut med enheten {unit}. Skriv ={KOMMUNANDEL}({rounding};folkmängd;1;{unitInFormula}).",
    [ErrorCode.tooManyUnits]: "{amount} är över {limit} enheter om {unit}. Ange en större enhet.",
    [ErrorCode.weightsAllZero]: "{at}: alla är 0 eller tomma, så {amount} kan inte fördelas. Fyll i en vikt.",
    [ErrorCode.signWouldChange]:
      "AVRUNDA VAR FÖR SIG ger en del fel tecken{place}. Använd STÖRSTA REST eller en mindre enhet.",
    [ErrorCode.boundsNeedLargestRemainder]:
      "minst och högst kräver metoden STÖRSTA REST. Utelämna metod eller gränserna.",
    [ErrorCode.partNotAMultiple]: "{at}: {value} går inte jämnt ut med enheten {unit}. Skriv en multipel av enheten.",
    [ErrorCode.minimumAboveMaximum]: "minst{place}: {minimum} är mer än högst {maximum}. Ändra en av gränserna.",
    [ErrorCode.minimumForZeroWeight]:
      "minst{place}: vikten är 0, så delen blir 0 och inte {minimum}. Ta bort gränsen eller ange en vikt.",
    [ErrorCode.minimumsTooHigh]: "minst: tillsammans {excess} mer än beloppet {amount}. Sänk gränserna.",
    [ErrorCode.maximumsTooLow]: "högst: tillsammans {shortfall} mindre än beloppet {amount}. Höj gränserna.",
    [ErrorCode.baseTooHigh]: "grundbelopp: tillsammans {excess} mer än kommunernas del {funds}. Sänk dem.",
    [ErrorCode.baseWithNegativeFunds]: "grundbelopp går inte när kommunernas del är negativ ({funds}). Utelämna det.",
    [ErrorCode.halfTooManyDecimals]:
      "Halva bidraget blir {half}, fler än fem decimaler. Avrunda bidraget eller ange enhet.",
    [ErrorCode.halfNotAMultiple]:
      "Halva bidraget blir {half} och går inte jämnt ut med enheten {unit}. Ange enhet {fits} eller avrunda bidraget.",
    [ErrorCode.planShape]:
      "vikter_per_år är {rows} × {columns} celler, men beloppen är {years} år. Lägg åren åt samma håll, eller ange en enda rad eller kolumn för alla.",
    [ErrorCode.planTooLong]:
      "Vikterna har för många siffror för en exakt plan över {years} år. Avrunda dem eller dela planen.",
    [ErrorCode.tableTooLarge]: "{parameter}: {rows} × {columns} celler är för många. Dela upp den.",
    [ErrorCode.tableTooFine]:
      "{at}: {value} har för många decimaler för enheten {unit}. Avrunda cellerna, till exempel =AVRUNDA(cellen;6).",
    [ErrorCode.negativePeriod]:
      "{at}: {value} är negativt. Byt tecken: intäkter och kostnader skrivs båda som positiva tal.",
    [ErrorCode.resultTooLarge]: "Svaret{place}, {value}, är för stort. Räkna i tkr eller rätta beloppen.",
    [ErrorCode.internal]: "Fel i själva beräkningen ({detail}). Det är vårt fel: meddela oss formel och version.",
  },
};
