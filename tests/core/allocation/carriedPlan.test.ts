import { describe, expect, test } from "vitest";
import { carriedPlan } from "../../../core/allocation/carriedPlan.ts";
import { SeededRandom } from "../../bundles/SeededRandom.ts";
import { add, fromText, multiply, type Rational, rational, subtract, sum, ZERO } from "../../oracle/Rational.ts";
import { nearestByTrying } from "../../secondSet/nearestByTrying.ts";

const SEED = 2003;

interface Year {
  readonly units: number;
  readonly sign: number;
  readonly weights: readonly number[];
}

/** Few units, many zero weights and changing signs: residues wait, gather, and are paid back. */
function plan(random: SeededRandom): Year[] {
  const members = random.whole(2, 5);
  // Equal weights gather whole units soonest: two members that lack one each may meet in a year of one.
  const some = random.pick([
    [0, 0, 1, 1, 2, 3, 0.5],
    [0, 1, 1],
  ]);
  return random.list(random.whole(2, 8), () => {
    const weights = random.list(members, () => random.pick(some));
    const units = weights.some((weight) => weight > 0) ? random.pick([0, 1, 1, 2, 3, 4]) : 0;
    return { units, sign: random.chance(0.8) ? 1 : -1, weights };
  });
}

test(`each year lies as near the shares summed so far as the rules allow, of all ways tried (seed ${SEED})`, () => {
  const random = new SeededRandom(SEED);
  for (let k = 0; k < 250; k += 1) {
    const years = plan(random);
    let residues: Rational[] = (years[0]?.weights ?? []).map(() => ZERO);
    const parts = carriedPlan(years);
    years.forEach(({ units, sign, weights }, year) => {
      const given = parts?.[year] ?? [];
      const told = `year ${year} of ${JSON.stringify(years)}`;
      if (units === 0) {
        expect(given, told).toEqual(weights.map(() => 0));
        return;
      }
      const exact = weights.map((weight) => fromText(String(weight)));
      const all = sum(exact);
      const perWeight = rational(BigInt(sign * units) * all.d, all.n);
      const wishes = exact.map((weight, i) => add(residues[i] as Rational, multiply(perWeight, weight)));
      const whole = exact.map((weight) => weight.n * (2n / weight.d));
      const expected = nearestByTrying(BigInt(sign * units), wishes, whole);
      expect(given.map(BigInt), told).toEqual(expected);
      residues = wishes.map((wish, i) => subtract(wish, rational(expected[i] as bigint)));
    });
  }
});

test("a unit too many is taken back from the last of equals, and a whole unit waits while its weight is 0", () => {
  const year = (units: number, ...weights: number[]) => ({ units, sign: 1, weights });
  // 0,5 each: two get 1, two lack 0,5. With 0,5 more these two lack 1 each, but the year has one: the first of them.
  // The other lacks a whole unit, and the third year leaves it out: 0,5 less 0,5 each for the first two, the first gets it.
  const plan = carriedPlan([year(2, 1, 1, 1, 1), year(1, 0, 0, 1, 1), year(1, 1, 1, 0, 0), year(1, 0, 0, 1, 1)]);
  expect(plan).toEqual([
    [1, 1, 0, 0],
    [0, 0, 1, 0],
    [1, 0, 0, 0],
    [0, 0, 0, 1],
  ]);
});

describe("nobody goes below 0, and who lacks more than a unit more comes twice", () => {
  const year = (units: number, ...weights: number[]) => ({ units, sign: 1, weights });
  const second = (...years: Year[]) => carriedPlan(years)?.[1];

  test("a unit too many is taken back from those that have one", () => {
    // 0,5 each: the first four have 0,5 too much, the others lack 0,5. Then 0,2 · 0,6 · 0,6 · 0,6: wishes −0,3 · 1,1 · 1,1 · 1,1.
    const first = year(4, 1, 1, 1, 1, 1, 1, 1, 1);
    expect(second(first, year(2, 1, 0, 0, 0, 3, 3, 3, 0))).toEqual([0, 0, 0, 0, 1, 1, 0, 0]);
  });

  test("before one that is a unit behind", () => {
    // 0,4 each: the first four have 0,6 too much. Then 1,5 · 0,5: wishes 0,9 · −0,1. 2 · 0 and 1 · 1 are as near: the larger weight.
    const first = year(4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    expect(second(first, year(2, 3, 1, 0, 0, 0, 0, 0, 0, 0, 0))).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    // 1,52 · 0,48: wishes 0,92 · −0,12, and 2 · 0 is nearer.
    expect(second(first, year(2, 19, 6, 0, 0, 0, 0, 0, 0, 0, 0))).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    // 1,48 · 0,52: wishes 0,88 · −0,08, and 1 · 1 is nearer.
    expect(second(first, year(2, 37, 13, 0, 0, 0, 0, 0, 0, 0, 0))).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

test("parts carry the year's sign", () => {
  const weights = [1, 1, 1];
  const year = (units: number, sign: number) => ({ units, sign, weights });
  expect(carriedPlan([year(100, 1), year(100, -1), year(100, -1)])).toEqual([
    [34, 33, 33],
    [-34, -33, -33],
    [-34, -33, -33],
  ]);
});
