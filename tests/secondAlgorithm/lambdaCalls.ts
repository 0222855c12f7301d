import type { Call, Cell } from "../bundles/hostCall.ts";
import { column } from "../bundles/hostCall.ts";
import type { SeededRandom } from "../bundles/SeededRandom.ts";
import { amountOf } from "../fuzz/generators/amountOf.ts";

/**
 * The domain in which the spreadsheet language is exact: 2 to 9 whole weights in a column, and units such that units ×
 * the sum of weights, and so every product that the formulas form, stay within 2^52. A single weight is a cell and no
 * column there; tiny units and weights with decimals are not whole; errors have no sentences. The fuzzer has those.
 */
const EXACT = 2 ** 52;
const UNITS = ["1", "1", "1", "0.1", "0.01", "0.5", "100", "1000", "3"] as const;

function wholeWeights(random: SeededRandom, lowest: number): number[] {
  const length = random.whole(2, 9);
  const base = random.whole(1, 60);
  const one = random.pick([
    () => random.whole(lowest, 6),
    () => base * random.pick([1, 1, 2, 3, 3, 5]),
    () => random.whole(lowest, 1000),
    () => random.whole(1, 120_000),
    () => random.whole(1, 99_999_999),
  ]);
  const weights = random.list(length, one);
  return weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
}

/** Few units, everyday ones, half the sum of the weights (so that remainders tie), and as many as stay exact. */
function unitsFor(random: SeededRandom, weights: readonly number[]): number {
  const sum = weights.reduce((a, b) => a + b, 0);
  const most = Math.min(Math.floor(EXACT / (2 * sum)), 9e11);
  const units = random.pick([
    () => random.whole(0, 12),
    () => random.whole(0, 2_000),
    () => random.whole(0, 200) * 10,
    () => Math.floor((sum / 2) * random.whole(1, 9)),
    () => random.whole(0, most),
    () => most - random.whole(0, 3),
  ])();
  return Math.max(0, Math.min(units, most));
}

const signed = (random: SeededRandom, units: number): number => (random.chance(0.3) ? -units : units);

export function largestRemainderCall(random: SeededRandom): Call {
  const weights = wholeWeights(random, 0);
  const unit = random.pick(UNITS);
  const amount = amountOf(signed(random, unitsFor(random, weights)), unit);
  return { id: "ALLOCATE", args: [amount, column(...weights), Number(unit), "STÖRSTA REST", 0, 0] };
}

export function roundEachCall(random: SeededRandom): Call {
  const weights = random.chance(0.2) ? random.list(random.whole(4, 9), () => 1) : wholeWeights(random, 0);
  const unit = random.pick(UNITS);
  const units = random.chance(0.2) ? random.whole(1, weights.length) : unitsFor(random, weights);
  return {
    id: "ALLOCATE",
    args: [amountOf(signed(random, units), unit), column(...weights), Number(unit), "AVRUNDA VAR FÖR SIG", 0, 0],
  };
}

/** minst and högst around a possible outcome, so that they can be met and bind from both ends. */
export function boundedCall(random: SeededRandom): Call {
  const weights = wholeWeights(random, 0).map((weight) => Math.min(weight, 5_000));
  const unit = random.pick(UNITS);
  const outcome = weights.map((weight) => (weight === 0 ? 0 : random.whole(0, random.pick([6, 60, 5_000]))));
  const units = outcome.reduce((a, b) => a + b, 0);
  const tight = random.pick([0.3, 0.6, 0.95]);
  const least = outcome.map((part) => (random.chance(tight) ? random.pick([part, random.whole(0, part)]) : 0));
  const most = outcome.map((part) => (random.chance(tight) ? part + random.pick([0, 0, 1, 4]) : 0));
  const cells = (all: readonly number[]): Cell[][] => column(...all.map((part) => amountOf(part, unit)));
  return {
    id: "ALLOCATE",
    args: [
      amountOf(signed(random, units), unit),
      column(...weights),
      Number(unit),
      "STÖRSTA REST",
      random.chance(0.2) ? 0 : cells(least),
      random.chance(0.2) ? 0 : cells(most),
    ],
  };
}

export function kommunandelCall(random: SeededRandom): Call {
  const people = wholeWeights(random, 1);
  const unit = random.pick(["1", "1", "0.1", "0.01", "100"]);
  const { share, times } = random.pick([
    { share: 0, times: 4 },
    { share: 0.25, times: 4 },
    { share: 0.5, times: 2 },
    { share: 1, times: 1 },
  ]);
  const units = unitsFor(random, people);
  const room = Math.floor(units / people.length);
  const isNegative = random.chance(0.2);
  const one = (): number => amountOf(random.whole(0, Math.min(room, random.pick([3, 500]))), unit);
  const base = isNegative || random.chance(0.5) ? 0 : random.chance(0.5) ? one() : column(...people.map(one));
  return {
    id: "KOMMUNANDEL",
    args: [amountOf((isNegative ? -units : units) * times, unit), column(...people), share, Number(unit), base],
  };
}
