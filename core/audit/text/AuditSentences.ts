import type { AuditCode } from "../AuditCode.ts";

/** Which sentences each code has. A finding's `data.variant` names its own; every code has a plain one. */
export interface Variants {
  readonly [AuditCode.typedTotalWrong]: "plain" | "rounding";
  readonly [AuditCode.sumMissesCells]: "plain" | "empty";
  readonly [AuditCode.pastedTotal]: "plain";
  readonly [AuditCode.rowsAgainstColumns]: "plain" | "rounding";
  readonly [AuditCode.differenceWrong]: "plain" | "follows" | "rounding";
  readonly [AuditCode.partsMissTotal]: "plain" | "luck";
  readonly [AuditCode.remainderForced]: "plain" | "changes";
  readonly [AuditCode.shareLabelStale]: "plain" | "sum";
  readonly [AuditCode.percentagesMiss100]: "plain" | "rounding";
  readonly [AuditCode.openingNotClosing]: "plain" | "follows";
  readonly [AuditCode.openingCountedTwice]: "plain";
  readonly [AuditCode.varianceCalledResult]: "plain" | "bare";
  readonly [AuditCode.partsOff5]: "plain";
  readonly [AuditCode.numberAsText]: "plain" | "summed";
  readonly [AuditCode.formulaOverwritten]: "plain" | "differs";
  readonly [AuditCode.errorInTable]: "plain" | "passed";
}

/**
 * Plain texts with places in braces, so that a translator reads sentences and no code.
 *
 * Places: `{at}` the cell, with its label · `{about}` the other cells · `{formula}` what stands in the cell · any other: an
 * entry of the finding's data; numbers are written as amounts.
 */
export type AuditSentences = {
  readonly [C in keyof Variants]: { readonly [V in Variants[C] & string]: string };
};

export interface AuditWords {
  readonly levels: { readonly error: string; readonly warning: string; readonly note: string };
  /** Between the last two of several areas. */
  readonly and: string;
  readonly sentences: AuditSentences;
}
