import { stepsOf } from "../allocation/Steps.ts";
import type { Vector } from "../cells/Vector.ts";
import { ErrorCode } from "../errors/codes.ts";
import { fail } from "../errors/FinsamError.ts";

/**
 * Amounts of single parts (a bound, a base amount) in whole units, as many as the weights; one value stands for all.
 * Fails with partNotAMultiple or tooManyUnits.
 */
export function partUnits(amounts: Vector, unit: number, parameter: string, count: number): number[] {
  const units = amounts.values.map((value, i) => {
    const steps = stepsOf(value, unit);
    if (steps === "notAMultiple") {
      return fail(ErrorCode.partNotAMultiple, { parameter, position: amounts.position(i), value, unit });
    }
    return steps === "tooManyUnits" ? fail(ErrorCode.tooManyUnits, { amount: value, unit }) : steps.units;
  });
  return amounts.isSingle ? new Array<number>(count).fill(units[0] as number) : units;
}
