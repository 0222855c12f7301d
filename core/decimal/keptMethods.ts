import type { Decimal } from "./decimal.ts";

/** Which methods of decimal.js reach the bundles: exactly the names in the interface, held to it by the compiler. */
const KEPT: { readonly [M in keyof Decimal]: null } = {
  abs: null,
  cmp: null,
  decimalPlaces: null,
  div: null,
  divToInt: null,
  eq: null,
  gt: null,
  gte: null,
  isNegative: null,
  isZero: null,
  lt: null,
  minus: null,
  negated: null,
  plus: null,
  times: null,
  toFixed: null,
  toNumber: null,
  toSignificantDigits: null,
  toString: null,
};

export const KEPT_METHODS: readonly string[] = Object.keys(KEPT);
