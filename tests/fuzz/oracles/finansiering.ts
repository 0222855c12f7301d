import type { Call } from "../../bundles/hostCall.ts";
import { largestRemainder } from "../../oracle/largestRemainder.ts";
import { divide, isWhole, multiply, rational, toNumber } from "../../oracle/Rational.ts";
import { placeIn, Reading } from "../../oracle/Reading.ts";
import { unitOf } from "../../oracle/unitOf.ts";
import { answered, dueOf, type Expectation } from "./Expectation.ts";

/** A calculated amount has the same faults in KOMMUNANDEL and here, but the sentences, and so the codes, are their own. */
const CODES = { 203: 216, 204: 217 } as const;

/** FINANSIERING(statens_bidrag; folkmängd; [enhet]) as the public interface words it. */
export function finansiering({ args }: Call): Expectation {
  const reading = new Reading(args);
  const grant = reading.one(0, "statens_bidrag");
  const people = reading.vector(1, "folkmängd");
  const givenUnit = reading.one(2, "enhet");
  for (const [i, value] of (people?.values ?? []).entries()) {
    if (value.n === 0n) reading.say("populationMissing", "folkmängd", placeIn(people, i));
    if (value.n < 0n) reading.say("negative", "folkmängd", placeIn(people, i));
    if (!isWhole(value)) reading.say("populationNotWhole", "folkmängd", placeIn(people, i));
  }
  if (givenUnit && givenUnit.n < 0n) reading.say("negative", "enhet");
  const half = grant && divide(grant, rational(2n));
  const whole = half && givenUnit && unitOf(reading, half, givenUnit, undefined);
  if (!grant || !half || !people || !whole || reading.due.length > 0) return { due: dueOf(reading.due, CODES) };

  const parts = largestRemainder(whole.total, people.values).map((part) => multiply(rational(part), whole.unit));
  const plan = [grant, half, ...parts].map(toNumber);
  return answered(people.columns > 1 ? [plan] : plan.map((each) => [each]));
}
