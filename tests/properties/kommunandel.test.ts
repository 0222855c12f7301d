import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { column, row } from "../bundles/hostCall.ts";
import { largestRemainder } from "../oracle/largestRemainder.ts";
import { divide, fromText, rational, sum, toNumber, toText } from "../oracle/Rational.ts";
import { amountOf, excel, inUnits, numbersOf, total } from "./allocated.ts";
import { RUNS, TITLE } from "./runs.ts";

const populations = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 12 });
const unitsOfMoney = fc.constantFrom("1", "0.1", "0.01", "100");
/** The kommuner's own sum in units: such that the whole, four times as much, still has 15 digits. */
const sums = fc.oneof(
  fc.bigInt({ min: -2_000n, max: 2_000n }),
  fc.bigInt({ min: 0n, max: 9_000_000n }),
  fc.bigInt({ min: 2_490_000_000_000n, max: 2_499_999_999_999n }),
);
const whole = (numbers: readonly number[]) => numbers.map((number) => rational(BigInt(number)));

describe(`KOMMUNANDEL ${TITLE}`, () => {
  test("gives the same from the whole, from the state's half and from the kommuner's own sum", () => {
    fc.assert(
      fc.property(sums, unitsOfMoney, populations, (units, unit, people) => {
        const form = (times: bigint, share?: number): number[] =>
          numbersOf("KOMMUNANDEL", toNumber(amountOf(units * times, unit)), row(...people), share, Number(unit));
        const fromTheWhole = form(4n);
        expect(form(2n, 0.5)).toEqual(fromTheWhole);
        expect(form(1n, 1)).toEqual(fromTheWhole);
        expect(form(4n, 0.25)).toEqual(fromTheWhole);
      }),
      RUNS,
    );
  });

  test("sums to hela_ramen × andel exactly, by the largest remainder of the people", () => {
    fc.assert(
      fc.property(sums, unitsOfMoney, populations, (units, unit, people) => {
        const all = toNumber(amountOf(units * 4n, unit));
        const parts = numbersOf("KOMMUNANDEL", all, row(...people), undefined, Number(unit));
        const quarter = divide(fromText(String(all)), rational(4n));
        expect(toText(sum(parts.map((part) => fromText(String(part)))))).toBe(toText(quarter));
        expect(inUnits(parts, unit)).toEqual(largestRemainder(units, whole(people)));
      }),
      RUNS,
    );
  });

  test("is ALLOCATE of the quarter", () => {
    fc.assert(
      fc.property(sums, unitsOfMoney, populations, (units, unit, people) => {
        const kommuner = numbersOf(
          "KOMMUNANDEL",
          toNumber(amountOf(units * 4n, unit)),
          row(...people),
          0,
          Number(unit),
        );
        expect(numbersOf("ALLOCATE", toNumber(amountOf(units, unit)), row(...people), Number(unit))).toEqual(kommuner);
      }),
      RUNS,
    );
  });

  test("pays grundbelopp first and the rest by population", () => {
    const withBase = fc.array(
      fc.record({ people: fc.integer({ min: 1, max: 90_000 }), base: fc.bigInt({ min: 0n, max: 500n }) }),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(
        withBase,
        fc.bigInt({ min: 0n, max: 50_000n }),
        unitsOfMoney,
        fc.boolean(),
        (all, rest, unit, same) => {
          const people = all.map((one) => one.people);
          const bases = all.map(({ base }) => (same ? (all[0]?.base ?? 0n) : base));
          const money = (units: bigint): number => toNumber(amountOf(units, unit));
          const given = same ? money(bases[0] ?? 0n) : column(...bases.map(money));
          const parts = numbersOf("KOMMUNANDEL", money(total(bases) + rest), row(...people), 1, Number(unit), given);
          const byPeople = largestRemainder(rest, whole(people));
          expect(inUnits(parts, unit)).toEqual(byPeople.map((part, i) => part + (bases[i] ?? 0n)));
        },
      ),
      RUNS,
    );
  });
});

describe("KOMMUNANDEL in the words of its description", () => {
  const people = column(9_542, 115_179, 9_453, 35_373, 10_755, 11_889, 25_107, 12_517);

  test.each([
    ["hela ramen", [17_670, people]],
    ["statens bidrag, with 0,5", [8_835, people, 0.5]],
    ["the kommuner's own sum, with 1", [4_417.5, people, 1]],
  ] as const)("17 670 tkr from %s: the same parts in tenths, 4 417,5 tkr together", (_, args) => {
    const outcome = excel.call({ id: "KOMMUNANDEL", args });
    const parts = outcome.ok ? (outcome.value as number[][]).flat() : [];
    expect(toText(sum(parts.map((part) => fromText(String(part)))))).toBe("4417.5");
    const expected = largestRemainder(44_175n, whole(people.flat() as number[]));
    expect(inUnits(parts, "0.1")).toEqual(expected);
  });

  test("the state's grant alone, without 0,5, gives half of what is meant", () => {
    const half = excel.call({ id: "KOMMUNANDEL", args: [8_835, column(1)] });
    expect(half).toEqual({ ok: true, value: [[2_208.75]] });
  });

  test.each([
    [
      "a product that is no multiple of enhet",
      [17_670, row(1, 1), undefined, 1],
      /^FINSAM-204\b.*4\u00a0417,5.*=FINSAM\.KOMMUNANDEL\(AVRUNDA\(hela_ramen\*andel;0\);folkmängd;1;1\)/s,
    ],
    [
      "tenths that do not fit",
      [17_670.2, row(1, 1), undefined, 0.1],
      /^FINSAM-204\b.*4\u00a0417,55.*AVRUNDA\(hela_ramen\*andel;1\);folkmängd;1;0,1\)/s,
    ],
    ["a product with too many decimals", [100, row(1, 1), 0.123_456_789], /^FINSAM-203\b.*12,3456789/s],
    ["a negative andel", [100, row(1, 1), -0.5], /^FINSAM-110\b.*andel/s],
    ["an andel over 1, as 25 for 25 %", [100, row(1, 1), 25], /^FINSAM-115\b.*andel/s],
    ["a population with decimals", [100, column(5, 1.5)], /^FINSAM-112\b.*folkmängd.*rad 2\b/s],
    ["a negative population", [100, column(5, -1)], /^FINSAM-110\b.*folkmängd.*rad 2\b/s],
    ["a grundbelopp with negative funds", [-100, row(1, 1), undefined, undefined, 1], /^FINSAM-215\b/],
    ["grundbelopp 3 over the sum to share", [100, row(1, 1), undefined, undefined, 14], /^FINSAM-214\b.*(?<!\d)3\b/s],
  ] as const)("%s is refused with the way out", (_, args, message) => {
    expect(excel.call({ id: "KOMMUNANDEL", args })).toEqual({
      ok: false,
      code: "#VALUE!",
      message: expect.stringMatching(message),
    });
  });
});
