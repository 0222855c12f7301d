import type { Call } from "../bundles/hostCall.ts";
import { largestRemainder } from "./largestRemainder.ts";
import { compare, divide, isWhole, multiply, type Rational, rational, sum, ZERO } from "./Rational.ts";
import { type Numbers, placeIn, Reading } from "./Reading.ts";
import { MOST_UNITS, unitOf } from "./unitOf.ts";
import type { Verdict } from "./Verdict.ts";

const QUARTER = rational(1n, 4n);
const ONE = rational(1n);

/** KOMMUNANDEL(hela_ramen; folkmängd; [andel]; [enhet]; [grundbelopp]) as the public interface words it. */
export function kommunandel(call: Call): Verdict {
  const reading = new Reading(call.args);
  const all = reading.one(0, "hela_ramen");
  const people = reading.vector(1, "folkmängd");
  const givenShare = reading.one(2, "andel");
  const givenUnit = reading.one(3, "enhet");
  const base = reading.vector(4, "grundbelopp");
  checkPeople(reading, people);
  if (givenShare && givenShare.n < 0n) reading.say("negative", "andel");
  if (givenShare && compare(givenShare, ONE) > 0) reading.say("shareAboveOne", "andel");
  if (givenUnit && givenUnit.n < 0n) reading.say("negative", "enhet");
  reading.notNegative(base, "grundbelopp");
  if (base && people && base.values.length !== 1 && base.values.length !== people.values.length) {
    reading.say("lengthsDiffer", "grundbelopp");
  }
  if (base?.values.some(({ n }) => n !== 0n) && all && all.n < 0n) reading.say("baseWithNegative");
  if (!all || !givenShare || !givenUnit) return { ok: false, due: reading.due };

  const funds = multiply(all, givenShare.n === 0n ? QUARTER : givenShare);
  const whole = unitOf(reading, funds, givenUnit, undefined);
  if (!whole || !people || !base) return { ok: false, due: reading.due };
  const { unit, total } = whole;
  const bases = baseInUnits(reading, base, people.values.length, unit);
  const rest = total - bases.reduce((a, b) => a + b, 0n);
  // With negative funds a base is refused as such, whatever it adds up to.
  if (total >= 0n && rest < 0n) reading.say("baseTooHigh");
  if (reading.due.length > 0) return { ok: false, due: reading.due };

  const values = largestRemainder(rest, people.values).map((part, i) =>
    multiply(rational(part + (bases[i] ?? 0n)), unit),
  );
  return { ok: true, rows: people.rows, columns: people.columns, values };
}

function checkPeople(reading: Reading, people: Numbers | undefined): void {
  for (const [i, value] of (people?.values ?? []).entries()) {
    if (value.n === 0n) reading.say("populationMissing", "folkmängd", placeIn(people, i));
    if (value.n < 0n) reading.say("negative", "folkmängd", placeIn(people, i));
    if (!isWhole(value)) reading.say("populationNotWhole", "folkmängd", placeIn(people, i));
  }
}

function baseInUnits(reading: Reading, base: Numbers, length: number, unit: Rational): bigint[] {
  const units = base.values.map((value, i) => {
    const count = divide(value, unit);
    if (!isWhole(count)) reading.say("boundNotAMultiple", "grundbelopp", placeIn(base, i));
    if (compare(count, MOST_UNITS) > 0) reading.say("tooManyUnits");
    return count;
  });
  if (sum(units).n === 0n) return [];
  return Array.from({ length }, (_, i) => (units.length === 1 ? units[0] : units[i])?.n ?? ZERO.n);
}
