import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { column, row } from "../bundles/hostCall.ts";
import { largestRemainder } from "../oracle/largestRemainder.ts";
import {
  absolute,
  add,
  compare,
  fromText,
  multiply,
  type Rational,
  rational,
  subtract,
  ZERO,
} from "../oracle/Rational.ts";
import { type Place, refusesBadCells, refusesNegative } from "./badInputs.ts";
import { everywhere, numbers, refusal } from "./calls.ts";
import { nearestByTrying } from "./nearestByTrying.ts";
import { type Plan, planned, plans, sharesOf, transposed } from "./plans.ts";
import { RUNS, TITLE } from "./runs.ts";

const promise = (text: string, given: fc.Arbitrary<Plan>, holds: (plan: Plan) => void): void =>
  test(text, () => fc.assert(fc.property(given, holds), RUNS));

/** What the exact shares have summed to beyond the parts, member by member, after each year. */
function residues(plan: Plan, parts: readonly (readonly bigint[])[]): Rational[][] {
  let before = (plan.weights[0] ?? []).map(() => ZERO);
  return plan.years.map((_, year) => {
    before = sharesOf(plan, year).map((share, i) =>
      subtract(add(before[i] as Rational, share), rational(parts[year]?.[i] as bigint)),
    );
    return before;
  });
}

describe(`ALLOCATEPLAN ${TITLE}`, () => {
  promise(
    "sums exactly each year, with no part of the opposite sign and nothing for a zero weight",
    fc.oneof(plans(), plans("waiting")),
    (plan) => {
      const parts = planned(plan);
      expect(parts.map((each) => each.reduce((a, b) => a + b, 0n))).toEqual(plan.years);
      const wrong = parts.flatMap((each, year) => {
        const amount = plan.years[year] as bigint;
        const waits = (i: number): boolean => amount === 0n || plan.weights[year]?.[i] === 0n;
        return each.filter((part, i) => part * amount < 0n || (waits(i) && part !== 0n));
      });
      expect(wrong).toEqual([]);
    },
  );

  promise("never changes earlier years when a year is added", plans(), (plan) => {
    const parts = planned(plan);
    for (let n = 1; n < plan.years.length; n++) {
      expect(planned({ ...plan, years: plan.years.slice(0, n), weights: plan.weights.slice(0, n) })).toEqual(
        parts.slice(0, n),
      );
    }
  });

  promise(
    "stays within one unit of the cumulated share while all take part with at least a unit",
    plans("large"),
    (plan) => {
      const far = residues(plan, planned(plan)).flat();
      expect(far.filter((residue) => compare(absolute(residue), rational(1n)) >= 0)).toEqual([]);
    },
  );

  promise(
    "otherwise lies as near the cumulated shares as the rules allow (every way tried)",
    plans("waiting"),
    (plan) => {
      const parts = planned(plan);
      const after = residues(plan, parts);
      plan.years.forEach((amount, year) => {
        if (amount === 0n) return;
        const before = after[year - 1] ?? sharesOf(plan, year).map(() => ZERO);
        const wishes = sharesOf(plan, year).map((share, i) => add(share, before[i] as Rational));
        expect(parts[year]).toEqual(nearestByTrying(amount, wishes, plan.weights[year] as bigint[]));
      });
    },
  );

  promise("gives the first year as ALLOCATE does", plans(), (plan) => {
    const first = plan.years.findIndex((amount) => amount !== 0n);
    if (first < 0) return;
    const weights = (plan.weights[first] as bigint[]).map((weight) => rational(weight));
    expect(planned(plan)[first]).toEqual(largestRemainder(plan.years[first] as bigint, weights));
  });

  promise("is the mirror image for the opposite amounts", plans(), (plan) => {
    const opposite = { ...plan, years: plan.years.map((amount) => -amount) };
    expect(planned(opposite)).toEqual(planned(plan).map((parts) => parts.map((part) => -part)));
  });

  promise("lies as the amounts lie: years down turned is years across", plans(), (plan) => {
    const amounts = plan.years.map((amount) => Number(amount));
    const weights = plan.weights.map((each) => each.map(Number));
    const down = numbers("ALLOCATEPLAN", column(...amounts), weights, 1);
    if (amounts.length > 1) {
      expect(numbers("ALLOCATEPLAN", row(...amounts), transposed(weights), 1)).toEqual(transposed(down));
    }
  });

  promise("takes one vector across the years as the weights of every year", plans(), (plan) => {
    const weights = plan.weights.find((each) => each.some((weight) => weight > 0n))?.map(Number) ?? [];
    const amounts = plan.years.map(Number);
    if (weights.length === 0 || amounts.length < 2 || amounts.length === weights.length) return;
    const each = numbers(
      "ALLOCATEPLAN",
      column(...amounts),
      amounts.map(() => weights),
    );
    expect(numbers("ALLOCATEPLAN", column(...amounts), row(...weights))).toEqual(each);
    expect(numbers("ALLOCATEPLAN", row(...amounts), column(...weights))).toEqual(transposed(each));
  });

  promise("takes weights with decimals for what they are", plans(), (plan) => {
    const weights = plan.weights.map((each) => each.map((weight) => Number(`${weight}e-3`)));
    expect(numbers("ALLOCATEPLAN", column(...plan.years.map(Number)), weights)).toEqual(
      planned(plan).map((parts) => parts.map(Number)),
    );
  });

  promise("counts in the unit that is given", plans(), (plan) => {
    for (const unit of ["0.1", "100"]) {
      const inUnit = (units: bigint): number => Number(String(multiplied(units, unit)));
      const given = column(...plan.years.map(inUnit));
      const weights = plan.weights.map((each) => each.map(Number));
      expect(numbers("ALLOCATEPLAN", given, weights, Number(unit))).toEqual(
        planned(plan).map((parts) => parts.map(inUnit)),
      );
    }
  });
});

