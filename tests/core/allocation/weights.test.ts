import { describe, expect, test } from "vitest";
import { DecimalWeights } from "../../../core/allocation/DecimalWeights.ts";
import { EXACT_LIMIT } from "../../../core/allocation/exactProduct.ts";
import type { Weights } from "../../../core/allocation/Weights.ts";
import { WholeWeights } from "../../../core/allocation/WholeWeights.ts";
import { weightsOf } from "../../../core/allocation/weightsOf.ts";
import { wholeNumbers } from "../../../core/allocation/wholeNumbers.ts";
import { Decimal } from "../../../core/decimal/decimal.ts";
import { SeededRandom } from "../../bundles/SeededRandom.ts";

const SEED = 52;

const wholeWeights = (weights: readonly number[]): Weights => {
  const whole = wholeNumbers(weights);
  if (!whole) throw new Error("beyond 2^51");
  return new WholeWeights(whole);
};
const decimalWeights = (weights: readonly number[]): Weights =>
  new DecimalWeights(weights.map((each) => new Decimal(each)));

const sign = (difference: bigint | number): number => (difference > 0 ? 1 : difference < 0 ? -1 : 0);

const KINDS = { "whole doubles": wholeWeights, decimals: decimalWeights };

/** Each against each: which is larger. */
function orders<T>(all: ArrayLike<T>, difference: (a: T, b: T) => number | bigint): number[] {
  const list = Array.from(all);
  return list.flatMap((a) => list.map((b) => sign(difference(a, b))));
}

/** Whole weights whose sum is at most 2^51, few and many, small and as large as they may be; not all 0. */
function lists(random: SeededRandom): number[][] {
  const drawn = random.list(60, () => {
    const count = random.whole(1, 7);
    const most = random.pick([3, 1000, 200_000, 2 ** 26, Math.floor(EXACT_LIMIT / count)]);
    return random.list(count, () => (random.chance(0.15) ? 0 : Number(BigInt(random.digits(16)) % BigInt(most + 1))));
  });
  return [...drawn, [1, 1, 1], [EXACT_LIMIT], [EXACT_LIMIT - 1, 1], [2 ** 50, 2 ** 50], [0, 5, 0]].filter((list) =>
    list.some((weight) => weight > 0),
  );
}

describe.each(Object.entries(KINDS))(`weights as %s (seed ${SEED})`, (_, make) => {
  const random = new SeededRandom(SEED);
  const all = lists(random);
  const units = (): number =>
    random.pick([0, 1, 2, 999, 2 ** 49, 1e15, Number(BigInt(random.digits(15))), random.whole(0, 100_000)]);

  test("divide exactly: whole units downwards, remainders in order, halves seen", () => {
    for (const weights of all) {
      const given = units();
      const { parts, remainders, isHalfOrMore } = make(weights).divide(given);
      const sum = weights.reduce((total, weight) => total + BigInt(weight), 0n);
      const exact = weights.map((weight) => BigInt(given) * BigInt(weight));
      const rests = exact.map((share) => share % sum);
      const told = `${given} over ${weights.join(" · ")}`;
      expect([...parts].map(BigInt), told).toEqual(exact.map((share) => share / sum));
      expect(
        weights.map((__, i) => isHalfOrMore(i)),
        told,
      ).toEqual(rests.map((rest) => 2n * rest >= sum));
      expect(
        orders(remainders, (a, b) => a - b),
        told,
      ).toEqual(orders(rests, (a, b) => a - b));
      // A remainder of nothing is 0 in both kinds.
      expect(
        [...remainders].map((rest) => rest === 0),
        told,
      ).toEqual(rests.map((rest) => rest === 0n));
    }
  });

  test("rank by size, 0 for a zero weight", () => {
    for (const weights of all) {
      const { order, length } = make(weights);
      expect(length).toBe(weights.length);
      expect(Array.from(order, (rank) => rank === 0)).toEqual(weights.map((weight) => weight === 0));
      expect(orders(order, (a, b) => a - b)).toEqual(orders(weights, (a, b) => a - b));
    }
  });

  test("pick some, in the order asked for", () => {
    for (const weights of all) {
      const places = weights.map((__, i) => i).reverse();
      const positive = places.filter((i) => (weights[i] as number) > 0);
      const given = units();
      const picked = make(weights).pick(positive).divide(given);
      expect([...picked.parts]).toEqual([...make(positive.map((i) => weights[i] as number)).divide(given).parts]);
    }
  });

  test("compare a·w[i] with b·w[j], and a·Σw with b·w[j]", () => {
    for (const weights of all) {
      const made = make(weights);
      const [a, b] = [units(), units()];
      const [i, j] = [random.whole(0, weights.length - 1), random.whole(0, weights.length - 1)];
      const [wi, wj] = [weights[i] as number, weights[j] as number];
      expect(sign(made.compare(a, i, b, j))).toBe(sign(BigInt(a) * BigInt(wi) - BigInt(b) * BigInt(wj)));
      // Equal products, and those next to equal.
      for (const off of [-1, 0, 1]) {
        if (wj + off < 0) continue;
        expect(sign(made.compare(wj + off, i, wi, j))).toBe(
          sign(BigInt(wj + off) * BigInt(wi) - BigInt(wi) * BigInt(wj)),
        );
      }
      const over = weights.map((__, k) => k).filter((k) => k !== j);
      const sum = over.reduce((total, k) => total + BigInt(weights[k] as number), 0n);
      expect(sign(made.compareSum(a, over, b, j))).toBe(sign(BigInt(a) * sum - BigInt(b) * BigInt(wj)));
      expect(sign(made.compareSum(wj, over, Number(sum), j))).toBe(
        sign(BigInt(wj) * sum - BigInt(Number(sum)) * BigInt(wj)),
      );
    }
  });
});

