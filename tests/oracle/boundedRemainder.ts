import { roundDownAndHandOut } from "./largestRemainder.ts";
import { add, compare, divide, multiply, type Rational, rational, subtract, sum, ZERO } from "./Rational.ts";

/** One taker with a weight over 0: its limits in whole units; no upper limit is undefined. */
export interface Taker {
  readonly weight: Rational;
  readonly least: bigint;
  readonly most: bigint | undefined;
}

/**
 * clamp(λ·weight, least, most) for the λ that gives `total` (not negative), then largest remainder. It needs
 * Σleast ≤ total ≤ Σmost. λ is found by asking every point where some part meets a limit for the sum it gives, and
 * solving the straight line between the two points around the total: slow, and with nothing to get wrong.
 */
export function boundedRemainder(total: bigint, takers: readonly Taker[]): readonly bigint[] {
  const weights = takers.map((taker) => taker.weight);
  const shares = clampAll(levelFor(rational(total), takers), takers);
  if (compare(sum(shares), rational(total)) !== 0) throw new Error("oracle: no λ gives the total");
  return roundDownAndHandOut(shares, weights, total);
}

function clampAll(level: Rational, takers: readonly Taker[]): Rational[] {
  return takers.map(({ weight, least, most }) => {
    const share = multiply(level, weight);
    if (compare(share, rational(least)) < 0) return rational(least);
    return most !== undefined && compare(share, rational(most)) > 0 ? rational(most) : share;
  });
}

function levelFor(total: Rational, takers: readonly Taker[]): Rational {
  const points = [ZERO];
  for (const { weight, least, most } of takers) {
    points.push(divide(rational(least), weight));
    if (most !== undefined) points.push(divide(rational(most), weight));
  }
  let below = ZERO;
  let above: Rational | undefined;
  for (const point of points) {
    const order = compare(sum(clampAll(point, takers)), total);
    if (order === 0) return point;
    if (order < 0 && compare(point, below) > 0) below = point;
    if (order > 0 && (above === undefined || compare(point, above) < 0)) above = point;
  }
  // Between two neighbouring points the sum is a straight line; one more point on it gives its slope.
  const other = above ?? add(below, rational(1n));
  const start = sum(clampAll(below, takers));
  const slope = divide(subtract(sum(clampAll(other, takers)), start), subtract(other, below));
  return add(below, divide(subtract(total, start), slope));
}
