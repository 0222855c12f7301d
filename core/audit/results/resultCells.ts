import { compareSum } from "../totals/compareSum.ts";
import { columnOf, type Frame, formulaAt, type Lane, type Line, rowOf, valueAt } from "../totals/Frame.ts";
import type { WrongFigures } from "../WrongFigures.ts";
import type { Combination } from "./Combination.ts";

/** A result in one lane. */
export interface ResultCell {
  readonly lane: Lane;
  readonly value: number;
  readonly formula: string | null;
}

export function resultCells(frame: Frame, { index }: Line): readonly ResultCell[] {
  return frame.lanes.flatMap((lane) => {
    const value = valueAt(frame, index, lane.index);
    return value === undefined ? [] : [{ lane, value, formula: formulaAt(frame, index, lane.index) }];
  });
}

/** The signed figures of a combination in a lane; `undefined` where one is unclear or none is there. */
export function figuresOf(
  frame: Frame,
  lane: Lane,
  { plus, minus }: Combination,
  wrong?: WrongFigures,
): readonly number[] | undefined {
  const figures: number[] = [];
  for (const [lines, sign] of [
    [plus, 1],
    [minus, -1],
  ] as const) {
    for (const { index } of lines) {
      const [row, column] = [rowOf(frame, index, lane.index), columnOf(frame, index, lane.index)];
      if (frame.grid.isUnclear(row, column)) return undefined;
      const value = wrong?.at(frame.grid.name, row, column) ?? valueAt(frame, index, lane.index);
      if (value !== undefined) figures.push(sign * value);
    }
  }
  return figures.length > 0 ? figures : undefined;
}

/** Whether a combination gives a figure exactly, or rounded to its decimals. */
export function gives(figures: readonly number[] | undefined, value: number): boolean {
  if (figures === undefined) return false;
  return compareSum(figures, value, true)?.verdict === "equal";
}

/** A quick look that leaves most combinations at once: float noise and rounding to whole units are within a unit. */
export function mayGive(figures: readonly number[] | undefined, value: number): boolean {
  if (figures === undefined) return false;
  let sum = 0;
  for (const figure of figures) sum += figure;
  return Math.abs(sum - value) <= 1 + Math.abs(value) * 1e-9;
}
