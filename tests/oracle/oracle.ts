import type { Call } from "../bundles/hostCall.ts";
import { allocate } from "./allocate.ts";
import { egetkapital } from "./egetkapital.ts";
import { kommunandel } from "./kommunandel.ts";
import { toNumber } from "./Rational.ts";
import type { Verdict } from "./Verdict.ts";

const FUNCTIONS: Readonly<Record<string, (call: Call) => Verdict>> = {
  ALLOCATE: allocate,
  KOMMUNANDEL: kommunandel,
  EGETKAPITAL: egetkapital,
};

/**
 * The exact answer to a call, or the errors that are due, from the wording of the public interface alone: rational
 * arithmetic on BigInt, no code shared with the core.
 */
export function oracle(call: Call): Verdict {
  const judge = FUNCTIONS[call.id];
  if (!judge) throw new Error(`the oracle does not know ${call.id}`);
  return judge(call);
}

/** The matrix that a host must be given: every cell the double nearest to the exact decimal. */
export function matrixOf(verdict: Verdict & { readonly ok: true }): number[][] {
  const { rows, columns, values } = verdict;
  return Array.from({ length: rows }, (_, r) =>
    values.slice(r * columns, (r + 1) * columns).map((value) => toNumber(value)),
  );
}
