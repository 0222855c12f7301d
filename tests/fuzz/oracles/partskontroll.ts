import type { Call } from "../../bundles/hostCall.ts";
import {
  absolute,
  compare,
  decimalsOf,
  divide,
  type Rational,
  rational,
  subtract,
  sum,
} from "../../oracle/Rational.ts";
import { Reading } from "../../oracle/Reading.ts";
import { swedishAmount } from "../../secondSet/swedishAmount.ts";
import { answered, dueOf, type Expectation } from "./Expectation.ts";

/** PARTSKONTROLL(staten; regionen; kommunerna) as the public interface words it. */
export function partskontroll({ args }: Call): Expectation {
  const reading = new Reading(args);
  const parties = ["staten", "regionen", "kommunerna"].map((name, i) => reading.vector(i, name));
  const [state, region, kommuner] = parties.map((numbers) => numbers && sum(numbers.values));
  if (!state || !region || !kommuner) return { due: dueOf(reading.due) };
  return answered([[textFor(state, region, kommuner)]]);
}

function textFor(state: Rational, region: Rational, kommuner: Rational): string {
  if (state.n === 0n) return region.n === 0n && kommuner.n === 0n ? "Inga belopp" : "Statens bidrag saknas";
  const half = divide(state, rational(2n));
  const [regionOff, kommunerOff] = [subtract(region, half), subtract(kommuner, half)];
  if (regionOff.n === 0n && kommunerOff.n === 0n) return "Följer 5 §";
  // The coarsest default unit of three sums is that of the one with the fewest decimals.
  const decimals = Math.min(...[state, region, kommuner].map((each) => decimalsOf(each) ?? 0));
  const unit = rational(1n, 10n ** BigInt(decimals));
  const isRounding = (off: Rational): boolean => compare(absolute(off), unit) < 0;
  if (isRounding(regionOff) && isRounding(kommunerOff)) return "Följer 5 §, avrundat";
  if (regionOff.n === 0n) return `Kommunerna ${how(kommunerOff)}`;
  return `Regionen ${how(regionOff)}${kommunerOff.n === 0n ? "" : `, kommunerna ${how(kommunerOff)}`}`;
}

const how = (off: Rational): string => `${swedishAmount(absolute(off))} ${off.n > 0n ? "över" : "under"}`;
