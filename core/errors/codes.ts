/** An amount inside an error: a number, or an exact decimal in plain notation. */
export type Amount = number | string;

/** Where in an argument: counted from 1 inside the range; empty for a single value. */
export interface Position {
  readonly row?: number | undefined;
  readonly column?: number | undefined;
}

/** What stood where a number was expected. */
export type Found =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "date" }
  | { readonly kind: "other" };

interface At {
  /** The parameter's Swedish name, as in its definition. */
  readonly parameter: string;
  readonly position: Position;
}

/**
 * The closed list of what can go wrong. The numbers are printed (FINSAM-101) and published: they stand in users' mails and
 * in the handbook. Never renumber or reuse one; append.
 */
export enum ErrorCode {
  // Reading the arguments
  notANumber = 101,
  errorCell = 102,
  numberTooLarge = 103,
  notOneValue = 104,
  notAVector = 105,
  notRectangular = 106,
  lengthsDiffer = 107,
  tooManyCells = 108,
  tooManyArguments = 109,
  negative = 110,
  aboveHighest = 111,
  notWhole = 112,
  missingPopulation = 113,
  unknownMethod = 114,
  shareAboveOne = 115,
  // Sharing out an amount
  tooManyDecimals = 201,
  notAMultiple = 202,
  productTooManyDecimals = 203,
  productNotAMultiple = 204,
  tooManyUnits = 205,
  weightsAllZero = 206,
  signWouldChange = 207,
  boundsNeedLargestRemainder = 208,
  partNotAMultiple = 209,
  minimumAboveMaximum = 210,
  minimumForZeroWeight = 211,
  minimumsTooHigh = 212,
  maximumsTooLow = 213,
  baseTooHigh = 214,
  baseWithNegativeFunds = 215,
  halfTooManyDecimals = 216,
  halfNotAMultiple = 217,
  planShape = 218,
  planTooLong = 219,
  // Rounding a table
  tableTooLarge = 220,
  tableTooFine = 221,
  // Equity
  negativePeriod = 301,
  resultTooLarge = 302,
  // A fault of ours
  internal = 901,
}

export type ErrorName = keyof typeof ErrorCode;

/** The data that each error's sentence needs. */
export interface ErrorData {
  // Reading the arguments
  [ErrorCode.notANumber]: At & { readonly found: Found };
  [ErrorCode.errorCell]: At & { readonly error: string };
  [ErrorCode.numberTooLarge]: At & { readonly value: Amount };
  [ErrorCode.notOneValue]: { readonly parameter: string; readonly rows: number; readonly columns: number };
  [ErrorCode.notAVector]: { readonly parameter: string; readonly rows: number; readonly columns: number };
  [ErrorCode.notRectangular]: { readonly parameter: string };
  [ErrorCode.lengthsDiffer]: {
    readonly parameter: string;
    readonly length: number;
    readonly other: string;
    readonly otherLength: number;
  };
  [ErrorCode.tooManyCells]: { readonly parameter: string; readonly cells: number; readonly most: number };
  [ErrorCode.tooManyArguments]: { readonly given: number; readonly allowed: number };
  [ErrorCode.negative]: At & { readonly value: Amount };
  [ErrorCode.aboveHighest]: At & { readonly value: Amount; readonly highest: number };
  [ErrorCode.shareAboveOne]: At & { readonly value: Amount };
  [ErrorCode.notWhole]: At & { readonly value: Amount };
  [ErrorCode.missingPopulation]: At;
  [ErrorCode.unknownMethod]: { readonly parameter: string; readonly found: Found };
  // Sharing out an amount
  [ErrorCode.tooManyDecimals]: { readonly parameter: string; readonly amount: Amount };
  [ErrorCode.notAMultiple]: At & { readonly amount: Amount; readonly unit: Amount; readonly fits: Amount };
  [ErrorCode.productTooManyDecimals]: { readonly product: Amount };
  [ErrorCode.productNotAMultiple]: { readonly product: Amount; readonly unit: Amount };
  [ErrorCode.tooManyUnits]: { readonly amount: Amount; readonly unit: Amount };
  [ErrorCode.weightsAllZero]: At & { readonly amount: Amount };
  [ErrorCode.signWouldChange]: { readonly position: Position };
  [ErrorCode.boundsNeedLargestRemainder]: Readonly<Record<string, never>>;
  [ErrorCode.partNotAMultiple]: At & { readonly value: Amount; readonly unit: Amount };
  [ErrorCode.minimumAboveMaximum]: { readonly position: Position; readonly minimum: Amount; readonly maximum: Amount };
  [ErrorCode.minimumForZeroWeight]: { readonly position: Position; readonly minimum: Amount };
  [ErrorCode.minimumsTooHigh]: { readonly amount: Amount; readonly excess: Amount };
  [ErrorCode.maximumsTooLow]: { readonly amount: Amount; readonly shortfall: Amount };
  [ErrorCode.baseTooHigh]: { readonly funds: Amount; readonly excess: Amount };
  [ErrorCode.baseWithNegativeFunds]: { readonly funds: Amount };
  [ErrorCode.halfTooManyDecimals]: { readonly half: Amount };
  [ErrorCode.halfNotAMultiple]: { readonly half: Amount; readonly unit: Amount; readonly fits: Amount };
  [ErrorCode.planShape]: {
    readonly rows: number;
    readonly columns: number;
    readonly years: number;
  };
  [ErrorCode.planTooLong]: { readonly years: number };
  // Rounding a table
  [ErrorCode.tableTooLarge]: { readonly parameter: string; readonly rows: number; readonly columns: number };
  [ErrorCode.tableTooFine]: At & { readonly value: Amount; readonly unit: Amount };
  // Equity
  [ErrorCode.negativePeriod]: At & { readonly value: Amount };
  [ErrorCode.resultTooLarge]: { readonly position: Position; readonly value: Amount };
  // A fault of ours
  [ErrorCode.internal]: { readonly detail: string };
}

/** `input`: the user's value is wrong. `missing`: a value is missing, or the input has itself failed. */
export type ErrorKind = "input" | "missing";

export function errorKind(code: ErrorCode): ErrorKind {
  return code === ErrorCode.errorCell || code === ErrorCode.missingPopulation ? "missing" : "input";
}

/** The code as printed, such as FINSAM-101. */
export function printedCode(code: ErrorCode): string {
  return `FINSAM-${code}`;
}
