import { METHOD_NAMES } from "../rules/method.ts";
import { formatAmount as amount } from "./formatAmount.ts";
import { roundingFormula, unitText } from "./roundingFormula.ts";
import type { Found, Position, Sentences, Speaker } from "./Sentences.ts";

const FORMULA = { round: "ROUND", roundToMultiple: "MROUND", separator: ",", decimalMark: "." };

function place({ row, column }: Position): string {
  if (row !== undefined && column !== undefined) return `row ${row}, column ${column}`;
  if (row !== undefined) return `row ${row}`;
  return column === undefined ? "" : `column ${column}`;
}

function at({ parameter, position }: { parameter: string; position: Position }, speaker: Speaker): string {
  const where = place(position);
  return speaker.parameter(parameter) + (where && ` (${where})`);
}

function found(what: Found): string {
  if (what.kind === "text") return `the text “${what.text.length > 30 ? `${what.text.slice(0, 30)}…` : what.text}”`;
  if (what.kind === "boolean") return what.value ? "TRUE" : "FALSE";
  return what.kind === "date" ? "a date" : "something that is no number";
}

/** The English sentences. Amounts are written as in Sweden: the workbook is Swedish whatever the interface. */
export const en: Sentences = {
  notANumber: (d, s) => `${at(d, s)}: found ${found(d.found)}, not a number. Enter a number or clear the cell.`,
  errorCell: (d, s) => `${at(d, s)}: the cell holds the error ${d.error}. Mend that cell first.`,
  numberTooLarge: (d, s) =>
    `${at(d, s)}: ${amount(d.value)} is too large. It must be below ${amount(1e15)}; use thousands or correct it.`,
  notOneValue: (d, s) =>
    `${s.parameter(d.parameter)}: the range is ${d.rows} × ${d.columns} cells where one value belongs. Give one cell.`,
  notAVector: (d, s) =>
    `${s.parameter(d.parameter)}: the range is ${d.rows} × ${d.columns} cells. Give a single row or a single column.`,
  notRectangular: (d, s) => `${s.parameter(d.parameter)}: the range is empty or ragged. Give one connected range.`,
  lengthsDiffer: (d, s) =>
    `${s.parameter(d.parameter)} has ${d.length} values but ${s.parameter(d.other)} has ${d.otherLength}. Give as many cells.`,
  tooManyCells: (d, s) =>
    `${s.parameter(d.parameter)}: ${amount(d.cells)} cells are too many. Give at most ${amount(100_000)}, such as A2:A500 rather than A:A.`,
  tooManyArguments: (d) => `${d.given} arguments, but the function takes at most ${d.allowed}. Remove the last ones.`,
  negative: (d, s) => `${at(d, s)}: ${amount(d.value)} is negative. Enter 0 or a positive number.`,
  aboveHighest: (d, s) =>
    `${at(d, s)}: ${amount(d.value)} is more than ${amount(d.highest)}. Write ${d.highest === 1 ? "a share as 0,25 or 25 %" : `at most ${amount(d.highest)}`}.`,
  notWhole: (d, s) => `${at(d, s)}: ${amount(d.value)} is not a whole number. Enter a whole number.`,
  missingPopulation: (d, s) => `${at(d, s)}: the population is missing or 0. Fill it in, or leave the row out.`,
  unknownMethod: (d, s) =>
    `${s.parameter(d.parameter)}: ${typeof d.found === "object" ? found(d.found) : amount(d.found)} is no method. ` +
    `Write “${METHOD_NAMES.largestRemainder[0]}” or “${METHOD_NAMES.roundEachForItself[0]}”, or leave it out.`,
  tooManyDecimals: (d, s) => {
    const name = s.parameter(d.parameter);
    return `${name}: ${amount(d.amount)} has more than five decimals. Write =${roundingFormula(name, 0.01, FORMULA)} or give a unit.`;
  },
  notAMultiple: (d, s) =>
    `${at(d, s)}: ${amount(d.amount)} is no multiple of the unit ${amount(d.unit)}. Give the unit ${amount(d.fits)} or round the amount.`,
  productTooManyDecimals: (d, s) =>
    `total_funds × share is ${amount(d.product)}, more than five decimals. Write ${share("total_funds*share", 0.01, s)}.`,
  productNotAMultiple: (d, s) =>
    `total_funds × share is ${amount(d.product)}, no multiple of the unit ${amount(d.unit)}. Write ${share("total_funds*share", d.unit, s)}.`,
  tooManyUnits: (d) =>
    `${amount(d.amount)} is more than ${amount(1e15)} units of ${amount(d.unit)}. Give a larger unit.`,
  weightsAllZero: (d, s) =>
    `${at(d, s)}: all are 0 or blank, so ${amount(d.amount)} cannot be split. Fill in at least one weight.`,
  signWouldChange: (d) =>
    `The method ${METHOD_NAMES.roundEachForItself[0]} would give the part${place(d.position) && ` in ${place(d.position)}`} the wrong sign. Use ${METHOD_NAMES.largestRemainder[0]} or a smaller unit.`,
  boundsNeedLargestRemainder: () =>
    `minimum and maximum need the method ${METHOD_NAMES.largestRemainder[0]}. Leave out the method or the bounds.`,
  partNotAMultiple: (d, s) =>
    `${at(d, s)}: ${amount(d.value)} is no multiple of the unit ${amount(d.unit)}. Enter a multiple of the unit.`,
  minimumAboveMaximum: (d) =>
    `minimum${place(d.position) && ` (${place(d.position)})`}: ${amount(d.minimum)} is above the maximum ${amount(d.maximum)}. Change one of them.`,
  minimumForZeroWeight: (d) =>
    `minimum${place(d.position) && ` (${place(d.position)})`}: the weight is 0, so the part is 0 and not ${amount(d.minimum)}. Remove the bound or give a weight.`,
  minimumsTooHigh: (d) =>
    `minimum: together ${amount(d.excess)} more than the amount ${amount(d.amount)}. Lower the bounds.`,
  maximumsTooLow: (d) =>
    `maximum: together ${amount(d.shortfall)} short of the amount ${amount(d.amount)}. Raise the bounds.`,
  baseTooHigh: (d) =>
    `base_amount: together ${amount(d.excess)} more than the kommuner's part ${amount(d.funds)}. Lower the base amount.`,
  baseWithNegativeFunds: (d) =>
    `base_amount cannot be used when the kommuner's part is negative (${amount(d.funds)}). Leave it out.`,
  halfTooManyDecimals: (d) =>
    `Half the grant is ${amount(d.half)}, more than five decimals. Round the grant or give a unit.`,
  halfNotAMultiple: (d) =>
    `Half the grant is ${amount(d.half)}, no multiple of the unit ${amount(d.unit)}. Give the unit ${amount(d.fits)} or round the grant.`,
  planShape: (d) =>
    `weights_per_year is ${d.rows} × ${d.columns} cells, but the amounts are ${d.years} years in a ${d.across ? "row" : "column"}. Give one ${d.across ? "column" : "row"} per year, or a single one for all years.`,
  planTooLong: (d) =>
    `The weights have too many digits for an exact plan over ${d.years} years. Round the weights or split the plan.`,
  tableTooLarge: (d, s) =>
    `${s.parameter(d.parameter)}: ${amount(d.cells)} cells are too many. Give at most ${amount(d.most)} cells, without totals.`,
  tableTooFine: (d, s) =>
    `${at(d, s)}: ${amount(d.value)} has too many decimals for the unit ${amount(d.unit)}. Round the cells first, such as =ROUND(cell,6).`,
  negativePeriod: (d, s) =>
    `${at(d, s)}: ${amount(d.value)} is negative. Change the sign: income and costs are both written as positive numbers.`,
  resultTooLarge: (d) =>
    `The result${place(d.position) && ` in ${place(d.position)}`} is ${amount(d.value)}, too large for a sheet. Use thousands or correct the amounts.`,
  internal: (d) =>
    `An error in the calculation itself (${d.detail}). It is ours: please report the formula and version.`,
};

function share(product: string, unit: number | string, speaker: Speaker): string {
  const name = speaker.functionName("KOMMUNANDEL");
  return `=${name}(${roundingFormula(product, unit, FORMULA)},population,1,${unitText(unit, FORMULA)})`;
}
