import { CellError, type CellValue, type Result } from "./CellError.ts";
import { toNumber, toTruth } from "./operations.ts";

/** An argument, calculated only when it is asked for: a branch of IF that is not taken must not fail. */
type Argument = () => Result;

/**
 * The hosts' own functions that a workbook may use, and no others: each is the same in Excel, Sheets, LibreOffice and
 * HyperFormula. A formula with any other function is refused when the workbooks are loaded.
 */
export const PLAIN_FUNCTIONS: Readonly<Record<string, (...values: Argument[]) => CellValue>> = {
  SUM: (...values) => {
    let sum = 0;
    for (const cell of values.flatMap((value) => cellsOf(value()))) {
      if (cell instanceof CellError) return cell;
      if (typeof cell === "number") sum += cell;
    }
    return sum;
  },
  IF: (condition, whenTrue, whenFalse) => {
    const truth = toTruth(single(condition));
    return truth instanceof CellError ? truth : single(truth ? whenTrue : whenFalse);
  },
  AND: (...values) => {
    const truths = values.map((value) => toTruth(single(value)));
    return truths.find((truth) => truth instanceof CellError) ?? truths.every((truth) => truth === true);
  },
  IFERROR: (value, instead) => {
    const cell = single(value);
    return cell instanceof CellError ? single(instead) : cell;
  },
  ROUND: (value, digits) => {
    const number = toNumber(single(value));
    const places = toNumber(single(digits));
    if (number instanceof CellError) return number;
    return places instanceof CellError ? places : roundHalfAway(number, places);
  },
  /** Only with a text to find, where `*` stands for anything before or after it. */
  COUNTIF: (range, wanted) => {
    if (range === undefined) return new CellError("#VALUE!");
    const text = String(single(wanted)).toLowerCase();
    const end = text.replace(/^\*/, "");
    return cellsOf(range()).filter((cell) => {
      if (typeof cell !== "string") return false;
      return text.startsWith("*") ? cell.toLowerCase().endsWith(end) : cell.toLowerCase() === text;
    }).length;
  },
};

/** Every cell of a result, row by row. */
export function cellsOf(result: Result): readonly CellValue[] {
  return Array.isArray(result) ? result.flat() : [result as CellValue];
}

/** The only value of an argument. No formula here relies on a range shrinking to the row it stands in. */
export function single(argument: Argument | undefined): CellValue {
  const result = argument?.() ?? null;
  if (!Array.isArray(result)) return result as CellValue;
  if (result.length !== 1 || result[0]?.length !== 1) throw new Error("a range where one value is wanted");
  return result[0][0] as CellValue;
}

/** Half away from zero, on the digits that a cell shows: 1.005 is 1.01 although its double lies below. */
function roundHalfAway(number: number, places: number): number {
  const shifted = Number((Math.abs(number) * 10 ** places).toPrecision(15));
  return (Math.sign(number) * Math.round(shifted)) / 10 ** places;
}
