import { add, compare, divide, multiply, type Rational, subtract, sum, ZERO } from "../../oracle/Rational.ts";

/** A weight with the limits of its part, in units; no upper limit is undefined. */
export interface Limits {
  readonly weight: Rational;
  readonly least: Rational;
  readonly most: Rational | undefined;
}

/**
 * The lowest and the highest λ for which the parts clamp(λ·weight, least, most) sum to `size`. They differ only where
 * bounds hold every part. Without an end, the highest is where the last part meets its own upper limit.
 */
export function levels(size: Rational, limits: readonly Limits[]): readonly [Rational, Rational] {
  const takers = limits.filter(({ weight }) => weight.n > 0n);
  if (takers.length === 0) return [ZERO, ZERO];
  const sumAt = (level: Rational): Rational => sum(takers.map((taker) => clamped(level, taker)));
  // The sum grows along straight lines between the points where some part meets a limit.
  const points = [
    ZERO,
    ...takers.flatMap(({ weight, least, most }) => [least, most ?? least].map((n) => divide(n, weight))),
  ]
    .sort(compare)
    .filter((point, i, all) => i === 0 || compare(point, all[i - 1] as Rational) > 0)
    .map((level) => ({ level, sum: sumAt(level) }));
  const last = points[points.length - 1] as { level: Rational; sum: Rational };
  const unlimited = sum(takers.filter(({ most }) => most === undefined).map(({ weight }) => weight));
  const meeting = points.filter((point) => compare(point.sum, size) === 0).map(({ level }) => level);
  if (meeting.length > 0) return [meeting[0] as Rational, meeting[meeting.length - 1] as Rational];
  const above = points.findIndex((point) => compare(point.sum, size) > 0);
  if (above < 0) {
    const level = add(last.level, divide(subtract(size, last.sum), unlimited));
    return [level, level];
  }
  const [from, to] = [points[above - 1] as typeof last, points[above] as typeof last];
  const slope = divide(subtract(to.sum, from.sum), subtract(to.level, from.level));
  const level = add(from.level, divide(subtract(size, from.sum), slope));
  return [level, level];
}

function clamped(level: Rational, { weight, least, most }: Limits): Rational {
  const share = multiply(level, weight);
  if (compare(share, least) < 0) return least;
  return most && compare(share, most) > 0 ? most : share;
}
