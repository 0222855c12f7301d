import { Decimal } from "./decimal.ts";

/** The exact sum. */
export function decimalSum(values: ArrayLike<number | Decimal>): Decimal {
  let sum = new Decimal(0);
  for (let i = 0; i < values.length; i++) sum = sum.plus(values[i] as number | Decimal);
  return sum;
}
