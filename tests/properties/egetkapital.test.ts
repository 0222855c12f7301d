import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { column, row } from "../bundles/hostCall.ts";
import { add, fromText, rational, subtract, sum, toNumber, toText } from "../oracle/Rational.ts";
import { excel, numbersOf } from "./allocated.ts";
import { RUNS, TITLE } from "./runs.ts";

/** Money in öre, as numbers that show at most two decimals. */
const öre = (highest: bigint): fc.Arbitrary<bigint> => fc.bigInt({ min: 0n, max: highest });
const money = (amount: bigint): number => toNumber(rational(amount, 100n));
const periods = fc.array(fc.record({ income: öre(1_200_000_000n), costs: öre(1_200_000_000n) }), {
  minLength: 1,
  maxLength: 10,
});
const openings = fc.bigInt({ min: -9_000_000_000n, max: 9_000_000_000n });

const closing = (opening: number, all: readonly { readonly income: bigint; readonly costs: bigint }[]): number[] =>
  numbersOf(
    "EGETKAPITAL",
    opening,
    row(...all.map(({ income }) => money(income))),
    row(...all.map(({ costs }) => money(costs))),
  );

describe(`EGETKAPITAL ${TITLE}`, () => {
  test("is opening + income − costs of all periods so far, to the last öre", () => {
    fc.assert(
      fc.property(openings, periods, (opening, all) => {
        const closings = closing(money(opening), all);
        for (const [i, now] of closings.entries()) {
          const soFar = all.slice(0, i + 1).map(({ income, costs }) => rational(income - costs, 100n));
          expect(String(now)).toBe(toText(add(rational(opening, 100n), sum(soFar))));
        }
      }),
      RUNS,
    );
  });

  test("is a chain: a plan cut anywhere and carried forward gives the same years", () => {
    fc.assert(
      fc.property(openings, periods, fc.nat(), (opening, all, cut) => {
        const years = closing(money(opening), all);
        const at = 1 + (cut % all.length);
        const first = closing(money(opening), all.slice(0, at));
        const rest = at < all.length ? closing(first[at - 1] ?? 0, all.slice(at)) : [];
        expect([...first, ...rest]).toEqual(years);
      }),
      RUNS,
    );
  });

  test("never changes earlier years when a year is added, and moves every year with the opening", () => {
    fc.assert(
      fc.property(openings, periods, öre(5_000_000n), (opening, all, more) => {
        const years = closing(money(opening), all);
        expect(years.slice(0, -1)).toEqual(all.length > 1 ? closing(money(opening), all.slice(0, -1)) : []);
        const moved = closing(money(opening + more), all);
        for (const [i, now] of moved.entries()) {
          const change = subtract(fromText(String(now)), fromText(String(years[i])));
          expect(toText(change)).toBe(toText(rational(more, 100n)));
        }
      }),
      RUNS,
    );
  });
});

describe("EGETKAPITAL in the words of its description", () => {
  test("one value per period, also for one period", () => {
    expect(excel.call({ id: "EGETKAPITAL", args: [10, 5, 3] })).toEqual({ ok: true, value: [[12]] });
  });

  test("equity may be negative, before and after", () => {
    expect(numbersOf("EGETKAPITAL", -10, row(5, 1), row(3, 9))).toEqual([-8, -16]);
  });

  test("equity that comes to nothing is 0, not -0", () => {
    expect(numbersOf("EGETKAPITAL", -2, row(5, 0), row(3, 0))).toEqual([0, 0]);
  });

  test("tenths add up: 0,1 seven times is 0,7", () => {
    const tenths = Array.from({ length: 7 }, () => 0.1);
    expect(numbersOf("EGETKAPITAL", 0, row(...tenths), row(...tenths.map(() => 0)))).toEqual([
      0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7,
    ]);
  });

  test("exact is exact: what lies just above the middle of two doubles is rounded up", () => {
    // 1e14 + 2^-7 is the middle, and goes to the even 1e14; 1e-300 more is above it, however little that is.
    expect(numbersOf("EGETKAPITAL", 1e14, row(2 ** -7, 1e-300), row(0, 0))).toEqual([1e14, 1e14 + 2 ** -6]);
  });

  test.each([
    ["intäkter", [0, column(5, -5), column(1, 1)]],
    ["kostnader", [0, column(5, 5), column(1, -1)]],
  ] as const)("a period below 0 in %s is refused with its place, and says to change the sign", (name, args) => {
    const message = new RegExp(`^FINSAM-301\\b.*${name}.*rad 2\\b.*tecken`, "s");
    expect(excel.call({ id: "EGETKAPITAL", args })).toEqual({
      ok: false,
      code: "#VALUE!",
      message: expect.stringMatching(message),
    });
  });
});
