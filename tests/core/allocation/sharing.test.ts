import { describe, expect, test } from "vitest";
import { allocateExact } from "../../../core/allocation/allocateExact.ts";
import { boundedLargestRemainder, clamping } from "../../../core/allocation/boundedLargestRemainder.ts";
import { exactShares, remainderRanks } from "../../../core/allocation/exactShares.ts";
import { largestRemainder } from "../../../core/allocation/largestRemainder.ts";
import { roundEachForItself } from "../../../core/allocation/roundEachForItself.ts";
import { weightsOf } from "../../../core/allocation/weightsOf.ts";
import { SeededRandom } from "../../bundles/SeededRandom.ts";
import { boundedRemainder } from "../../oracle/boundedRemainder.ts";
import { largestRemainder as exactRemainder, roundEach } from "../../oracle/largestRemainder.ts";
import { fromText } from "../../oracle/Rational.ts";
import { failure } from "../failure.ts";

const SEED = 1792;

/** Weights that tie often, seldom and never; up to as many as quickselect needs to take several turns. */
function weightLists(random: SeededRandom, count: number): number[][] {
  return random
    .list(count, () => {
      const highest = random.pick([1, 2, 5, 60, 5000, 10 ** 9]);
      const decimals = random.pick([0, 0, 1, 3]);
      const raised = random.chance(0.2) ? 1e-12 : 1;
      return random.list(random.pick([1, 2, 3, 5, 9, 25]), () =>
        Number((random.decimal(highest / 10 ** decimals, decimals) * raised).toPrecision(15)),
      );
    })
    .filter((weights) => weights.some((weight) => weight > 0));
}

const exact = (weights: readonly number[]) => weights.map((weight) => fromText(String(weight)));

describe(`sharing out whole units is what the exact oracle does (seed ${SEED})`, () => {
  const random = new SeededRandom(SEED);
  const lists = weightLists(random, 90);

  test("by the largest remainder, the larger weight and then the first at ties", () => {
    for (const weights of lists) {
      for (const units of [0, 1, random.whole(2, 50), random.whole(0, 10 ** 9)]) {
        const parts = largestRemainder(units, weightsOf(weights));
        expect([...parts].map(BigInt), `${units} over ${weights}`).toEqual(
          exactRemainder(BigInt(units), exact(weights)),
        );
      }
    }
  });

  test("each part for itself, the largest weight taking the difference", () => {
    const position = (index: number) => ({ row: index + 1 });
    for (const weights of lists) {
      const units = random.pick([random.whole(0, 60), random.whole(0, 10 ** 6)]);
      const expected = roundEach(BigInt(units), exact(weights));
      const call = () => roundEachForItself(units, weightsOf(weights), position);
      if (expected) expect([...call()].map(BigInt), `${units} over ${weights}`).toEqual(expected);
      else {
        const largest = weights.indexOf(Math.max(...weights));
        expect(failure(call)).toEqual({ error: "signWouldChange", data: { position: { row: largest + 1 } } });
      }
    }
  });

  test("between bounds: clamp(λ·weight), then the largest remainder of those not held", () => {
    for (const weights of lists.filter((list) => list.length < 10)) {
      const units = random.whole(0, 200);
      const takes = weights.map((weight) => weight > 0);
      const lowest = weights.map((_, i) =>
        takes[i] && random.chance(0.5) ? random.whole(0, Math.floor(units / weights.length)) : 0,
      );
      const highest = weights.map((_, i) =>
        takes[i] ? (random.chance(0.5) ? units : random.whole(lowest[i] as number, units)) : 0,
      );
      const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
      if (sum(highest) < units) continue;
      const made = weightsOf(weights);
      const bounds = { lowest, highest };
      const found = clamping(units, made, bounds);
      const parts = [...boundedLargestRemainder(made, found)];
      const takers = weights.flatMap((weight, i) =>
        takes[i]
          ? [
              {
                weight: fromText(String(weight)),
                least: BigInt(lowest[i] as number),
                most: BigInt(highest[i] as number),
              },
            ]
          : [],
      );
      const told = `${units} over ${weights}, ${lowest} to ${highest}`;
      expect(parts.filter((_, i) => takes[i]).map(BigInt), told).toEqual([...boundedRemainder(BigInt(units), takers)]);
      expect(
        parts.filter((_, i) => !takes[i] && parts[i] !== 0),
        told,
      ).toEqual([]);
      // What is told about it agrees: the held ones have their bound, the free ones share what is left.
      const held = weights.map((_, i) => i).filter((i) => takes[i] && !found.free.includes(i));
      for (const i of held) expect([lowest[i], highest[i]], told).toContain(found.parts[i]);
      for (const i of found.free) expect(found.parts[i], told).toBe(0);
      expect(found.left + sum([...found.parts]), told).toBe(units);
      if (found.free.length > 0) expect(found.lambda, told).toEqual({ units: found.left, weights: found.free });
    }
  });
});

test("rounding each for itself is refused where the first of equals would have to give back more than it has", () => {
  const position = (index: number) => ({ column: index + 1 });
  // 4/7 seven times: each becomes 1, and the first would be −2. 1/2 twice: each becomes 1, and the first 0.
  expect(failure(() => roundEachForItself(4, weightsOf([1, 1, 1, 1, 1, 1, 1]), position))).toEqual({
    error: "signWouldChange",
    data: { position: { column: 1 } },
  });
  expect([...roundEachForItself(1, weightsOf([1, 1]), position)]).toEqual([0, 1]);
});

