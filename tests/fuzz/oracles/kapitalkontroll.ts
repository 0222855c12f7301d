import type { Call } from "../../bundles/hostCall.ts";
import { compare, type Rational, subtract } from "../../oracle/Rational.ts";
import { Reading } from "../../oracle/Reading.ts";
import { swedishAmount } from "../../secondSet/swedishAmount.ts";
import { answered, dueOf, type Expectation } from "./Expectation.ts";

/** KAPITALKONTROLL(eget_kapital; [minst]; [högst]) as the public interface words it. */
export function kapitalkontroll({ args }: Call): Expectation {
  const reading = new Reading(args);
  const equity = reading.vector(0, "eget_kapital");
  const least = reading.one(1, "minst");
  const most = reading.one(2, "högst");
  const hasCeiling = most !== undefined && most.n !== 0n;
  if (least && hasCeiling && compare(most, least) < 0) reading.say("leastAboveMost");
  if (!equity || !least || !most || reading.due.length > 0) return { due: dueOf(reading.due) };
  const texts = equity.values.map((value) => textFor(value, least, hasCeiling ? most : undefined));
  return answered(equity.rows > 1 ? texts.map((text) => [text]) : [texts]);
}

function textFor(equity: Rational, least: Rational, most: Rational | undefined): string {
  if (compare(equity, least) < 0) return `${swedishAmount(subtract(least, equity))} under minst`;
  if (most && compare(equity, most) > 0) return `${swedishAmount(subtract(equity, most))} över högst`;
  return "Inom";
}
