import {
  add,
  compare,
  divide,
  floor,
  multiply,
  type Rational,
  rational,
  subtract,
  sum,
} from "../../oracle/Rational.ts";

/**
 * Whole parts per year and member: each year those that lie nearest to share + residue (least squares), sum to the year,
 * give a zero weight nothing and have no sign but the year's.
 */
export function planWithResidues(years: readonly bigint[], weights: readonly (readonly Rational[])[]): bigint[][] {
  let residues = (weights[0] ?? []).map(() => rational(0n));
  return years.map((amount, year) => {
    const each = weights[year] ?? [];
    if (amount === 0n) return each.map(() => 0n);
    const perWeight = divide(rational(amount), sum(each));
    const wishes = each.map((weight, i) => add(multiply(perWeight, weight), residues[i] as Rational));
    const sign = amount < 0n ? -1n : 1n;
    const mirrored = wishes.map((wish) => multiply(wish, rational(sign)));
    const parts = nearest(amount * sign, mirrored, each).map((part) => part * sign);
    residues = wishes.map((wish, i) => subtract(wish, rational(parts[i] as bigint)));
    return parts;
  });
}

/**
 * A member's k-th unit is worth wish − k to the least squares: less for every further one. The units that are worth most
 * are handed out. How low their worth goes is found by halving on whole numbers; the last step is sorted.
 */
function nearest(units: bigint, wishes: readonly Rational[], weights: readonly Rational[]): bigint[] {
  const wanted = (worth: bigint): bigint[] =>
    wishes.map((wish, i) => {
      const count = weights[i]?.n === 0n ? 0n : floor(wish) - worth;
      return count > 0n ? count : 0n;
    });
  const count = (parts: readonly bigint[]): bigint => parts.reduce((a, b) => a + b, 0n);
  let [low, high] = [-1n, 1n];
  while (count(wanted(low)) < units) low *= 2n;
  while (count(wanted(high)) >= units) high *= 2n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (count(wanted(middle)) >= units) low = middle;
    else high = middle;
  }
  // Units worth at least `high` all go; of those worth `low` to `high` each member has one, and some are left out.
  const parts = wanted(high);
  const next = wanted(low);
  const worth = (i: number): Rational => subtract(wishes[i] as Rational, rational(next[i] as bigint));
  const line = parts
    .map((_, i) => i)
    .filter((i) => (next[i] as bigint) > (parts[i] as bigint))
    .sort((i, j) => compare(worth(j), worth(i)) || compare(weights[j] as Rational, weights[i] as Rational) || i - j);
  for (const i of line.slice(0, Number(units - count(parts)))) parts[i] = (parts[i] as bigint) + 1n;
  return parts;
}
