import { Decimal as Library } from "decimal.js";

/** Anything that a decimal is made from or calculated with. */
type Operand = number | string | Decimal;

/**
 * An exact decimal: decimal.js with the methods that the core uses. The bundles leave the rest of the library out
 * (keptMethods.ts), so a method is added here or it does not compile.
 */
export interface Decimal {
  abs(): Decimal;
  cmp(other: Operand): number;
  decimalPlaces(): number;
  /** Rounds down at 800 digits: for printed shares only. */
  div(other: Operand): Decimal;
  divToInt(other: Operand): Decimal;
  eq(other: Operand): boolean;
  gt(other: Operand): boolean;
  gte(other: Operand): boolean;
  isNegative(): boolean;
  isZero(): boolean;
  lt(other: Operand): boolean;
  minus(other: Operand): Decimal;
  negated(): Decimal;
  plus(other: Operand): Decimal;
  times(other: Operand): Decimal;
  toFixed(): string;
  toNumber(): number;
  /** Halves away from zero where `rounding` is HALF_UP, else towards zero. */
  toSignificantDigits(digits: number, rounding?: number): Decimal;
  toString(): string;
}

/**
 * The only import of decimal.js. A clone, because `Decimal.config` of the shared class is global and mutable.
 *
 * 800 digits: a sheet's numbers have 15 digits and exponents from −324 to 14, so the widest product here
 * (units × weight, both brought to whole numbers) has fewer than 700 digits. `plus`, `minus`, `times` and `divToInt`
 * are therefore exact; `div` is not, and only printed shares use it.
 */
export const Decimal: new (value: Operand) => Decimal = Library.clone({
  precision: 800,
  rounding: Library.ROUND_DOWN,
  defaults: true,
}) as never;

/** decimal.js's number for rounding halves away from zero. */
export const HALF_UP = 4;
