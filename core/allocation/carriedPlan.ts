import { Decimal } from "../decimal/decimal.ts";
import { decimalSum } from "../decimal/decimalSum.ts";
import { wholeDecimals } from "../decimal/wholeDecimals.ts";

/** Digits that the plan's common denominator may have, so that every product stays within decimal.ts's precision. */
const MOST_DIGITS = 700;

/** One year of a plan: whole units to share out, 0 or more, with the sign of the year's amount. */
export interface PlanYear {
  readonly units: number;
  readonly sign: number;
  /** ≥ 0; at least one above 0 where there are units. */
  readonly weights: readonly number[];
}

/**
 * Largest remainder year by year with the rounding residue carried forward: what a member's exact shares have summed to
 * beyond its parts is added to its next share. Residues are kept as whole numerators over one common denominator, so
 * nothing is ever rounded.
 *
 * Each year, the parts are the whole numbers ≥ 0 that sum to the year and lie nearest to share + residue (least squares:
 * one unit at a time to whoever lacks most, or from whoever has most too much). A zero weight gets 0 and its residue
 * waits. While all take part with at least a unit each, share + residue stays above 0 and sums to the year; rounding
 * down and giving the rest by largest remainder is then the whole of it, and residues stay within one unit.
 *
 * @returns whole units per year and member, with the year's sign; undefined where the weights' digits grow beyond exact.
 */
export function carriedPlan(years: readonly PlanYear[]): number[][] | undefined {
  let denominator = new Decimal(1);
  let residues = (years[0] as PlanYear).weights.map(() => new Decimal(0));
  const plan: number[][] = [];
  for (const { units, sign, weights } of years) {
    if (units === 0) {
      plan.push(weights.map(() => 0));
      continue;
    }
    const whole = wholeDecimals(weights.map((weight) => new Decimal(weight)));
    const sum = decimalSum(whole);
    const common = leastCommonMultiple(denominator, sum);
    if (common.toFixed().length > MOST_DIGITS) return undefined;
    const widen = common.divToInt(denominator);
    const share = common.divToInt(sum).times(units).times(sign);
    residues = residues.map((residue, i) => residue.times(widen).plus(share.times(whole[i] as Decimal)));
    denominator = common;
    const parts = nearestParts(
      units,
      residues.map((wish) => wish.times(sign)),
      denominator,
      weights,
    );
    residues = residues.map((wish, i) => wish.minus(denominator.times(sign * (parts[i] as number))));
    plan.push(parts.map((part) => sign * part));
  }
  return plan;
}

/**
 * The whole numbers ≥ 0 nearest to the wishes that sum to `units`.
 * @param wishes - numerators over `denominator`, in units; may be below 0 or sum to something else than `units`.
 */
function nearestParts(
  units: number,
  wishes: readonly Decimal[],
  denominator: Decimal,
  weights: readonly number[],
): number[] {
  const parts = wishes.map((wish, i) =>
    weights[i] === 0 || wish.isNegative() ? 0 : wish.divToInt(denominator).toNumber(),
  );
  const lack = wishes.map((wish, i) => wish.minus(denominator.times(parts[i] as number)));
  /** Who is served first: lacks most, then the larger weight, then the first. */
  const before = (i: number, j: number): number =>
    (lack[j] as Decimal).cmp(lack[i] as Decimal) || (weights[j] as number) - (weights[i] as number) || i - j;
  let left = parts.reduce((rest, part) => rest - part, units);
  const step = left > 0 ? 1 : -1;
  while (left !== 0) {
    const able = parts.flatMap((part, i) => (weights[i] !== 0 && (step === 1 || part > 0) ? [i] : []));
    const line = able.sort((i, j) => before(i, j) * step);
    // All within a unit of the first are served before the first comes again.
    const limit = (lack[line[0] as number] as Decimal).minus(denominator.times(step));
    for (const i of line) {
      if (left === 0 || (lack[i] as Decimal).cmp(limit) * step <= 0) break;
      parts[i] = (parts[i] as number) + step;
      lack[i] = (lack[i] as Decimal).minus(denominator.times(step));
      left -= step;
    }
  }
  return parts;
}

function leastCommonMultiple(a: Decimal, b: Decimal): Decimal {
  let [x, y] = [a, b];
  while (!y.isZero()) [x, y] = [y, x.minus(x.divToInt(y).times(y))];
  return a.divToInt(x).times(b);
}
