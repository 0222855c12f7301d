import type { Call } from "../bundles/hostCall.ts";
import { add, type Rational, subtract, toNumber, ZERO } from "./Rational.ts";
import { Reading } from "./Reading.ts";
import type { Verdict } from "./Verdict.ts";

/** EGETKAPITAL(ingående; intäkter; kostnader) as the public interface words it. */
export function egetkapital(call: Call): Verdict {
  const reading = new Reading(call.args);
  const opening = reading.one(0, "ingående");
  const income = reading.vector(1, "intäkter");
  const costs = reading.vector(2, "kostnader");
  reading.notNegative(income, "intäkter", "periodNegative");
  reading.notNegative(costs, "kostnader", "periodNegative");
  if (income && costs && income.values.length !== costs.values.length) reading.say("lengthsDiffer");
  if (!opening || !income || !costs || reading.due.length > 0) return { ok: false, due: reading.due };

  const values: Rational[] = [];
  let equity = opening;
  for (const [i, earned] of income.values.entries()) {
    equity = subtract(add(equity, earned), costs.values[i] ?? ZERO);
    // The number that is handed out counts: 999 999 999 999 999,99 has no nearer double than 1e15.
    if (Math.abs(toNumber(equity)) >= 1e15) reading.say("resultTooLarge");
    values.push(equity);
  }
  if (reading.due.length > 0) return { ok: false, due: reading.due };
  return { ok: true, rows: income.rows, columns: income.columns, values };
}
