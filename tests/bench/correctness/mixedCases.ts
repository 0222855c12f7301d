import { SeededRandom } from "../../bundles/SeededRandom.ts";
import { percentages, populations, sixDecimals } from "../seededWeights.ts";

export interface Case {
  /** In kronor, above 0 and a multiple of the unit. */
  readonly amount: number;
  readonly unit: number;
  readonly weights: readonly number[];
}

const SEED = 20261122;

const öre = (random: SeededRandom, highest: number): number => Number(`${random.whole(1, highest * 100)}e-2`);

/** What a förbund meets, and what it may meet once. */
const KINDS: Readonly<Record<string, (random: SeededRandom) => Case>> = {
  "folkmängd, öre": (random) => ({
    amount: öre(random, 1e9),
    unit: 0.01,
    weights: populations(random, random.whole(2, 30)),
  }),
  "procent med en decimal, hela kronor i jämna hundratal": (random) => ({
    amount: 100 * random.whole(1, 10_000),
    unit: 1,
    weights: percentages(random, random.whole(2, 10)),
  }),
  "små hela tal, hela kronor": (random) => ({
    amount: random.whole(1, 10_000),
    unit: 1,
    weights: [random.whole(1, 6), ...random.list(random.whole(1, 9), () => random.whole(0, 6))],
  }),
  "små hela tal, öre": (random) => ({
    amount: öre(random, 10_000),
    unit: 0.01,
    weights: [random.whole(1, 6), ...random.list(random.whole(1, 9), () => random.whole(0, 6))],
  }),
  "sex decimaler, belopp med 15 siffror": (random) => ({
    amount: Number(`${random.digits(15)}e-2`),
    unit: 0.01,
    weights: sixDecimals(random, random.whole(2, 30)),
  }),
};

export const KIND_NAMES = Object.keys(KINDS);

/** The same cases every time: so many of each kind. */
export function mixedCases(ofEach: number): Case[] {
  const random = new SeededRandom(SEED);
  return Object.values(KINDS).flatMap((make) => random.list(ofEach, () => make(random)));
}

/** The same cases with equal weights. */
export const evenCases = (ofEach: number): Case[] =>
  mixedCases(ofEach).map((one) => ({ ...one, weights: one.weights.map(() => 1) }));
