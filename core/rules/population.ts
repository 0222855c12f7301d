import type { Vector } from "../cells/Vector.ts";
import { ErrorCode } from "../errors/codes.ts";
import { fail } from "../errors/FinsamError.ts";

/**
 * Population figures are whole and above 0: a missing one would silently give its money to the others.
 * Fails with missingPopulation or notWhole. Negative ones are refused by the parameter's own bound.
 */
export function checkPopulation(population: Vector, parameter: string): void {
  population.values.forEach((value, i) => {
    if (value === 0) fail(ErrorCode.missingPopulation, { parameter, position: population.position(i) });
    if (!Number.isInteger(value)) fail(ErrorCode.notWhole, { parameter, position: population.position(i), value });
  });
}
