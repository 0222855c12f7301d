import type { Call } from "../../bundles/hostCall.ts";
import { multiply, type Rational, rational, toNumber } from "../../oracle/Rational.ts";
import { Reading } from "../../oracle/Reading.ts";
import { answered, dueOf, type Expectation } from "./Expectation.ts";

/** EFFEKT(antal; månader; kr_per_månad) as the public interface words it. */
export function effekt({ args }: Call): Expectation {
  const reading = new Reading(args);
  const factors = ["antal", "månader", "kr_per_månad"].map((name, i) => {
    const numbers = reading.vector(i, name);
    reading.notNegative(numbers, name);
    return numbers;
  });
  const long = factors.filter((numbers) => (numbers?.values.length ?? 1) > 1);
  const first = long[0];
  if (long.some((numbers) => numbers?.values.length !== first?.values.length)) reading.say("lengthsDiffer");
  const products = Array.from({ length: first?.values.length ?? 1 }, (_, i) => {
    const each = factors.map((numbers) => numbers?.values[numbers.values.length > 1 ? i : 0] ?? rational(0n));
    return toNumber(each.reduce((a: Rational, b: Rational) => multiply(a, b)));
  });
  const tooLarge = products.findIndex((product) => product >= 1e15);
  if (reading.due.length === 0 && tooLarge >= 0) {
    reading.say("resultTooLarge", undefined, first && tooLarge + 1);
  }
  if (reading.due.length > 0) return { due: dueOf(reading.due) };
  return answered(first && first.rows > 1 ? products.map((product) => [product]) : [products]);
}
