import type { CellContent } from "../cells/classify.ts";
import { foundIn } from "../cells/foundIn.ts";
import { ErrorCode } from "../errors/codes.ts";
import { fail } from "../errors/FinsamError.ts";

/** What happens to the remainder. */
export type Method = "largestRemainder" | "roundEachForItself";

/** The texts that a user may write, by method, the official one first. */
export const METHOD_NAMES: { readonly [M in Method]: readonly string[] } = {
  largestRemainder: ["STÖRSTA REST", "HAMILTON", "LARGEST REMAINDER"],
  roundEachForItself: ["AVRUNDA VAR FÖR SIG"],
};

/** Left out: largest remainder. Case, outer spaces and the way å, ä, ö are composed do not matter. */
export function methodOf(text: CellContent, parameter: string): Method {
  if (text === undefined) return "largestRemainder";
  if (typeof text === "string") {
    const name = text.normalize("NFC").trim().toUpperCase();
    if (name === "") return "largestRemainder";
    for (const method of Object.keys(METHOD_NAMES) as Method[]) {
      if (METHOD_NAMES[method].includes(name)) return method;
    }
  }
  return fail(ErrorCode.unknownMethod, { parameter, found: foundIn(text) });
}
