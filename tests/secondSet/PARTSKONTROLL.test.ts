import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Argument, column, row } from "../bundles/hostCall.ts";
import {
  absolute,
  compare,
  decimalsOf,
  fromText,
  multiply,
  type Rational,
  rational,
  subtract,
  sum,
} from "../oracle/Rational.ts";
import { type Place, refusesBadCells } from "./badInputs.ts";
import { cells, everywhere } from "./calls.ts";
import { amounts } from "./decimals.ts";
import { RUNS, TITLE } from "./runs.ts";
import { swedishAmount } from "./swedishAmount.ts";

const parts = fc.array(amounts(0, 20_000_000), { minLength: 1, maxLength: 4 });
/** Parties that lie near 5 §, so that all the texts come about: half the grant, and a little more or less. */
const near = fc
  .record({
    half: fc.integer({ min: 0, max: 3_000_000 }),
    places: fc.integer({ min: 0, max: 2 }),
    off: fc.tuple(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -12, max: 12 })),
    odd: fc.integer({ min: 0, max: 1 }),
  })
  .map(({ half, places, off, odd }) => {
    const scaled = (n: number): string => `${n}e-${places}`;
    return [
      [scaled(2 * half + odd)],
      [scaled(Math.max(0, half + off[0]))],
      [scaled(Math.max(0, half + off[1]))],
    ] as string[][];
  });

/** The promise, word by word. */
function expected(state: Rational, region: Rational, kommuner: Rational): string {
  const sums = [state, region, kommuner];
  if (sums.every(({ n }) => n === 0n)) return "Inga belopp";
  if (state.n === 0n) return "Statens bidrag saknas";
  const half = multiply(state, rational(1n, 2n));
  const off = { Regionen: subtract(region, half), Kommunerna: subtract(kommuner, half) };
  const names = (["Regionen", "Kommunerna"] as const).filter((name) => off[name].n !== 0n);
  if (names.length === 0) return "Följer 5 §";
  const units = sums.map((each) => rational(1n, 10n ** BigInt(decimalsOf(each) ?? 0)));
  const coarsest = units.reduce((a, b) => (compare(b, a) > 0 ? b : a));
  if (names.every((name) => compare(absolute(off[name]), coarsest) < 0)) return "Följer 5 §, avrundat";
  const told = names.map(
    (name) => `${name} ${swedishAmount(absolute(off[name]))} ${off[name].n > 0n ? "över" : "under"}`,
  );
  return told.join(", ").replace(", K", ", k");
}

const total = (texts: readonly string[]): Rational => sum(texts.map(fromText));
const cellsOf = (texts: readonly string[], down: boolean): Argument => (down ? column : row)(...texts.map(Number));

describe(`PARTSKONTROLL ${TITLE}`, () => {
  test("measures region and kommuner against half the grant, each summed exactly", () =>
    fc.assert(
      fc.property(fc.oneof(near, fc.tuple(parts, parts, parts)), fc.boolean(), (parties, down) => {
        const [state = [], region = [], kommuner = []] = parties;
        const text = expected(total(state), total(region), total(kommuner));
        expect(cells("PARTSKONTROLL", cellsOf(state, down), cellsOf(region, !down), cellsOf(kommuner, down))).toEqual([
          [text],
        ]);
      }),
      RUNS,
    ));

  test("a plan that follows 5 § says so, however the kommuner's part is divided", () =>
    fc.assert(
      fc.property(parts, (kommuner) => {
        fc.pre(total(kommuner).n !== 0n);
        const quarter = total(kommuner);
        const half = column(...kommuner.flatMap((each) => [Number(each), Number(each)]));
        expect(cells("PARTSKONTROLL", half, cellsOf(kommuner, true), cellsOf(kommuner, false))).toEqual([
          ["Följer 5 §"],
        ]);
        expect(expected(multiply(quarter, rational(2n)), quarter, quarter)).toBe("Följer 5 §");
      }),
      RUNS,
    ));
});

// Written out letter by letter: U+00A0 between groups, a decimal comma, ordinary spaces elsewhere.
test.each([
  [9032, 5000, 5000, "Regionen 484 över, kommunerna 484 över"],
  [9032, 4516, 4516, "Följer 5 §"],
  [8835, 4418, 4417, "Följer 5 §, avrundat"],
  [8835, 4417.5, 4417, "Följer 5 §, avrundat"],
  [8835, 4417.5, 4416, "Kommunerna 1,5 under"],
  [8835, 4418.5, 4417.5, "Regionen 1 över"],
  [8835, 4417.4, 4417.5, "Följer 5 §, avrundat"],
  [8835.2, 4417.5, 4417.6, "Regionen 0,1 under"],
  [10_000, 1234.5, 12_345.5, "Regionen 3\u00a0765,5 under, kommunerna 7\u00a0345,5 över"],
  [0, 4516, 4516, "Statens bidrag saknas"],
  [0, 0, 0, "Inga belopp"],
  [9032, 0, 0, "Regionen 4\u00a0516 under, kommunerna 4\u00a0516 under"],
])("%d, %d and %d: %s", (state, region, kommuner, text) => {
  expect(everywhere("PARTSKONTROLL", state, region, kommuner)).toEqual([[text]]);
});

test("blanks are 0; each party may be a cell, a row or a column of its own length", () => {
  expect(everywhere("PARTSKONTROLL", null, null, null)).toEqual([["Inga belopp"]]);
  expect(everywhere("PARTSKONTROLL", column(4516, 4516), 4516, row(4000, null, 516))).toEqual([["Följer 5 §"]]);
});

refusesBadCells("PARTSKONTROLL", [
  { parameter: "staten", takes: "vector", call: (state) => [state, 1, 1], good: 5 },
  { parameter: "regionen", takes: "vector", call: (region) => [2, region, 1], good: 5 },
  { parameter: "kommunerna", takes: "vector", call: (kommuner) => [2, 1, kommuner], good: 5 },
] satisfies Place[]);