const multiplied = (units: bigint, unit: string): number => {
  const { n, d } = multiply(rational(units), fromText(unit));
  return Number(n) / Number(d);
};

test("plain carry would give −1 in year 2: amounts 3, 1 with weights 1·3·4 and 3·6·1", () => {
  const years = [
    [1, 3, 4],
    [3, 6, 1],
  ];
  // Shares 3/8, 9/8, 12/8: the units go to the second, the third and the third's larger remainder. The third has then
  // had 0,5 too much, and its year-2 wish 1/10 − 5/10 is below 0, so the one unit goes to whoever lacks most.
  expect(everywhere("ALLOCATEPLAN", column(3, 1), years)).toEqual([
    [0, 1, 2],
    [0, 1, 0],
  ]);
  expect(everywhere("ALLOCATEPLAN", row(3, 1), transposed(years))).toEqual([
    [0, 0],
    [1, 1],
    [2, 0],
  ]);
});

test("twelve years of 100 003 over eight equals: nobody is more than a unit ahead, where ALLOCATE year by year gives three of them 12 more", () => {
  const totals = (years: number[][]): number[] =>
    years.reduce((sum, each) => sum.map((part, i) => part + (each[i] ?? 0)));
  const equals = row(1, 1, 1, 1, 1, 1, 1, 1);
  const plan = numbers("ALLOCATEPLAN", column(...Array.from({ length: 12 }, () => 100_003)), equals);
  expect(totals(plan).sort()).toEqual([150_004, 150_004, 150_004, 150_004, 150_005, 150_005, 150_005, 150_005]);
  const alone = plan.map(() => numbers("ALLOCATE", 100_003, equals)[0] ?? []);
  expect(totals(alone)).toEqual([150_012, 150_012, 150_012, 150_000, 150_000, 150_000, 150_000, 150_000]);
});

test("the extra unit goes round: three years of 100 over three equals give 100 each", () => {
  const expected = [
    [34, 33, 33],
    [33, 34, 33],
    [33, 33, 34],
  ];
  expect(everywhere("ALLOCATEPLAN", row(100, 100, 100), column(1, 1, 1))).toEqual(expected);
  expect(everywhere("ALLOCATEPLAN", column(100, 100, 100), row(1, 1, 1))).toEqual(expected);
});

