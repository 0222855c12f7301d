import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, fromText, multiply, rational, toText } from "../oracle/Rational.ts";
import { allocated, amountOf, excel, part, size, total } from "./allocated.ts";
import { RUNS, TITLE } from "./runs.ts";
import { type Sharing, sharings, wholeWeightLists } from "./Sharing.ts";

/** What ALLOCATE promises of two calls that differ in a known way. */
const promise = <T extends [unknown, ...unknown[]]>(
  text: string,
  given: { readonly [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...values: T) => void,
): void =>
  test(text, () =>
    fc.assert(
      fc.property(fc.tuple(...given), (values) => holds(...(values as T))),
      RUNS,
    ),
  );

const partsOf = ({ units, unit, weights }: Sharing): bigint[] => allocated(units, unit, weights);
const times = (text: string, factor: bigint): string => toText(multiply(fromText(text), rational(factor)));
const plus = (a: string, b: string): string => toText(add(fromText(a), fromText(b)));

describe(`ALLOCATE ${TITLE}`, () => {
  promise("gives a zero weight 0, and leaving it out changes nothing (P5)", [sharings()], (sharing) => {
    const weights = sharing.weights.flatMap((weight) => ["0", weight]);
    const taking = weights.map((weight) => fromText(weight).n !== 0n);
    const parts = partsOf({ ...sharing, weights });
    expect(parts.every((each, i) => taking[i] || each === 0n)).toBe(true);
    const without = partsOf({ ...sharing, weights: weights.filter((_, i) => taking[i]) });
    expect(parts.filter((_, i) => taking[i])).toEqual(without);
  });

  const shuffled = sharings().chain((sharing) =>
    fc
      .shuffledSubarray([...sharing.weights], { minLength: sharing.weights.length })
      .map((weights): [Sharing, Sharing] => [sharing, { ...sharing, weights }]),
  );
  promise("gives each weight the same whatever the order of the rows (P6)", [shuffled], ([one, other]) => {
    const got = (sharing: Sharing): string[] =>
      partsOf(sharing)
        .map((each, i) => `${sharing.weights[i]}:${each}`)
        .sort();
    expect(got(other)).toEqual(got(one));
  });

  const factors = fc.constantFrom(2n, 3n, 7n, 10n, 1000n);
  promise("does not care for the scale of the weights (P7)", [sharings(), factors], (sharing, factor) => {
    const weights = sharing.weights.map((weight) => times(weight, factor));
    expect(partsOf({ ...sharing, weights })).toEqual(partsOf(sharing));
  });

  promise("mirrors a negative amount, and never gives -0 (P8)", [sharings()], (sharing) => {
    // A -0 would not arrive as a number at all: see the realm harness.
    const mirrored = partsOf({ ...sharing, units: -sharing.units });
    expect(mirrored.map((each) => -each)).toEqual(partsOf(sharing));
  });

  promise("gives parts back unchanged when they are the weights (P9)", [sharings()], (sharing) => {
    const units = size(sharing.units);
    const parts = partsOf({ ...sharing, units });
    const weights = parts.map((each) => toText(amountOf(each, sharing.unit)));
    expect(partsOf({ ...sharing, units, weights })).toEqual(parts);
  });

  promise("scales with amount and unit (P10)", [sharings(10n), fc.constantFrom(2n, 3n, 7n, 10n)], (sharing, factor) => {
    expect(partsOf({ ...sharing, unit: times(sharing.unit, factor) })).toEqual(partsOf(sharing));
  });

  promise(
    "gives every weight its own number of units more for one more turn of the whole (P11)",
    [fc.bigInt({ min: 0n, max: 1_000_000n }), wholeWeightLists, fc.bigInt({ min: 1n, max: 1000n })],
    (units, whole, turns) => {
      const common = whole.reduce(greatestCommonDivisor);
      const each = whole.map((weight) => (weight / common) * turns);
      const before = allocated(units, "1", whole.map(String));
      const after = allocated(units + total(each), "1", whole.map(String));
      expect(after).toEqual(before.map((now, i) => now + part(each, i)));
    },
  );

  promise(
    "never lowers a part because its own weight alone is raised (P12)",
    [sharings(), fc.nat(), fc.bigInt({ min: 1n, max: 99_999n })],
    (sharing, place, thousandths) => {
      const i = place % sharing.weights.length;
      const more = toText(rational(thousandths, 1000n));
      const weights = sharing.weights.map((weight, k) => (k === i ? plus(weight, more) : weight));
      const after = partsOf({ ...sharing, weights });
      expect(size(part(after, i))).toBeGreaterThanOrEqual(size(part(partsOf(sharing), i)));
    },
  );

  promise("moves the sum of two rows by one unit at most when they become one (P13)", [sharings()], (sharing) => {
    const [first = "0", second = "0", ...rest] = sharing.weights;
    const apart = partsOf({ ...sharing, weights: [first, second, ...rest] });
    const together = partsOf({ ...sharing, weights: [plus(first, second), ...rest] });
    expect(size(part(together, 0) - part(apart, 0) - part(apart, 1))).toBeLessThanOrEqual(1n);
  });

  promise(
    "moves a part by two units at most when an amount is shared in two goes (P21)",
    [sharings(2n), fc.bigInt({ min: 0n, max: 1_000_000n })],
    (sharing, tail) => {
      const one = partsOf({ ...sharing, units: sharing.units - tail });
      const other = partsOf({ ...sharing, units: tail });
      for (const [i, whole] of partsOf(sharing).entries()) {
        expect(size(part(one, i) + part(other, i) - whole)).toBeLessThanOrEqual(2n);
      }
    },
  );

  test("gives the same answer to the same call whatever came in between, and patches nothing (P22)", () => {
    const asked: { readonly sharing: Sharing; readonly parts: bigint[] }[] = [];
    const note = (sharing: Sharing): void => void asked.push({ sharing, parts: partsOf(sharing) });
    fc.assert(fc.property(sharings(), note), RUNS);
    expect(asked.length).toBeGreaterThanOrEqual(RUNS.numRuns);
    for (const { sharing, parts } of asked.reverse()) expect(partsOf(sharing)).toEqual(parts);
    expect(excel.patches()).toEqual([]);
    expect(excel.strayGlobals()).toEqual([]);
  });
});

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
