import fc from "fast-check";
import { column } from "../bundles/hostCall.ts";
import { divide, fromText, type Rational } from "../oracle/Rational.ts";
import { type Args, cells } from "./calls.ts";

export const HEADINGS = [
  "Vikt",
  "Exakt andel",
  "Nedåt (mot noll)",
  "Rest",
  "Rang",
  "Extra enhet",
  "Minst",
  "Högst",
  "Del",
];

/** One row of STEG by its headings. */
export interface Row {
  readonly weight: number;
  readonly share: number;
  readonly down: number;
  readonly rest: number;
  readonly rank: number | "";
  readonly extra: number;
  readonly least: number;
  readonly most: number;
  readonly part: number;
}

export function rowsOf(args: Args): Row[] {
  return cells("STEG", ...args)
    .slice(1)
    .map(([weight, share, down, rest, rank, extra, least, most, part]) => ({
      ...({ weight, share, down, rest, extra, least, most, part } as Omit<Row, "rank">),
      rank: rank as number | "",
    }));
}

/** A call that ALLOCATE answers: whole units, weights as texts, the unit as text. */
export interface Sharing {
  readonly units: number;
  readonly unit: string;
  readonly weights: readonly string[];
}

const POOLS: readonly fc.Arbitrary<string>[] = [
  fc.integer({ min: 0, max: 6 }).map(String),
  fc.integer({ min: 0, max: 200_000 }).map(String),
  fc.integer({ min: 0, max: 9_999_999 }).map((n) => String(n / 1000)),
  // So alike that the shares' first 15 digits are equal and only exact numbers tell them apart.
  fc.integer({ min: 999_999_999_999_990, max: 999_999_999_999_999 }).map(String),
];

/** Weights from one pool, so that small ones often leave equal remainders, or from all of them. */
const weightLists = fc
  .oneof(...[...POOLS, fc.oneof(...POOLS)].map((weight) => fc.array(weight, { minLength: 1, maxLength: 7 })))
  .filter((weights) => weights.some((weight) => Number(weight) > 0));

export const sharings: fc.Arbitrary<Sharing> = fc.record({
  units: fc.oneof(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -2_000_000, max: 2_000_000_000 })),
  unit: fc.constantFrom("0.01", "0.1", "1", "100", "3"),
  weights: weightLists,
});

/** belopp, vikter and enhet as a user writes them. */
export const given = ({ units, unit, weights }: Sharing): Args => [
  Number((units * Number(unit)).toPrecision(15)),
  column(...weights.map(Number)),
  Number(unit),
];

/** A printed amount in units, exactly. */
export const inUnits = (amount: number, unit: string): Rational => divide(fromText(String(amount)), fromText(unit));
