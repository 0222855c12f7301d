import type { Parameter } from "../definition/Parameter.ts";
import { ErrorCode } from "../errors/codes.ts";
import { fail } from "../errors/FinsamError.ts";
import type { Classify } from "./classify.ts";
import { type Place, readNumber } from "./readNumber.ts";
import { type Orientation, Vector, vectorPosition } from "./Vector.ts";

/** More cells than this in one argument is an error, not a frozen sheet. */
export const CELL_LIMIT = 100_000;

/** A rectangular block of cells as the host gave them, row by row. A lone value is a 1×1 block. */
export interface Range {
  readonly rows: readonly (readonly unknown[])[];
  readonly height: number;
  readonly width: number;
}

/** Fails with notRectangular (ragged or empty) or tooManyCells. */
export function readRange(argument: unknown, parameter: string): Range {
  if (!Array.isArray(argument)) return { rows: [[argument]], height: 1, width: 1 };
  // A host gives rows of cells; a flat list can only come from code, and is one row.
  const rows: readonly (readonly unknown[])[] = argument.some((row) => Array.isArray(row)) ? argument : [argument];
  const height = rows.length;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || rows.some((row) => !Array.isArray(row) || row.length !== width)) {
    fail(ErrorCode.notRectangular, { parameter });
  }
  if (height * width > CELL_LIMIT) fail(ErrorCode.tooManyCells, { parameter, cells: height * width, most: CELL_LIMIT });
  return { rows, height, width };
}

/** The range's only cell. Fails with notOneValue. */
export function readSingleCell(argument: unknown, parameter: string): unknown {
  const { rows, height, width } = readRange(argument, parameter);
  if (height * width !== 1) fail(ErrorCode.notOneValue, { parameter, rows: height, columns: width });
  return (rows[0] as readonly unknown[])[0];
}

/** One row or one column of numbers, or a single one. Fails with notAVector and as {@link readNumber}. */
export function readVector(argument: unknown, parameter: Parameter, classify: Classify): Vector {
  const { rows, height, width } = readRange(argument, parameter.name);
  if (height > 1 && width > 1) {
    fail(ErrorCode.notAVector, { parameter: parameter.name, rows: height, columns: width });
  }
  const orientation: Orientation = height > 1 ? "column" : width > 1 ? "row" : "single";
  const place: Place = (index) => vectorPosition(orientation, index);
  const values = new Array<number>(height * width);
  for (let i = 0; i < values.length; i++) {
    const cell = height > 1 ? (rows[i] as unknown[])[0] : (rows[0] as unknown[])[i];
    values[i] = readNumber(cell, parameter, classify, place, i);
  }
  return new Vector(values, orientation);
}

/** A block of numbers, row by row. Fails as {@link readNumber}. */
export function readTable(argument: unknown, parameter: Parameter, classify: Classify): readonly (readonly number[])[] {
  const { rows, height, width } = readRange(argument, parameter.name);
  const place: Place = (index) => ({
    row: height > 1 ? Math.floor(index / width) + 1 : undefined,
    column: width > 1 ? (index % width) + 1 : undefined,
  });
  return rows.map((row, r) => row.map((cell, c) => readNumber(cell, parameter, classify, place, r * width + c)));
}
