import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { column, row } from "../bundles/hostCall.ts";
import { largestRemainder } from "../oracle/largestRemainder.ts";
import { fromText, multiply, rational, sum, toNumber, toText } from "../oracle/Rational.ts";
import { type Place, refusesBadCells, refusesNegative } from "./badInputs.ts";
import { everywhere, numbers, refusal } from "./calls.ts";
import { amounts } from "./decimals.ts";
import { RUNS, TITLE } from "./runs.ts";

const values = fc.array(amounts(0), { minLength: 1, maxLength: 9 });
const decimals = fc.integer({ min: 0, max: 10 });

describe(`ANDELAR ${TITLE}`, () => {
  test("sums to exactly 1, in decimals of a per cent, by the largest remainder", () =>
    fc.assert(
      fc.property(values, decimals, (given, places) => {
        fc.pre(given.some((value) => Number(value) !== 0));
        const shares = numbers("ANDELAR", column(...given.map(Number)), places).flat();
        expect(toText(sum(shares.map((share) => fromText(String(share)))))).toBe("1");
        const step = fromText(`1e-${2 + places}`);
        const steps = largestRemainder(10n ** BigInt(2 + places), given.map(fromText));
        expect(shares).toEqual(steps.map((count) => toNumber(multiply(rational(count), step))));
      }),
      RUNS,
    ));

  test("lies as its values lie, and does not care in which unit they are counted", () =>
    fc.assert(
      fc.property(values, decimals, (given, places) => {
        const down = numbers("ANDELAR", column(...given.map(Number)), places);
        const across = row(...given.map((value) => Number(`${value}e3`)));
        expect(numbers("ANDELAR", across, places)).toEqual(down.length === 1 ? down : [down.flat()]);
      }),
      RUNS,
    ));
});

// The shares of the association's own money, as the documents print them.
test.each([
  ["Södra Vätterbygden 2023", [74, 10, 16]],
  ["Höglandet 2023", [55, 25, 15, 5]],
  ["Finnveden 2023", [63, 24, 13]],
])("%s: published per cent come back: %j", (_, percent) => {
  const shares = percent.map((each) => each / 100);
  expect(everywhere("ANDELAR", column(...percent))).toEqual(shares.map((share) => [share]));
  expect(everywhere("ANDELAR", row(...percent))).toEqual([shares]);
});

test("Södra Vätterbygden's budget 2024 with one decimal is 90,4 % and 9,6 %", () => {
  expect(everywhere("ANDELAR", column(10_266_500, 1_090_000), 1)).toEqual([[0.904], [0.096]]);
});

test("three equals are 34, 33 and 33 per cent, not 99 together", () => {
  for (const places of [undefined, null, 0]) {
    expect(everywhere("ANDELAR", column(1, 1, 1), places)).toEqual([[0.34], [0.33], [0.33]]);
  }
});

test("all 0 are zeros; a 0 among others is 0; a single value is the whole", () => {
  expect(everywhere("ANDELAR", row(0, null, 0), 2)).toEqual([[0, 0, 0]]);
  expect(everywhere("ANDELAR", row(3, 0, 1))).toEqual([[0.75, 0, 0.25]]);
  expect(everywhere("ANDELAR", 5)).toEqual([[1]]);
});

test("decimaler is a whole number from 0 to 10", () => {
  expect(everywhere("ANDELAR", row(1, 2), 10)).toEqual([[0.333333333333, 0.666666666667]]);
  expect(refusal("ANDELAR", row(1, 2), 1.5)).toMatch(/^FINSAM-112: decimaler: 1,5\b/);
  expect(refusal("ANDELAR", row(1, 2), 11)).toMatch(/^FINSAM-111: decimaler: 11\b.*\b10\b/);
});

const places: readonly Place[] = [
  { parameter: "värden", takes: "vector", call: (given) => [given, 1], good: 5 },
  { parameter: "decimaler", takes: "one", call: (given) => [column(1, 2), given], good: 1 },
];
refusesBadCells("ANDELAR", places);
refusesNegative("ANDELAR", places);
