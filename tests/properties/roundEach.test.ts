import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { row } from "../bundles/hostCall.ts";
import { add, compare, divide, floor, fromText, multiply, rational, sum, toNumber } from "../oracle/Rational.ts";
import { amountOf, excel, inUnits, part, size, total } from "./allocated.ts";
import { RUNS, TITLE } from "./runs.ts";
import { type Sharing, sharings } from "./Sharing.ts";

/** Parts in units, or undefined where the sentence says that a part would change sign. */
function roundedEach({ units, unit, weights }: Sharing): bigint[] | undefined {
  const amount = toNumber(amountOf(units, unit));
  const args = [amount, row(...weights.map(Number)), Number(unit), "AVRUNDA VAR FÖR SIG"];
  const outcome = excel.call({ id: "ALLOCATE", args });
  if (outcome.ok) return inUnits((outcome.value as number[][]).flat(), unit);
  expect(outcome.message).toMatch(/^FINSAM-207\b/);
  return undefined;
}

/** The place of the largest weight, of equals the first. */
function largestOf(weights: readonly string[]): number {
  const exact = weights.map(fromText);
  return exact.findIndex((weight) => exact.every((other) => compare(weight, other) >= 0));
}

const promise = (text: string, holds: (sharing: Sharing) => void): void =>
  test(text, () => fc.assert(fc.property(sharings(), holds), RUNS));

describe(`ALLOCATE with AVRUNDA VAR FÖR SIG ${TITLE}`, () => {
  promise("rounds every part but the largest weight's to the nearest, halves away from zero", (sharing) => {
    const parts = roundedEach(sharing);
    if (parts === undefined) return;
    const exact = sharing.weights.map(fromText);
    const perWeight = divide(rational(size(sharing.units)), sum(exact));
    const nearest = exact.map((weight) => floor(add(multiply(perWeight, weight), rational(1n, 2n))));
    const largest = largestOf(sharing.weights);
    expect(parts.map(size).filter((_, i) => i !== largest)).toEqual(nearest.filter((_, i) => i !== largest));
  });

  promise("adds up to the amount exactly, and no part has the other sign", (sharing) => {
    const parts = roundedEach(sharing);
    if (parts === undefined) return;
    expect(total(parts)).toBe(sharing.units);
    expect(parts.filter((each) => each * sharing.units < 0n)).toEqual([]);
  });

  promise("mirrors a negative amount, errors too", (sharing) => {
    const mirrored = roundedEach({ ...sharing, units: -sharing.units })?.map((each) => -each);
    expect(mirrored).toEqual(roundedEach(sharing));
  });

  test("is an error exactly where the largest weight would have to give back more than it has", () => {
    const equals = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.bigInt({ min: 0n, max: 40n }));
    fc.assert(
      fc.property(equals, ([count, units]) => {
        const weights = Array.from({ length: count }, () => "1");
        const n = BigInt(count);
        const nearest = (2n * units + n) / (2n * n);
        const first = units - nearest * (n - 1n);
        const parts = roundedEach({ units, unit: "1", weights });
        if (first < 0n) expect(parts).toBeUndefined();
        else expect(part(parts ?? [-1n], 0)).toBe(first);
      }),
      RUNS,
    );
  });
});
