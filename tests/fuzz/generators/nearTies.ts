import type { SeededRandom } from "../../bundles/SeededRandom.ts";

/** Whole weights and a number of units for them. */
export interface Sharing {
  readonly weights: number[];
  readonly units: number;
  /** minst and högst, in units. */
  readonly bounds?: readonly (readonly number[])[];
}

/**
 * Two remainders that differ by a single part of S, the sum of the weights, and stand first in a line where one unit is
 * left: whoever loses a bit of a product or a quotient gives it to the wrong one. units·w ≡ r (mod S) is solved for the
 * weights. The third takes the rest.
 */
export function nearTie(random: SeededRandom): Sharing {
  for (;;) {
    const sum = BigInt(2 ** random.pick([24, 27, 31, 40, 45, 49, 50, 51, 51])) + BigInt(random.whole(-9, 9));
    const units = BigInt(Math.floor(random.next() * Math.min(Number(sum), 999_999_999_999_999))) + 1n;
    const inverse = inverseOf(units, sum);
    if (inverse === undefined) continue;
    const close = BigInt(Math.floor(Number(sum) * (0.34 + random.next() * 0.14)));
    const first = (close * inverse) % sum;
    const second = ((close + 1n) * inverse) % sum;
    const third = sum - first - second;
    const weights = [first, second, third].map(Number);
    if (third < 0n || weights.some((weight) => weight >= 1e15) || Number(units) >= 1e15) continue;
    return { weights: random.chance(0.5) ? weights : [...weights].reverse(), units: Number(units) };
  }
}

/** Two shares a part of S above and below whole numbers: a quotient rounded to the whole one is off by one. */
export function nearWhole(random: SeededRandom): Sharing {
  for (;;) {
    const sum = BigInt(2 ** random.pick([40, 45, 49, 50, 50])) + BigInt(random.whole(-9, 9));
    const units = BigInt(Math.floor(random.next() * Math.min(Number(sum), 999_999_999_999_999))) + 1n;
    const inverse = inverseOf(units, sum);
    if (inverse === undefined) continue;
    const first = (BigInt(random.pick([1, 1, 2, 5])) * inverse) % sum;
    const weights = [first, sum - first].map(Number);
    if (weights.every((weight) => weight < 1e15)) return { weights, units: Number(units) };
  }
}

/** More digits in the sum than a double holds, and a quota with as many: only exact sums keep the remainders apart. */
export function wideSum(random: SeededRandom): Sharing {
  const weights = random.list(random.whole(18, 30), () => Number(random.digits(15)));
  return { weights, units: Number(random.digits(15)) };
}

/** Two weights with bounds that they meet at all but the same λ: bound · the other's weight differ by 1. */
export function nearTurns(random: SeededRandom): Sharing {
  for (;;) {
    const [u, v] = [0, 0].map(() => BigInt(2 ** random.pick([20, 27, 30, 40, 46])) + BigInt(random.whole(1, 1e6))) as [
      bigint,
      bigint,
    ];
    const p = inverseOf(v, u);
    if (p === undefined || p === 0n) continue;
    // p·v − q·u = 1, so p/u is just above q/v.
    const q = (p * v - 1n) / u;
    // A third share that is whole where the second meets its bound: the amount then lies at that very λ.
    const times = BigInt(random.whole(1, 3));
    const third = random.chance(0.6) ? times * v : BigInt(random.whole(1, 1e6));
    const units = p + q + (third * q) / v + BigInt(random.pick([0, 0, 0, 1, -1]));
    if (units < 0n || [u, v, third, units].some((n) => n >= 10n ** 15n)) continue;
    const bounds = random.pick([
      { least: [p, 0n, 0n], most: [0n, q, 0n] },
      { least: [0n, q, 0n], most: [p, 0n, 0n] },
      { least: [p, q, 0n], most: [0n, 0n, 0n] },
      { least: [0n, 0n, 0n], most: [p, q, 0n] },
    ]);
    return {
      weights: [u, v, third].map(Number),
      units: Number(units),
      bounds: [bounds.least.map(Number), bounds.most.map(Number)],
    };
  }
}

/** x with n·x ≡ 1 (mod m); undefined if there is none. */
function inverseOf(n: bigint, m: bigint): bigint | undefined {
  let [a, b, x, y] = [n % m, m, 1n, 0n];
  while (b !== 0n) {
    const quotient = a / b;
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  return a === 1n ? ((x % m) + m) % m : undefined;
}
