import type { Position } from "../errors/codes.ts";

export type Orientation = "single" | "row" | "column";

/** A single value, one row or one column of numbers, in order, with the way back to the user's cell. */
export class Vector {
  readonly values: readonly number[];
  readonly orientation: Orientation;

  constructor(values: readonly number[], orientation: Orientation) {
    this.values = values;
    this.orientation = orientation;
  }

  get length(): number {
    return this.values.length;
  }

  /** One value that stands for all, where a parameter allows it. */
  get isSingle(): boolean {
    return this.values.length === 1;
  }

  /** The value at `index`; a single value answers for every index. */
  at(index: number): number {
    return this.values[this.isSingle ? 0 : index] as number;
  }

  /** Where value number `index` stands in the user's range. */
  position(index: number): Position {
    return vectorPosition(this.orientation, index);
  }
}

/** Counted from 1: a column has rows, a row has columns, a single value needs no position. */
export function vectorPosition(orientation: Orientation, index: number): Position {
  if (orientation === "single") return {};
  return orientation === "row" ? { column: index + 1 } : { row: index + 1 };
}