/** x with a·x ≡ 1 (mod m), or undefined. */
function inverseOf(a: bigint, m: bigint): bigint | undefined {
  let [r, next, s, nextS] = [m, a % m, 0n, 1n];
  while (next !== 0n) {
    const quotient = r / next;
    [r, next] = [next, r - quotient * next];
    [s, nextS] = [nextS, s - quotient * nextS];
  }
  return r === 1n ? ((s % m) + m) % m : undefined;
}

test(`shares next to whole ones keep their exact remainders, where quotients round to the wrong side (seed ${SEED})`, () => {
  const random = new SeededRandom(SEED + 1);
  for (let k = 0; k < 300; k += 1) {
    const sum = 10n ** 15n - BigInt(random.whole(0, 10 ** 9)) - (k % 2 === 0 ? 0n : 4n * 10n ** 14n);
    const weight = BigInt(random.digits(15)) % sum;
    const inverse = inverseOf(weight, sum);
    if (inverse === undefined) continue;
    // units · weight ≡ off (mod sum)
    const off = random.pick([1n, 2n, 3n, sum - 1n, sum - 2n, sum / 2n, BigInt(random.digits(13))]);
    const units = (inverse * off) % sum;
    const weights = [weight, sum - weight];
    const { parts, remainders } = wholeWeights(weights.map(Number)).divide(Number(units));
    const shares = weights.map((each) => units * each);
    expect([...parts].map(BigInt)).toEqual(shares.map((share) => share / sum));
    expect([...remainders].map(BigInt)).toEqual(shares.map((share) => share % sum));
  }
});

test(`shares that are whole leave nothing, also where the product was rounded (seed ${SEED})`, () => {
  const random = new SeededRandom(SEED + 2);
  for (let k = 0; k < 400; k += 1) {
    // The sum is a·b; a weight of a·x and b·y units: the share is x·y.
    const [a, b] = [BigInt(random.whole(2 ** 23, 2 ** 24)), BigInt(random.whole(2 ** 24, 2 ** 25))];
    const [x, y] = [BigInt(random.whole(1, Number(b) - 1)), BigInt(random.whole(1, Number(a) - 1))];
    const { parts, remainders } = wholeWeights([Number(a * x), Number(a * (b - x))]).divide(Number(b * y));
    expect([...parts].map(BigInt)).toEqual([x * y, (b - x) * y]);
    expect([...remainders]).toEqual([0, 0]);
  }
});

describe("weights with decimals", () => {
  test("as decimals stand in proportion whatever their decimals", () => {
    const weights = new DecimalWeights(["0.1", "0.25", "1e-20", "3"].map((text) => new Decimal(text)));
    // 0,25 · 4 = 1 and 0,1 · 10 = 1; 3 against 1e-20.
    expect(weights.compare(4, 1, 10, 0)).toBe(0);
    expect(weights.compare(5, 1, 10, 0)).toBe(1);
    expect(sign(weights.compareSum(1, [0, 1, 2], 0, 3))).toBe(1);
    expect([...weights.order]).toEqual([2, 3, 1, 4]);
  });

  test("are whole doubles as long as those hold, else decimals", () => {
    expect(weightsOf([0.5, 1.25])).toBeInstanceOf(WholeWeights);
    expect(weightsOf([1e-10, 1])).toBeInstanceOf(DecimalWeights);
    expect([...weightsOf([1e-10, 3e-10]).divide(8).parts]).toEqual([2, 6]);
  });
});
