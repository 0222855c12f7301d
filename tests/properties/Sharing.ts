import fc from "fast-check";

/** An amount as a whole number of units, a unit, and weights: all exact, all within the 15 digits of a grid. */
export interface Sharing {
  readonly units: bigint;
  readonly unit: string;
  readonly weights: readonly string[];
}

/** Each unit with the digits that it multiplies by: they decide how many units fit into 15 digits. */
const UNITS: readonly (readonly [unit: string, digits: bigint])[] = [
  ["0.01", 1n],
  ["0.05", 5n],
  ["0.1", 1n],
  ["1", 1n],
  ["100", 100n],
  ["1000", 1000n],
];

const decimal = (highest: number, decimals: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: highest }).map((digits) => {
    const text = String(digits).padStart(decimals + 1, "0");
    return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
  });

/** Weights from one pool at a time: populations, six decimals, percentages with one decimal, and few values (ties). */
export const weightLists: fc.Arbitrary<string[]> = fc
  .oneof(
    fc.array(decimal(200_000, 0), { minLength: 1, maxLength: 9 }),
    fc.array(decimal(999_999_999, 6), { minLength: 1, maxLength: 9 }),
    fc.array(decimal(1000, 1), { minLength: 1, maxLength: 9 }),
    fc.array(decimal(6, 0), { minLength: 1, maxLength: 9 }),
  )
  .filter((weights) => weights.some((weight) => Number(weight) > 0));

/** Totals that are tiny, of everyday size, and close to the largest; `spare` digits are left free for a factor. */
export const sharings = (spare = 1n): fc.Arbitrary<Sharing> =>
  fc.constantFrom(...UNITS).chain(([unit, digits]) => {
    const most = 999_999_999_999_999n / digits / spare;
    const size = fc.oneof(
      fc.bigInt({ min: 0n, max: 30n }),
      fc.bigInt({ min: 0n, max: most < 1_000_000_000n ? most : 1_000_000_000n }),
      fc.bigInt({ min: most - 1000n, max: most }),
    );
    return fc.record({
      units: fc.tuple(size, fc.boolean()).map(([count, minus]) => (minus ? -count : count)),
      unit: fc.constant(unit),
      weights: weightLists,
    });
  });

/** Whole weights, not all 0. */
export const wholeWeightLists: fc.Arbitrary<bigint[]> = fc
  .array(fc.bigInt({ min: 0n, max: 5000n }), { minLength: 1, maxLength: 9 })
  .filter((weights) => weights.some((weight) => weight > 0n));
