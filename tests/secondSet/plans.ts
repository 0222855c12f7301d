import fc from "fast-check";
import { column } from "../bundles/hostCall.ts";
import { type Rational, rational } from "../oracle/Rational.ts";
import { numbers } from "./calls.ts";

/** Whole units per year, and whole weights per year and member; a year of 0 may have weights that are all 0. */
export interface Plan {
  readonly years: readonly bigint[];
  readonly weights: readonly (readonly bigint[])[];
}

/**
 * Each kind with the sizes of a year and of a weight. `large`: everybody's share is at least one unit every year.
 * `waiting`: few units and many zero weights, so that residues wait, gather with some and are paid back by others.
 */
const KINDS = {
  any: { weight: [0n, 5000n], often: [0n, 1n, 3n], units: [-20_000n, 100_000n], members: 5, years: 6 },
  large: { weight: [1n, 5000n], often: [1n, 3n], units: [-100_000n, 100_000n], members: 5, years: 7 },
  waiting: { weight: [0n, 3n], often: [0n, 0n, 1n], units: [-2n, 3n], members: 6, years: 8 },
} as const;

export function plans(kind: keyof typeof KINDS = "any"): fc.Arbitrary<Plan> {
  const { weight, often, units, members, years } = KINDS[kind];
  const amount = fc.oneof(fc.bigInt({ min: units[0], max: units[1] }), fc.constantFrom(0n, 1n, -1n, 2n, units[1]));
  const each = fc.oneof(fc.bigInt({ min: weight[0], max: weight[1] }), fc.constantFrom(...often));
  return fc
    .tuple(fc.integer({ min: 1, max: members }), fc.integer({ min: 1, max: years }))
    .chain(([m, y]) => {
      const line = fc.array(each, { minLength: m, maxLength: m });
      return fc.record({
        years: fc.array(amount, { minLength: y, maxLength: y }),
        weights: fc.array(line, { minLength: y, maxLength: y }),
      });
    })
    .map(({ years: amounts, weights }) => ({
      weights,
      years: amounts.map((wanted, i) => {
        const all = weights[i] ?? [];
        const sum = all.reduce((a, b) => a + b, 0n);
        if (sum === 0n) return 0n;
        if (kind !== "large" || wanted === 0n) return wanted;
        // units · weight / sum ≥ 1 for the lightest: as many units as it takes, and as many more as were drawn.
        const [lightest = 1n] = [...all].sort((a, b) => Number(a - b));
        const least = (sum + lightest - 1n) / lightest;
        return wanted < 0n ? wanted - least : wanted + least;
      }),
    }));
}

/** ALLOCATEPLAN's parts in whole units, years down. */
export function planned({ years, weights }: Plan): bigint[][] {
  const answer = numbers(
    "ALLOCATEPLAN",
    column(...years.map(Number)),
    weights.map((each) => each.map(Number)),
  );
  // One year's amount is a single value: it then follows the weights, and a lone member's weights are one cell.
  return answer.map((parts) => parts.map(BigInt));
}

/** The exact shares of one year. */
export function sharesOf({ years, weights }: Plan, year: number): Rational[] {
  const all = weights[year] ?? [];
  const sum = all.reduce((a, b) => a + b, 0n);
  return all.map((weight) => (sum === 0n ? rational(0n) : rational((years[year] as bigint) * weight, sum)));
}

export const transposed = <T>(table: readonly (readonly T[])[]): T[][] =>
  (table[0] ?? []).map((_, c) => table.map((each) => each[c] as T));
