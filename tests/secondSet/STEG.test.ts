import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { column, row } from "../bundles/hostCall.ts";
import { exactShares } from "../oracle/largestRemainder.ts";
import { compare, fromText, multiply, type Rational, rational, subtract } from "../oracle/Rational.ts";
import { type Place, refusesBadCells, refusesNegative } from "./badInputs.ts";
import { type Args, cells, everywhere, refusal } from "./calls.ts";
import { fifteenDigits } from "./fifteenDigits.ts";
import { RUNS, TITLE } from "./runs.ts";
import { given, HEADINGS, inUnits, type Row, rowsOf, sharings } from "./stegRows.ts";

const ROUND_EACH = "AVRUNDA VAR FÖR SIG";
const whole = (n: number): Rational => rational(BigInt(n));

describe(`STEG ${TITLE}`, () => {
  test("has the fixed headings, one row per weight, and a last column that equals ALLOCATE", () =>
    fc.assert(
      fc.property(sharings, fc.constantFrom(undefined, "HAMILTON", ROUND_EACH), (sharing, method) => {
        const args = [...given(sharing), method];
        const expected = tried(() => cells("ALLOCATE", ...args).flat());
        const table = tried(() => cells("STEG", ...args));
        if (typeof expected === "string" || typeof table === "string") {
          expect(table).toEqual(expected);
          return;
        }
        expect(table[0]).toEqual(HEADINGS);
        expect(table.slice(1).map((cellsOfRow) => cellsOfRow[8])).toEqual(expected);
        expect(table.slice(1).map((cellsOfRow) => cellsOfRow[0])).toEqual(sharing.weights.map(Number));
      }),
      { ...RUNS, numRuns: 2000 },
    ));

  test("shows the exact share to 15 digits, rounded towards zero, and the remainder in units", () =>
    fc.assert(
      fc.property(sharings, fc.boolean(), (sharing, each) => {
        const rows = tried(() => rowsOf([...given(sharing), each ? ROUND_EACH : undefined]));
        if (typeof rows === "string") return;
        const shares = exactShares(BigInt(sharing.units), sharing.weights.map(fromText));
        const expected = shares.map((share) => {
          // BigInt division goes towards zero, as the column's heading says.
          const down = rational(share.n / share.d);
          return {
            share: fifteenDigits(multiply(share, fromText(sharing.unit))),
            down: fifteenDigits(multiply(down, fromText(sharing.unit))),
            rest: fifteenDigits(subtract(share, down)),
          };
        });
        expect(rows.map(({ share, down, rest }) => ({ share, down, rest }))).toEqual(expected);
      }),
      RUNS,
    ));

  test("ranks by the exact remainder, then the larger weight, then the first; blank where there is none to rank", () =>
    fc.assert(
      fc.property(sharings, (sharing) => {
        const shares = exactShares(
          BigInt(sharing.units < 0 ? -sharing.units : sharing.units),
          sharing.weights.map(fromText),
        );
        const lost = shares.map(({ n, d }) => rational(n % d, d));
        const line = lost
          .map((_, i) => i)
          .filter((i) => lost[i]?.n !== 0n)
          .sort(
            (i, j) =>
              compare(lost[j] as Rational, lost[i] as Rational) ||
              compare(fromText(sharing.weights[j] ?? ""), fromText(sharing.weights[i] ?? "")) ||
              i - j,
          );
        const ranks = lost.map((_, i) => (line.includes(i) ? line.indexOf(i) + 1 : ""));
        const rows = rowsOf(given(sharing));
        expect(rows.map(({ rank }) => rank)).toEqual(ranks);
        // Whoever stands first in line gets the units that are left, one each.
        const left = rows.filter(({ extra }) => extra !== 0).map(({ rank }) => rank);
        expect(left.sort()).toEqual(line.slice(0, left.length).map((_, k) => k + 1));
      }),
      RUNS,
    ));

  test("each row adds up: Del is Nedåt and the extra unit, Exakt andel is Nedåt and Rest", () =>
    fc.assert(
      fc.property(sharings, fc.boolean(), (sharing, each) => {
        const rows = tried(() => rowsOf([...given(sharing), each ? ROUND_EACH : undefined]));
        if (typeof rows === "string") return;
        const faults = rows.filter((one) => !addsUp(one, sharing.unit));
        expect(faults).toEqual([]);
        if (each) expect(rows.map(({ rank }) => rank)).toEqual(rows.map(() => ""));
        else expect(rows.every(({ extra }) => extra === 0 || extra === Math.sign(sharing.units))).toBe(true);
      }),
      RUNS,
    ));
});

/** As an auditor checks it: Del to the last digit, Exakt andel to the digits that are printed. */
function addsUp({ share, down, rest, extra, part }: Row, unit: string): boolean {
  const exact = subtract(inUnits(part, unit), inUnits(down, unit));
  if (compare(exact, whole(extra)) !== 0) return false;
  const off = subtract(subtract(inUnits(share, unit), inUnits(down, unit)), fromText(String(rest)));
  const printed = multiply(fromText("1e-14"), fromText(String(Math.abs(share / Number(unit)) + 1)));
  return compare(off.n < 0n ? rational(-off.n, off.d) : off, printed) <= 0;
}

function tried<T>(call: () => T): T | string {
  try {
    return call();
  } catch (error) {
    return (error as Error).message;
  }
}

