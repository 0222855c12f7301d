import type { Line } from "./Frame.ts";
import { isOfOthers } from "./isOfOthers.ts";
import type { OwnSums } from "./OwnSums.ts";
import type { Walk } from "./Walk.ts";

export interface SummedLines {
  /** What the total is the sum of, with the lines that its formulas leave out. */
  readonly addends: readonly number[];
  /** What no later total adds once more. */
  readonly takes: readonly number[];
}

/** At most so many lines above a range may have been left out: more are another table. */
const MOST_ABOVE = 2;
/** Further up, so many more may belong to a total further down. */
const MOST_LEFT = 3;
/** A column of smaller figures than this part of its neighbours' is of another kind: people beside amounts. */
const LEAST_ALIKE = 0.2;

/** What a line's formulas are meant to add: what most of them add, and the lines beside that they miss. */
export function summedLines(walk: Walk, at: number, own: OwnSums): SummedLines {
  const base = commonLines(walk, own);
  const isAgreed = own.size > 2 && [...own.values()].every((lines) => lines.join() === base.join());
  const missed = [...above(walk, base, at, isAgreed), ...between(walk, base), ...below(walk, base, at)];
  const addends = [...new Set([...base, ...missed])].sort((a, b) => a - b);
  return { addends, takes: addends };
}

/** What most lanes add. Where some take more plain lines than others, these as well: a range grew in one lane only. */
function commonLines({ frame }: Walk, own: OwnSums): readonly number[] {
  const votes = new Map<string, { lines: readonly number[]; count: number }>();
  for (const lines of own.values()) {
    const key = lines.join();
    const vote = votes.get(key) ?? { lines, count: 0 };
    votes.set(key, { lines, count: vote.count + 1 });
  }
  const sorted = [...votes.values()].sort((a, b) => b.count - a.count || b.lines.length - a.lines.length);
  const most = sorted[0]?.lines ?? [];
  const union = new Set(most);
  for (const { lines, count } of sorted) {
    const isGrown = most.every((line) => lines.includes(line));
    const extra = lines.filter((line) => !union.has(line));
    const first = sorted[0] as { count: number };
    if (!isGrown || count * 2 < first.count || extra.length > most.length) continue;
    for (const line of extra) if ((frame.lines[line] as Line).kind === "item") union.add(line);
  }
  return [...union].sort((a, b) => a - b);
}

/** Plain lines between a range and its total. */
function below(walk: Walk, base: readonly number[], at: number): readonly number[] {
  const last = base[base.length - 1] ?? at;
  const { lines } = walk.frame;
  const { section } = lines[last] as Line;
  const found: number[] = [];
  for (let i = last + 1; i < at; i++) {
    const line = lines[i] as Line;
    if (line.section !== section) return [];
    if (line.kind === "total") return [];
    if (walk.isFree(i) && line.kind === "item") found.push(i);
  }
  return found.length > base.length ? [] : found;
}

/** One or two plain lines right above a range, back to where a sum may naturally begin. */
function above(walk: Walk, base: readonly number[], at: number, isAgreed: boolean): readonly number[] {
  const { lines, isVertical } = walk.frame;
  const first = base[0] ?? 0;
  // Row totals that all begin at the same column do so on purpose, unless that column is as those beside it.
  if (first > at || (!isVertical && isAgreed && !isAlike(walk, base))) return [];
  const total = lines[at] as Line;
  const found: number[] = [];
  // The first line of all starts.
  for (let i = first; !(lines[i] as Line).starts; i--) {
    const line = lines[i - 1] as Line;
    if (!walk.isFree(i - 1) || line.kind !== "item" || isOfOthers(line, total)) break;
    // Another total adds it: "Summa kommuner" ends where the state and the region begin.
    if (walk.isUsedElsewhere(i - 1, at)) break;
    found.push(i - 1);
  }
  const tooMany = found.length > MOST_ABOVE || found.length * 2 > base.length;
  return tooMany || isTakenBelow(walk, found, at) ? [] : found;
}

/** Whether a typed total further down is the total and the lines above it: then they were left to that one. */
function isTakenBelow(walk: Walk, missed: readonly number[], at: number): boolean {
  const { frame, units } = walk;
  const highest = missed[missed.length - 1];
  if (highest === undefined) return false;
  return frame.lanes.some((_, lane) => {
    let all = missed.reduce((sum, line) => sum + units.at(lane, line), units.at(lane, at));
    // The state and the region may stand there, of which only the nearer was taken for missed.
    for (let more = highest; more >= Math.max(0, highest - MOST_LEFT); more--) {
      if (more < highest) all += walk.isFree(more) ? units.at(lane, more) : 0;
      for (let i = at + 1; i < Math.min(frame.lines.length, at + 12); i++) {
        if ((frame.lines[i] as Line).kind === "total" && all !== 0 && units.at(lane, i) === all) return true;
      }
    }
    return false;
  });
}

/** Lines that a sum jumps over. */
function between(walk: Walk, base: readonly number[]): readonly number[] {
  const [first = 0, last = 0] = [base[0], base[base.length - 1]];
  const { section } = walk.frame.lines[first] as Line;
  const inside = new Set(base);
  const found: number[] = [];
  for (let i = first + 1; i < last; i++) {
    if (inside.has(i) || !walk.isFree(i)) continue;
    const line = walk.frame.lines[i] as Line;
    if (line.kind !== "item" || line.section !== section) return [];
    found.push(i);
  }
  return found.length * 3 > base.length ? [] : found;
}

/** Whether the column left of row totals' range is headed, has figures as large as theirs on every row, and no formulas. */
function isAlike({ frame, units }: Walk, base: readonly number[]): boolean {
  const missed = (base[0] ?? 0) - 1;
  if (frame.lines[missed]?.label === "") return false;
  const largest = (line: number): number =>
    frame.lanes.reduce(
      (most, _, lane) => Math.max(most, Math.abs(units.at(lane, line) * 10 ** -units.places(lane))),
      0,
    );
  const isFull = frame.lanes.every((_, lane) => {
    return units.isFilled(lane, missed) || !base.some((line) => units.isFilled(lane, line));
  });
  return isFull && largest(missed) >= LEAST_ALIKE * Math.min(...base.map(largest));
}
