import type { SeededRandom } from "../../bundles/SeededRandom.ts";

/** How many units to share: few, everyday, huge, at powers of two, and such that halves tie. */
export function unitCount(random: SeededRandom, weights: readonly number[]): number {
  const sum = weights.reduce((a, b) => a + b, 0);
  const size = random.pick([
    () => random.whole(0, 12),
    () => random.whole(0, 12),
    () => random.whole(0, 1_000),
    () => random.whole(0, 1_000) * 10,
    () => random.whole(0, 1_367_000_000),
    () => Number(random.digits(12)),
    () => Number(random.digits(15)),
    () => 999_999_999_999_999 - random.whole(0, 3),
    // So many units are just allowed, and one more is not.
    () => 1e15 + random.whole(-1, 1),
    () => Math.min(2 ** random.whole(20, 49) + random.whole(-3, 3), 999_999_999_999_999),
    // Whole weights: half the sum, or an odd number of halves, makes every odd weight's remainder one half.
    () => halves(random, sum),
    () => halves(random, sum),
    // The largest weight times what is left after whole rounds lies at 2^52.
    () => Math.floor(2 ** 52 / Math.max(1, ...weights)) + random.whole(-2, 2),
  ])();
  const whole = Number.isSafeInteger(size) && Math.abs(size) <= 1e15 + 1 ? Math.abs(size) : random.whole(0, 1_000);
  return random.chance(0.25) ? -whole : whole;
}

const halves = (random: SeededRandom, sum: number): number => Math.floor((sum / 2) * (2 * random.whole(0, 40) + 1));
