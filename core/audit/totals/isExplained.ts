import { isCost } from "../words/labelClass.ts";
import type { Line } from "./Frame.ts";
import { isStated } from "./LaneUnits.ts";
import type { Stated } from "./Stated.ts";
import type { Walk } from "./Walk.ts";

/** Other readings are sought this far around a total. */
const NEARBY = 40;
const MOST_TOTALS = 10;

/** Whether something else than the rows above gives a figure of a total line: then nothing is said about the line. */
export function isExplained(walk: Walk, at: number, stated: readonly Stated[]): boolean {
  const { frame, stack, units } = walk;
  const earlier = stack.slice(-NEARBY);
  const lineAt = (i: number): Line => frame.lines[i] as Line;
  return stated.some(({ lane, units: total, decimals }) => {
    const foots = (sum: number): boolean => total !== 0 && isStated(sum, total, decimals, units.places(lane));
    const value = (i: number): number => units.at(lane, i);
    // A total above its rows.
    let below = 0;
    for (let i = at + 1; i < Math.min(frame.lines.length, at + NEARBY); i++) {
      if (i > at + 1 && lineAt(i).kind === "total") break;
      below += value(i);
      if (foots(below)) return true;
    }
    // The same figure once more, or a difference of two totals above. All costs are not one of their two subtotals.
    const isOfSubtotals = earlier.every((i) => lineAt(i).kind === "total") && isCost(lineAt(at).label);
    if (!isOfSubtotals && earlier.some((i) => foots(value(i)))) return true;
    const totals = earlier.filter((i) => lineAt(i).kind !== "item").slice(-MOST_TOTALS);
    if (totals.some((a) => totals.some((b) => foots(value(a) - value(b))))) return true;
    // Without what was brought forward; with the counts and quotients that were passed by.
    const items = earlier.filter((i) => lineAt(i).kind === "item");
    if (foots(items.reduce((sum, i) => sum + value(i), 0))) return true;
    let all = 0;
    for (let i = at - 1; i >= Math.max(0, at - NEARBY); i--) {
      all += value(i);
      if (foots(all)) return true;
    }
    return withoutParts(earlier.map(value)).some(foots);
  });
}

/** Sums where a line above is itself the total of the lines that follow it, and these are not counted again. */
function withoutParts(values: readonly number[]): readonly number[] {
  const all = values.reduce((sum, value) => sum + value, 0);
  const partsAfter = (head: number): number => {
    let parts = 0;
    for (let i = head + 1; i < values.length; i++) {
      parts += values[i] as number;
      if (parts === values[head] && parts !== 0) return i - head;
    }
    return 0;
  };
  const sums: number[] = [];
  let reduced = 0;
  for (let i = 0; i < values.length; i++) {
    const count = partsAfter(i);
    reduced += values[i] as number;
    if (count === 0) continue;
    sums.push(all - (values[i] as number));
    i += count;
  }
  return [...sums, reduced];
}
