import type { Call } from "../bundles/hostCall.ts";
import { boundedRemainder, type Taker } from "./boundedRemainder.ts";
import { largestRemainder, roundEach } from "./largestRemainder.ts";
import { compare, divide, isWhole, multiply, type Rational, rational, sum, ZERO } from "./Rational.ts";
import { type Numbers, placeIn, Reading } from "./Reading.ts";
import { MOST_UNITS, unitOf } from "./unitOf.ts";
import type { Verdict } from "./Verdict.ts";

const LARGEST_REMAINDER = [undefined, "STÖRSTA REST", "HAMILTON", "LARGEST REMAINDER"];
const ROUND_EACH = "AVRUNDA VAR FÖR SIG";

/** ALLOCATE(belopp; vikter; [enhet]; [metod]; [minst]; [högst]) as the public interface words it. */
export function allocate(call: Call): Verdict {
  const reading = new Reading(call.args);
  const amount = reading.one(0, "belopp");
  const weights = reading.vector(1, "vikter");
  const givenUnit = reading.one(2, "enhet");
  const method = reading.method(3, "metod");
  const least = bound(reading, 4, "minst", weights);
  const most = bound(reading, 5, "högst", weights);
  reading.notNegative(weights, "vikter");
  if (givenUnit && givenUnit.n < 0n) reading.say("negative", "enhet");
  if (method && method.name !== ROUND_EACH && !LARGEST_REMAINDER.includes(method.name)) {
    reading.say("unknownMethod", "metod");
  }
  if (method?.name === ROUND_EACH) {
    if (least?.values.some(({ n }) => n !== 0n)) reading.say("boundsNotHere", "minst");
    if (most?.values.some(({ n }) => n !== 0n)) reading.say("boundsNotHere", "högst");
  }
  const whole = amount && givenUnit && unitOf(reading, amount, givenUnit, "belopp");
  if (!amount || !weights) return { ok: false, due: reading.due };
  if (sum(weights.values).n === 0n && amount.n !== 0n) reading.say("weightsAllZero", "vikter");
  if (!whole) return { ok: false, due: reading.due };

  const { unit, total } = whole;
  const takers = takersOf(reading, weights, least, most, unit);
  if (!reading.due.some(({ reason }) => reason === "boundNotAMultiple")) checkReach(reading, total, takers);
  if (reading.due.length > 0) return { ok: false, due: reading.due };

  const parts = method?.name === ROUND_EACH ? roundEach(total, weights.values) : share(total, weights.values, takers);
  if (parts === undefined) return { ok: false, due: [{ reason: "signWouldChange" }] };
  const values = parts.map((part) => multiply(rational(part), unit));
  return { ok: true, rows: weights.rows, columns: weights.columns, values };
}

/** minst or högst: one value for all, or one per weight. */
function bound(reading: Reading, index: number, name: string, weights: Numbers | undefined): Numbers | undefined {
  const numbers = reading.vector(index, name);
  reading.notNegative(numbers, name);
  if (numbers && weights && numbers.values.length !== 1 && numbers.values.length !== weights.values.length) {
    reading.say("lengthsDiffer", name);
    return undefined;
  }
  return numbers;
}

/** Who may take part (undefined for a zero weight), with limits in whole units. */
function takersOf(
  reading: Reading,
  weights: Numbers,
  least: Numbers | undefined,
  most: Numbers | undefined,
  unit: Rational,
): (Taker | undefined)[] {
  const inUnits = (numbers: Numbers | undefined, name: string): bigint[] =>
    (numbers?.values ?? [ZERO]).map((value, i) => {
      const units = divide(value, unit);
      if (!isWhole(units)) reading.say("boundNotAMultiple", name, placeIn(numbers, i));
      if (compare(units, MOST_UNITS) > 0) reading.say("tooManyUnits");
      return units.n;
    });
  const [low, high] = [inUnits(least, "minst"), inUnits(most, "högst")];
  return weights.values.map((weight, i) => {
    const own = low.length > 1 ? (low[i] ?? 0n) : (low[0] ?? 0n);
    const limit = (high.length > 1 ? high[i] : high[0]) ?? 0n;
    if (weight.n === 0n) {
      if (low.length > 1 && own > 0n) reading.say("leastForZeroWeight", "minst", i + 1);
      return undefined;
    }
    if (limit > 0n && own > limit) reading.say("leastAboveMost");
    return { weight, least: own, most: limit > 0n ? limit : undefined };
  });
}

function checkReach(reading: Reading, total: bigint, takers: readonly (Taker | undefined)[]): void {
  const size = total < 0n ? -total : total;
  const all = takers.filter((taker) => taker !== undefined);
  if (all.reduce((lowest, { least }) => lowest + least, 0n) > size) reading.say("leastTooHigh");
  if (all.length === 0 || all.some(({ most }) => most === undefined)) return;
  if (all.reduce((highest, { most }) => highest + (most ?? 0n), 0n) < size) reading.say("mostTooLow");
}

function share(total: bigint, weights: readonly Rational[], takers: readonly (Taker | undefined)[]): readonly bigint[] {
  const all = takers.filter((taker) => taker !== undefined);
  if (all.every(({ least, most }) => least === 0n && most === undefined)) return largestRemainder(total, weights);
  const size = total < 0n ? -total : total;
  const shared = boundedRemainder(size, all);
  let next = 0;
  const parts = weights.map((weight) => (compare(weight, ZERO) === 0 ? 0n : (shared[next++] ?? 0n)));
  return total < 0n ? parts.map((part) => -part) : parts;
}
