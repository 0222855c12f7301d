import { isCost, isIncome } from "../words/labelClass.ts";
import { REGION, STATE } from "../words/parties.ts";
import type { Line } from "./Frame.ts";
import type { Stated } from "./Stated.ts";
import type { Walk } from "./Walk.ts";

/** What stands above costs without being one: the funds that they are paid from. */
const FUNDS = /ram|budget|anslag|bidrag|intäkt|medel|saldo|kassa|reserv|kapital|överskott|beviljat|tilldel/i;

/**
 * Whether a typed total is its rows but the first, in the only column of figures: the words say that the first is one of
 * them, and nothing further down is made of the two.
 * @param from - where in the stack the lines begin that the total is the sum of.
 */
export function leavesOutFirst(walk: Walk, at: number, from: number, stated: Stated): boolean {
  const { frame, stack, units } = walk;
  const skipped = stack[from - 1];
  const first = stack[from];
  if (skipped === undefined || first === undefined || from - 1 > 0) return false;
  const [line, next, total] = [skipped, first, at].map((i) => frame.lines[i] as Line) as [Line, Line, Line];
  if (line.kind !== "item" || next.starts || !isOne(line, total)) return false;
  const value = units.at(stated.lane, skipped);
  if (value === 0) return false;
  for (let i = at + 1; i < Math.min(frame.lines.length, at + 12); i++) {
    const later = units.at(stated.lane, i);
    if (later === value - stated.units || later === stated.units - value || later === value + stated.units)
      return false;
  }
  return !walk.isUsedElsewhere(skipped, at);
}

function isOne({ label }: Line, total: Line): boolean {
  if (isIncome(total.label)) return isIncome(label) || STATE.test(label) || REGION.test(label);
  return isCost(total.label) && !isIncome(label) && !FUNDS.test(label);
}
