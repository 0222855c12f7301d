import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { column, row } from "../bundles/hostCall.ts";
import {
  add,
  compare,
  divide,
  fromText,
  multiply,
  type Rational,
  rational,
  subtract,
  sum,
  ZERO,
} from "../oracle/Rational.ts";
import { cells, everywhere, refusal } from "./calls.ts";
import { fifteenDigits } from "./fifteenDigits.ts";
import { RUNS, TITLE } from "./runs.ts";
import { HEADINGS, type Row, rowsOf } from "./stegRows.ts";

/** A row with limits that some outcome meets: least ≤ possible ≤ most; most 0 is no limit. */
const taker = fc
  .record({
    weight: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 120_000 })),
    possible: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 50_000 })),
    under: fc.option(fc.integer({ min: 0, max: 20 })),
    over: fc.option(fc.integer({ min: 1, max: 20 })),
  })
  .map(({ weight, possible, under, over }) => ({
    weight,
    possible: weight === 0 ? 0 : possible,
    least: weight === 0 || under === null ? 0 : Math.max(0, possible - under),
    most: weight === 0 || over === null ? 0 : possible + over,
  }));

const cases = fc.record({
  all: fc.array(taker, { minLength: 1, maxLength: 7 }).filter((all) => all.some(({ weight }) => weight > 0)),
  minus: fc.boolean(),
});
type Case = typeof cases extends fc.Arbitrary<infer C> ? C : never;

const amountOf = ({ all, minus }: Case): number => (minus ? -1 : 1) * all.reduce((a, { possible }) => a + possible, 0);
const argsOf = (one: Case) =>
  [
    amountOf(one),
    column(...one.all.map(({ weight }) => weight)),
    1,
    undefined,
    row(...one.all.map(({ least }) => least)),
    column(...one.all.map(({ most }) => most)),
  ] as const;

const exact = (n: number): Rational => fromText(String(n));
/** The rows that no bound holds: their shares, as printed, lie strictly between the bounds. */
const isFree = ({ weight, share, least, most }: Row): boolean =>
  weight > 0 && Math.abs(share) > least && (most === 0 || Math.abs(share) < most);

describe(`STEG with minst and högst ${TITLE}`, () => {
  test("its last column equals ALLOCATE, and it prints the bounds that were given", () =>
    fc.assert(
      fc.property(cases, (one) => {
        const rows = rowsOf(argsOf(one));
        expect(rows.map(({ part }) => part)).toEqual(cells("ALLOCATE", ...argsOf(one)).flat());
        expect(rows.map(({ least, most }) => ({ least, most }))).toEqual(
          one.all.map(({ least, most }) => ({ least, most })),
        );
      }),
      { ...RUNS, numRuns: 2000 },
    ));

  test("Exakt andel is λ·weight for one λ: what the held parts leave, by the weights of the others", () =>
    fc.assert(
      fc.property(cases, (one) => {
        const rows = rowsOf(argsOf(one));
        const free = rows.filter(isFree);
        if (free.length === 0 || amountOf(one) === 0) return;
        const held = sum(rows.filter((each) => !isFree(each)).map(({ part }) => exact(part)));
        const left = subtract(exact(amountOf(one)), held);
        const lambda = divide(left, sum(free.map(({ weight }) => exact(weight))));
        expect(rows.map(({ share }) => share)).toEqual(
          rows.map(({ weight }) => fifteenDigits(multiply(lambda, exact(weight)))),
        );
        // A held part is its bound, on the side of the share; a free one is the share down or up.
        const wrong = rows.filter((each) => {
          const { weight, least, most, part, share, down, extra } = each;
          if (weight === 0) return part !== 0;
          if (isFree(each)) return part !== down + extra || Math.abs(extra) > 1;
          return Math.abs(part) !== (Math.abs(share) <= least ? least : most) || (extra !== 0 && part !== down + extra);
        });
        expect(wrong).toEqual([]);
      }),
      RUNS,
    ));

  test("the free rows are ranked among themselves, by exact remainders; a held row has no rank", () =>
    fc.assert(
      fc.property(cases, (one) => {
        const rows = rowsOf(argsOf(one));
        const free = rows.filter(isFree);
        if (free.length === 0) return;
        const size = (n: number): Rational => exact(Math.abs(n));
        const held = sum(rows.filter((each) => !isFree(each)).map(({ part }) => size(part)));
        const lambda = divide(subtract(size(amountOf(one)), held), sum(free.map(({ weight }) => exact(weight))));
        const lost = (each: Row): Rational => {
          const { n, d } = multiply(lambda, exact(each.weight));
          return rational(n % d, d);
        };
        const line = free
          .filter((each) => lost(each).n !== 0n)
          .sort((a, b) => compare(lost(b), lost(a)) || b.weight - a.weight || rows.indexOf(a) - rows.indexOf(b));
        const place = (each: Row): number | "" => (line.includes(each) ? line.indexOf(each) + 1 : "");
        expect(rows.map(({ rank }) => rank)).toEqual(rows.map(place));
        const units = line.map(lost).reduce(add, ZERO);
        expect(units.d).toBe(1n);
        expect(line.filter(({ extra }) => extra !== 0).map(place)).toEqual(
          Array.from({ length: Number(units.n) }, (_, k) => k + 1),
        );
      }),
      RUNS,
    ));
});

test("10 over 1 · 1 · 8, the first at least 4, the third at most 7", () => {
  // λ leaves 6 for the weights 1 and 8: 6/9 and 48/9.
  expect(everywhere("STEG", 10, column(1, 1, 8), 1, undefined, column(4, 0, 0), column(0, 0, 7))).toEqual([
    HEADINGS,
    [1, 0.666666666666667, 0, 0.666666666666667, "", 0, 4, 0, 4],
    [1, 0.666666666666667, 0, 0.666666666666667, 1, 1, 0, 0, 1],
    [8, 5.33333333333333, 5, 0.333333333333333, 2, 0, 0, 7, 5],
  ]);
});

test("one minst for all skips a zero weight, and its row shows 0", () => {
  expect(everywhere("STEG", 10, column(1, 0, 9), 1, undefined, 2)).toEqual([
    HEADINGS,
    [1, 0.888888888888889, 0, 0.888888888888889, "", 0, 2, 0, 2],
    [0, 0, 0, 0, "", 0, 0, 0, 0],
    [9, 8, 8, 0, "", 0, 2, 0, 8],
  ]);
});

describe("a part held far below its exact share keeps that share", () => {
  test("with more units than a double counts", () => {
    // The four others share 1264216744405,71 − 283700000000, so λ = 245129186101,4275; times 320053601023
    // is 78454478727598993895760,3325: the share to 15 digits, its whole units as the nearest double.
    const rows = rowsOf([1264216744405.71, row(1, 1, 1, 1, 320053601023), 0.01, undefined, undefined, 283700000000]);
    const { share: exact, down, part } = rows.at(-1) as Row;
    expect([exact, down]).toEqual([7.8454478727599e22, 7.845447872759899e22]);
    expect(part).toBe(283700000000);
  });

  test("with as many digits as the part has", () => {
    const [first] = rowsOf([20000000000000, column(2, 1), 0.25]);
    expect(first).toMatchObject({
      share: 13333333333333.3,
      down: 13333333333333.25,
      extra: 0,
      part: 13333333333333.25,
    });
  });

  test("or says that no cell can hold it", () => {
    expect(refusal("STEG", 235000, column(1e-307, 99), 0.01, undefined, undefined, 191473)).toMatch(
      /^FINSAM-302: Svaret, 4,309173e\+313, är för stort\./,
    );
  });
});
