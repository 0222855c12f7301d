import { CellError, type CellValue } from "./CellError.ts";

/** A number for arithmetic: blank is 0, TRUE is 1, text is #VALUE! (hosts differ on text that looks like a number). */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === "number" || value instanceof CellError) return value;
  if (value === null) return 0;
  return typeof value === "boolean" ? Number(value) : new CellError("#VALUE!");
}

/** The text that `&` joins. Whole numbers only: a decimal sign would depend on the reader's locale. */
export function toText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string" || Number.isInteger(value)) return String(value);
  throw new Error(`a formula may not turn ${String(value)} into text`);
}

export function toTruth(value: CellValue): boolean | CellError {
  const number = toNumber(value);
  return number instanceof CellError ? number : number !== 0;
}

/** One of the signs of the grammar between two single values. */
export function operate(sign: string, left: CellValue, right: CellValue): CellValue {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (sign === "&") return toText(left) + toText(right);
  const compare = COMPARISONS[sign];
  if (compare) return compare(order(left, right));
  const a = toNumber(left);
  const b = toNumber(right);
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  if (sign === "/" && b === 0) return new CellError("#DIV/0!");
  return ARITHMETIC[sign]?.(a, b) ?? new CellError("#VALUE!");
}

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => nearZero(a + b, a, b),
  "-": (a, b) => nearZero(a - b, a, b),
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
};

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** Excel takes a difference of the last binary digits for 0, and so do the other hosts. */
function nearZero(result: number, a: number, b: number): number {
  return Math.abs(result) < 4 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b)) ? 0 : result;
}

/** Numbers before texts before truths, as spreadsheets sort; a blank is whatever it is compared with. */
function order(left: CellValue, right: CellValue): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  const ranks = (rank(a) as number) - (rank(b) as number);
  if (ranks !== 0) return ranks;
  if (typeof a === "string")
    return Number(a.toLowerCase() > String(b).toLowerCase()) - Number(a.toLowerCase() < String(b).toLowerCase());
  return Number(a) - Number(b);
}

const rank = (value: CellValue): number => ["number", "string", "boolean"].indexOf(typeof value);

const blankLike = (value: CellValue): CellValue =>
  typeof value === "string" ? "" : typeof value === "boolean" ? false : 0;
