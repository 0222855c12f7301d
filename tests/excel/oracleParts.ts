import { matrixOf, oracle } from "../oracle/oracle.ts";

/** An allocation in rational arithmetic that shares no code with the core. */
export function oracleParts(amount: number, weights: readonly (readonly number[])[], unit: number): number[][] {
  const verdict = oracle({ id: "ALLOCATE", args: [amount, weights, unit] });
  if (!verdict.ok) throw new Error("exact arithmetic refuses the call");
  return matrixOf(verdict);
}
