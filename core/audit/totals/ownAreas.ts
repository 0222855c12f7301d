import type { LinearFormula } from "../sums/Term.ts";
import type { Frame, Lane } from "./Frame.ts";

export type ReadLinear = (formula: string) => LinearFormula | undefined;

/** What a formula adds or subtracts in its own lane. */
export interface OwnAreas {
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** It only adds, and more than one cell or by a SUM: the cell is meant to be a total. */
  readonly isSum: boolean;
  /** A bare reference to one cell. */
  readonly isSingle: boolean;
}

/** `undefined` if a formula reaches outside its lane or does anything else than adding and subtracting. */
export function ownAreas(frame: Frame, lane: Lane, formula: string, linear: ReadLinear): OwnAreas | undefined {
  const read = linear(formula);
  if (read === undefined) return undefined;
  const ranges: { from: number; to: number }[] = [];
  for (const { sheet, area } of read.terms) {
    if (sheet !== "" && sheet !== frame.grid.name) return undefined;
    const { top, bottom, left, right } = area;
    const [from, to, first, last] = frame.isVertical ? [top, bottom, left, right] : [left, right, top, bottom];
    if (first !== lane.index || last !== lane.index) return undefined;
    ranges.push({ from, to });
  }
  const onlyAdds = read.isExact && read.terms.every(({ sign }) => sign === 1);
  const isSum = onlyAdds && (read.hasSum || read.terms.length > 1);
  return { ranges, isSum, isSingle: onlyAdds && !isSum };
}

/** The lines, by their place in the frame, whose index lies in one of the ranges. */
export function linesIn(ranges: OwnAreas["ranges"], positions: ReadonlyMap<number, number>): readonly number[] {
  const taken: number[] = [];
  for (const { from, to } of ranges) {
    if (to - from > 4 * positions.size + 1000) {
      for (const [index, position] of positions) if (from <= index && index <= to) taken.push(position);
      continue;
    }
    for (let index = from; index <= to; index++) {
      const position = positions.get(index);
      if (position !== undefined) taken.push(position);
    }
  }
  return taken.sort((a, b) => a - b);
}
