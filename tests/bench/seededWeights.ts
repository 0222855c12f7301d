import type { SeededRandom } from "../bundles/SeededRandom.ts";

/** Like the populations of Swedish kommuner: whole, 2 000 to 202 000. */
export const populations = (random: SeededRandom, count: number): number[] =>
  random.list(count, () => random.whole(2_000, 202_000));

/** 0.000001 to 1 000, with six decimals, the last one not 0. */
export const sixDecimals = (random: SeededRandom, count: number): number[] =>
  random.list(count, () => Number(`${10 * random.whole(0, 99_999_999) + random.whole(1, 9)}e-6`));

/** Percentages with one decimal that sum to 100 exactly. */
export function percentages(random: SeededRandom, count: number): number[] {
  const cuts = random.list(count - 1, () => random.whole(0, 1_000)).sort((a, b) => a - b);
  return [...cuts, 1_000].map((cut, i) => (cut - (cuts[i - 1] ?? 0)) / 10);
}
