/** An amount inside an error: a number, or an exact decimal in plain notation. */
export type Amount = number | string;

/** Where in an argument: counted from 1 inside the range; empty for a single value. */
export interface Position {
  readonly row?: number;
  readonly column?: number;
}

/** What stood where a number was expected. */
export type Found =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "date" }
  | { readonly kind: "other" };

interface At {
  /** The parameter's Swedish name, as in its definition. */
  readonly parameter: string;
  readonly position: Position;
}

/** The closed list of what can go wrong, each with the data that its sentence needs. */
export interface ErrorData {
  // Reading the arguments
  notANumber: At & { readonly found: Found };
  errorCell: At & { readonly error: string };
  numberTooLarge: At & { readonly value: Amount };
  notOneValue: { readonly parameter: string; readonly rows: number; readonly columns: number };
  notAVector: { readonly parameter: string; readonly rows: number; readonly columns: number };
  notRectangular: { readonly parameter: string };
  lengthsDiffer: {
    readonly parameter: string;
    readonly length: number;
    readonly other: string;
    readonly otherLength: number;
  };
  tooManyCells: { readonly parameter: string; readonly cells: number };
  tooManyArguments: { readonly given: number; readonly allowed: number };
  negative: At & { readonly value: Amount };
  aboveHighest: At & { readonly value: Amount; readonly highest: number };
  notWhole: At & { readonly value: Amount };
  missingPopulation: At;
  unknownMethod: { readonly parameter: string; readonly found: Found | Amount };
  // Sharing out an amount
  tooManyDecimals: { readonly parameter: string; readonly amount: Amount };
  notAMultiple: At & { readonly amount: Amount; readonly unit: Amount; readonly fits: Amount };
  productTooManyDecimals: { readonly product: Amount };
  productNotAMultiple: { readonly product: Amount; readonly unit: Amount };
  tooManyUnits: { readonly amount: Amount; readonly unit: Amount };
  weightsAllZero: At & { readonly amount: Amount };
  signWouldChange: { readonly position: Position };
  boundsNeedLargestRemainder: { readonly parameter: string };
  partNotAMultiple: At & { readonly value: Amount; readonly unit: Amount };
  minimumAboveMaximum: { readonly position: Position; readonly minimum: Amount; readonly maximum: Amount };
  minimumForZeroWeight: { readonly position: Position; readonly minimum: Amount };
  minimumsTooHigh: { readonly amount: Amount; readonly excess: Amount };
  maximumsTooLow: { readonly amount: Amount; readonly shortfall: Amount };
  baseTooHigh: { readonly funds: Amount; readonly excess: Amount };
  baseWithNegativeFunds: { readonly funds: Amount };
  halfTooManyDecimals: { readonly half: Amount };
  halfNotAMultiple: { readonly half: Amount; readonly unit: Amount; readonly fits: Amount };
  planShape: {
    readonly rows: number;
    readonly columns: number;
    readonly years: number;
    /** Do the years lie across, in a row? */
    readonly across: boolean;
  };
  planTooLong: { readonly years: number };
  // Rounding a table
  tableTooLarge: { readonly parameter: string; readonly cells: number; readonly most: number };
  tableTooFine: At & { readonly value: Amount; readonly unit: Amount };
  // Equity
  negativePeriod: At & { readonly value: Amount };
  resultTooLarge: { readonly position: Position; readonly value: Amount };
  // A fault of ours
  internal: { readonly detail: string };
}

export type ErrorName = keyof ErrorData;

/** `input`: the user's value is wrong. `missing`: a value is missing, or the input has itself failed. */
export type ErrorKind = "input" | "missing";

/**
 * The number in the printed code of every error. Published: they stand in users' mails and in the handbook. Never
 * renumber or reuse one; append.
 */
const ERROR_NUMBERS: { readonly [N in ErrorName]: number } = {
  notANumber: 101,
  errorCell: 102,
  numberTooLarge: 103,
  notOneValue: 104,
  notAVector: 105,
  notRectangular: 106,
  lengthsDiffer: 107,
  tooManyCells: 108,
  tooManyArguments: 109,
  negative: 110,
  aboveHighest: 111,
  notWhole: 112,
  missingPopulation: 113,
  unknownMethod: 114,
  tooManyDecimals: 201,
  notAMultiple: 202,
  productTooManyDecimals: 203,
  productNotAMultiple: 204,
  tooManyUnits: 205,
  weightsAllZero: 206,
  signWouldChange: 207,
  boundsNeedLargestRemainder: 208,
  partNotAMultiple: 209,
  minimumAboveMaximum: 210,
  minimumForZeroWeight: 211,
  minimumsTooHigh: 212,
  maximumsTooLow: 213,
  baseTooHigh: 214,
  baseWithNegativeFunds: 215,
  halfTooManyDecimals: 216,
  halfNotAMultiple: 217,
  planShape: 218,
  planTooLong: 219,
  tableTooLarge: 220,
  tableTooFine: 221,
  negativePeriod: 301,
  resultTooLarge: 302,
  internal: 901,
};

const MISSING: readonly ErrorName[] = ["errorCell", "missingPopulation"];

/** The printed code, such as FINSAM-101. */
export function errorCode(name: ErrorName): string {
  return `FINSAM-${ERROR_NUMBERS[name]}`;
}

export function errorKind(name: ErrorName): ErrorKind {
  return MISSING.includes(name) ? "missing" : "input";
}

/** Every error there is, for the tests and the reference. */
export const ERROR_NAMES = /* @__PURE__ */ Object.keys(ERROR_NUMBERS) as readonly ErrorName[];
