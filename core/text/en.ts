import { ErrorCode } from "../errors/codes.ts";
import type { LanguagePack } from "./LanguagePack.ts";

/** English. Amounts are written as in Sweden all the same: the workbook is Swedish whatever the interface. */
export const en: LanguagePack = {
  row: "row",
  column: "column",
  text: "the text “{}”",
  yes: "TRUE",
  no: "FALSE",
  date: "a date",
  other: "something that is no number",
  errorValues: {},
  product: "total_funds*share",
  round: "ROUND",
  roundToMultiple: "MROUND",
  separator: ",",
  decimalMark: ".",
  sentences: {
    [ErrorCode.notANumber]: "{at}: found {found}, not a number. Enter a number or clear the cell.",
    [ErrorCode.errorCell]: "{at}: the cell holds the error {error}. Mend it first.",
    [ErrorCode.numberTooLarge]: "{at}: {value} reaches the limit {limit}. Use thousands or correct it.",
    [ErrorCode.notOneValue]: "{parameter}: {rows} × {columns} cells where one value belongs. Give one cell.",
    [ErrorCode.notAVector]: "{parameter}: {rows} × {columns} cells. Give a single row or column.",
    [ErrorCode.notRectangular]: "{parameter}: the range is empty or ragged. Give one connected range.",
    [ErrorCode.lengthsDiffer]: "{parameter} has {length} values but {other} has {otherLength}. Give as many cells.",
    [ErrorCode.tooManyCells]:
      "{parameter}: {cells} cells are too many. Give at most {most}, such as A2:A500 rather than A:A.",
    [ErrorCode.tooManyArguments]: "{given} arguments, but the function takes at most {allowed}. Remove the last ones.",
    [ErrorCode.negative]: "{at}: {value} is negative. Enter 0 or a positive number.",
    [ErrorCode.aboveHighest]: "{at}: {value} is too high. Enter at most {highest}.",
    [ErrorCode.notWhole]: "{at}: {value} is not a whole number. Enter a whole number.",
    [ErrorCode.missingPopulation]: "{at}: the population is missing or 0. Fill it in, or leave the row out.",
    [ErrorCode.unknownMethod]:
      "{parameter}: {found} is no method. Write “STÖRSTA REST” or “AVRUNDA VAR FÖR SIG”, or leave it out.",
    [ErrorCode.shareAboveOne]: "{at}: {value} is more than 1. Write a share as 0.25 or 25 %.",
    [ErrorCode.tooManyDecimals]:
      "{parameter}: {amount} has more than five decimals. Write =ROUND({parameter},2) or give a unit.",
    [ErrorCode.notAMultiple]:
      "{at}: {amount} is no multiple of the unit {unit}. Give the unit {fits} or round the amount.",
    [ErrorCode.productTooManyDecimals]:
      "total_funds × share is {product}, more than five decimals. Write ={KOMMUNANDEL}(ROUND(total_funds*share,2),population,1,0.01).",
    [ErrorCode.productNotAMultiple]:
      "total_funds × share is {product}, no multiple of the unit {unit}. Write ={KOMMUNANDEL}({rounding},population,1,{unitInFormula}).",
    [ErrorCode.tooManyUnits]: "{amount} is above {limit} units of {unit}. Give a larger unit.",
    [ErrorCode.weightsAllZero]: "{at}: all are 0 or blank, so {amount} cannot be split. Fill in a weight.",
    [ErrorCode.signWouldChange]:
      "AVRUNDA VAR FÖR SIG gives a part the wrong sign{place}. Use STÖRSTA REST or a smaller unit.",
    [ErrorCode.boundsNeedLargestRemainder]:
      "minimum and maximum need the method STÖRSTA REST. Leave out the method or the bounds.",
    [ErrorCode.partNotAMultiple]: "{at}: {value} is no multiple of the unit {unit}. Enter a multiple of the unit.",
    [ErrorCode.minimumAboveMaximum]: "minimum{place}: {minimum} is above the maximum {maximum}. Change one of them.",
    [ErrorCode.minimumForZeroWeight]:
      "minimum{place}: the weight is 0, so the part is 0 and not {minimum}. Remove the bound or give a weight.",
    [ErrorCode.minimumsTooHigh]: "minimum: together {excess} more than the amount {amount}. Lower the bounds.",
    [ErrorCode.maximumsTooLow]: "maximum: together {shortfall} less than the amount {amount}. Raise the bounds.",
    [ErrorCode.baseTooHigh]: "base_amount: together {excess} more than the kommuner's part {funds}. Lower it.",
    [ErrorCode.baseWithNegativeFunds]: "base_amount cannot meet negative funds ({funds}). Leave it out.",
    [ErrorCode.halfTooManyDecimals]:
      "Half the grant is {half}, more than five decimals. Round the grant or give a unit.",
    [ErrorCode.halfNotAMultiple]:
      "Half the grant is {half}, no multiple of the unit {unit}. Give the unit {fits} or round the grant.",
    [ErrorCode.planShape]:
      "weights_per_year is {rows} × {columns} cells, but the amounts are {years} years. Lay them the same way, or give a single row or column for all.",
    [ErrorCode.planTooLong]:
      "The weights have too many digits for an exact plan over {years} years. Round them or split it.",
    [ErrorCode.tableTooLarge]: "{parameter}: {rows} × {columns} cells are too many. Split it.",
    [ErrorCode.tableTooFine]:
      "{at}: {value} has too many decimals for the unit {unit}. Round the cells, such as =ROUND(cell,6).",
    [ErrorCode.negativePeriod]:
      "{at}: {value} is negative. Change the sign: income and costs are both written as positive.",
    [ErrorCode.resultTooLarge]: "The result{place}, {value}, is too large. Use thousands or correct the amounts.",
    [ErrorCode.internal]: "An error in the calculation itself ({detail}). It is ours: report formula and version.",
  },
};
