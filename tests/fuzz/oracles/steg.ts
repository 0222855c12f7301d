import type { Call } from "../../bundles/hostCall.ts";
import { allocate } from "../../oracle/allocate.ts";
import {
  absolute,
  compare,
  divide,
  multiply,
  negate,
  type Rational,
  rational,
  subtract,
  toNumber,
  ZERO,
} from "../../oracle/Rational.ts";
import { type Numbers, Reading } from "../../oracle/Reading.ts";
import { unitOf } from "../../oracle/unitOf.ts";
import { fifteenDigits } from "../../secondSet/fifteenDigits.ts";
import { dueOf, type Expectation, type Matrix, wrongInput } from "./Expectation.ts";
import { type Limits, levels } from "./levels.ts";

/** As published: workbooks refer to them. */
const HEADINGS = "Vikt · Exakt andel · Nedåt (mot noll) · Rest · Rang · Extra enhet · Minst · Högst · Del".split(" · ");

/** So many units are too near the largest number to be counted on. */
const OVERFLOWING = rational(10n ** 300n);

/** STEG(belopp; vikter; [enhet]; [metod]; [minst]; [högst]): ALLOCATE's answer or error, and how it comes about. */
export function steg(call: Call): Expectation {
  const verdict = allocate({ id: "ALLOCATE", args: call.args });
  if (!verdict.ok) return { due: dueOf(verdict.due) };
  const reading = new Reading(call.args);
  const amount = reading.one(0, "belopp") as Rational;
  const weights = (reading.vector(1, "vikter") as Numbers).values;
  const whole = unitOf(reading, amount, reading.one(2, "enhet") as Rational, "belopp");
  const isEach = reading.method(3, "metod")?.name === "AVRUNDA VAR FÖR SIG";
  const [least, most] = [4, 5].map((i) => bound(reading.vector(i, "") as Numbers, weights)) as [Rational[], Rational[]];
  const { unit, total } = whole as { unit: Rational; total: bigint };
  const size = rational(total < 0n ? -total : total);
  const parts = verdict.values.map((part) => absolute(divide(part, unit)));
  const limits = weights.map((weight, i): Limits => {
    const high = divide(most[i] as Rational, unit);
    return { weight, least: divide(least[i] as Rational, unit), most: high.n > 0n ? high : undefined };
  });
  const [lowest, highest] = levels(size, limits);
  const table = (level: Rational): Matrix => {
    const shares = weights.map((weight) => multiply(level, weight));
    const isHeld = limits.map((limit, i) => !isFree(shares[i] as Rational, limit));
    const ranks = isEach || total === 0n ? [] : ranksOf(shares, weights, isHeld);
    const signed = (n: Rational): Rational => (total < 0n ? negate(n) : n);
    return [
      HEADINGS,
      ...weights.map((weight, i) => {
        const share = shares[i] as Rational;
        const down = rational(share.n / share.d);
        const extra = isHeld[i] ? ZERO : subtract(parts[i] as Rational, down);
        return [
          toNumber(weight),
          fifteenDigits(multiply(signed(share), unit)) + 0,
          toNumber(multiply(signed(down), unit)) + 0,
          fifteenDigits(signed(subtract(share, down))) + 0,
          ranks[i] ?? "",
          toNumber(signed(extra)) + 0,
          toNumber(least[i] as Rational),
          toNumber(most[i] as Rational),
          toNumber(signed(multiply(parts[i] as Rational, unit))) + 0,
        ];
      }),
    ];
  };
  const low = table(lowest);
  const high = compare(lowest, highest) === 0 ? low : table(highest);
  // A share that no number can hold is refused, where bounds meet weights that are 300 powers of ten apart.
  const largest = multiply(
    highest,
    weights.reduce((a, b) => (compare(a, b) > 0 ? a : b)),
  );
  const due = compare(largest, OVERFLOWING) > 0 ? [wrongInput(302)] : [];
  // Where bounds hold every part, more than one level gives the amount: the shares may be those of any of them.
  return { due, answer: (given) => faultBetween(given, low, high) };
}

/** minst or högst as printed, per weight: one value stands for all, and a zero weight has none. */
function bound({ values }: Numbers, weights: readonly Rational[]): Rational[] {
  return weights.map((weight, i) => (weight.n === 0n ? ZERO : ((values.length === 1 ? values[0] : values[i]) ?? ZERO)));
}

/** At a bound exactly it makes no difference: the share is whole, so there is no remainder to rank or to hand out. */
const isFree = (share: Rational, { weight, least, most }: Limits): boolean =>
  weight.n > 0n && compare(share, least) >= 0 && (most === undefined || compare(share, most) <= 0);

/** 1 for the first in line: larger remainder, then larger weight, then first. */
function ranksOf(shares: readonly Rational[], weights: readonly Rational[], isHeld: readonly boolean[]) {
  const lost = shares.map(({ n, d }) => rational(n % d, d));
  const line = lost
    .map((_, i) => i)
    .filter((i) => lost[i]?.n !== 0n && !isHeld[i])
    .sort(
      (i, j) =>
        compare(lost[j] as Rational, lost[i] as Rational) ||
        compare(weights[j] as Rational, weights[i] as Rational) ||
        i - j,
    );
  return lost.map((_, i) => (line.includes(i) ? line.indexOf(i) + 1 : undefined));
}

/**
 * To the last bit, but for the columns that depend on a level that is not given: they lie between those of the lowest and
 * of the highest.
 */
function faultBetween(given: Matrix, low: Matrix, high: Matrix): string | undefined {
  const isRight = (cell: number | string | undefined, r: number, c: number): boolean => {
    const [a, b] = [low[r]?.[c], high[r]?.[c]];
    if (r === 0 || c < 1 || c > 3 || a === b) return Object.is(cell, b);
    const size = Math.abs(Number(cell));
    return c === 3 ? size < 1 : Math.abs(Number(a)) <= size && size <= Math.abs(Number(b));
  };
  const isSame =
    given.length === high.length &&
    given.every((row, r) => row.length === HEADINGS.length && row.every((cell, c) => isRight(cell, r, c)));
  const wanted =
    low === high ? JSON.stringify(high) : `something from ${JSON.stringify(low)} to ${JSON.stringify(high)}`;
  return isSame ? undefined : `${JSON.stringify(given)}, instead of ${wanted}`;
}
