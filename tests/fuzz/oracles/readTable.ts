import { type Argument, isRange } from "../../bundles/hostCall.ts";
import type { Rational } from "../../oracle/Rational.ts";
import { Reading } from "../../oracle/Reading.ts";
import { type DueError, dueOf, wrongInput } from "./Expectation.ts";

/** A block of exact numbers, as it lies. */
export interface Table {
  readonly rows: readonly (readonly Rational[])[];
  readonly height: number;
  readonly width: number;
}

/** Reads a block by the rules for every function; what is wrong is added to `due`, with its row and column. */
export function readTable(argument: Argument | undefined, parameter: string, due: DueError[]): Table | undefined {
  const cells = isRange(argument) ? argument : [[argument ?? null]];
  const [height, width] = [cells.length, cells[0]?.length ?? 0];
  const reading = new Reading([[cells.flat()]]);
  const numbers = reading.vector(0, parameter);
  due.push(
    ...reading.due.map(({ place, ...rest }) => {
      const [one] = dueOf([rest]);
      return { ...(one as DueError), ...(place !== undefined && { places: [placeInTable(place - 1, height, width)] }) };
    }),
  );
  if (!numbers) return undefined;
  const { values } = numbers;
  return { rows: cells.map((_, r) => values.slice(r * width, (r + 1) * width)), height, width };
}

/** No number of the table may be below 0. */
export function notNegative(table: Table | undefined, parameter: string, due: DueError[]): void {
  for (const [i, { n }] of (table?.rows.flat() ?? []).entries()) {
    if (table && n < 0n) due.push(wrongInput(110, parameter, [placeInTable(i, table.height, table.width)]));
  }
}

/** As a sentence writes it: only what there is more than one of is counted. */
function placeInTable(index: number, height: number, width: number): string {
  const row = height > 1 ? [`rad ${Math.floor(index / width) + 1}`] : [];
  const column = width > 1 ? [`kolumn ${(index % width) + 1}`] : [];
  return height * width > 1 ? `(${[...row, ...column].join(", ")})` : "";
}
