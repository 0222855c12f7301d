import { NUMBER_LIMIT } from "../cells/canonicalNumber.ts";
import type { Decimal } from "../decimal/decimal.ts";
import { ErrorCode, type Position } from "../errors/codes.ts";
import { fail } from "../errors/FinsamError.ts";

/** An exact result as the nearest number of the grid. Fails with resultTooLarge where the grid could not show it. */
export function exactResult(result: Decimal, position: Position = {}): number {
  const number = result.toNumber();
  if (Math.abs(number) >= NUMBER_LIMIT) fail(ErrorCode.resultTooLarge, { position, value: result.toString() });
  return number;
}