test("remainders whose fifteen digits are equal are ranked by the exact numbers", () => {
  // 1 unit over two weights that differ in the fifteenth digit: 0,5 ± 5e-16, so the printed remainders are the same.
  const rows = rowsOf([1, column(999_999_999_999_998, 999_999_999_999_999)]);
  expect(rows.map(({ rest }) => rest)).toEqual([0.5, 0.5]);
  expect(rows.map(({ rank, extra }) => [rank, extra])).toEqual([
    [2, 0],
    [1, 1],
  ]);
});

test("of equal remainders the larger weight stands first, then the first in order", () => {
  const rows = rowsOf([4, column(1, 3, 1, 3)]);
  expect(rows.map(({ rest, rank, part }) => [rest, rank, part])).toEqual([
    [0.5, 3, 0],
    [0.5, 1, 2],
    [0.5, 4, 0],
    [0.5, 2, 2],
  ]);
});

test("remainders that no double can tell apart are ranked by the exact numbers", () => {
  // Shares 2/S and 6/S with S = 4 + 1e-20: 0,5 − 1,25e-21 and 1,5 − 3,75e-21. A tie would go to the larger weight.
  const rows = rowsOf([2, column(1, 3, 1e-20)]);
  expect(rows.map(({ rest }) => rest)).toEqual([0.5, 0.5, 5e-21]);
  expect(rows.map(({ rank, part }) => [rank, part])).toEqual([
    [1, 1],
    [2, 1],
    [3, 0],
  ]);
});

test("three equals of 100, and of −100", () => {
  expect(everywhere("STEG", 100, column(1, 1, 1))).toEqual([
    HEADINGS,
    [1, 33.3333333333333, 33, 0.333333333333333, 1, 1, 0, 0, 34],
    [1, 33.3333333333333, 33, 0.333333333333333, 2, 0, 0, 0, 33],
    [1, 33.3333333333333, 33, 0.333333333333333, 3, 0, 0, 0, 33],
  ]);
  expect(everywhere("STEG", -100, row(1, 1, 1))).toEqual([
    HEADINGS,
    [1, -33.3333333333333, -33, -0.333333333333333, 1, -1, 0, 0, -34],
    [1, -33.3333333333333, -33, -0.333333333333333, 2, 0, 0, 0, -33],
    [1, -33.3333333333333, -33, -0.333333333333333, 3, 0, 0, 0, -33],
  ]);
});

test("AVRUNDA VAR FÖR SIG: Extra enhet is Del minus Nedåt in units, and nothing is ranked", () => {
  // Shares 1,666… four times and 3,333…: rounded 2, 2, 2, 2, 3 = 11; the largest weight takes the difference.
  expect(everywhere("STEG", 10, column(1, 1, 1, 1, 2), 1, ROUND_EACH)).toEqual([
    HEADINGS,
    ...[1, 1, 1, 1].map((weight) => [weight, 1.66666666666667, 1, 0.666666666666667, "", 1, 0, 0, 2]),
    [2, 3.33333333333333, 3, 0.333333333333333, "", -1, 0, 0, 2],
  ]);
});

test("0 is shared out as zeros, also over weights that are all 0", () => {
  const zeros = [0, 0, 0, "", 0, 0, 0, 0];
  expect(everywhere("STEG", 0, column(5, 7))).toEqual([HEADINGS, [5, ...zeros], [7, ...zeros]]);
  expect(everywhere("STEG", 0, column(0, 0))).toEqual([HEADINGS, [0, ...zeros], [0, ...zeros]]);
  expect(refusal("STEG", 5, column(0, 0))).toMatch(/^FINSAM-206: vikter\b/);
});

const places: readonly Place[] = [
  { parameter: "belopp", takes: "one", call: (amount) => [amount, column(1, 2), 1], good: 100 },
  { parameter: "vikter", takes: "vector", call: (weights) => [100, weights, 1], good: 5 },
  { parameter: "enhet", takes: "one", call: (unit) => [100, column(1, 2), unit], good: 1 },
  { parameter: "minst", takes: "vector", call: (least): Args => [100, column(1, 2, 3), 1, undefined, least], good: 5 },
  {
    parameter: "högst",
    takes: "vector",
    call: (most): Args => [100, column(1, 2, 3), 1, undefined, undefined, most],
    good: 70,
  },
];
refusesBadCells("STEG", places);
refusesNegative("STEG", places.slice(1, 3));

test("an unknown method, and bounds with AVRUNDA VAR FÖR SIG, are refused as by ALLOCATE", () => {
  for (const args of [
    [10, column(1, 2), 1, "D'HONDT"],
    [10, column(1, 2), 1, ROUND_EACH, 1],
    [10, column(1, 2), 1, undefined, 6],
    [10, column(1, 2), 1, undefined, undefined, 4],
  ] as const) {
    expect(refusal("STEG", ...args)).toBe(refusal("ALLOCATE", ...args));
  }
});

test("an exact share that is half a unit of its fifteenth digit is rounded away from zero, whatever enhet", () => {
  // 998135616457593 · 17/18 = 942683637765504,5; in threes the share does not end.
  const [first, mirrored] = [998135616457593, -998135616457593].map((amount) => rowsOf([amount, column(17, 1), 3])[0]);
  expect(first).toMatchObject({ share: 942683637765505, down: 942683637765504 });
  expect(mirrored).toMatchObject({ share: -942683637765505, down: -942683637765504 });
});
