import type { Decimal } from "./decimal.ts";

/** Which methods of decimal.js reach the bundles: exactly those of the interface, held to it by the compiler. */
const KEPT: { readonly [M in keyof Decimal]: true } = {
  abs: true,
  cmp: true,
  decimalPlaces: true,
  div: true,
  divToInt: true,
  eq: true,
  gt: true,
  gte: true,
  isNegative: true,
  isZero: true,
  lt: true,
  minus: true,
  negated: true,
  plus: true,
  times: true,
  toFixed: true,
  toNumber: true,
  toSignificantDigits: true,
  toString: true,
};

export const KEPT_METHODS: readonly string[] = Object.keys(KEPT);
