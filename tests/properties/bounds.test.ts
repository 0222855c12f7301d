import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { column, row } from "../bundles/hostCall.ts";
import { boundedRemainder } from "../oracle/boundedRemainder.ts";
import { fromText, multiply, rational, toNumber } from "../oracle/Rational.ts";
import { allocated, amountOf, excel, numbersOf, pairs, part, size, total } from "./allocated.ts";
import { RUNS, TITLE } from "./runs.ts";

/** One row with limits that some outcome meets: `least` ≤ `possible` ≤ `most`, and no `most` is undefined. */
interface Taker {
  readonly weight: bigint;
  readonly possible: bigint;
  readonly least: bigint;
  readonly most: bigint | undefined;
}

const takers: fc.Arbitrary<Taker> = fc
  .record({
    weight: fc.oneof(fc.bigInt({ min: 0n, max: 6n }), fc.bigInt({ min: 1n, max: 120_000n })),
    possible: fc.oneof(fc.bigInt({ min: 0n, max: 12n }), fc.bigInt({ min: 0n, max: 5_000_000n })),
    under: fc.option(fc.bigInt({ min: 0n, max: 20n })),
    over: fc.option(fc.bigInt({ min: 0n, max: 20n })),
  })
  .map(({ weight, possible, under, over }) => {
    if (weight === 0n) return { weight, possible: 0n, least: 0n, most: undefined };
    const least = under === null || under > possible ? 0n : possible - under;
    // 0 in högst means no limit, so a limit of 0 cannot be asked for.
    return { weight, possible, least, most: over === null || possible + over === 0n ? undefined : possible + over };
  });

const cases = fc.record({
  all: fc.array(takers, { minLength: 1, maxLength: 8 }).filter((all) => all.some(({ weight }) => weight > 0n)),
  unit: fc.constantFrom("1", "0.01", "0.05", "100"),
  minus: fc.boolean(),
});
type Case = typeof cases extends fc.Arbitrary<infer C> ? C : never;

const units = ({ all }: Case): bigint => total(all.map(({ possible }) => possible));
/** The sizes of the parts; minst lies across and högst down, as they may. */
function shared(one: Case, amount = units(one)): bigint[] {
  const limit = (count: bigint): number => toNumber(multiply(rational(count), fromText(one.unit)));
  const least = row(...one.all.map((each) => limit(each.least)));
  const most = column(...one.all.map((each) => limit(each.most ?? 0n)));
  const weights = one.all.map(({ weight }) => String(weight));
  return allocated(one.minus ? -amount : amount, one.unit, weights, least, most).map((each) =>
    one.minus ? -each : each,
  );
}
/** A sentence with that code and that amount in it, the amount not as a piece of a longer number. */
const saying = (code: string, amount: string): RegExp =>
  new RegExp(`${code}\\b.*(?<![\\d,\u00a0])${amount.replace(".", ",")}(?![\\d,\u00a0])`, "s");
const promise = (text: string, holds: (one: Case) => void): void =>
  test(text, () => fc.assert(fc.property(cases, holds), RUNS));

