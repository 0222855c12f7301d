import { add, compare, floor, multiply, type Rational, rational, subtract, sum, ZERO } from "./Rational.ts";

const units = (whole: bigint): Rational => rational(whole);

/**
 * Rounds exact shares (in units, not negative) to whole units that add up to `total`: all downwards, then the units left
 * over one by one to the share that has lost most; of equals the one with the larger weight, of equals the first.
 */
export function roundDownAndHandOut(
  shares: readonly Rational[],
  weights: readonly Rational[],
  total: bigint,
): readonly bigint[] {
  const parts = shares.map(floor);
  const lost = shares.map((share, i) => subtract(share, units(parts[i] ?? 0n)));
  let left = total - parts.reduce((a, b) => a + b, 0n);
  const served = new Set<number>();
  while (left > 0n) {
    let next = -1;
    for (let i = 0; i < shares.length; i += 1) {
      if (!served.has(i) && (next < 0 || isAhead(i, next))) next = i;
    }
    if (next < 0 || lost[next]?.n === 0n) throw new Error("oracle: more units left than fractions");
    served.add(next);
    parts[next] = (parts[next] ?? 0n) + 1n;
    left -= 1n;
  }
  if (left !== 0n) throw new Error("oracle: the shares do not add up to the total");
  return parts;

  function isAhead(i: number, than: number): boolean {
    const byRemainder = compare(lost[i] ?? ZERO, lost[than] ?? ZERO);
    return byRemainder !== 0 ? byRemainder > 0 : compare(weights[i] ?? ZERO, weights[than] ?? ZERO) > 0;
  }
}

/** Exact shares of `total` units (not negative) by weights that are not all 0. */
export function exactShares(total: bigint, weights: readonly Rational[]): readonly Rational[] {
  const all = sum(weights);
  const perWeight = rational(total * all.d, all.n);
  return weights.map((weight) => multiply(perWeight, weight));
}

/** Largest remainder on whole units; a negative total is the mirror image. All weights 0 takes a total of 0. */
export function largestRemainder(total: bigint, weights: readonly Rational[]): readonly bigint[] {
  if (sum(weights).n === 0n) return weights.map(() => 0n);
  const size = total < 0n ? -total : total;
  const parts = roundDownAndHandOut(exactShares(size, weights), weights, size);
  return total < 0n ? parts.map((part) => -part) : parts;
}

/**
 * Every part to the nearest unit, halves away from zero; the largest weight (of equals the first) takes the difference.
 * Undefined if that would turn the sign of its part.
 */
export function roundEach(total: bigint, weights: readonly Rational[]): readonly bigint[] | undefined {
  if (sum(weights).n === 0n) return weights.map(() => 0n);
  const size = total < 0n ? -total : total;
  const half = rational(1n, 2n);
  const parts = exactShares(size, weights).map((share) => floor(add(share, half)));
  const largest = weights.reduce((best, weight, i) => (compare(weight, weights[best] ?? ZERO) > 0 ? i : best), 0);
  const absorbed = (parts[largest] ?? 0n) + size - parts.reduce((a, b) => a + b, 0n);
  if (absorbed < 0n) return undefined;
  parts[largest] = absorbed;
  return total < 0n ? parts.map((part) => -part) : parts;
}
