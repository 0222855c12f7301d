import type { Call } from "../../bundles/hostCall.ts";
import { subtract, sum, toNumber } from "../../oracle/Rational.ts";
import { Reading } from "../../oracle/Reading.ts";
import { answered, type DueError, dueOf, type Expectation, wrongInput } from "./Expectation.ts";
import { readTable } from "./readTable.ts";

/** KONTROLLSUMMA(poster; redovisad_summa) as the public interface words it. */
export function kontrollsumma({ args }: Call): Expectation {
  const due: DueError[] = [];
  const items = readTable(args[0], "poster", due);
  const reading = new Reading(args);
  const published = reading.one(1, "redovisad_summa");
  if (!items || !published) return { due: [...due, ...dueOf(reading.due)] };
  const difference = toNumber(subtract(published, sum(items.rows.flat())));
  return Math.abs(difference) < 1e15 ? answered([[difference + 0]]) : { due: [wrongInput(302)] };
}