describe(`ALLOCATE with minst and högst ${TITLE}`, () => {
  promise("adds up to the amount, keeps every limit, and gives a zero weight 0 (P18)", (one) => {
    const parts = shared(one);
    expect(total(parts)).toBe(units(one));
    for (const [i, { weight, least, most }] of one.all.entries()) {
      expect(part(parts, i)).toBeGreaterThanOrEqual(least);
      if (most !== undefined) expect(part(parts, i)).toBeLessThanOrEqual(most);
      if (weight === 0n) expect(part(parts, i)).toBe(0n);
    }
  });

  promise("lets the parts between their limits follow the weights (P4 for the free)", (one) => {
    const parts = shared(one);
    const free = one.all.map(
      ({ weight, least, most }, i) => weight > 0n && part(parts, i) > least && part(parts, i) !== most,
    );
    for (const [i, j] of pairs(parts.length)) {
      if (!free[i] || !free[j]) continue;
      const heavier = (one.all[i]?.weight ?? 0n) - (one.all[j]?.weight ?? 0n);
      if (heavier > 0n) expect(part(parts, i)).toBeGreaterThanOrEqual(part(parts, j));
      if (heavier === 0n && i < j) expect([0n, 1n]).toContain(part(parts, i) - part(parts, j));
    }
  });

  promise("is within a unit of clamp(λ·weight) for one and the same λ", (one) => {
    const parts = shared(one);
    // Each part says between which fractions λ lies; the lowest top must lie over the highest bottom.
    const above: [bigint, bigint][] = [[0n, 1n]];
    const below: [bigint, bigint][] = [];
    for (const [i, { weight, least, most }] of one.all.entries()) {
      if (weight === 0n) continue;
      if (part(parts, i) > least) above.push([part(parts, i) - 1n, weight]);
      if (part(parts, i) !== most) below.push([part(parts, i) + 1n, weight]);
    }
    for (const [a, b] of above) for (const [c, d] of below) expect(a * d).toBeLessThan(c * b);
  });

  promise("is the exact oracle's (P15)", (one) => {
    const taking = one.all.filter(({ weight }) => weight > 0n);
    const expected = boundedRemainder(
      units(one),
      taking.map(({ weight, least, most }) => ({ weight: rational(weight), least, most })),
    );
    const parts = shared(one).filter((_, i) => (one.all[i]?.weight ?? 0n) > 0n);
    expect(parts).toEqual(expected);
  });

  promise("refuses an amount below the sum of minst, and says by how much", (one) => {
    const lowest = total(one.all.map(({ least }) => least));
    if (lowest === 0n) return;
    expect(() => shared(one, lowest - 1n)).toThrow(saying("FINSAM-212", one.unit));
    expect(total(shared(one, lowest))).toBe(lowest);
  });

  promise("refuses an amount above the sum of högst, and says by how much", (one) => {
    const taking = one.all.filter(({ weight }) => weight > 0n);
    const capped: Case = { ...one, all: taking.map((each) => ({ ...each, most: each.most ?? each.possible + 1n })) };
    const highest = total(capped.all.map(({ most }) => most ?? 0n));
    expect(() => shared(capped, highest + 1n)).toThrow(saying("FINSAM-213", one.unit));
    expect(shared(capped, highest)).toEqual(capped.all.map(({ most }) => most));
  });
});

test("both ends at once: 10 over 1 · 1 · 8, first at least 4, third at most 7, is 4 · 1 · 5", () => {
  expect(numbersOf("ALLOCATE", 10, row(1, 1, 8), undefined, undefined, row(4, 0, 0), row(0, 0, 7))).toEqual([4, 1, 5]);
  expect(numbersOf("ALLOCATE", -10, row(1, 1, 8), undefined, undefined, row(4, 0, 0), row(0, 0, 7))).toEqual([
    -4, -1, -5,
  ]);
});

test("a minst for all skips a zero weight; a zero weight's own minst is an error", () => {
  expect(numbersOf("ALLOCATE", 10, row(1, 0, 9), undefined, undefined, 2)).toEqual([2, 0, 8]);
  const own = excel.call({ id: "ALLOCATE", args: [10, row(1, 0, 9), undefined, undefined, row(2, 2, 2)] });
  expect(own).toMatchObject({
    ok: false,
    code: "#VALUE!",
    message: expect.stringMatching(/^FINSAM-211\b.*kolumn 2\b/s),
  });
});

test.each([
  ["the sum of minst is 2 too high", [10, row(1, 1, 1), 1, undefined, 4], /^FINSAM-212\b.*\b2\b/s],
  ["the sum of högst is 4 too low", [10, row(1, 1, 1), 1, undefined, undefined, 2], /^FINSAM-213\b.*\b4\b/s],
  ["minst is over högst", [10, row(1, 1, 1), 1, undefined, row(0, 5, 0), row(0, 4, 0)], /^FINSAM-210\b/],
  ["minst is no multiple of enhet", [1000, row(1, 1), 100, undefined, row(0, 50)], /^FINSAM-209\b.*minst.*kolumn 2\b/s],
  ["högst is no multiple of enhet", [1000, row(1, 1), 100, undefined, undefined, 650], /^FINSAM-209\b.*högst/s],
] as const)("%s: an error that says so", (_, args, message) => {
  expect(excel.call({ id: "ALLOCATE", args })).toEqual({
    ok: false,
    code: "#VALUE!",
    message: expect.stringMatching(message),
  });
});

test("a limit's size counts when the amount is negative", () => {
  expect(numbersOf("ALLOCATE", -10, row(1, 9), 1, undefined, 3).map((each) => size(BigInt(each)))).toEqual([3n, 7n]);
  expect(numbersOf("ALLOCATE", -0.3, row(1, 9), toNumber(amountOf(1n, "0.1")), undefined, 0.1)).toEqual([-0.1, -0.2]);
});
