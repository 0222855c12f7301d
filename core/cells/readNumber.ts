import type { Parameter } from "../definition/Parameter.ts";
import { ErrorCode, type Position } from "../errors/codes.ts";
import { fail } from "../errors/FinsamError.ts";
import { canonicalNumber, NUMBER_LIMIT } from "./canonicalNumber.ts";
import type { Classify } from "./classify.ts";
import { foundIn } from "./foundIn.ts";

/**
 * One cell as a number within its parameter's bounds; blank is 0.
 * Fails with numberTooLarge, notANumber (text, also text that looks like a number; TRUE/FALSE; a date), errorCell,
 * negative, shareAboveOne, aboveHighest or notWhole.
 */
export function readNumber(cell: unknown, parameter: Parameter, classify: Classify, position: () => Position): number {
  if (typeof cell === "number") return boundedNumber(cell, parameter, position);
  const content = classify(cell);
  if (content === undefined) return 0;
  if (typeof content === "number") return boundedNumber(content, parameter, position);
  const at = { parameter: parameter.name, position: position() };
  if (typeof content === "object" && content.special === "error") {
    return fail(ErrorCode.errorCell, Object.assign(at, { error: content.error }));
  }
  return fail(ErrorCode.notANumber, Object.assign(at, { found: foundIn(content) }));
}

function boundedNumber(stored: number, parameter: Parameter, position: () => Position): number {
  const value = canonicalNumber(stored);
  const { highest } = parameter;
  const refuse = (
    code: ErrorCode.numberTooLarge | ErrorCode.negative | ErrorCode.shareAboveOne | ErrorCode.notWhole,
  ): never => fail(code, { parameter: parameter.name, position: position(), value });
  // Written so that NaN fails too.
  if (!(Math.abs(value) < NUMBER_LIMIT)) refuse(ErrorCode.numberTooLarge);
  if (parameter.notNegative && value < 0) refuse(ErrorCode.negative);
  if (parameter.whole && !Number.isInteger(value)) refuse(ErrorCode.notWhole);
  if (highest !== undefined && value > highest) {
    if (highest === 1) refuse(ErrorCode.shareAboveOne);
    fail(ErrorCode.aboveHighest, { parameter: parameter.name, position: position(), value, highest });
  }
  return value;
}
