import type { Call } from "../../bundles/hostCall.ts";
import {
  absolute,
  compare,
  decimalsOf,
  divide,
  floor,
  multiply,
  type Rational,
  rational,
  sum,
  toNumber,
} from "../../oracle/Rational.ts";
import { Reading } from "../../oracle/Reading.ts";
import { MOST_UNITS } from "../../oracle/unitOf.ts";
import { type DueError, dueOf, type Expectation, type Matrix, wrongInput } from "./Expectation.ts";
import { readTable } from "./readTable.ts";
import { roundingFault } from "./roundingCertificate.ts";

/** AVRUNDATABELL(tabell; [enhet]) as the public interface words it, but for how large a table may be. */
export function avrundatabell({ args }: Call): Expectation {
  const due: DueError[] = [];
  const table = readTable(args[0], "tabell", due);
  const reading = new Reading(args);
  const givenUnit = reading.one(1, "enhet");
  if (givenUnit && givenUnit.n < 0n) reading.say("negative", "enhet");
  due.push(...dueOf(reading.due));
  if (!table || !givenUnit || due.length > 0) return { due };
  const unit = givenUnit.n === 0n ? rational(1n) : givenUnit;
  const all = table.rows.flat();

  const inUnits = (n: Rational): Rational => divide(absolute(n), unit);
  const columns = (table.rows[0] ?? []).map((_, c) => table.rows.map((row) => row[c] as Rational));
  // A sum beyond the bound must be refused; where only the sizes of the cells together are, it may be.
  const sums = [...table.rows.map(sum), ...columns.map(sum), sum(all)];
  if (sums.some((each) => compare(inUnits(each), MOST_UNITS) > 0)) return { due: [wrongInput(205)] };
  const refusals = compare(inUnits(sum(all.map(absolute))), MOST_UNITS) > 0 ? [wrongInput(205)] : [];
  const places = Math.max(...[unit, ...all].map((each) => decimalsOf(each) ?? 0));
  const scale = rational(10n ** BigInt(places));
  const parts = multiply(unit, scale).n;
  // What cannot be weighed exactly: more decimals than make 1e15 parts of a unit. The bound is the program's own.
  if (parts > MOST_UNITS.n) refusals.push(wrongInput(221, "tabell"));
  const cells = table.rows.map((row) => row.map((cell) => multiply(cell, scale).n));

  return {
    due: refusals,
    answer: (given) => {
      const units = unitsOf(given, table.rows, unit);
      return typeof units === "string" ? units : roundingFault({ cells, parts }, units);
    },
  };
}

/** The answer in whole units: every cell must be the double nearest to the multiple below or above the true one. */
function unitsOf(given: Matrix, rows: readonly (readonly Rational[])[], unit: Rational): bigint[][] | string {
  const shown = JSON.stringify(given);
  if (given.length !== rows.length) return `another shape: ${shown}`;
  const units: bigint[][] = [];
  for (const [r, row] of rows.entries()) {
    if (given[r]?.length !== row.length) return `another shape: ${shown}`;
    const line = row.map((cell, c) => {
      const down = floor(divide(cell, unit));
      return [down, down + 1n].find((n) => Object.is(toNumber(multiply(rational(n), unit)) + 0, given[r]?.[c]));
    });
    if (line.includes(undefined)) return `row ${r + 1} is not in neighbouring multiples: ${shown}`;
    units.push(line as bigint[]);
  }
  return units;
}
