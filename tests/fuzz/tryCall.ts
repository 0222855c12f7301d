import type { Outcome } from "../bundles/bareRealm.ts";
import type { Call } from "../bundles/hostCall.ts";
import { callAt } from "./callAt.ts";
import { type Answer, judge } from "./judge.ts";
import { shrink } from "./shrink.ts";
import { writeCall } from "./writeCall.ts";

/** A call that was answered wrongly, and the smallest one found near it. */
export interface FuzzFailure {
  readonly seed: number;
  readonly index: number;
  readonly call: Call;
  readonly shrunk: Call;
  /** What is wrong with the answer to the shrunk call. */
  readonly fault: string;
}

export interface Tried {
  readonly wasRefused: boolean;
  readonly failure?: FuzzFailure;
}

/** One call by its seed and index: judged, and shrunk if the answer is wrong. */
export function tryCall(seed: number, id: string, index: number, answer: Answer): Tried {
  const call = callAt(seed, id, index);
  const outcome = answer(call);
  const fault = judgeOrName(call, outcome, `${id}, seed ${seed}, call ${index}`);
  const wasRefused = !outcome.ok;
  if (fault === undefined) return { wasRefused };
  const kind = kindOf(fault);
  // Shrinking must not slide over to another fault.
  const shrunk = shrink(call, (smaller) => {
    const now = judge(smaller, answer(smaller));
    return now !== undefined && kindOf(now) === kind;
  });
  const failure = { seed, index, call, shrunk, fault: judge(shrunk, answer(shrunk)) ?? fault };
  return { wasRefused, failure };
}

/** An oracle that breaks is a fault of its own: it says on which call. */
function judgeOrName(call: Call, outcome: Outcome, name: string): string | undefined {
  try {
    return judge(call, outcome);
  } catch (error) {
    throw new Error(`the oracle broke on ${name}: ${JSON.stringify(call.args)}`, { cause: error });
  }
}

/** A wrong answer, a wrong error with its code, or an answer where an error is due. */
const kindOf = (fault: string): string =>
  /FINSAM-\d+/.exec(fault)?.[0] ?? (fault.includes("instead of an error") ? "no error" : "answer");

/** All that it takes to see the failure again, and to paste it into a sheet. */
export function describeFailure({ seed, index, call, shrunk, fault }: FuzzFailure): string {
  return [
    `FAULT: ${call.id}, seed ${seed}, call ${index}`,
    `  ${writeCall(shrunk)}`,
    `  arguments: ${JSON.stringify(shrunk.args)}`,
    `  ${fault}`,
    `  before shrinking: ${JSON.stringify(call.args)}`,
  ].join("\n");
}