test("a blank year gives 0 to all, needs no weights, and lets the residue wait", () => {
  const weights = [
    [1, 1, 1],
    [null, null, null],
    [1, 1, 1],
  ];
  expect(everywhere("ALLOCATEPLAN", column(100, null, 100), weights)).toEqual([
    [34, 33, 33],
    [0, 0, 0],
    [33, 34, 33],
  ]);
});

test("a zero weight gets 0 and its residue waits until it takes part again", () => {
  const weights = [
    [1, 1, 1],
    [1, 0, 1],
    [1, 1, 1],
  ];
  // After year 1 the residues are −2/3, 1/3, 1/3. Year 2 leaves the second out: 50 each, and the first gives one to the third.
  expect(everywhere("ALLOCATEPLAN", column(100, 99, 100), weights)).toEqual([
    [34, 33, 33],
    [49, 0, 50],
    [33, 34, 33],
  ]);
});

test("even a residue of more than a unit waits while the weight is 0", () => {
  // The third member's shares sum to 13/12 by year 7 and it has had nothing; year 8 leaves it out.
  const years = [
    [1, 0, 0, 1, 0, 2],
    [0, 0, 0, 0, 2, 1],
    [2, 1, 1, 0, 0, 0],
    [0, 0, 0, 1, 1, 1],
    [1, 1, 0, 0, 0, 0],
    [0, 1, 0, 0, 0, 2],
    [0, 0, 1, 0, 0, 2],
    [1, 1, 0, 0, 0, 0],
  ];
  const plan = numbers("ALLOCATEPLAN", column(1, 3, 3, 1, 3, 1, 1, 1), years);
  expect(plan.map((parts) => parts[2])).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(plan[7]).toEqual([0, 1, 0, 0, 0, 0]);
});

test("one year follows the weights", () => {
  expect(everywhere("ALLOCATEPLAN", 10, column(1, 1, 1))).toEqual([[4], [3], [3]]);
  expect(everywhere("ALLOCATEPLAN", 10, row(1, 1, 1))).toEqual([[4, 3, 3]]);
  expect(everywhere("ALLOCATEPLAN", 10, 7)).toEqual([[10]]);
});

test("enhet left out is 1 and never derived", () => {
  expect(refusal("ALLOCATEPLAN", row(100, 4417.5), column(1, 1))).toMatch(
    /^FINSAM-202: belopp_per_år \(kolumn 2\): 4\u00a0417,5 .*\b1\b.*0,1/,
  );
  expect(everywhere("ALLOCATEPLAN", row(100, 4417.5), column(1, 1), 0.1)).toEqual([
    [50, 2208.8],
    [50, 2208.7],
  ]);
});

test("a year whose weights are all 0 is refused, with the year", () => {
  expect(refusal("ALLOCATEPLAN", column(5, 5), [[1], [0]])).toMatch(/^FINSAM-206: vikter_per_år \((rad|kolumn) 2\)/);
});

test("weights that fit neither way are refused with both shapes", () => {
  const twoByTwo = [
    [1, 1],
    [1, 1],
  ];
  expect(refusal("ALLOCATEPLAN", row(5, 5, 5), twoByTwo)).toMatch(/^FINSAM-218: vikter_per_år .*2 × 2/);
  expect(refusal("ALLOCATEPLAN", row(5, 5, 5), row(1, 1))).toMatch(/^FINSAM-218: vikter_per_år .*1 × 2/);
  expect(refusal("ALLOCATEPLAN", column(5, 5, 5), column(1, 1))).toMatch(/^FINSAM-218: vikter_per_år .*2 × 1/);
});

const places: readonly Place[] = [
  { parameter: "belopp_per_år", takes: "vector", call: (amounts) => [amounts, row(1, 2), 1], good: 5 },
  { parameter: "vikter_per_år", takes: "table", call: (weights) => [7, weights, 1], good: 5 },
  { parameter: "enhet", takes: "one", call: (unit) => [row(5, 6), column(1, 2), unit], good: 1 },
];
refusesBadCells("ALLOCATEPLAN", places);
refusesNegative("ALLOCATEPLAN", places.slice(1));
