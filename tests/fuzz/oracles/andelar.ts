import type { Call } from "../../bundles/hostCall.ts";
import { largestRemainder } from "../../oracle/largestRemainder.ts";
import { compare, isWhole, rational, toNumber } from "../../oracle/Rational.ts";
import { Reading } from "../../oracle/Reading.ts";
import { answered, dueOf, type Expectation, wrongInput } from "./Expectation.ts";

/** ANDELAR(värden; [decimaler]) as the public interface words it. */
export function andelar({ args }: Call): Expectation {
  const reading = new Reading(args);
  const values = reading.vector(0, "värden");
  const decimals = reading.one(1, "decimaler");
  reading.notNegative(values, "värden");
  if (decimals && decimals.n < 0n) reading.say("negative", "decimaler");
  const due = dueOf(reading.due);
  if (decimals && !isWhole(decimals)) due.push(wrongInput(112, "decimaler"));
  if (decimals && compare(decimals, rational(10n)) > 0) due.push(wrongInput(111, "decimaler"));
  if (!values || !decimals || due.length > 0) return { due };

  const steps = 10n ** (2n + decimals.n);
  const isEmpty = values.values.every(({ n }) => n === 0n);
  const parts = isEmpty ? values.values.map(() => 0n) : largestRemainder(steps, values.values);
  const shares = parts.map((part) => toNumber(rational(part, steps)));
  return answered(values.rows > 1 ? shares.map((share) => [share]) : [shares]);
}
