import { boundedLargestRemainder, type Clamping, clamping } from "../allocation/boundedLargestRemainder.ts";
import { largestRemainder } from "../allocation/largestRemainder.ts";
import { roundEachForItself } from "../allocation/roundEachForItself.ts";
import type { Steps } from "../allocation/Steps.ts";
import { weightsOf } from "../allocation/weightsOf.ts";
import type { CellContent } from "../cells/classify.ts";
import type { Vector } from "../cells/Vector.ts";
import type { Parameter } from "../definition/Parameter.ts";
import { ErrorCode } from "../errors/codes.ts";
import { fail } from "../errors/FinsamError.ts";
import { boundsInUnits, hasBounds } from "./bounds.ts";
import { type Method, methodOf } from "./method.ts";
import { UNIT_PARAMETER } from "./sharedParameters.ts";
import { stepsOfAmount } from "./unit.ts";

/** The parameters of ALLOCATE, which STEG shares because it explains the same call. */
export const ALLOCATION_PARAMETERS = [
  { name: "belopp", en: "amount", kind: "number" },
  { name: "vikter", en: "weights", kind: "vector", notNegative: true },
  UNIT_PARAMETER,
  { name: "metod", en: "method", kind: "text", optional: true },
  { name: "minst", en: "minimum", kind: "vector", optional: true, notNegative: true, oneForAll: true },
  { name: "högst", en: "maximum", kind: "vector", optional: true, notNegative: true, oneForAll: true },
] as const satisfies readonly Parameter[];

export interface AllocationArguments {
  readonly belopp: number;
  readonly vikter: Vector;
  readonly enhet: number | undefined;
  readonly metod: CellContent;
  readonly minst: Vector;
  readonly högst: Vector;
}

/** An amount that has been shared out, with what it was shared by. */
export interface Allocation {
  readonly method: Method;
  readonly steps: Steps;
  /** With bounds: which parts they hold. */
  readonly bounded: Clamping | undefined;
  /** Whole units per weight; they sum to the units of the amount. */
  readonly parts: Float64Array;
}

/** Checks the arguments of ALLOCATE and shares the amount out. Fails as the rules for unit, method and bounds. */
export function allocate({ belopp, vikter, enhet, metod, minst, högst }: AllocationArguments): Allocation {
  const method = methodOf(metod, "metod");
  const limits = hasBounds({ minst, högst });
  if (limits && method !== "largestRemainder") fail(ErrorCode.boundsNeedLargestRemainder, {});
  const steps = stepsOfAmount(belopp, enhet, "belopp");
  const { units } = steps;
  const noWeights = vikter.values.every((weight) => weight === 0);
  if (noWeights && units > 0) fail(ErrorCode.weightsAllZero, { parameter: "vikter", position: {}, amount: belopp });
  const bounds = limits ? boundsInUnits({ minst, högst }, vikter, steps) : undefined;
  if (noWeights) return { method, steps, bounded: undefined, parts: new Float64Array(vikter.length) };
  const weights = weightsOf(vikter.values);
  if (bounds) {
    const bounded = clamping(units, weights, bounds);
    return { method, steps, bounded, parts: boundedLargestRemainder(weights, bounded) };
  }
  const parts =
    method === "largestRemainder"
      ? largestRemainder(units, weights)
      : roundEachForItself(units, weights, (i) => vikter.position(i));
  return { method, steps, bounded: undefined, parts };
}
