import type { Argument } from "../../bundles/hostCall.ts";
import { lay } from "../../bundles/randomCall.ts";
import type { SeededRandom } from "../../bundles/SeededRandom.ts";
import { amountOf } from "./amountOf.ts";

/**
 * minst and högst around one possible outcome, so that most can be met and many bind from both ends; now and then a
 * unit too much, or one that crosses the other.
 */
export function randomBounds(
  random: SeededRandom,
  size: number,
  weights: readonly number[],
  unit: string,
): (Argument | undefined)[] {
  const outcome = random.chance(0.5) ? nearShares(random, size, weights) : anySplit(random, size, weights);
  const tight = random.chance(0.3) ? 0.95 : 0.5;
  const clash = random.chance(0.06) ? 1 : 0;
  const least = outcome.map((part, i) => {
    if (weights[i] === 0) return random.chance(0.02) ? 1 : 0;
    if (!random.chance(tight)) return 0;
    return random.chance(0.6) ? part + clash : random.whole(0, part);
  });
  const most = outcome.map((part) =>
    random.chance(tight) ? Math.max(0, part - clash) + random.pick([0, 0, 0, 1, 2, random.whole(0, 5)]) : 0,
  );
  const cells = (all: readonly number[]): Argument =>
    lay(
      random,
      all.map((part) => amountOf(part, unit)),
    );
  const taking = outcome.filter((_, i) => weights[i] !== 0);
  const forAll = (part: number): number | null =>
    taking.length > 0 ? amountOf(Math.max(0, part + random.pick([0, 0, 0, 1, -1])), unit) : null;
  const given = (list: readonly number[], one: number): Argument | undefined =>
    random.pick([() => undefined, () => cells(list), () => cells(list), () => forAll(one)])();
  return [given(least, Math.min(...taking)), given(most, Math.max(...taking))];
}

/** The shares rounded, moved a little and made to sum: bounds taken from it bind at both ends. */
function nearShares(random: SeededRandom, size: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (!(sum > 0)) return weights.map(() => 0);
  const parts = weights.map((weight) =>
    weight === 0 ? 0 : Math.max(0, Math.floor((size * weight) / sum) + random.pick([0, 0, 1, -1, random.whole(-9, 9)])),
  );
  const taker = weights.findIndex((weight) => weight > 0);
  const others = parts.reduce((a, b, i) => (i === taker ? a : a + b), 0);
  parts[taker] = Math.max(0, size - others);
  return parts.map((part) => (Number.isSafeInteger(part) && part < 1e15 ? part : 0));
}

/** Any way to split size over the weights that are not 0, not at all by their proportions. */
function anySplit(random: SeededRandom, size: number, weights: readonly number[]): number[] {
  const parts = weights.map(() => 0);
  const takers = weights.flatMap((weight, i) => (weight > 0 ? [i] : []));
  let left = size;
  for (const [k, i] of takers.entries()) {
    const last = k === takers.length - 1;
    parts[i] = last ? left : Math.min(left, Math.round((left / (takers.length - k)) * random.next() * 2));
    left -= parts[i] as number;
  }
  return parts;
}
