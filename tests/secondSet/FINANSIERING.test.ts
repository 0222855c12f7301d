import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { column, row } from "../bundles/hostCall.ts";
import { largestRemainder } from "../oracle/largestRemainder.ts";
import { divide, fromCell, fromText, multiply, rational, sum, toNumber, toText } from "../oracle/Rational.ts";
import { type Place, refusesBadCells, refusesNegative } from "./badInputs.ts";
import { cells, everywhere, numbers, refusal } from "./calls.ts";
import { RUNS, TITLE } from "./runs.ts";

/** A grant that is `units` × 2 of the unit, so that half of it is a whole number of units. */
const cases = fc.record({
  units: fc.oneof(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -2_000_000_000, max: 2_000_000_000 })),
  unit: fc.constantFrom("0.01", "0.1", "1", "100"),
  people: fc.array(fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 200_000 })), {
    minLength: 1,
    maxLength: 9,
  }),
  down: fc.boolean(),
});
const grantOf = ({ units, unit }: { units: number; unit: string }): number =>
  toNumber(multiply(rational(2n * BigInt(units)), fromText(unit)));

describe(`FINANSIERING ${TITLE}`, () => {
  test("the grant, half of it, and half of it by population; sums to twice the grant exactly", () =>
    fc.assert(
      fc.property(cases, ({ units, unit, people, down }) => {
        const grant = grantOf({ units, unit });
        const lies = (down ? column : row)(...people);
        const answer = numbers("FINANSIERING", grant, lies, Number(unit));
        expect(answer.length).toBe(down ? people.length + 2 : people.length === 1 ? 3 : 1);
        const parts = answer.flat();
        const exact = parts.map((part) => fromText(String(part)));
        expect(toText(sum(exact))).toBe(toText(multiply(rational(2n), fromCell(grant))));
        expect(parts[0]).toBe(grant);
        expect(parts[1]).toBe(toNumber(divide(fromCell(grant), rational(2n))));
        const weights = people.map((each) => rational(BigInt(each)));
        const expected = largestRemainder(BigInt(units), weights).map((part) =>
          toNumber(multiply(rational(part), fromText(unit))),
        );
        expect(parts.slice(2)).toEqual(expected);
      }),
      RUNS,
    ));

  test("the kommuner's parts are KOMMUNANDEL(grant; population; 0,5), also with the unit left out", () =>
    fc.assert(
      fc.property(cases, fc.boolean(), (one, without) => {
        const people = (one.down ? column : row)(...one.people);
        const unit = without ? undefined : Number(one.unit);
        const shared = cells("KOMMUNANDEL", grantOf(one), people, 0.5, unit).flat();
        expect(cells("FINANSIERING", grantOf(one), people, unit).flat().slice(2)).toEqual(shared);
      }),
      RUNS,
    ));
});

// Halves that a person can check: the region gets half, and the derived unit is half the grant's last decimal.
test.each([
  [9032, [4516], undefined, [9032, 4516, 4516]],
  [8835, [1, 1], undefined, [8835, 4417.5, 2208.8, 2208.7]],
  [8836, [1, 1], undefined, [8836, 4418, 2209, 2209]],
  [5_586_000, [3, 1], 100, [5_586_000, 2_793_000, 2_094_800, 698_200]],
  [0, [1, 2], undefined, [0, 0, 0, 0]],
] as const)("a grant of %d over %j", (grant, people, unit, expected) => {
  expect(everywhere("FINANSIERING", grant, column(...people), unit)).toEqual(expected.map((each) => [each]));
  const lies = people.length === 1 ? expected.map((each) => [each]) : [expected];
  expect(everywhere("FINANSIERING", grant, row(...people), unit)).toEqual(lies);
});

test("half the grant that is no multiple of enhet is refused with the half, the unit and the way out", () => {
  expect(refusal("FINANSIERING", 8835, column(1, 1), 1)).toMatch(/^FINSAM-217: .*4\u00a0417,5.*\b1\b.*0,1/);
  expect(refusal("FINANSIERING", 1.000001, column(1, 1))).toMatch(/^FINSAM-216: .*0,5000005/);
});

test("a population that is missing, not whole or negative is refused with its row", () => {
  expect(refusal("FINANSIERING", 100, column(1, null, 1))).toMatch(/^FINSAM-113: folkmängd \(rad 2\)/);
  expect(refusal("FINANSIERING", 100, column(1, 1, 0))).toMatch(/^FINSAM-113: folkmängd \(rad 3\)/);
  expect(refusal("FINANSIERING", 100, row(1, 1.5))).toMatch(/^FINSAM-112: folkmängd \(kolumn 2\): 1,5\b/);
});

const places: readonly Place[] = [
  { parameter: "statens_bidrag", takes: "one", call: (grant) => [grant, column(1, 2), 1], good: 100 },
  { parameter: "folkmängd", takes: "vector", call: (people) => [100, people, 1], good: 5 },
  { parameter: "enhet", takes: "one", call: (unit) => [100, column(1, 2), unit], good: 1 },
];
refusesBadCells("FINANSIERING", places);
refusesNegative("FINANSIERING", places.slice(1));
