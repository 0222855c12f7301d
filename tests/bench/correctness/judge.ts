import { exactShares, roundDownAndHandOut } from "../../oracle/largestRemainder.ts";
import {
  compare,
  divide,
  floor,
  fromCell,
  multiply,
  type Rational,
  rational,
  subtract,
  sum,
  toNumber,
} from "../../oracle/Rational.ts";
import type { TieRule } from "../contenders/Contender.ts";
import type { Case } from "./mixedCases.ts";

/** What the parts of one case are worth. */
export interface Judgement {
  /** The parts add up to the amount exactly, read as a sheet shows them: with 15 digits. */
  readonly sums: boolean;
  /** And they are a largest remainder: equal remainders may go to any of the equals. */
  readonly isRight: boolean;
  /** Where equal remainders compete: whether the contender's own rule decided. Undefined where none do, or no rule is. */
  readonly followsRule: boolean | undefined;
  /** Every part is the number nearest to its exact decimal: no 0.060000000000000005. */
  readonly isClean: boolean;
}

/** Judges parts with fractions of whole numbers. */
export function judge({ amount, unit, weights }: Case, parts: readonly number[], rule: TieRule | undefined): Judgement {
  const step = fromCell(unit);
  const total = divide(fromCell(amount), step).n;
  const exactWeights = weights.map(fromCell);
  const shares = exactShares(total, exactWeights);
  const favoured = rule === "larger" ? exactWeights : shares.map(() => rational(1n));
  const expected = roundDownAndHandOut(shares, favoured, total);
  const competes = isTied(shares, expected);
  if (parts.length !== weights.length || !parts.every(Number.isFinite)) {
    return { sums: false, isRight: false, followsRule: rule && competes ? false : undefined, isClean: false };
  }
  const units = parts.map((part) => divide(fromCell(part), step));
  const sums = compare(sum(units), rational(total)) === 0;
  return {
    sums,
    isRight: sums && isLargestRemainder(shares, units),
    followsRule: rule && competes ? units.every(({ n, d }, i) => d === 1n && n === expected[i]) : undefined,
    isClean: units.every((part, i) => toNumber(multiply(part, step)) === parts[i]),
  };
}

/** Every share rounded down or one up, and no one up has a smaller remainder than one down. */
function isLargestRemainder(shares: readonly Rational[], units: readonly Rational[]): boolean {
  const up: Rational[] = [];
  const down: Rational[] = [];
  for (const [i, share] of shares.entries()) {
    const least = rational(floor(share));
    const extra = subtract(units[i] as Rational, least);
    if (extra.d !== 1n || (extra.n !== 0n && extra.n !== 1n)) return false;
    (extra.n === 1n ? up : down).push(subtract(share, least));
  }
  return up.every((one) => down.every((other) => compare(one, other) >= 0));
}

/** Does a share that got a unit have the same remainder as one that did not? */
function isTied(shares: readonly Rational[], parts: readonly bigint[]): boolean {
  const remainders = shares.map((share) => subtract(share, rational(floor(share))));
  const got = (i: number): boolean => parts[i] !== floor(shares[i] as Rational);
  const up = remainders.filter((_, i) => got(i));
  const down = remainders.filter((_, i) => !got(i));
  return up.some((one) => down.some((other) => compare(one, other) === 0));
}
