import type { Argument, Call } from "./hostCall.ts";
import { lay } from "./randomCall.ts";
import type { SeededRandom } from "./SeededRandom.ts";

const METHODS = [
  ...[undefined, undefined, undefined, null, 0, "", "STÖRSTA REST", " hamilton ", "Largest Remainder"],
  ...["största rest".normalize("NFD"), "AVRUNDA VAR FÖR SIG", "avrunda var för sig  "],
];
const NO_METHODS = ["AVRUNDA  VAR FÖR SIG", "FÖRST", 3, true];

/** One ALLOCATE: amounts and weights from the pools where peers are known to fail, bounds that can be met and bind. */
export function randomAllocate(random: SeededRandom): Call {
  if (random.chance(0.01)) return manyForFew(random);
  const weights = randomWeights(random);
  const unit = random.pick([
    "1",
    "1",
    "1",
    "100",
    "1000",
    "0.01",
    "0.01",
    "0.05",
    "0.1",
    "0.25",
    "3",
    "0.00001",
    "1e-9",
  ]);
  const drawn = randomCount(random);
  const tooLarge = Math.abs(times(drawn, unit)) >= 1e15 && random.chance(0.95);
  const count = tooLarge ? Math.trunc(drawn / 1e6) : drawn;
  const size = Math.abs(count);
  const amount = random.chance(0.04) ? random.decimal(9_999, 3) : times(count, unit);
  const shown = random.chance(0.35) ? undefined : Number(unit);
  const method = random.pick(random.chance(0.03) ? NO_METHODS : METHODS);
  const bounds = random.chance(0.4) ? randomBounds(random, size, weights, unit) : [];
  return { id: "ALLOCATE", args: [amount, lay(random, weights), shown, method, ...bounds] };
}

/** A few units over many equal weights, each rounded by itself: the one that absorbs may be left below 0. */
function manyForFew(random: SeededRandom): Call {
  const length = random.whole(2, 12);
  const weights = lay(
    random,
    random.list(length, () => 1),
  );
  return { id: "ALLOCATE", args: [random.whole(-length, length), weights, 1, "avrunda var för sig"] };
}

const times = (count: number, unit: string): number => {
  const [digits = "", exponent = "0"] = unit.includes("e") ? unit.split("e") : [unit.replace(".", ""), decimals(unit)];
  return Number(`${BigInt(count) * BigInt(digits)}e${exponent}`);
};
const decimals = (unit: string): string => String(-(unit.split(".")[1]?.length ?? 0));

function randomCount(random: SeededRandom): number {
  const size = random.pick([
    () => random.whole(0, 12),
    () => random.whole(0, 1_000),
    () => random.whole(0, 1_000) * 10,
    () => random.whole(0, 1_367_000_000),
    () => Number(random.digits(12)),
    () => Number(random.digits(15)),
  ])();
  return random.chance(0.25) ? -size : size;
}

function randomWeights(random: SeededRandom): number[] {
  const length = random.chance(0.05) ? random.whole(20, 60) : random.whole(1, 9);
  const same = random.whole(1, 9);
  const one = random.pick([
    () => random.whole(0, 6),
    () => same,
    () => random.whole(0, 1000) / 10,
    () => random.whole(1, 120_000),
    () => random.decimal(1_000, 6),
    () => random.decimal(1, 2),
    () => Number(random.digits(15)),
    () => Number(`${random.digits(15)}e-${random.whole(1, 25)}`),
    () => random.pick([1 / 3, 2 / 3, 1 / 7, 0.1 + 0.2, 1e-7, 3e-7]),
    () => random.pick([0, 0, 0, 2, 4]),
    () => random.pick([5e-324, 1e-300, 3e-200, 1e-100, 1, 999_999_999_999_999]),
  ]);
  return random.list(length, () => (random.chance(0.06) ? 0 : one()));
}

/** minst and högst around one possible outcome, so that most can be met; now and then a unit too much. */
function randomBounds(
  random: SeededRandom,
  size: number,
  weights: readonly number[],
  unit: string,
): (Argument | undefined)[] {
  const outcome = randomSplit(random, size, weights);
  const least = outcome.map((part, i) => {
    if (weights[i] === 0) return random.chance(0.02) ? 1 : 0;
    return random.chance(0.5) ? 0 : random.chance(0.5) ? part : random.whole(0, part);
  });
  const most = outcome.map((part) => (random.chance(0.5) ? 0 : part + random.pick([0, 0, 1, random.whole(0, 5)])));
  const cells = (all: readonly number[]): number[] => all.map((part) => times(part, unit));
  const taking = outcome.filter((_, i) => weights[i] !== 0);
  const forAll = (part: number): number => times(part + random.pick([0, 0, 0, 1, -1]), unit);
  const leastGiven = random.pick([
    () => undefined,
    () => lay(random, cells(least)),
    () => (taking.length > 0 ? forAll(Math.min(...taking)) : null),
  ])();
  const mostGiven = random.pick([
    () => undefined,
    () => lay(random, cells(most)),
    () => (taking.length > 0 ? forAll(Math.max(...taking)) : null),
  ])();
  return [leastGiven, mostGiven];
}

/** Any way to split size over the weights that are not 0, not at all by their proportions. */
function randomSplit(random: SeededRandom, size: number, weights: readonly number[]): number[] {
  const takers = weights.flatMap((weight, i) => (weight > 0 ? [i] : []));
  const parts = weights.map(() => 0);
  let left = size;
  for (const [k, i] of takers.entries()) {
    const part =
      k === takers.length - 1 ? left : Math.min(left, Math.round((left / (takers.length - k)) * random.next() * 2));
    parts[i] = part;
    left -= part;
  }
  return parts;
}
