import { add, compare, multiply, type Rational, rational, subtract, ZERO } from "../oracle/Rational.ts";

/**
 * The whole parts of one year that lie nearest the wishes (least squares), by trying all of them: they sum to `amount`, a
 * zero weight gets 0, no part has the opposite sign. Of equals the larger weight is served first, then the first, so
 * that the lighter and the later are the ones to go without.
 */
export function nearestByTrying(amount: bigint, wishes: readonly Rational[], weights: readonly bigint[]): bigint[] {
  const sign = amount < 0n ? -1n : 1n;
  const order = weights
    .map((_, i) => i)
    .sort((i, j) => Number((weights[j] as bigint) - (weights[i] as bigint)) || i - j);
  let best: { parts: bigint[]; distance: Rational } | undefined;
  const parts = weights.map(() => 0n);
  const tryFrom = (k: number, left: bigint): void => {
    if (k === order.length) {
      if (left !== 0n) return;
      const distance = parts
        .map((part, i) => subtract(wishes[i] as Rational, rational(part)))
        .reduce((sum, each) => add(sum, multiply(each, each)), ZERO);
      if (!best || compare(distance, best.distance) < 0) best = { parts: [...parts], distance };
      return;
    }
    const member = order[k] as number;
    // The most first: of equally near outcomes the first one met serves the heavier and the earlier.
    for (let size = weights[member] === 0n ? 0n : left; size >= 0n; size--) {
      parts[member] = sign * size;
      tryFrom(k + 1, left - size);
    }
    parts[member] = 0n;
  };
  tryFrom(0, amount * sign);
  if (!best) throw new Error("no parts at all");
  return best.parts;
}
