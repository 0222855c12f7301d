import { type Frame, formulaAt, type Line, valueAt } from "./Frame.ts";
import type { OwnSums } from "./OwnSums.ts";
import { linesIn, ownAreas, type ReadLinear } from "./ownAreas.ts";
import { summedLines } from "./summedLines.ts";
import type { TotalCell, TotalLine } from "./TotalLine.ts";
import { bestGuess } from "./typedAddends.ts";
import { type Use, Walk } from "./Walk.ts";

/** The totals of a frame, and the lines that take totals from each other. */
export interface FrameTotals {
  readonly totals: readonly TotalLine[];
  readonly results: readonly ResultLine[];
}

/** A result or a closing balance, with the lines above it that no total has taken. */
export interface ResultLine {
  readonly frame: Frame;
  readonly line: Line;
  readonly before: readonly Line[];
}

/** A result is not sought among more lines than this. */
const MOST_BEFORE = 60;

/** Finds the total lines of a frame: by their words, and by the sums that stand in them. */
export function findTotalLines(frame: Frame, linear: ReadLinear): FrameTotals {
  const totals: TotalLine[] = [];
  const results: ResultLine[] = [];
  if (frame.lanes.length === 0) return { totals, results };
  const { sums, uses } = ownSums(frame, linear);
  // Without a word or a formula that says so nothing is a total: most tables are left here.
  const isTelling = ({ kind }: Line): boolean => kind === "total" || kind === "result" || kind === "closing";
  if (sums.size === 0 && !frame.lines.some(isTelling)) return { totals, results };
  const walk = new Walk(frame, uses);
  frame.lines.forEach((line, i) => {
    const own = sums.get(i);
    const isSummed = own !== undefined && (line.kind === "item" || line.kind === "memo");
    if (!isSummed && line.kind !== "total") {
      if (line.kind === "result" || line.kind === "closing") {
        results.push({ frame, line, before: walk.stack.slice(-MOST_BEFORE).map((at) => frame.lines[at] as Line) });
      }
      if (line.kind !== "memo" && line.kind !== "variance" && !walk.isTaken(i)) walk.stack.push(i);
      return;
    }
    const cells = cellsOf(walk, i, own);
    const guess = own === undefined ? bestGuess(walk, i) : { ...summedLines(walk, i, own), isBorneOut: true };
    if (guess !== undefined) {
      const addends = guess.addends.map((at) => frame.lines[at] as Line);
      const full = cells.map((cell) => (cell.by === "sum" ? cell : { ...cell, taken: addends }));
      totals.push({ frame, line, addends, isBorneOut: guess.isBorneOut, cells: full });
      walk.take(guess.takes);
    }
    if (!walk.isTaken(i)) walk.stack.push(i);
  });
  return { totals, results };
}

function ownSums(
  frame: Frame,
  linear: ReadLinear,
): { readonly sums: ReadonlyMap<number, OwnSums>; readonly uses: readonly Use[] } {
  const positions = new Map(frame.lines.map(({ index }, i) => [index, i]));
  const sums = new Map<number, Map<number, readonly number[]>>();
  const singles = new Map<number, Map<number, readonly number[]>>();
  const uses: Use[] = [];
  frame.lines.forEach(({ index }, i) => {
    frame.lanes.forEach((lane, l) => {
      const formula = formulaAt(frame, index, lane.index);
      if (formula === null) return;
      const areas = ownAreas(frame, lane, formula, linear);
      if (areas === undefined) return;
      for (const { from, to } of areas.ranges) uses.push({ by: i, from, to });
      if (!areas.isSum && !areas.isSingle) return;
      const taken = linesIn(areas.ranges, positions);
      if (taken.length === 0 || taken.includes(i)) return;
      if (areas.isSingle) {
        const line = singles.get(i) ?? new Map<number, readonly number[]>();
        singles.set(i, line.set(l, taken));
        return;
      }
      const line = sums.get(i) ?? new Map<number, readonly number[]>();
      sums.set(i, line.set(l, taken));
    });
  });
  // `=B9` beside `=C9+C15`: a sum with one addend.
  for (const [i, line] of singles) for (const [l, taken] of line) sums.get(i)?.set(l, taken);
  for (const [i, line] of sums) addMisplaced(frame, i, line, linear);
  return { sums, uses };
}

/**
 * Cells of a total line that add another lane's figures, or a single one of their own, where the cells beside them add their
 * own: `=SUM(C9:I9)` in row 10. They take none of their lines.
 */
function addMisplaced(frame: Frame, i: number, line: Map<number, readonly number[]>, linear: ReadLinear): void {
  if (line.size < 2 || line.size * 2 < frame.lanes.length) return;
  const { index } = frame.lines[i] as Line;
  const all = [...line.values()];
  const usual = all[0] as readonly number[];
  if (all.some((taken) => taken.join() !== usual.join())) return;
  const [first, last] = [usual[0], usual[usual.length - 1]].map((at) => (frame.lines[at as number] as Line).index);
  frame.lanes.forEach((lane, l) => {
    const formula = line.has(l) ? null : formulaAt(frame, index, lane.index);
    const terms = formula === null ? undefined : linear(formula);
    const [term, ...others] = terms?.hasSum ? terms.terms : [];
    if (term === undefined || others.length > 0 || term.sign === -1 || term.sheet !== "") return;
    const { top, bottom, left, right } = term.area;
    const [from, to, acrossFrom, acrossTo] = frame.isVertical ? [top, bottom, left, right] : [left, right, top, bottom];
    const isOther = from === first && to === last && acrossFrom === acrossTo;
    if (isOther && frame.lanes.some(({ index: other }) => other === acrossFrom)) line.set(l, []);
  });
}

function cellsOf({ frame }: Walk, i: number, own: OwnSums | undefined): TotalCell[] {
  const { index } = frame.lines[i] as Line;
  return frame.lanes.flatMap((lane, l) => {
    const value = valueAt(frame, index, lane.index);
    if (value === undefined) return [];
    const taken = own?.get(l);
    const by = taken ? "sum" : formulaAt(frame, index, lane.index) === null ? "typed" : "other";
    return [{ lane, by, value, taken: (taken ?? []).map((at) => frame.lines[at] as Line) }];
  });
}
