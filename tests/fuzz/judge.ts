import type { Outcome } from "../bundles/bareRealm.ts";
import type { Call } from "../bundles/hostCall.ts";
import { isWorded } from "../bundles/wellFormed.ts";
import { difference } from "./oracles/Expectation.ts";
import { expectationOf } from "./oracles/expectationOf.ts";

/** What answers a call: the core, a built file, or one with a planted fault. */
export type Answer = (call: Call) => Outcome;

/** What is wrong with what a call gave, in words; undefined if nothing is. */
export function judge(call: Call, given: Outcome): string | undefined {
  const outcome = matrix(given);
  if (!outcome.ok && !isWorded(outcome)) return `not a worded error: ${outcome.code} ${outcome.message.slice(0, 300)}`;
  return difference(outcome, expectationOf(call));
}

/** A function that always gives one cell gives it bare in a host. */
const matrix = (outcome: Outcome): Outcome =>
  outcome.ok && !Array.isArray(outcome.value) ? { ok: true, value: [[outcome.value]] } : outcome;
