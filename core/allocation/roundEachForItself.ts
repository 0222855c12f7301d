import { ErrorCode, type Position } from "../errors/codes.ts";
import { fail } from "../errors/FinsamError.ts";
import type { Weights } from "./Weights.ts";

/**
 * Every share rounded for itself, halves away from zero; the largest weight (equal ones: the first) absorbs the
 * difference. It reproduces tables made that way, such as SKR's "Fördelning av medel 2023"; a part may leave its quota.
 * @param units - whole units to share out, 0 to 1e15.
 * Fails with signWouldChange where the largest weight would have to give back more than it has.
 */
export function roundEachForItself(
  units: number,
  weights: Weights,
  position: (index: number) => Position,
): Float64Array {
  const { parts, isHalfOrMore } = weights.divide(units);
  let difference = units;
  let largest = 0;
  for (let i = 0; i < parts.length; i++) {
    if (isHalfOrMore(i)) parts[i] = (parts[i] as number) + 1;
    difference -= parts[i] as number;
    if ((weights.order[i] as number) > (weights.order[largest] as number)) largest = i;
  }
  const absorbed = (parts[largest] as number) + difference;
  if (absorbed < 0) fail(ErrorCode.signWouldChange, { position: position(largest) });
  parts[largest] = absorbed;
  return parts;
}
