import { ErrorCode, type Position } from "../errors/codes.ts";
import { fail } from "../errors/FinsamError.ts";
import { canonicalNumber, NUMBER_LIMIT } from "./canonicalNumber.ts";
import type { Classify } from "./classify.ts";
import { foundIn } from "./foundIn.ts";

/**
 * One cell as a number; blank is 0.
 * Fails with numberTooLarge, notANumber (text, also text that looks like a number; TRUE/FALSE; a date) or errorCell.
 */
export function readNumber(cell: unknown, parameter: string, classify: Classify, position: () => Position): number {
  if (typeof cell === "number") {
    const number = canonicalNumber(cell);
    // Written so that NaN fails too.
    if (!(Math.abs(number) < NUMBER_LIMIT))
      fail(ErrorCode.numberTooLarge, { parameter, position: position(), value: cell });
    return number;
  }
  const content = classify(cell);
  if (content === undefined) return 0;
  if (typeof content === "number") return readNumber(content, parameter, classify, position);
  if (typeof content === "object" && content.special === "error") {
    return fail(ErrorCode.errorCell, { parameter, position: position(), error: content.error });
  }
  return fail(ErrorCode.notANumber, { parameter, position: position(), found: foundIn(content) });
}
