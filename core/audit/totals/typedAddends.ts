import { decimalsOf, inUnits } from "../sums/exactUnits.ts";
import { formulaAt, type Line, valueAt } from "./Frame.ts";
import { isExplained } from "./isExplained.ts";
import { isOfOthers } from "./isOfOthers.ts";
import { isStated } from "./LaneUnits.ts";
import { leavesOutFirst } from "./leavesOutFirst.ts";
import type { Stated } from "./Stated.ts";
import type { Walk } from "./Walk.ts";

export interface Guess {
  readonly addends: readonly number[];
  /** What no later total adds once more. */
  readonly takes: readonly number[];
  /** Whether at least one lane foots with these lines. */
  readonly isBorneOut: boolean;
}

interface Candidate {
  /** Where in the stack its lines begin. */
  readonly from: number;
  /** Lanes that foot, without those where all is 0. */
  readonly matched: number;
  readonly judged: number;
  readonly isNatural: boolean;
  /** Sum over the lanes of the relative differences. */
  readonly off: number;
}

/** Coincidences with small numbers are common: a range in the middle of a block needs a total this much over them. */
const TELLING_UNITS = 50;
/** A digit too many or too few makes ten times; what differs more is the total of something else. */
const MOST_TIMES = 12;

/**
 * What a typed total line is the sum of: the lines back to some earlier one, where as many lanes as possible foot. If no
 * lane does, the lines back to the natural beginning of the block, where there is but one reading.
 */
export function bestGuess(walk: Walk, at: number): Guess | undefined {
  const { frame, stack } = walk;
  const stated = statedTotals(walk, at);
  if (stated.length === 0) return undefined;
  walk.budget -= stack.length * stated.length;
  if (walk.budget < 0) return undefined;
  const candidates = candidatesOf(walk, stated, frame.lines[at] as Line);
  // One line alone is no sum: it is a reading only where no other foots.
  const several = candidates.filter(({ from, matched }) => matched > 0 && from < stack.length - 1);
  const best = (several.length > 0 ? several : candidates).reduce<Candidate | undefined>(
    (one, other) => (one && !isBetter(other, one) ? one : other),
    undefined,
  );
  if (best === undefined) return undefined;
  const [single, ...others] = stated;
  if (best.matched > 0 && single && others.length === 0 && leavesOutFirst(walk, at, best.from, single)) {
    return { addends: stack, takes: stack, isBorneOut: false };
  }
  if (best.matched > 0) {
    const addends = stack.slice(best.from);
    const isBorneOut = addends.length > 1 && best.matched * (frame.isVertical ? 3 : 2) >= best.judged;
    return { addends: isBorneOut ? addends : [], takes: addends, isBorneOut };
  }
  // Without a match all candidates are natural.
  const nearest = candidates.reduce((one, other) => (one.off <= other.off ? one : other));
  const addends = stack.slice(nearest.from);
  const isMeant =
    frame.isVertical &&
    addends.length > 1 &&
    nearest.off <= (1 - 1 / MOST_TIMES) * nearest.judged &&
    (stated.length === 1 || oneLineOff(walk, stated, addends)) &&
    !isExplained(walk, at, stated);
  if (isMeant) return { addends, takes: addends, isBorneOut: false };
  // A total that nothing explains stands for the rows above it all the same, but not for other totals.
  const items = addends.filter((i) => (frame.lines[i] as Line).kind === "item");
  return { addends: [], takes: items.length > 1 ? items : [], isBorneOut: false };
}

/** Whether a beginning further up is better than one further down: of equals it is not. */
function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.matched !== other.matched) return one.matched > other.matched;
  return one.isNatural && !other.isNatural;
}

function statedTotals({ frame, units }: Walk, at: number): readonly Stated[] {
  const { index } = frame.lines[at] as Line;
  const stated: Stated[] = [];
  frame.lanes.forEach((each, lane) => {
    const value = valueAt(frame, index, each.index);
    if (value === undefined || formulaAt(frame, index, each.index) !== null) return;
    stated.push({ lane, units: inUnits(value, units.places(lane)), decimals: decimalsOf(value) });
  });
  return stated;
}

/** Beginnings in the stack that are natural or make a lane foot, summed from the stack's end backwards. */
function candidatesOf({ frame, stack, units }: Walk, stated: readonly Stated[], total: Line): readonly Candidate[] {
  const sums = new Float64Array(stated.length);
  const isFilled = new Uint8Array(stated.length);
  const candidates: Candidate[] = [];
  let seenTotal = false;
  for (let from = stack.length - 1; from >= 0; from--) {
    const i = stack[from] as number;
    const line = frame.lines[i] as Line;
    const before = from > 0 ? (frame.lines[stack[from - 1] as number] as Line) : undefined;
    const isNatural =
      line.starts ||
      before === undefined ||
      before.kind === "total" ||
      before.kind === "result" ||
      isOfOthers(before, total);
    let matched = 0;
    let judged = 0;
    let off = 0;
    let isNull = true;
    for (let s = 0; s < stated.length; s++) {
      const { lane, units: figure, decimals } = stated[s] as Stated;
      const value = units.at(lane, i);
      const sum = (sums[s] as number) + value;
      sums[s] = sum;
      if (units.isFilled(lane, i)) isFilled[s] = 1;
      if (Number.isNaN(sum) || isFilled[s] === 0) continue;
      judged++;
      if (sum === 0 && figure === 0) continue;
      if (value !== 0) isNull = false;
      if (isStated(sum, figure, decimals, units.places(lane))) {
        // In the middle of a block a small total may foot by chance.
        if (line.starts || from === 0 || Math.abs(figure) >= TELLING_UNITS * stack.length) matched++;
      }
      off += Math.abs(sum - figure) / Math.max(Math.abs(sum), Math.abs(figure));
    }
    if (matched > 0 || (isNatural && !isNull))
      candidates.push({ from, matched, judged, isNatural: isNatural && !isNull, off });
    if (line.kind === "total") seenTotal = true;
    if (line.kind === "result" && seenTotal) break;
  }
  return candidates;
}

/** Whether every lane differs by one and the same line: it was added to the table and to no total. */
function oneLineOff({ units }: Walk, stated: readonly Stated[], addends: readonly number[]): boolean {
  const short = stated.map(({ lane, units: total }) => addends.reduce((sum, i) => sum + units.at(lane, i), 0) - total);
  return addends.some(
    (i) =>
      stated.every(({ lane }, s) => units.at(lane, i) === short[s]) &&
      stated.some(({ lane }) => units.at(lane, i) !== 0),
  );
}
