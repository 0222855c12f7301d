import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Argument, column, row } from "../bundles/hostCall.ts";
import { fromText, multiply, type Rational, toNumber } from "../oracle/Rational.ts";
import { type Place, refusesBadCells, refusesNegative } from "./badInputs.ts";
import { cells, everywhere, refusal } from "./calls.ts";
import { amounts } from "./decimals.ts";
import { RUNS, TITLE } from "./runs.ts";

const product = (factors: readonly string[]): Rational => factors.map(fromText).reduce(multiply);

/** Three factors, each a list of one length or a single value. */
const cases = fc.integer({ min: 1, max: 5 }).chain((length) => {
  const factor = (most: number): fc.Arbitrary<string[]> =>
    fc.oneof(
      fc.array(amounts(0, most), { minLength: length, maxLength: length }),
      fc.array(amounts(0, most), { minLength: 1, maxLength: 1 }),
    );
  return fc.tuple(factor(5000), factor(60), factor(20_000));
});

describe(`EFFEKT ${TITLE}`, () => {
  test("is the exact product, place by place; one value meets a vector, and the answer lies as the first vector", () =>
    fc.assert(
      fc.property(cases, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), (factors, down) => {
        const length = Math.max(...factors.map((each) => each.length));
        const given = factors.map((each, i) => lying(each, down[i] ?? true));
        const expected = Array.from({ length }, (_, i) =>
          toNumber(product(factors.map((each) => each[each.length === 1 ? 0 : i] as string))),
        );
        const first = factors.findIndex((each) => each.length > 1);
        const across = first >= 0 && down[first] === false;
        expect(cells("EFFEKT", ...given)).toEqual(across ? [expected] : expected.map((each) => [each]));
      }),
      RUNS,
    ));

  test("does not care in which order the factors stand", () =>
    fc.assert(
      fc.property(amounts(0, 9000), amounts(0, 90), amounts(0, 90_000), (a, b, c) => {
        const [x, y, z] = [Number(a), Number(b), Number(c)];
        expect(cells("EFFEKT", z, x, y)).toEqual(cells("EFFEKT", x, y, z));
      }),
      RUNS,
    ));
});

const lying = (values: readonly string[], down: boolean): Argument => (down ? column : row)(...values.map(Number));

test("24 persons, 12 months, 16 200 kronor: 4 665 600 (members' consultation 2024-02-23)", () => {
  expect(everywhere("EFFEKT", 24, 12, 16_200)).toEqual([[4_665_600]]);
  expect(everywhere("EFFEKT", 24, 12, 10_000 + 500 + 5700)).toEqual([[4_665_600]]);
});

test.each([
  ["decimals are exact", [1.1, 1.1, 1.1], [[1.331]]],
  ["a blank is 0", [24, null, 16_200], [[0]]],
  ["a row and a column may be mixed; the first decides", [row(1, 2), column(3, 4), 10], [[30, 80]]],
  ["a single value first does not decide", [2, column(3, 4), row(5, 6)], [[30], [48]]],
] as const)("%s", (_, args, expected) => {
  expect(everywhere("EFFEKT", ...args)).toEqual(expected);
});

test("vectors of unequal length are refused with both lengths, and too large a product as well", () => {
  expect(refusal("EFFEKT", column(1, 2), column(1, 2, 3), 5)).toMatch(/^FINSAM-107: månader\b.*\b3\b.*antal\b.*\b2\b/);
  expect(refusal("EFFEKT", 1, row(1, 2), column(1, 2, 3))).toMatch(
    /^FINSAM-107: kr_per_månad\b.*\b3\b.*månader\b.*\b2\b/,
  );
  expect(refusal("EFFEKT", column(1, 1e9), 1e3, 1e3)).toMatch(/^FINSAM-302: .*rad 2\b/);
});

const places: readonly Place[] = [
  { parameter: "antal", takes: "vector", call: (persons) => [persons, 12, 16_200], good: 5 },
  { parameter: "månader", takes: "vector", call: (months) => [24, months, 16_200], good: 5 },
  { parameter: "kr_per_månad", takes: "vector", call: (kronor) => [24, 12, kronor], good: 5 },
];
refusesBadCells("EFFEKT", places);
refusesNegative("EFFEKT", places);