test.each<[number, number[], number[]]>([
  // 0,2 · 0,4 · 1,4: one unit is left for two equal remainders, and the larger weight takes it, wherever it stands.
  [2, [1, 2, 7], [0, 0, 2]],
  [2, [7, 2, 1], [2, 0, 0]],
  [2, [2, 7, 1], [0, 2, 0]],
  // Equal weights: the first ones.
  [3, [1, 1], [2, 1]],
  [2, [1, 1, 1], [1, 1, 0]],
  [5, [1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 0, 0]],
  // 1,5 · 1,5 · 4,5 · 4,5 of 12: two left for four halves, and the heavy ones take them.
  [12, [1, 1, 3, 3], [1, 1, 5, 5]],
])("%s over %j is %j", (units, weights, parts) => {
  expect([...largestRemainder(units, weightsOf(weights))]).toEqual(parts);
});

test("10 over 1·1·8, the first at least 4 and the third at most 7: 4 · 1 · 5, the first held, λ = 6/9", () => {
  const weights = weightsOf([1, 1, 8]);
  const found = clamping(10, weights, { lowest: [4, 0, 0], highest: [10, 10, 7] });
  expect(found).toEqual({
    free: [1, 2],
    left: 6,
    lambda: { units: 6, weights: [1, 2] },
    parts: Float64Array.of(4, 0, 0),
  });
  expect([...boundedLargestRemainder(weights, found)]).toEqual([4, 1, 5]);
});

test("where the bounds hold everybody nothing is left, and λ is a turn of its own: 2/1 or 3/2", () => {
  const found = clamping(5, weightsOf([1, 2]), { lowest: [2, 3], highest: [2, 3] });
  expect([found.free, found.left, [...found.parts]]).toEqual([[], 0, [2, 3]]);
  expect([
    { units: 2, weights: [0] },
    { units: 3, weights: [1] },
  ]).toContainEqual(found.lambda);
});

describe("exact shares and their ranks", () => {
  test("are numerators over the sum of those that share", () => {
    const { numerators, denominator } = exactShares(6, [1, 1, 8], [1, 2]);
    expect([numerators.map((n) => n.toNumber()), denominator.toNumber()]).toEqual([[6, 6, 48], 9]);
  });

  test("of nothing are 0 over 1", () => {
    const { numerators, denominator } = exactShares(0, [0, 0], [0, 1]);
    expect([numerators.map((n) => n.toNumber()), denominator.toNumber()]).toEqual([[0, 0], 1]);
  });

  test("rank by remainder, then weight, then place; a whole share has no rank", () => {
    // 10 over 2·3·3·1·1: 2 · 3 · 3 · 1 · 1 exactly: no remainders at all.
    const all = [0, 1, 2, 3, 4];
    const ranks = (units: number, weights: number[], among = all.slice(0, weights.length)) => [
      ...remainderRanks(
        exactShares(
          units,
          weights,
          weights.map((_, i) => i),
        ),
        weights,
        among,
      ),
    ];
    expect(ranks(10, [2, 3, 3, 1, 1])).toEqual([]);
    // 2 over 1·2·7: 0,2 · 0,4 · 1,4: the two 0,4 tie and the weight of 7 goes first.
    expect(ranks(2, [1, 2, 7])).toEqual([
      [2, 1],
      [1, 2],
      [0, 3],
    ]);
    // 1 over three equals: in order.
    expect(ranks(1, [1, 1, 1])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(ranks(1, [1, 1, 1], [2, 1])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });
});

describe("the exact interface", () => {
  test("shares out decimals of any length", () => {
    expect(allocateExact("-1234.56", "0.01", ["1", "2"])).toEqual(["-411.52", "-823.04"]);
    expect(allocateExact("100", "1", ["1", "0", "1"])).toEqual(["50", "0", "50"]);
    expect(allocateExact("-100", "0.5", ["1", "0", "1"])).toEqual(["-50", "0", "-50"]);
    expect(allocateExact("0.00000000000000000003", "0.00000000000000000001", ["1", "1"])).toEqual([
      "0.00000000000000000002",
      "0.00000000000000000001",
    ]);
    expect(allocateExact("0", "1", ["5"])).toEqual(["0"]);
    expect(allocateExact("1000000000000000", "1", ["1"])).toEqual(["1000000000000000"]);
  });

  test.each<[string, [string, string, string[]], string]>([
    ["a unit of 0", ["1", "0", ["1"]], "unit must be above 0"],
    ["a negative unit", ["1", "-1", ["1"]], "unit must be above 0"],
    ["a negative weight", ["1", "1", ["2", "-1"]], "weights must be 0 or more, and not all 0"],
    ["only zero weights", ["1", "1", ["0", "0"]], "weights must be 0 or more, and not all 0"],
    ["no weights", ["1", "1", []], "weights must be 0 or more, and not all 0"],
    ["an amount between units", ["1.5", "1", ["1"]], "amount must be a multiple of unit"],
    ["a negative amount between units", ["-1.5", "1", ["1"]], "amount must be a multiple of unit"],
    ["too many units", ["1000000000000001", "1", ["1"]], "at most 1e15 units"],
  ])("refuses %s", (_, [amount, unit, weights], words) => {
    expect(() => allocateExact(amount, unit, weights)).toThrow(new RangeError(words));
  });
});
