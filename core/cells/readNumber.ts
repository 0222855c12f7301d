import type { Parameter } from "../definition/Parameter.ts";
import { ErrorCode, type Position } from "../errors/codes.ts";
import { fail } from "../errors/FinsamError.ts";
import { canonicalNumber, NUMBER_LIMIT } from "./canonicalNumber.ts";
import type { Classify } from "./classify.ts";
import { foundIn } from "./foundIn.ts";

/** Where value number `index` of a range stands. One function for the whole range: cells are many. */
export type Place = (index: number) => Position;

/** A single value needs no position. */
export const NO_PLACE: Place = () => ({});

/**
 * One cell as a number within its parameter's bounds; blank is 0.
 * Fails with numberTooLarge, notANumber (text, also text that looks like a number; TRUE/FALSE; a date), errorCell,
 * negative, shareAboveOne, aboveHighest or notWhole.
 */
export function readNumber(cell: unknown, parameter: Parameter, classify: Classify, place: Place, index = 0): number {
  const content = typeof cell === "number" ? cell : classify(cell);
  if (content === undefined) return 0;
  if (typeof content === "number") {
    const value = canonicalNumber(content);
    const code = brokenBound(value, parameter);
    if (code === undefined) return value;
    const data = { parameter: parameter.name, position: place(index), value, highest: parameter.highest as number };
    return fail(code, data);
  }
  const at = { parameter: parameter.name, position: place(index) };
  if (typeof content === "object" && content.special === "error") {
    return fail(ErrorCode.errorCell, Object.assign(at, { error: content.error }));
  }
  return fail(ErrorCode.notANumber, Object.assign(at, { found: foundIn(content) }));
}

function brokenBound(value: number, { notNegative, whole, highest }: Parameter) {
  // Written so that NaN fails too.
  if (!(Math.abs(value) < NUMBER_LIMIT)) return ErrorCode.numberTooLarge;
  if (notNegative && value < 0) return ErrorCode.negative;
  if (whole && !Number.isInteger(value)) return ErrorCode.notWhole;
  if (highest === undefined || value <= highest) return undefined;
  return highest === 1 ? ErrorCode.shareAboveOne : ErrorCode.aboveHighest;
}
